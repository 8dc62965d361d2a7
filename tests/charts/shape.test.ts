import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cup, diamond, spread, square } from '../../src/lib/charts/shape';

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('shapes of one radius', () => {
	it('are squares as large as the circle', () => {
		const half = numbers(square(3)).at(-2)!;
		expect((2 * half) ** 2).toBeCloseTo(Math.PI * 9, 9);
	});

	it('are diamonds as large as the circle', () => {
		const half = Math.max(...numbers(diamond(3)));
		expect(2 * half ** 2).toBeCloseTo(Math.PI * 9, 9);
	});

	it('are nothing at radius 0', () => {
		expect(numbers(diamond(0)).every((n) => n === 0)).toBe(true);
	});
});

describe('cup', () => {
	it('is a half circle with two sides up, closed below and open above', () => {
		expect(cup(8).body).toBe('M-8 -8V0A8 8 0 0 0 8 0V-8');
	});

	it('runs out above its sides', () => {
		const ys = [...cup(8).dots.matchAll(/M-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
		expect(ys).toEqual([-10.4, -15, -10.4, -15]);
	});
});

describe('spread', () => {
	it.each([
		['nothing', [], []],
		['one position', [5], [5]],
		['positions far enough apart', [0, 40, 90], [0, 40, 90]],
		['two that are close, each by half', [10, 20], [5, 25]],
		['two that are equal', [50, 50], [40, 60]],
		['positions in falling order, which they keep', [20, 10], [25, 5]]
	])('leaves or parts %s', (_, positions, parted) => {
		expect(spread(positions, 20)).toEqual(parted);
	});

	it('does not change what it is given', () => {
		const given = [10, 11];
		spread(given, 20);
		expect(given).toEqual([10, 11]);
	});

	it('parts any three labels of a chart, keeps their order and their centre', () => {
		const position = fc.integer({ min: 88, max: 424 });
		fc.assert(
			fc.property(fc.array(position, { minLength: 1, maxLength: 3 }), (positions) => {
				const parted = spread(positions, 38);
				const sorted = parted.toSorted((a, b) => a - b);
				for (let i = 1; i < sorted.length; i++) {
					expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThan(37.9);
				}
				positions.forEach((a, i) =>
					positions.forEach((b, j) => {
						if (a < b) expect(parted[i]!).toBeLessThan(parted[j]!);
					})
				);
				const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
				expect(sum(parted)).toBeCloseTo(sum(positions), 6);
			}),
			{ seed: 20260520, numRuns: 300 }
		);
	});
});
