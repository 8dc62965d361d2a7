import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/lib/table/column';
import { RowIndex } from '../../src/lib/table/index';
import { EVERYTHING, type Query } from '../../src/lib/table/query';

interface Trip {
	id: string;
	city: string;
	days: number | null;
	years: readonly [number, number] | null;
}

const trips: Trip[] = [
	{ id: 'a', city: 'Moscow', days: 3, years: [2013, 2013] },
	{ id: 'b', city: 'Beijing', days: null, years: [2014, 2016] },
	{ id: 'c', city: 'moscow', days: 1, years: null },
	{ id: 'd', city: 'Sochi, Moscow', days: 3, years: [2020, 2020] }
];
const columns: Column<Trip>[] = [
	{ name: 'city', title: 'City', text: ({ city }) => city },
	{
		name: 'days',
		title: 'Days',
		isNumber: true,
		text: ({ days }) => String(days ?? ''),
		by: ({ days }) => days
	}
];
const texts = {
	search: ({ id, city }: Trip) => `${id}\n${city}`,
	span: ({ years }: Trip) => years
};
const index = new RowIndex(trips, columns, texts);
const ids = (asked: Partial<Query>) =>
	index
		.find({ ...EVERYTHING, ...asked })
		.map(({ id }) => id)
		.join('');

describe('RowIndex', () => {
	it.each<[string, Partial<Query>, string]>([
		['everything, in the order of the file', {}, 'abcd'],
		['a word in any case', { q: 'MOSCOW' }, 'acd'],
		['every word of several', { q: ' sochi   moscow ' }, 'd'],
		['a word that no row holds', { q: 'lima' }, ''],
		['no word runs over two cells', { q: 'amoscow' }, ''],
		['from a year: rows that reach into it', { from: 2015 }, 'bd'],
		['to a year: rows that begin before it ends', { to: 2015 }, 'ab'],
		['one year inside a period', { from: 2015, to: 2015 }, 'b'],
		['rows without a year only where none is asked', { q: 'moscow', from: 2013 }, 'ad'],
		['sorted up, the missing last', { sort: { column: 'days', down: false } }, 'cadb'],
		['sorted down, ties as in the file', { sort: { column: 'days', down: true } }, 'adcb'],
		['sorted and narrowed', { q: 'moscow', sort: { column: 'days', down: true } }, 'adc'],
		['texts without regard to case', { sort: { column: 'city', down: false } }, 'bacd'],
		['an unknown column: the order of the file', { sort: { column: 'x', down: true } }, 'abcd']
	])('%s', (_, asked, found) => expect(ids(asked)).toBe(found));

	it('finds the same whatever was looked for before, letter by letter and back', () => {
		const typed = fc.array(fc.constantFrom('s', 'so', 'so m', 'so mo', 'mo', ' mo', 'o', '', 'b'));
		const fresh = (q: string) => new RowIndex(trips, columns, texts).find({ ...EVERYTHING, q });
		fc.assert(
			fc.property(typed, (words) => {
				const kept = new RowIndex(trips, columns, texts);
				for (const q of words) expect(kept.find({ ...EVERYTHING, q })).toEqual(fresh(q));
			})
		);
	});

	it('has nothing of no rows', () => {
		const empty = new RowIndex<Trip>([], columns, { search: () => '', span: () => null });
		expect(empty.find({ ...EVERYTHING, sort: { column: 'days', down: true } })).toEqual([]);
	});

	it('prepares one column at a time', () => {
		const fresh = new RowIndex(trips, columns, { search: () => '', span: () => null });
		expect([fresh.prepare(), fresh.prepare(), fresh.prepare()]).toEqual([true, true, false]);
	});
});
