/** Figures with their units and the words that limit them. Private to `readSentence`. */
import { BOUNDS, MULTIPLES } from './lexicon';
import { mark, phraseAt, phraseBefore } from './match';
import { numberAt, WRITTEN } from './numberAt';
import { MULTIPLIERS, smallNumber } from './numerals';
import type { Token } from './tokens';
import type { SentenceFigure, SentenceUnit } from './types';

/** A figure with what it says of the direction, and whether it is a level reached. */
export interface FoundFigure extends SentenceFigure {
	readonly direction: 'rose' | 'fell' | null;
	readonly isLevel: boolean;
	/** "once", "twice": so often, which only meetings are counted by; null for another figure. */
	readonly adverb: string | null;
}

export interface Figures {
	readonly found: readonly FoundFigure[];
	/** A number that can be read in two ways, such as 240,5. */
	readonly badForm: string | null;
	/** A figure is too large or too small to be written in its unit; it is not among those found. */
	readonly isUnwritable: boolean;
}

/** Reads every figure that is no date and marks its tokens. Dates have been marked before. */
export function readFigures(list: readonly Token[]): Figures {
	const found: FoundFigure[] = [];
	let badForm: string | null = null;
	for (let at = 0; at < list.length; at++) {
		const token = list[at]!;
		if (token.role !== null && token.role !== 'stop') continue;
		if (/^\d/.test(token.text) && !WRITTEN.test(token.text)) badForm ??= token.text;
		const figure = multipleAt(list, at) ?? figureAt(list, at);
		if (figure) found.push(figure);
	}
	const fit = found.filter(isWritable);
	return { found: fit, badForm, isUnwritable: fit.length < found.length };
}

/** Figures are written with one decimal at most, and none of what is counted has sixteen digits. */
const isWritable = ({ value }: FoundFigure) => value === 0 || (value >= 0.05 && value < 1e15);

/** "more than doubled": a change with its size. */
function multipleAt(list: readonly Token[], at: number): FoundFigure | null {
	const { word } = list[at]!;
	const change = Object.hasOwn(MULTIPLES, word) ? MULTIPLES[word]! : fold(word);
	if (change === null) return null;
	const limit = limitBefore(list, at);
	mark(list, limit?.from ?? at, at + 1, 'change');
	return {
		...{
			value: Math.abs(change),
			unit: 'percent',
			unitAssumed: false,
			isLevel: false,
			adverb: null
		},
		...{ bound: limit?.bound ?? 'about', wording: limit?.wording ?? null },
		direction: change < 0 ? 'fell' : 'rose'
	};
}

/** "Threefold", "hundredfold": the change in percent; null for another word. */
function fold(word: string): number | null {
	if (!word.endsWith('fold')) return null;
	const times = word.slice(0, -4);
	const large = times === 'hundred' || times === 'thousand' ? MULTIPLIERS[times]! : null;
	const value = large ?? smallNumber(times) ?? 0;
	return value > 1 ? (value - 1) * 100 : null;
}

function figureAt(list: readonly Token[], at: number): FoundFigure | null {
	const number = numberAt(list, at);
	if (!number) return null;
	const after = unitAt(list, number.next);
	const [start, isDollars] = currencyBefore(list, at);
	const unit = isDollars ? 'dollars' : (after?.unit ?? number.unit);
	const scale = { dollars: 1e9, tonnes: 1e6, cubic_metres: 1e9, percent: 1, times: 1, count: 1 };
	const isMoney = unit === null && number.isLarge;
	const known: SentenceUnit = unit ?? (isMoney ? 'dollars' : 'count');
	const limit = limitBefore(list, start) ?? limitAfter(list, after?.next ?? number.next);
	mark(list, start, after?.next ?? number.next, 'figure');
	if (limit) mark(list, limit.from, limit.to, 'bound');
	const level = isLevelAt(list, Math.min(limit?.from ?? start, start), limit);
	return {
		value: number.value / scale[known],
		...{ unit: known, unitAssumed: unit === null },
		...{ bound: limit?.bound ?? 'exact', wording: limit?.wording ?? null },
		...{ direction: null, isLevel: level, adverb: number.adverb }
	};
}

