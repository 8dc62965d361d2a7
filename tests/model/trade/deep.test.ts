import { describe, expect, it } from 'vitest';
import { loadData } from '../../../src/lib/data/files.server';
import type { EnergyFigure, TradeAlternative, TradeMonth } from '../../../src/lib/data/schema';
import { isPartOfYear } from '../../../src/lib/model/days';
import { balances, latestRun } from '../../../src/lib/model/trade/balance';
import { dearest, flows, growthOf, measured } from '../../../src/lib/model/trade/energy';
import { gaps, summary } from '../../../src/lib/model/trade/gaps';
import {
	missingMonths,
	monthCase,
	monthPosition,
	reportedChanges
} from '../../../src/lib/model/trade/months';
import { latestPace, paceYears } from '../../../src/lib/model/trade/pace';
import { tradeYear } from '../rows';

const tables = loadData();
const split = (year: number, sells: number | null, buys: number | null) =>
	tradeYear(year, 100, { china_exports_usd_bn: sells, china_imports_usd_bn: buys });

describe('the balance of a year', () => {
	it('is exports less imports, and is none where a direction is missing', () => {
		const list = balances([split(2016, 37, 32), split(2017, null, 41), split(2018, 48, 59)]);
		expect(list.map(({ row, usdBn }) => [row.year, usdBn])).toEqual([
			[2016, 5],
			[2018, -11]
		]);
	});

	it('says where a direction is derived', () => {
		const rows = [
			tradeYear(2020, 3, {
				china_exports_usd_bn: 1,
				china_imports_usd_bn: 2,
				split_basis: 'derived'
			})
		];
		expect(balances(rows)[0]!.fromDerived).toBe(true);
		expect(balances([])).toEqual([]);
	});
});

describe('the latest run of one side', () => {
	const run = (...rows: ReturnType<typeof split>[]) => latestRun(balances(rows));

	it('ends where the other side sold more', () => {
		expect(
			run(split(2016, 5, 1), split(2017, 1, 2), split(2018, 1, 9), split(2019, 1, 3))
		).toMatchObject({
			years: 3,
			first: { row: { year: 2017 } },
			widest: { row: { year: 2018 } }
		});
	});

	it('ends at a missing year: nobody knows who sold more then', () => {
		expect(run(split(2016, 1, 2), split(2017, null, null), split(2018, 1, 2))).toMatchObject({
			years: 1,
			first: { row: { year: 2018 } }
		});
	});

	it('is one year of one, and none of none', () => {
		expect(run(split(2018, 1, 2))?.years).toBe(1);
		expect(run()).toBeNull();
	});

	it('of the data is Russia’s since 2018, widest in 2022', () => {
		const found = latestRun(balances(tables.trade_annual))!;
		expect([found.first.row.year, found.years, found.widest.row.year]).toEqual([2018, 8, 2022]);
		expect(found.last.usdBn).toBeCloseTo(-21.487, 3);
	});
});

describe('months', () => {
	it('stand in the middle of their twelfth of the year', () => {
		expect(monthPosition('2024-01')).toBeCloseTo(2024 + 0.5 / 12);
		expect(monthPosition('2024-12')).toBeCloseTo(2024 + 11.5 / 12);
	});

	it('that no row stands for are missing, first and last excepted', () => {
		const rows = ['2023-11', '2024-02', '2024-03'].map(
			(month) => ({ period_start: `${month}-01` }) as TradeMonth
		);
		expect(missingMonths(rows)).toEqual(['2023-12', '2024-01']);
		expect(missingMonths(rows.slice(0, 1))).toEqual([]);
		expect(missingMonths([])).toEqual([]);
	});

	it('and rows together are every month from the first to the last', () => {
		const missing = missingMonths(tables.trade_monthly);
		expect(missing.length + tables.trade_monthly.length).toBe(59);
		expect(missing).toContain('2024-02');
	});

	it('have their changes in one currency at a time', () => {
		const [usd, cny] = (['usd', 'cny'] as const).map((currency) =>
			reportedChanges(tables.trade_monthly, currency)
		);
		expect(new Set(usd!.map(({ row }) => row.yoy_currency))).toEqual(new Set(['usd']));
		expect(new Set(cny!.map(({ row }) => row.yoy_currency))).toEqual(new Set(['cny']));
		const shared = usd!.filter((one) => cny!.some((other) => other.row.id === one.row.id));
		expect(shared).toEqual([]);
	});

	it('of spring 2024: exports fell twice, and in April the total rose', () => {
		const march = monthCase('2024-03', tables);
		const april = monthCase('2024-04', tables);
		expect([march.exports?.pct, april.exports?.pct, april.imports?.pct]).toEqual([
			-16, -13.6, 19.2
		]);
		expect(april.total).toMatchObject({ derived: true, currency: 'usd' });
		expect(april.total!.pct).toBeCloseTo((19.765 / 19.228 - 1) * 100);
	});
});

