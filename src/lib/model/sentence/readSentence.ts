/**
 * A reader's own sentence → how it was understood. A pure function of the text: no rows, no DOM. It
 * reads English, sorts every word into what it means, and lists what it could not place; what it cannot
 * check for certain it refuses with a reason.
 */
import { readFigures, type FoundFigure } from './figures';
import { FELL, NEGATION, PARTS_OF_YEAR, REACHED, RELATIVE, ROSE } from './lexicon';
import { findPhrase, mark, phraseAt } from './match';
import { readMeasure } from './measures';
import { readPeriods, type Periods } from './periods';
import { readRank } from './rank';
import { isRecordChange, recordIn } from './records';
import { examined, LONGEST, spans, tokens, type Token } from './tokens';
import { CURRENCIES, AMOUNTS, NOT_MEASURED, OTHERS, RATES, YEARLY } from './unmeasured';
import { decisive, markCarried } from './unread';
import type { Assumption, Measure, Reading, Refusal, Role, Said } from './types';

/**
 * Reads one sentence. Of a longer text only the first 1,000 characters are examined, so any text is
 * answered in the same time; `isCut` says so. Controls and marks of direction are blanks; markup is text.
 */
export function readSentence(text: string): Reading {
	const shown = examined(text);
	const list = tokens(shown);
	const early = earlyRefusal(list);
	const periods = readPeriods(list);
	const figures = readFigures(list);
	const measured = readMeasure(list);
	const rank = readRank(list);
	const yearly = findPhrase(list, YEARLY);
	if (yearly) mark(list, yearly.at, yearly.at + yearly.length, 'stop');
	const said = saidOf(list, figures.found, { ...periods, rank });
	const isFound = 'measure' in measured;
	const measure = isFound ? measured.measure : null;
	markCarried(shown, list, measure);
	const refusal =
		early ??
		(figures.badForm === null ? null : { key: 'number_form' as const, text: figures.badForm }) ??
		(figures.isUnwritable ? { key: 'number_size' as const } : null) ??
		(isFound ? null : measured.refusal) ??
		periods.refusal ??
		said.refusal ??
		(rank ? rankRefusal(measure, said.said, figures.found) : null) ??
		lateRefusal(list, measure, figures.found, periods, said) ??
		unreadRefusal(decisive(shown, list, measure), text) ??
		(isFound ? measured.lacks : null);
	return {
		...{ text: shown, isCut: text.length > LONGEST, measure },
		figure: figures.found[0] ? withoutSigns(figures.found[0]) : null,
		...{ when: periods.when, said: said.said, refusal },
		taken: [...(isFound ? measured.taken : []), ...timesTaken(measure, figures.found, said.said)],
		understood: understoodIn(shown, list),
		notUnderstood: spans(shown, list, ({ role }) => role === null)
	};
}

/** "Rose 5 times" may mean to five times as much or by five times as much. */
function timesTaken(
	measure: Measure | null,
	[figure]: readonly FoundFigure[],
	{ direction }: Said
): Assumption[] {
	if (figure?.unit !== 'times' || direction === null || measure?.key === 'meetings') return [];
	return [{ key: 'times', times: figure.value }];
}

/** Nothing is certified of which a part was not read. */
function unreadRefusal(words: readonly string[], text: string): Refusal | null {
	if (words.length > 0) return { key: 'not_read', words };
	return /\S/.test(text.slice(LONGEST)) ? { key: 'too_long' } : null;
}

const withoutSigns = ({ value, unit, bound, wording, unitAssumed }: FoundFigure) => ({
	...{ value, unit, bound, wording, unitAssumed }
});

const ROLES: readonly Role[] = ['measure', 'figure', 'bound', 'period', 'change', 'record'];

function understoodIn(text: string, list: readonly Token[]): Reading['understood'] {
	return ROLES.flatMap((role) =>
		spans(text, list, (token) => token.role === role).map((span) => ({ ...span, role }))
	).sort((a, b) => a.from - b.from);
}

/** What makes a sentence unfit before anything is read in it. */
function earlyRefusal(list: readonly Token[]): Refusal | null {
	if (list.length === 0) return { key: 'empty' };
	const negation = list.some(
		({ word }, i) =>
			NEGATION.has(word) &&
			!(['no', 'not'].includes(word) && ['more', 'less', 'fewer'].includes(list[i + 1]?.word ?? ''))
	);
	if (negation) return { key: 'negation' };
	const currency = otherCurrency(list);
	if (currency !== null) return { key: 'currency', currency };
	const country = otherCountry(list);
	if (country !== null) return { key: 'other_country', country };
	const what = findPhrase(list, [...NOT_MEASURED, ...RATES])?.phrase ?? aYear(list);
	return what ? { key: 'not_measured', what } : null;
}

/** A currency that the rows are not in; a letter at a dollar sign makes another dollar, as in A$. */
function otherCurrency(list: readonly Token[]): string | null {
	for (const [i, { word, text, from }] of list.entries()) {
		if (Object.hasOwn(CURRENCIES, word)) return CURRENCIES[word]!;
		const before = list[i - 1];
		const isJoined = before && before.to === from && /\p{L}/u.test(before.text);
		if (word === '$' && isJoined && !['us', 'usd'].includes(before.word))
			return `${before.text}${text}`;
	}
	return null;
}

