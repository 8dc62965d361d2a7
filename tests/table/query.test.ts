import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, fromParams, nextSort, toSearch, type Query } from '../../src/lib/table/query';

const domain = { columns: ['year', 'note'], years: { from: 2000, to: 2025 } };
const read = (search: string, within: Parameters<typeof fromParams>[1] = domain) =>
	fromParams(new URLSearchParams(search), within);

describe('fromParams', () => {
	it.each<[string, string, Partial<Query>]>([
		['nothing asked', '', {}],
		[
			'all of it',
			'?q=xi+moscow&from=2013&to=2020&sort=-year',
			{ q: 'xi moscow', from: 2013, to: 2020, sort: { column: 'year', down: true } }
		],
		['one year', '?from=2013&to=2013', { from: 2013, to: 2013 }],
		['the ends of the years are no limit', '?from=2000&to=2025', {}],
		['blanks around the words', '?q=%20a%20', { q: 'a' }],
		[
			'the first of a repeated parameter',
			'?sort=note&sort=year',
			{ sort: { column: 'note', down: false } }
		],
		['years that are none', '?from=20x&to=-1', {}],
		['years out of range', '?from=1999&to=2026', {}],
		['years reversed', '?from=2020&to=2013', {}],
		['years with a fraction', '?from=2013.5', {}],
		['an unknown column', '?sort=nope', {}],
		['two signs before a column', '?sort=--year', {}],
		['an empty column', '?sort=-', {}]
	])('%s', (_, search, asked) => expect(read(search)).toEqual({ ...EVERYTHING, ...asked }));

	it('knows no years where the rows have none', () => {
		expect(read('?from=2013', { ...domain, years: null })).toEqual(EVERYTHING);
	});

	it('cuts words that nobody types', () => {
		expect(read(`?q=${'a'.repeat(5000)}`).q).toHaveLength(200);
	});
});

describe('toSearch', () => {
	it('writes nothing where nothing is asked', () => expect(toSearch(EVERYTHING)).toBe(''));

	it('writes in one order', () => {
		const query: Query = { q: 'a&b', from: 2013, to: 2014, sort: { column: 'note', down: true } };
		expect(toSearch(query)).toBe('?q=a%26b&from=2013&to=2014&sort=-note');
	});

	it('is read back as it was written', () => {
		const year = fc.option(fc.integer({ min: 2001, max: 2024 }));
		const sort = fc.option(
			fc.record({ column: fc.constantFrom('year', 'note'), down: fc.boolean() })
		);
		const query = fc.record({
			q: fc.string({ maxLength: 12, unit: 'binary' }),
			from: year,
			to: year,
			sort
		});
		fc.assert(
			fc.property(query, (asked) => {
				fc.pre(asked.from === null || asked.to === null || asked.from <= asked.to);
				expect(read(toSearch(asked))).toEqual({ ...asked, q: asked.q.trim() });
			})
		);
	});
});

describe('nextSort', () => {
	it('goes up, down, and back to the order of the file', () => {
		const up = nextSort(null, 'year');
		const down = nextSort(up, 'year');
		expect([up, down, nextSort(down, 'year')]).toEqual([
			{ column: 'year', down: false },
			{ column: 'year', down: true },
			null
		]);
	});

	it('starts anew with another column', () => {
		expect(nextSort({ column: 'year', down: true }, 'note')).toEqual({
			column: 'note',
			down: false
		});
	});
});
