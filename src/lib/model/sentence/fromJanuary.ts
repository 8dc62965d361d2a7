/** "The first five months of 2025", "January to May 2025", "H1 2025". Private to `readPeriods`. */
import { phraseAt } from './match';
import { smallNumber } from './numerals';
import type { Token } from './tokens';

/** The months from January to one of the same year, and where they stand. */
export interface FromJanuary {
	/** The last month, YYYY-MM. */
	readonly last: string;
	readonly from: number;
	readonly to: number;
	/** "From January to May" may be the way from the one to the other. */
	readonly isWay: boolean;
}

/** How dates are read at a token: a month as MM, a year as YYYY. */
export interface DateReaders {
	readonly monthAt: (at: number) => string | null;
	readonly yearAt: (at: number) => string | null;
}

/** The first such period of a text; null where there is none. */
export function findFromJanuary(list: readonly Token[], read: DateReaders): FromJanuary | null {
	for (let at = 0; at < list.length; at++) {
		const found = firstMonths(list, at, read) ?? toMonth(list, at, read);
		if (found) return found;
	}
	return null;
}

const PARTS: readonly (readonly [phrase: string, months: number])[] = [
	['first half', 6],
	['h1', 6],
	['first quarter', 3],
	['q1', 3]
];

function firstMonths(list: readonly Token[], at: number, read: DateReaders): FromJanuary | null {
	const part = PARTS.find(([phrase]) => phraseAt(list, at, phrase) > 0);
	const length = part ? part[0].split(' ').length : 3;
	const months = part ? part[1] : monthsSaid(list, at);
	if (months === null) return null;
	let next = at + length;
	while (['of', 'in', 'the', 'year'].includes(list[next]?.word ?? '')) next++;
	const year = read.yearAt(next);
	if (year === null) return null;
	const last = `${year}-${String(months).padStart(2, '0')}`;
	return { last, from: at, to: next + 1, isWay: false };
}

/** "First five months": how many, from 1 to 12. */
function monthsSaid(list: readonly Token[], at: number): number | null {
	const [first, number, months] = list.slice(at, at + 3).map(({ word }) => word);
	if (first !== 'first' || months !== 'months') return null;
	const count = smallNumber(number ?? '') ?? Number(number);
	return Number.isInteger(count) && count >= 1 && count <= 12 ? count : null;
}

const UNTIL = ['to', 'through', 'until', 'till', '-', '–', '—'];

function toMonth(list: readonly Token[], at: number, read: DateReaders): FromJanuary | null {
	if (read.monthAt(at) !== '01') return null;
	const early = read.yearAt(at + 1);
	const between = early === null ? at + 1 : at + 2;
	const month = read.monthAt(between + 1);
	const year = read.yearAt(between + 2);
	if (!UNTIL.includes(list[between]?.word ?? '') || month === null || year === null) return null;
	if (early !== null && early !== year) return null;
	const isWay = list[at - 1]?.word === 'from';
	return { last: `${year}-${month}`, from: at, to: between + 3, isWay };
}
