import { describe, expect, it } from 'vitest';
import { bearsOut } from '../../src/lib/model/claims';

type Bound = Parameters<typeof bearsOut>[0]['bound'];

describe('bearsOut', () => {
	it.each<[Bound, number, number, boolean]>([
		['exact', 240, 240, true],
		['exact', 240, 240.11, true],
		['exact', 240, 241.2, true],
		['exact', 240, 241.3, false],
		['exact', 240, 238.8, true],
		['exact', 240, 238.7, false],
		['exact', 240, 227, false],
		['exact', 0, 0, true],
		['exact', 0, 0.1, false],
		['exact', -10, -10.04, true],
		['exact', -10, 10, false],
		['about', 100, 105, true],
		['about', 100, 95, true],
		['about', 100, 105.1, false],
		['about', 100, 94.9, false],
		['about', -100, -105, true],
		['at_least', 240, 244.8, true],
		['at_least', 240, 240, true],
		['at_least', 240, 239.99, false],
		['at_most', 7, 4, true],
		['at_most', 7, 7, true],
		['at_most', 7, 7.01, false]
	])('takes "%s %d" beside %d as borne out: %s', (bound, value, figure, result) => {
		expect(bearsOut({ value, bound }, figure)).toBe(result);
	});

	it.each<Bound>(['exact', 'about', 'at_least', 'at_most'])(
		'bears out no claim without a number, %s or not',
		(bound) => {
			expect(bearsOut({ value: null, bound }, 0)).toBe(false);
		}
	);

	it('bears out nothing by a figure that is no number', () => {
		expect(bearsOut({ value: 240, bound: 'at_least' }, NaN)).toBe(false);
		expect(bearsOut({ value: 240, bound: 'exact' }, NaN)).toBe(false);
	});
});
