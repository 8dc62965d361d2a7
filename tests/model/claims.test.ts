import { describe, expect, it } from 'vitest';
import { bearsOut } from '../../src/lib/model/claims';

type Bound = Parameters<typeof bearsOut>[0]['bound'];

describe('bearsOut', () => {
	it.each<[Bound, number, number, boolean]>([
		['exact', 240, 240, true],
		['exact', 240, 240.11, true],
		['exact', 240, 242.4, true],
		['exact', 240, 242.5, false],
		['exact', 240, 237.6, true],
		['exact', 240, 237.5, false],
		['exact', 240, 227, false],
		['exact', 234, 234.5, true],
		['exact', 234, 235, false],
		['exact', 2600, 2615.5, true],
		['exact', 2600, 2627, false],
		['exact', 8, 8.1, true],
		['exact', 2.5, 2.54, true],
		['exact', 2.5, 2.56, false],
		['exact', 40, 41, false],
		['exact', 0, 0, true],
		['exact', 0, 0.1, false],
		['exact', -10, -10.04, true],
		['exact', -10, 10, false],
		['about', 100, 105, true],
		['about', 100, 95, true],
		['about', 100, 105.1, false],
		['about', 100, 94.9, false],
		['about', -100, -105, true],
		['about', 3, 4, true],
		['about', 3, 5, false],
		['at_least', 240, 244.8, true],
		['at_least', 240, 240, true],
		['at_least', 240, 239.99, false],
		['at_most', 7, 4, true],
		['at_most', 7, 7, true],
		['at_most', 7, 7.01, false]
	])('takes "%s %d" beside %d as borne out: %s', (bound, value, figure, result) => {
		expect(bearsOut({ value, bound }, figure)).toBe(result);
	});

	it.each<[string, Bound, number, boolean]>([
		['more than', 'at_least', 40, false],
		['more than', 'at_least', 41, true],
		['over', 'at_least', 40, false],
		['at least', 'at_least', 40, true],
		['less than', 'at_most', 40, false],
		['under', 'at_most', 39, true],
		['up to', 'at_most', 40, true],
		['overall', 'at_least', 40, true]
	])('takes "%s 40" (%s) beside %d as borne out: %s', (wording, bound, figure, result) => {
		expect(bearsOut({ value: 40, bound, wording }, figure)).toBe(result);
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
