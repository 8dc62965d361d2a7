import { describe, expect, it } from 'vitest';
import type { TradeYear } from '../../../src/lib/data/schema';
import {
	indexed,
	lastTurn,
	reportedYearChanges,
	yearShares
} from '../../../src/lib/model/trade/measures';
import { latestAndMost } from '../../../src/lib/model/trade/most';
import { loadData } from '../../../src/lib/data/files.server';

const year = (year: number, given: Partial<TradeYear>): TradeYear => ({
	...{ id: `t-${year}`, year, total_usd_bn: 100, bound: 'exact', basis: 'reported' },
	...{ china_exports_usd_bn: null, china_imports_usd_bn: null, split_basis: null, yoy_pct: null },
	yoy_bound: null,
	...{ formula: null, source_id: 's', second_source_id: null, note: null },
	...given
});
const ROWS = [
	year(2019, { total_usd_bn: 50, yoy_pct: 3.4, basis: 'derived' }),
	year(2020, { china_exports_usd_bn: 25, china_imports_usd_bn: 75, split_basis: 'reported' }),
	year(2021, {
		...{ total_usd_bn: 150, yoy_pct: -6.9, split_basis: 'derived' },
		...{ china_exports_usd_bn: 75, china_imports_usd_bn: 75 }
	})
];

describe('the latest and the highest amount', () => {
	it('are found in their series, the earliest of equals', () => {
		expect(latestAndMost(ROWS, 'imports')).toEqual({
			last: { row: ROWS[2], usdBn: 75 },
			most: { row: ROWS[1], usdBn: 75 }
		});
		expect(latestAndMost(ROWS, 'total')?.most.usdBn).toBe(150);
		expect(latestAndMost(ROWS.slice(0, 1), 'exports')).toBeNull();
	});
});

describe('the changes reported', () => {
	it('are those of the rows, and none where none was reported', () => {
		expect(reportedYearChanges(ROWS).map(({ row, pct }) => [row.year, pct])).toEqual([
			[2019, 3.4],
			[2021, -6.9]
		]);
		expect(reportedYearChanges([])).toEqual([]);
	});
});

describe('the last change', () => {
	const turn = (...changes: number[]) => {
		const rows = changes.map((pct, i) => year(2020 + i, { yoy_pct: pct }));
		const found = lastTurn(reportedYearChanges(rows));
		return found && [found.last.row.year, found.before?.row.year ?? null];
	};
	it('has the latest before it that went the same way', () => {
		expect(turn(-2, 3, -1, 5, -4)).toEqual([2024, 2022]);
		expect(turn(1, 2)).toEqual([2021, 2020]);
	});
	it('may be the first that did, or none at all', () => {
		expect(turn(1, 2, -3)).toEqual([2022, null]);
		expect(turn()).toBeNull();
	});
});

describe('the shares of the two directions', () => {
	it('make 100, in years with both', () => {
		expect(
			yearShares(ROWS).map(({ row, exports, imports }) => [row.year, exports, imports])
		).toEqual([
			[2020, 25, 75],
			[2021, 50, 50]
		]);
	});

	it('say whether a direction is derived', () => {
		expect(yearShares(ROWS).map(({ fromDerived }) => fromDerived)).toEqual([false, true]);
	});

	it('are none of nothing', () => {
		const nothing = { china_exports_usd_bn: 0, china_imports_usd_bn: 0 };
		expect(yearShares([year(2020, nothing)])).toEqual([]);
		expect(yearShares([])).toEqual([]);
	});

	it('were 45.3 and 54.7 percent in 2025', () => {
		const last = yearShares(loadData().trade_annual).at(-1)!;
		expect(last.row.year).toBe(2025);
		expect(last.exports).toBeCloseTo(45.3, 1);
		expect(last.imports).toBeCloseTo(54.7, 1);
	});
});

describe('an index', () => {
	it('is 100 in its base year, and keeps proportions', () => {
		expect(indexed(ROWS, 'total', 2020).map(({ row, index }) => [row.year, index])).toEqual([
			[2019, 50],
			[2020, 100],
			[2021, 150]
		]);
	});

	it('of totals is about right where either is', () => {
		const rows = [year(2020, {}), year(2021, { bound: 'about' })];
		const about = (series: 'total' | 'exports', base: number) =>
			indexed(rows, series, base).map(({ isAbout }) => isAbout);
		expect(about('total', 2020)).toEqual([false, true]);
		expect(about('total', 2021)).toEqual([true, true]);
		expect(about('exports', 2020)).toEqual([]);
	});

	it('is empty where the base year has no amount, or is none', () => {
		expect(indexed(ROWS, 'exports', 2019)).toEqual([]);
		expect(indexed(ROWS, 'total', 1999)).toEqual([]);
	});

	it('of 2024 on 2021 is 166.7: the rise that an article speaks of', () => {
		const { index } = indexed(loadData().trade_annual, 'total', 2021).find(
			({ row }) => row.year === 2024
		)!;
		expect(index).toBeCloseTo(166.7, 1);
	});
});
