/** Years, months and days, and how they make a period. Private to `readSentence`. */
import { yearBefore } from '../check/series';
import { daysIn, monthBefore } from '../days';
import { findFromJanuary, type FromJanuary } from './fromJanuary';
import { words } from './lexicon';
import { findPhrase, mark, phraseBefore } from './match';
import { MONTHS, MULTIPLIERS, smallNumber } from './numerals';
import type { Token } from './tokens';
import type { FirstSince, Refusal, When } from './types';

export interface Periods {
	readonly when: When | null;
	readonly firstSince: FirstSince | null;
	readonly refusal: Refusal | null;
}

interface Dated {
	/** YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly iso: string;
	readonly from: number;
	readonly to: number;
}

const INVASION = [
	'since the full - scale invasion of ukraine',
	'since the invasion of ukraine',
	'since the full - scale invasion',
	'since the invasion',
	'since the war in ukraine began',
	'since the war began',
	'since the start of the war'
];

/** What a change is measured from anyway. */
const YEAR_BEFORE = ['the year before', 'a year before', 'a year earlier', 'the year earlier'];

/** Reads all dates, marks their tokens, and makes a period of them. */
export function readPeriods(list: readonly Token[]): Periods {
	const base = findPhrase(list, YEAR_BEFORE);
	const invasion = findPhrase(list, INVASION);
	if (invasion) mark(list, invasion.at, invasion.at + invasion.length, 'period');
	const january = findFromJanuary(list, {
		monthAt: (at) => monthAt(list, at),
		yearAt: (at) => yearAt(list, at)
	});
	const isInside = (at: number) => january !== null && at >= january.from && at < january.to;
	if (january) mark(list, january.from, january.to, 'period');
	const dates = datesIn(list).filter(({ from }) => !isInside(from));
	for (const { from, to } of dates) mark(list, from, to, 'period');
	const since = dates.find((date) => isFirstSince(list, date));
	if (since) markFirst(list, since);
	const rest = dates.filter((date) => date !== since);
	const when = january ? whenFrom(january) : whenOf(list, rest, invasion !== null);
	// Over more than a year, "the year before" is another base.
	if (base && when && (when.from === null || january))
		mark(list, base.at, base.at + base.length, 'stop');
	const isTooMany = rest.length > (invasion || january ? 0 : 2) || (rest.length === 2 && !when);
	const isOpen = rest.length === 1 && when?.isTrailing === false && isOneEnd(list, rest[0]!);
	const two = isTooMany || isOpen ? { key: 'two_periods' as const } : null;
	const isPart = list.some((_, at) => isLooseMonth(list, at));
	const firstSince = since
		? { since: since.iso.slice(0, 7), isOrBefore: false }
		: firstIn(list, when);
	return { when, firstSince, refusal: isPart ? { key: 'part_of_year' } : two };
}

/** Words before a date that make it an end of a period whose other end is not said. */
const ENDS = words('from with to than after before against');

/** "From 2020", "compared with 2020"; "up to" is another thing. */
const isOneEnd = (list: readonly Token[], { from }: Dated) =>
	ENDS.has(list[from - 1]?.word ?? '') && phraseBefore(list, from, 'up to') < 0;

/** How many tokens may stand between "first" and "since". */
const REACH = 5;

function firstBefore(list: readonly Token[], at: number): number {
	const near = list.slice(Math.max(0, at - REACH), at);
	const place = near.findLastIndex(({ word }) => word === 'first');
	return place < 0 ? -1 : Math.max(0, at - REACH) + place;
}

/** The words between "first" and "since" say what it was the first of, and are left to be read. */
function markFirst(list: readonly Token[], { from, to }: Dated): void {
	const first = firstBefore(list, from);
	mark(list, first, list[first + 1]?.word === 'time' ? first + 2 : first + 1, 'record');
	mark(list, from - 1, to, 'record');
}

const isFirstSince = (list: readonly Token[], { from }: Dated) =>
	list[from - 1]?.word === 'since' && firstBefore(list, from) >= 0;

/** "The first time in a year", "in 14 months": so many months before the month spoken of. */
function firstIn(list: readonly Token[], when: When | null): FirstSince | null {
	const found = findPhrase(list, ['first time in', 'first in']);
	if (!found || when?.to?.length !== 7) return null;
	const after = found.at + found.length;
	const number = list[after]?.word ?? '';
	const count = number === 'a' ? 1 : (smallNumber(number) ?? Number(number));
	const unit = /^(year|month)s?$/.exec(list[after + 1]?.word ?? '')?.[1];
	if (!unit || !(count >= 1 && count <= 99)) return null;
	mark(list, found.at, after + 2, 'record');
	let since = when.to;
	for (let left = unit === 'year' ? count * 12 : count; left > 0; left--)
		since = monthBefore(since);
	return { since, isOrBefore: true };
}

function datesIn(list: readonly Token[]): Dated[] {
	const dates: Dated[] = [];
	for (let at = 0; at < list.length; at++) {
		const date = dateAt(list, at);
		if (!date) continue;
		dates.push(date);
		at = date.to - 1;
	}
	return dates;
}

/** "16 May 2024", "May 16, 2024", "May 2024", "2024". */
function dateAt(list: readonly Token[], at: number): Dated | null {
	const spoken = spokenYearAt(list, at);
	if (spoken) return spoken;
	const [year, month, day] = [yearAt(list, at), monthAt(list, at), dayAt(list, at)];
	if (year !== null) return { iso: year, from: at, to: at + 1 };
	if (month !== null) {
		const next = yearAt(list, at + 1);
		if (next !== null) return { iso: `${next}-${month}`, from: at, to: at + 2 };
		const [inner, last] = [dayAt(list, at + 1), yearAt(list, at + 2)];
		if (inner !== null && last !== null && Number(inner) <= daysIn(`${last}-${month}`))
			return { iso: `${last}-${month}-${inner}`, from: at, to: at + 3 };
	}
	const [middle, last] = [monthAt(list, at + 1), yearAt(list, at + 2)];
	if (day === null || middle === null || last === null) return null;
	if (Number(day) > daysIn(`${last}-${middle}`)) return null;
	return { iso: `${last}-${middle}-${day}`, from: at, to: at + 3 };
}

/** "Twenty twenty-three", "twenty fifteen". */
function spokenYearAt(list: readonly Token[], at: number): Dated | null {
	const tens = smallNumber(list[at + 1]?.word ?? '') ?? 0;
	if (list[at]?.word !== 'twenty' || tens < 10) return null;
	const isJoined = tens % 10 === 0 && tens > 10 && list[at + 2]?.word === '-';
	const unit = isJoined ? (smallNumber(list[at + 3]?.word ?? '') ?? 0) : 0;
	return { iso: `20${tens + unit}`, from: at, to: at + (unit > 0 ? 4 : 2) };
}

/** Four digits from 1900 to 2100 that are neither money nor followed by what is counted. */
function yearAt(list: readonly Token[], at: number): string | null {
	const text = list[at]?.text ?? '';
	if (!/^(19\d\d|20\d\d|2100)$/.test(text) || list[at - 1]?.text === '$') return null;
	const next = list[at + 1]?.word ?? '';
	const isCounted =
		Object.hasOwn(MULTIPLIERS, next) ||
		['%', 'percent', 'dollars', 'companies', 'firms', 'times', 'tonnes', 'tons'].includes(next);
	return isCounted ? null : text;
}

function monthAt(list: readonly Token[], at: number): string | null {
	const word = list[at]?.word ?? '';
	const place = MONTHS.findIndex(
		(name) => name === word || (word.length === 3 && name.startsWith(word))
	);
	return place < 0 ? null : String(place + 1).padStart(2, '0');
}

/** "January" in "January to May 2025": a month whose year stands elsewhere. Some are words besides. */
function isLooseMonth(list: readonly Token[], at: number): boolean {
	const { role, word } = list[at]!;
	if (role !== null || monthAt(list, at) === null) return false;
	const isJoined = BETWEEN.includes(list[at + 1]?.word ?? '') || monthAt(list, at + 1) !== null;
	return isJoined || !['may', 'mar', 'march'].includes(word);
}

function dayAt(list: readonly Token[], at: number): string | null {
	const text = list[at]?.text ?? '';
	return /^([1-9]|[12]\d|3[01])$/.test(text) ? text.padStart(2, '0') : null;
}

const UP_TO = ['by the end of', 'by', 'until', 'till', 'through', 'up to', 'as of'];
const TRAILING = ['12 months', 'twelve months', '12 - month period', 'year'];
/** "In 2023 from 2022". */
const FROM = ['from', 'over', 'on', 'versus', 'vs', 'against', 'compared to', 'compared with'];
const BETWEEN = ['to', 'and', '–', '—', '-', 'through', 'until', 'till'];

const NONE: When = {
	...{ from: null, to: null, isUpTo: false, isWay: false, isTrailing: false },
	sinceInvasion: false
};

const whenFrom = ({ last, isWay }: FromJanuary): When => ({
	...NONE,
	...{ from: `${last.slice(0, 4)}-01`, to: last, isWay }
});

function whenOf(
	list: readonly Token[],
	dates: readonly Dated[],
	sinceInvasion: boolean
): When | null {
	const none: When = { ...NONE, sinceInvasion };
	const [first, second] = dates;
	if (!first) return sinceInvasion ? none : null;
	if (!second) {
		const before = list[first.from - 1]?.word ?? '';
		if (before === 'since') return { ...none, from: first.iso };

		const trailing = trailingBefore(list, first.from);
		if (trailing >= 0) mark(list, trailing, first.to, 'period');
		const upTo = UP_TO.map((phrase) => phraseBefore(list, first.from, phrase)).find(
			(at) => at >= 0
		);
		if (upTo !== undefined) mark(list, upTo, first.from, 'stop');
		const isUpTo =
			trailing < 0 && (upTo !== undefined || (first.iso.length === 10 && before !== 'on'));
		return { ...none, to: first.iso, isUpTo, isTrailing: trailing >= 0 };
	}
	const between = list.slice(first.to, second.from).map(({ word }) => word);
	if (FROM.includes(between.join(' ')) && second.iso === yearBefore(first.iso)) {
		mark(list, first.to, second.from, 'stop');
		return { ...none, from: second.iso, to: first.iso };
	}
	if (dates.length > 2 || between.length !== 1 || !BETWEEN.includes(between[0]!)) return null;
	const opening = list[first.from - 1]?.word;
	// "in 2022 and 2023" are two periods; "between 2022 and 2023" is one.
	if (between[0] === 'and' && opening !== 'between') return null;
	mark(list, first.to, second.from, 'stop');
	return { ...none, from: first.iso, to: second.iso };
}

/** Where "the twelve months to" begins before a date; -1 where it does not stand there. */
function trailingBefore(list: readonly Token[], at: number): number {
	if (!['to', 'ending', 'until', 'through'].includes(list[at - 1]?.word ?? '')) return -1;
	return Math.max(...TRAILING.map((phrase) => phraseBefore(list, at - 1, phrase)));
}