/** "to $240bn", "to a record $240bn", "above $240bn": where a series came to, not by how much. */
function isLevelAt(list: readonly Token[], at: number, limit: Limit | null): boolean {
	let before = at - 1;
	while (['a', 'the', 'record'].includes(list[before]?.word ?? '')) before--;
	return list[before]?.word === 'to' || ['above', 'below'].includes(limit?.wording ?? '');
}

const UNITS: readonly (readonly [phrase: string, unit: SentenceUnit])[] = [
	['us dollars', 'dollars'],
	['u s dollars', 'dollars'],
	['dollars', 'dollars'],
	['dollar', 'dollars'],
	['usd', 'dollars'],
	['us $', 'dollars'],
	['$', 'dollars'],
	['%', 'percent'],
	['percent', 'percent'],
	['per cent', 'percent'],
	['pct', 'percent'],
	['metric tonnes', 'tonnes'],
	['metric tons', 'tonnes'],
	['tonnes', 'tonnes'],
	['tons', 'tonnes'],
	['cubic metres', 'cubic_metres'],
	['m3', 'cubic_metres'],
	['m³', 'cubic_metres'],
	['cubic meters', 'cubic_metres'],
	['times', 'times'],
	['time', 'times'],
	['x', 'times'],
	['- fold', 'times'],
	['fold', 'times'],
	['chinese - owned companies', 'count'],
	['chinese companies', 'count'],
	['meetings', 'count'],
	['companies', 'count'],
	['firms', 'count'],
	['exercises', 'count'],
	['drills', 'count'],
	['joint exercises', 'count'],
	['voyages', 'count'],
	['transits', 'count']
];

/** The unit after a number; a noun that is also the measure is left for it. */
function unitAt(list: readonly Token[], at: number): { unit: SentenceUnit; next: number } | null {
	for (const [phrase, unit] of UNITS) {
		const length = phraseAt(list, at, phrase);
		if (length > 0) return { unit, next: unit === 'count' ? at : at + length };
	}
	return null;
}

/** Where a figure with its sign begins, and whether the sign is that of dollars. */
function currencyBefore(list: readonly Token[], at: number): [start: number, isDollars: boolean] {
	const starts = ['u s $', 'us $', '$', 'usd'].map((sign) => phraseBefore(list, at, sign));
	const start = starts.find((start) => start >= 0);
	return start === undefined ? [at, false] : [start, true];
}

interface Limit {
	readonly bound: SentenceFigure['bound'];
	readonly wording: string;
	readonly from: number;
	readonly to: number;
}

/** The limiting words before a figure; "by" and articles may stand between. */
function limitBefore(list: readonly Token[], at: number): Limit | null {
	let end = at;
	while (['by', 'a', 'the', 'of', 'record'].includes(list[end - 1]?.word ?? '')) {
		if (limitEndingAt(list, end)) break;
		end--;
	}
	return limitEndingAt(list, end);
}

function limitEndingAt(list: readonly Token[], at: number): Limit | null {
	for (const [phrase, bound, wording] of BOUNDS) {
		const from = phraseBefore(list, at, phrase);
		if (from >= 0) return { bound, wording, from, to: at };
	}
	return null;
}

/** "240 billion or more". */
function limitAfter(list: readonly Token[], at: number): Limit | null {
	const isMore = phraseAt(list, at, 'or more') > 0;
	if (!isMore && phraseAt(list, at, 'or less') === 0) return null;
	const [from, to] = [at, at + 2];
	return isMore
		? { bound: 'at_least', wording: 'at least', from, to }
		: { bound: 'at_most', wording: 'at most', from, to };
}
