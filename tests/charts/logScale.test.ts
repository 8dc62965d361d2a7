import { scaleLog } from 'd3';
import { describe, expect, it } from 'vitest';
import { logarithmicFrom } from '../../src/lib/charts/logScale';

describe('a logarithmic scale', () => {
	it.each([
		[8, 244.8, [5, 10, 20, 50, 100, 200]],
		[16.1, 51.3, [10, 20, 50]],
		[0.03, 0.9, [0.02, 0.05, 0.1, 0.2, 0.5]],
		[100, 100, [100, 200]]
	])('from %d to %d has the ticks %o', (least, most, ticks) => {
		expect(logarithmicFrom(least)([0, most], [400, 0]).ticks(5)).toEqual(ticks);
	});

	it('agrees with d3.scaleLog', () => {
		const ours = logarithmicFrom(8)([0, 244.8], [400, 0]);
		const theirs = scaleLog([5, 244.8], [400, 0]);
		for (const value of [5, 8, 50, 244.8]) expect(ours(value)).toBeCloseTo(theirs(value), 9);
	});

	it.each([0, -1, NaN])('cannot begin at %d', (least) => {
		expect(() => logarithmicFrom(least)).toThrow('above zero');
	});
});