describe('the pace of a year', () => {
	const years = paceYears('total', tables);

	it('has each cumulative figure once and closes with the whole year', () => {
		expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
		const of2024 = years.find(({ year }) => year === 2024)!.points;
		expect(of2024.map(({ month }) => month)).toEqual([2, 5, 6, 7, 8, 9, 10, 12]);
		expect(of2024.at(-1)).toMatchObject({ id: 't-2024', usdBn: 244.819 });
	});

	it('never falls within a year', () => {
		for (const { points } of years)
			for (const [i, point] of points.slice(1).entries())
				expect(point.usdBn).toBeGreaterThan(points[i]!.usdBn);
	});

	it('compares the latest year with the same month of the others', () => {
		const pace = latestPace(years)!;
		expect([pace.year, pace.now.month, pace.unknown]).toEqual([2026, 4, [2024]]);
		expect(pace.against.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2025]);
		expect(pace.against.at(-1)!.leadPct).toBeCloseTo((85.24 / 71.1 - 1) * 100);
	});

	it('leaves out a direction that was not found', () => {
		const exports = paceYears('imports', tables).find(({ year }) => year === 2021)!.points;
		expect(exports.map(({ month }) => month)).not.toContain(9);
	});

	it('of nothing is nothing', () => {
		expect(latestPace([])).toBeNull();
		expect(latestPace([{ year: 2026, points: [] }])).toBeNull();
	});
});

describe('flows of energy', () => {
	const list = flows(tables.energy_annual);
	const of = (fuel: EnergyFigure['commodity']) => list.find((flow) => flow.fuel === fuel)!;

	it('are four, each in one unit', () => {
		expect(list.map(({ fuel, unit }) => [fuel, unit])).toEqual([
			['crude_oil', 'million tonnes'],
			['pipeline_gas', 'billion cubic metres'],
			['lng', 'million tonnes'],
			['coal', 'million tonnes']
		]);
	});

	it('hold every row once', () => {
		const rows = list.flatMap(({ counts, others }) => [...counts, ...others]);
		expect(rows.length).toBe(tables.energy_annual.length);
	});

	it('have no default count of coal for 2023, and the others beside it', () => {
		expect(of('coal').missing).toEqual([2018, 2019, 2020, 2023, 2025]);
		expect(
			of('coal')
				.others.filter(({ year }) => year === 2023)
				.map(({ id }) => id)
		).toEqual(['e-coal-2023-oct', 'e-coal-2023-russian']);
		expect(of('pipeline_gas').missing).toEqual([]);
	});

	it('tell part of a year from the whole', () => {
		expect(
			of('coal')
				.others.filter(isPartOfYear)
				.map(({ id }) => id)
		).toEqual(['e-coal-2023-oct']);
	});

	it('grow from the first count to the last', () => {
		expect(growthOf(of('pipeline_gas'))!.times).toBeCloseTo(38.8 / 4.1);
		expect(growthOf({ ...of('coal'), counts: [] })).toBeNull();
		expect(flows([])).toEqual([]);
	});
});

describe('flows by another measure', () => {
	const years = (measure: 'value' | 'rank') =>
		flows(tables.energy_annual, measure).map(({ fuel, counts, missing }) => [
			fuel,
			counts.map(({ year }) => year),
			missing
		]);

	it('hold the rows that state it, and miss the years between', () => {
		expect(years('value')).toEqual([
			['crude_oil', [2020, 2021, 2022, 2023], [2024, 2025]],
			['pipeline_gas', [], []],
			['lng', [2022, 2025], [2023, 2024]],
			['coal', [], []]
		]);
		expect(years('rank')[0]).toEqual(['crude_oil', [2020, 2021, 2022, 2023, 2024], [2025]]);
	});

	it('are read from the columns of a row, or are not there', () => {
		const row = tables.energy_annual.find(({ id }) => id === 'e-crude-2023')!;
		expect(measured(row, 'volume')).toBe(107);
		expect(measured(row, 'value')).toBe(60.6);
		expect(measured(row, 'rank')).toBe(1);
		expect(measured({ ...row, rank_among_suppliers: null }, 'rank')).toBeNull();
	});

	it('cost most in one year of one fuel', () => {
		expect(dearest(flows(tables.energy_annual, 'value'))?.id).toBe('e-crude-2023');
		expect(dearest([])).toBeNull();
	});
});

describe('gaps to Chinese customs', () => {
	const other = (change: Partial<TradeAlternative>) =>
		({ id: 'a', year: 2020, total_usd_bn: 104, series: 'russian', ...change }) as TradeAlternative;

	it('are the other figure less that of customs, and its share of it', () => {
		const [gap] = gaps([other({})], [tradeYear(2020, 108)]);
		expect(gap).toMatchObject({ usdBn: -4 });
		expect(gap!.pct).toBeCloseTo((-4 / 108) * 100);
	});

	it('are none without a total, or without a year to compare', () => {
		expect(gaps([other({ total_usd_bn: null })], [tradeYear(2020, 108)])).toEqual([]);
		expect(gaps([other({})], [])).toEqual([]);
	});

	it('of seven Russian figures are four surely below, by up to 14.3%; the floor of 2022 is not', () => {
		const russian = tables.trade_alternatives.filter(({ series }) => series === 'russian');
		const said = summary(gaps(russian, tables.trade_annual))!;
		expect([said.below, said.of]).toEqual([4, 7]);
		expect(said.widest).toMatchObject({ other: { year: 2006 } });
		expect(said.widest.pct).toBeCloseTo((28.64 / 33.4 - 1) * 100);
		const floor = gaps([other({ bound: 'at_least' })], [tradeYear(2020, 108)]);
		expect(summary(floor)).toBeNull();
		expect(summary([])).toBeNull();
	});
});
