import { describe, expect, it } from 'vitest';
import { assignments, compute, halfUnit } from '../../src/lib/data/formula';

describe('compute', () => {
	it.each([
		['2', 2],
		['2 + 3 * 4', 14],
		['(2 + 3) * 4', 20],
		['8 - 3 - 2', 3],
		['16 / 4 / 2', 2],
		['-(1 - 4)', 3],
		['2 * -3', -6],
		['0.5+0.25', 0.75],
		['((7))', 7]
	])('computes %s', (arithmetic, value) => {
		expect(compute(arithmetic)?.value).toBe(value);
	});

	it.each([
		[''],
		['2 +'],
		['+ 2'],
		['2 3'],
		['(2'],
		['2)'],
		['()'],
		['1,5'],
		['1e3'],
		['1.2.3'],
		['.5'],
		['5.'],
		['x'],
		['2 ** 3'],
		['1 / 0'],
		['0 / 0'],
		['2 % 2'],
		['process.exit()'],
		['234/1.87=125.1']
	])('refuses %j', (arithmetic) => {
		expect(compute(arithmetic)).toBeNull();
	});

	it.each([
		['100 - 30', 0],
		['100.0 - 30.00', 0.055],
		['10.0 * 2', 0.1],
		['10.0 / 2', 0.025],
		['10 / 2.0', 0.125]
	])('knows how far rounding may move %s', (arithmetic, slack) => {
		expect(compute(arithmetic)?.slack).toBeCloseTo(slack, 12);
	});
});

describe('assignments', () => {
	it('splits a formula at its semicolons', () => {
		expect(assignments('a = 1 + 2; b_c=(3)')).toEqual([
			{ column: 'a', arithmetic: '1 + 2' },
			{ column: 'b_c', arithmetic: '(3)' }
		]);
	});

	it.each([['1 + 2'], ['a = 1;'], ['a = '], ['a = b = 1'], ['a b = 1'], ['']])(
		'refuses %j',
		(formula) => {
			expect(assignments(formula)).toBeNull();
		}
	);
});

describe('halfUnit', () => {
	it.each([
		['125', 0.5],
		['89.2', 0.05],
		['89.20', 0.005]
	])('is half of the last place of %s', (written, half) => {
		expect(halfUnit(written)).toBeCloseTo(half, 12);
	});
});
