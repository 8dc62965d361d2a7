import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orders, type SortKey } from '../../src/lib/table/order';

const up = (keys: readonly SortKey[]) => [...orders(keys).ascending];
const down = (keys: readonly SortKey[]) => [...orders(keys).descending];

describe('orders', () => {
	it.each<[string, SortKey[], number[], number[]]>([
		['no rows', [], [], []],
		['one row', [7], [0], [0]],
		['numbers by size, not by their digits', [10, 9, 100], [1, 0, 2], [2, 0, 1]],
		['texts without regard to case', ['beta', 'Alpha', 'Beta'], [1, 0, 2], [0, 2, 1]],
		['missing ones last, both ways', [null, 2, null, 1], [3, 1, 0, 2], [1, 3, 0, 2]],
		['ties in the order of the file, both ways', [1, 0, 1, 0], [1, 3, 0, 2], [0, 2, 1, 3]],
		['only missing ones', [null, null], [0, 1], [0, 1]],
		['zero and the empty text are values', [0, '', null, -1], [3, 0, 1, 2], [1, 0, 3, 2]],
		['numbers before texts', ['a', 5], [1, 0], [0, 1]],
		['extremes', [1e308, -1e308, 5e-324], [1, 2, 0], [0, 2, 1]]
	])('%s', (_, keys, ascending, descending) => {
		expect(up(keys)).toEqual(ascending);
		expect(down(keys)).toEqual(descending);
	});

	it('is a stable sort of any keys', () => {
		const key = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(null));
		fc.assert(
			fc.property(fc.array(key), (keys) => {
				const places = keys.map((_, i) => i);
				const last = (sign: number) => (i: number) =>
					keys[i] === null ? Infinity : sign * keys[i]!;
				const by = (rank: (i: number) => number) =>
					[...places].sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) < rank(b) ? -1 : 1));
				expect(up(keys)).toEqual(by(last(1)));
				expect(down(keys)).toEqual(by(last(-1)));
			})
		);
	});
});
