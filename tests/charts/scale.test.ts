import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear } from '../../src/lib/charts/scale';

describe('linear', () => {
	it('maps a domain to a range, outside it too', () => {
		const x = linear([2000, 2010], [0, 100]);
		expect([2000, 2005, 2010, 2011, 1990].map(x)).toEqual([0, 50, 100, 110, -100]);
	});

	it('maps to a range that falls', () => {
		const y = linear([0, 50], [424, 88]);
		expect([0, 25, 50].map(y)).toEqual([424, 256, 88]);
	});

	it('puts a domain of one value at the start of the range', () => {
		expect(linear([5, 5], [0, 100])(5)).toBe(0);
	});

	it('keeps its domain unless told to grow it to round ends', () => {
		expect(linear([0, 107.1], [0, 1]).domain).toEqual([0, 107.1]);
		expect(linear([0, 107.1], [0, 1], 5).domain).toEqual([0, 120]);
	});

	it.each([
		[[0, 120], 5, [0, 20, 40, 60, 80, 100, 120]],
		[[0, 1], 2, [0, 0.5, 1]],
		[[2013, 2019], 6, [2013, 2014, 2015, 2016, 2017, 2018, 2019]],
		[[7, 7], 5, [7]]
	] as const)('ticks %j about %d times', (domain, count, ticks) => {
		expect(linear(domain, [0, 1]).ticks(count)).toEqual(ticks);
	});

	it('agrees with d3.scaleLinear on any domain that ascends', () => {
		const end = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
		const pair = fc.tuple(end, end).filter(([a, b]) => a !== b);
		const ascending = pair.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
		const unsigned = (list: readonly number[]) => list.map((n) => n + 0);
		fc.assert(
			fc.property(ascending, pair, end, fc.integer({ min: 2, max: 12 }), (domain, range, v, n) => {
				const theirs = scaleLinear(domain, range).nice(n);
				const ours = linear(domain, range, n);
				expect(unsigned(ours.domain)).toEqual(unsigned(theirs.domain()));
				expect(unsigned(ours.ticks(n))).toEqual(unsigned(theirs.ticks(n)));
				const size = Math.abs(theirs(v)) + Math.abs(range[0]) + Math.abs(range[1]);
				expect(Math.abs(ours(v) - theirs(v))).toBeLessThanOrEqual(size * 1e-9);
			}),
			{ seed: 20260520, numRuns: 300 }
		);
	});
});
