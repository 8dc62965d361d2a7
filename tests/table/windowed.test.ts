import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollTo, slotsOf, windowOf, type Scrolled } from '../../src/lib/table/windowed';

const table: Scrolled = { count: 1000, rowPx: 34, topPx: 0, heightPx: 340, open: null };

describe('windowOf', () => {
	it('draws what shows at the top and the row that a scroll shows first', () => {
		expect(windowOf(table)).toEqual({ from: 0, to: 11, beforePx: 0, afterPx: 989 * 34 });
	});

	it('draws six rows beyond either edge in the middle', () => {
		const { from, to, beforePx } = windowOf({ ...table, topPx: 3400 });
		expect([from, to, beforePx]).toEqual([94, 117, 94 * 34]);
	});

	it('ends with the last row', () => {
		const { to, afterPx } = windowOf({ ...table, topPx: 34 * 990 });
		expect([to, afterPx]).toEqual([1000, 0]);
	});

	it('draws nothing of no rows', () => {
		expect(windowOf({ ...table, count: 0 })).toEqual({ from: 0, to: 0, beforePx: 0, afterPx: 0 });
	});

	it('keeps a row drawn while what it opens shows', () => {
		const open = { row: 10, heightPx: 2000 };
		const { from, to } = windowOf({ ...table, topPx: 11 * 34 + 1500, open });
		expect(from).toBeLessThanOrEqual(10);
		expect(to).toBeGreaterThan(10);
	});

	it('always leaves room for exactly all rows and what is open, and never draws too many', () => {
		fc.assert(
			fc.property(
				fc.record({
					count: fc.nat(500),
					topPx: fc.nat(40_000),
					heightPx: fc.integer({ min: 1, max: 1200 }),
					row: fc.nat(499),
					openPx: fc.nat(900)
				}),
				({ count, topPx, heightPx, row, openPx }) => {
					const open = row < count ? { row, heightPx: openPx } : null;
					const { from, to, beforePx, afterPx } = windowOf({
						...{ count, rowPx: 34, topPx, heightPx, open }
					});
					const drawnPx = (to - from) * 34 + (open && row >= from && row < to ? openPx : 0);
					expect(to - from).toBeLessThanOrEqual(slotsOf(heightPx, 34));
					expect(beforePx + drawnPx + afterPx).toBe(count * 34 + (open ? openPx : 0));
				}
			)
		);
	});
});

describe('scrollTo', () => {
	it.each([
		['the first row', 0, 0],
		['a row in the middle, a third down', 500, 500 * 34 - 340 / 3],
		['the last row, no further than the rows go', 999, 1000 * 34 - 340]
	])('%s', (_, row, topPx) => expect(scrollTo(row, table)).toBeCloseTo(topPx));
});