/** "4 times a year"; "a year earlier" and "in over a year" are no rates. */
function aYear(list: readonly Token[]): string | null {
	const isRate = list.some(
		(_, at) =>
			phraseAt(list, at, 'a year') > 0 &&
			!['in', 'over', 'than', 'about', 'nearly', 'almost'].includes(list[at - 1]?.word ?? '') &&
			!['before', 'earlier', 'ago'].includes(list[at + 2]?.word ?? '')
	);
	return isRate ? 'a year' : null;
}

/** The first other party named; Ukraine may be named where the war is. */
function otherCountry(list: readonly Token[]): string | null {
	const found = list.find(({ word }, i) => {
		if (word === 'ukraine')
			return !list.slice(Math.max(0, i - 3), i).some(({ word }) => /^(invasion|war)$/.test(word));
		const next = list[i + 1]?.word ?? '';
		if (word === 'united') return next === 'states' || next === 'kingdom';
		return OTHERS.has(word) || isAmerica(list, i);
	});
	return found?.text ?? null;
}

/** "US", "the us", "with us", "U.S."; "tell us" is somebody, "us dollars" money. */
function isAmerica(list: readonly Token[], at: number): boolean {
	const { text, word } = list[at]!;
	const isLetters = phraseAt(list, at, 'u s') > 0;
	if (word !== 'us' && !isLetters) return false;
	const isMoney = /^(dollars?|\$)$/.test(list[at + (isLetters ? 2 : 1)]?.word ?? '');
	const before = list[at - 1]?.word ?? '';
	return !isMoney && (text !== 'us' || ['the', 'to', 'with', 'from', 'and'].includes(before));
}

interface SaidOrNot {
	readonly said: Said;
	readonly refusal: Refusal | null;
}

function saidOf(
	list: readonly Token[],
	figures: readonly FoundFigure[],
	{ firstSince, rank }: Periods & { readonly rank: ReturnType<typeof readRank> }
): SaidOrNot {
	const isFree = ({ role }: Token) => role === null || role === 'record';
	const [rose, fell] = [ROSE, FELL].map((set) =>
		list.flatMap((token, i) => (set.has(token.word) && isFree(token) ? [i] : []))
	) as [number[], number[]];
	for (const i of [...rose, ...fell]) mark(list, i, i + 1, 'change');

	const directions = new Set([
		...(rose.length > 0 ? ['rose' as const] : []),
		...(fell.length > 0 ? ['fell' as const] : []),
		...figures.flatMap(({ direction }) => direction ?? [])
	]);
	const [direction = null] = directions;
	return {
		said: {
			direction,
			isLevel: direction !== null && figures.some(({ isLevel }) => isLevel),
			record: recordIn(list),
			isReached: list.some(({ word }) => REACHED.has(word)),
			firstSince,
			isFirstSupplier: rank === 'supplier'
		},
		refusal:
			directions.size > 1
				? { key: 'two_directions' }
				: isRecordChange(list, figures)
					? { key: 'record_change' }
					: null
	};
}

/** A place among others is checked where it is that of Russia among suppliers, and nothing else is said. */
function rankRefusal(
	measure: Measure | null,
	{ direction, record, firstSince, isFirstSupplier }: Said,
	figures: readonly FoundFigure[]
): Refusal | null {
	const isMore = direction !== null || record !== null || firstSince !== null || figures.length > 0;
	return isFirstSupplier && measure?.key === 'energy' && !isMore ? null : { key: 'rank' };
}

/** What is missing or too much once everything is read. */
function lateRefusal(
	list: readonly Token[],
	measure: Measure | null,
	figures: readonly FoundFigure[],
	{ when }: Periods,
	{ said }: SaidOrNot
): Refusal | null {
	if (findPhrase(list, RELATIVE) && !when?.isTrailing) return { key: 'relative_period' };
	const free = list.filter(({ role }) => role !== 'period');
	if (findPhrase(free, PARTS_OF_YEAR)) return { key: 'part_of_year' };
	const yearly = findPhrase(list, YEARLY);
	const isOneYear = when !== null && when.from === null && measure?.key !== 'meetings';
	if (yearly && !isOneYear) return { key: 'not_measured', what: yearly.phrase };
	if (figures.length > 1) return { key: 'two_figures' };
	const isAsked =
		said.isFirstSupplier ||
		said.direction !== null ||
		said.record !== null ||
		said.firstSince !== null ||
		(measure?.key === 'meetings' && when !== null && list.some(({ word }) => word === 'met'));
	const amounts = list.filter(({ word, role }) => role === null && AMOUNTS.has(word));
	const adverb = measure?.key === 'meetings' ? null : (figures[0]?.adverb ?? null);
	if (amounts.length > 0 && figures.length === 0)
		return { key: 'not_read', words: amounts.map(({ text }) => text) };
	if (adverb !== null) return { key: 'not_read', words: [adverb] };
	if (figures.length === 0 && !isAsked) return { key: 'no_figure' };
	if (said.record !== null && when !== null && when.from !== null) return { key: 'record_since' };
	const endless = measure?.key === 'meetings' && said.direction === null && said.record === null;
	return when === null && !endless ? { key: 'no_period' } : null;
}
