import { describe, expect, it } from 'vitest';
import { loadData } from '../../../src/lib/data/files.server';
import type { RouteFigure } from '../../../src/lib/data/schema';
import {
	betweenTheTwo,
	differencePct,
	growth,
	latestTransitShare,
	publishers,
	routeSeries,
	steepestFall
} from '../../../src/lib/model/arctic/route';
import { exercisesIn, SEAS, watersOf } from '../../../src/lib/model/arctic/seas';

const { nsr_traffic: rows, joint_exercises } = loadData();

const figure = (year: number, value: number, change: Partial<RouteFigure> = {}): RouteFigure => ({
	id: `r-${year}-${value}`,
	year,
	period_start: `${year}-01-01`,
	period_end: `${year}-12-31`,
	measure: 'cargo',
	value,
	unit: 'million tonnes',
	stated_by: 'Somebody',
	status: 'actual',
	preferred: 'yes',
	bound: 'exact',
	basis: 'reported',
	formula: null,
	source_id: 'source',
	other_source_ids: [],
	note: null,
	...change
});
const CARGO = ['cargo', 'million tonnes'] as const;
const VOYAGES = ['transits', 'voyages'] as const;

describe('a measure by year', () => {
	it('takes the default of each year and keeps every other figure beside it', () => {
		const series = routeSeries(
			[figure(2021, 5), figure(2020, 4), figure(2020, 3, { preferred: 'no' })],
			CARGO
		);
		expect(series.counts.map(({ value }) => value)).toEqual([4, 5]);
		expect(series.others.map(({ value }) => value)).toEqual([3]);
	});

	it('has a gap where a year has no figure at all, and none where only others stand', () => {
		const series = routeSeries(
			[figure(2019, 1), figure(2020, 2, { preferred: 'no' }), figure(2022, 3)],
			CARGO
		);
		expect(series.counts.map(({ year }) => year)).toEqual([2019, 2022]);
		expect(series.missing).toEqual([2021]);
	});

	it('never mixes voyages with vessels', () => {
		const vessels = figure(2020, 9, { measure: 'transits', unit: 'vessels' });
		expect(routeSeries([vessels], VOYAGES)).toMatchObject({ counts: [], others: [] });
	});

	it('takes one publisher alone where one is named, and loses no other figure', () => {
		const given = [
			figure(2020, 4),
			figure(2020, 3, { stated_by: 'Another', preferred: 'no' }),
			figure(2021, 5)
		];
		const series = routeSeries(given, CARGO, 'Another');
		expect(series.counts.map(({ value }) => value)).toEqual([3]);
		expect(series.others.map(({ value }) => value)).toEqual([4, 5]);
	});

	it('takes the whole year of a publisher before a part of it', () => {
		const part = figure(2020, 3, { preferred: 'no', period_end: '2020-10-31' });
		const whole = figure(2020, 4, { preferred: 'no' });
		expect(routeSeries([part, whole], CARGO, 'Somebody').counts).toEqual([whole]);
		expect(routeSeries([part], CARGO, 'Somebody').counts).toEqual([part]);
	});

	it('is empty without rows', () => {
		expect(routeSeries([], CARGO)).toMatchObject({ counts: [], others: [], missing: [] });
	});

	it('loses no row of the table', () => {
		for (const [measure, unit] of [CARGO, VOYAGES, ['transits', 'vessels']] as const) {
			const { counts, others } = routeSeries(rows, [measure, unit]);
			const own = rows.filter((row) => row.measure === measure && row.unit === unit);
			expect(new Set([...counts, ...others])).toEqual(new Set(own));
		}
	});

	it('misses the voyages of 2023 alone, by the rows we publish', () => {
		expect(routeSeries(rows, VOYAGES).missing).toEqual([2023]);
		expect(routeSeries(rows, CARGO).missing).toEqual([]);
	});
});

describe('publishers', () => {
	it('are those with figures in enough years, most first', () => {
		const given = [figure(2020, 1), figure(2021, 2), figure(2021, 3, { stated_by: 'Another' })];
		expect(publishers(given, ['cargo'], 1)).toEqual(['Somebody', 'Another']);
		expect(publishers(given, ['cargo'], 2)).toEqual(['Somebody']);
		expect(publishers(given, ['transits'], 1)).toEqual([]);
	});

	it('differ by the percent their figures differ', () => {
		const other = figure(2020, 3, { preferred: 'no' });
		const series = routeSeries([figure(2020, 4), other], CARGO);
		expect(differencePct(other, series)).toBe(-25);
		expect(differencePct(figure(1999, 3), series)).toBeNull();
	});
});

describe('what the rows say of the route', () => {
	it('is nine times the cargo of 2014 in 2025', () => {
		const grown = growth(routeSeries(rows, CARGO))!;
		expect([grown.first.year, grown.last.year]).toEqual([2014, 2025]);
		expect(grown.times).toBeCloseTo(9.26, 2);
		expect(growth(routeSeries([figure(2020, 1)], CARGO))).toBeNull();
	});

	it('is a fall of voyages from 85 to 43 in 2022, and 103 since', () => {
		const { before, low, last } = steepestFall(routeSeries(rows, VOYAGES))!;
		expect([before, low, last].map(({ year, value }) => [year, value])).toEqual([
			[2021, 85],
			[2022, 43],
			[2025, 103]
		]);
		expect(steepestFall(routeSeries([figure(2020, 1), figure(2021, 2)], CARGO))).toBeNull();
	});

	it('is 8 percent in transit in 2024, by one publisher', () => {
		const { cargo, transit, pct } = latestTransitShare(rows)!;
		expect([cargo.year, cargo.stated_by, transit.value]).toEqual([2024, 'Rosatom', 3.08]);
		expect(pct).toBeCloseTo(8.13, 2);
		expect(latestTransitShare([figure(2020, 1)])).toBeNull();
	});

	it('is 54 of 79 transits between the two in the first nine months of 2024', () => {
		const { voyages, all, pct } = betweenTheTwo(rows)!;
		expect([voyages, all.value, all.period_end]).toEqual([54, 79, '2024-09-30']);
		expect(pct).toBeCloseTo(68.4, 1);
		expect(betweenTheTwo([])).toBeNull();
	});
});

describe('exercises by sea', () => {
	it('are the four of the Bering and Chukchi Seas that have a point', () => {
		expect(exercisesIn(joint_exercises, SEAS).map(({ id }) => id)).toEqual([
			'ex-maritime-patrol-2',
			'ex-maritime-patrol-3',
			'ex-air-patrol-8',
			'ex-coast-guard-patrol-2024'
		]);
	});

	it('take a name whole: the South China Sea is not China', () => {
		expect(watersOf({ country_or_sea: 'Sea of Japan, Bering Sea' })).toEqual([
			'Sea of Japan',
			'Bering Sea'
		]);
		expect(exercisesIn(joint_exercises, ['Bering'])).toEqual([]);
		expect(exercisesIn([], SEAS)).toEqual([]);
	});

	it('leave out a point that stands in for an unknown place', () => {
		const [one] = exercisesIn(joint_exercises, SEAS);
		expect(exercisesIn([{ ...one!, coord_basis: 'stand_in' }], SEAS)).toEqual([]);
	});
});
