import { describe, expect, it } from 'vitest';
import { loadData } from '../../../src/lib/data/files.server';
import { tradeShape, yearsWithoutSplit } from '../../../src/lib/model/trade/shape';
import { tradeYear } from '../rows';

const rows = loadData().trade_annual;

describe('yearsWithoutSplit', () => {
	it('names the years of which either direction is missing', () => {
		const both = { china_exports_usd_bn: 1, china_imports_usd_bn: 1 };
		expect(
			yearsWithoutSplit([
				tradeYear(2000, 8),
				tradeYear(2001, 10, both),
				tradeYear(2002, 11, { china_exports_usd_bn: 1 }),
				tradeYear(2003, 15, { ...both, china_imports_usd_bn: 0 })
			])
		).toEqual([2000, 2002]);
		expect(yearsWithoutSplit([])).toEqual([]);
	});

	it('names those of the rows we publish', () => {
		expect(yearsWithoutSplit(rows)).toEqual([
			2000, 2001, 2002, 2003, 2004, 2005, 2006, 2008, 2009, 2011, 2012
		]);
	});
});

describe('tradeShape', () => {
	const shapeOf = (...totals: number[]) => {
		const shape = tradeShape(totals.map((total, i) => tradeYear(2020 + i, total)));
		return { ...shape, last: shape.last.year, peak: shape.peak.year, low: shape.low.year };
	};

	it('finds the last low before the peak, and what came after', () => {
		expect(shapeOf(110, 100, 150, 250, 125)).toEqual({
			low: 2021,
			peak: 2023,
			last: 2024,
			multiple: 2.5,
			lastChangePct: -50
		});
	});

	it('takes the later of two lows', () => {
		expect(shapeOf(100, 50, 90, 80, 200)).toMatchObject({ low: 2023, multiple: 2.5 });
	});

	it('takes the earlier of two equal peaks', () => {
		expect(shapeOf(110, 100, 200, 150, 200)).toMatchObject({ peak: 2022, low: 2021 });
	});

	it('knows no fall after a peak in the last year', () => {
		const { last, peak, lastChangePct } = shapeOf(110, 100, 150);
		expect([last, peak]).toEqual([2022, 2022]);
		expect(lastChangePct).toBeCloseTo(50, 9);
	});

	it.each([[[]], [[100]]])('throws for %j: it needs more years', (totals) => {
		expect(() => shapeOf(...totals)).toThrow(`three years or more, got ${totals.length}`);
	});

	it('throws where nothing fell before the peak', () => {
		expect(() => shapeOf(100, 110, 120)).toThrow('no fall before the peak');
	});

	it('is 2020 to 2024 by the rows we publish, more than doubled, then a fall', () => {
		const { low, peak, last, multiple, lastChangePct } = tradeShape(rows);
		expect([low.year, peak.year, last.year]).toEqual([2020, 2024, 2025]);
		expect(multiple).toBeCloseTo(244.819 / 107.76, 9);
		expect(lastChangePct).toBeCloseTo(-6.83, 2);
	});
});
