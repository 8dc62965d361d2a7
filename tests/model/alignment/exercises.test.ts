import { describe, expect, it } from 'vitest';
import {
	exercisePasses,
	exerciseSpan,
	lanesOf,
	partnersOf,
	placesOf,
	reach,
	whereHeld
} from '../../../src/lib/model/alignment/exercises';
import { monthsBetween, spanOf } from '../../../src/lib/model/alignment/span';
import { everything } from '../../../src/lib/model/selection';
import { exercise } from './rows';

describe('a date', () => {
	it.each([
		['2022', 2022, 2023],
		['2022-01', 2022, 2022 + 31 / 365],
		['2022-12', 2022 + 334 / 365, 2023],
		['2022-01-01', 2022, 2022 + 1 / 365],
		['2024-12-31', 2024 + 365 / 366, 2025]
	])('%s is as long as it is precise', (iso, from, to) => {
		expect(spanOf(iso).from).toBeCloseTo(from, 9);
		expect(spanOf(iso).to).toBeCloseTo(to, 9);
	});

	it.each([
		['2023', '2023', 12],
		['2023-01', '2024-07', 19],
		['2023-12', '2023-12', 1]
	])('from %s to %s is %i months', (start, end, months) => {
		expect(monthsBetween(start, end)).toBe(months);
	});
});

describe('the span of an exercise', () => {
	it('holds its first and its last day', () => {
		const span = exerciseSpan(exercise({ start_date: '2023-01-01', end_date: '2023-12-31' }));
		expect(span).toEqual({ from: 2023, to: 2024, startsOpen: false, endsOpen: false });
	});

	it('is open where no end is stated, and where the first date is that of a report', () => {
		const span = exerciseSpan(
			exercise({ start_date: '2023-01-01', end_date: null, start_is: 'report' })
		);
		expect(span).toEqual({ from: 2023, to: 2023 + 1 / 365, startsOpen: true, endsOpen: true });
	});

	it('passes the years that it has a day in', () => {
		const row = exercise({ start_date: '2019-12-27', end_date: '2020-01-02' });
		const all = everything({ from: 2000, to: 2026, hosts: [], cities: [], hostOf: {} });
		const passes = (from: number, to: number) => exercisePasses({ ...all, from, to })(row);
		expect([
			passes(2018, 2018),
			passes(2019, 2019),
			passes(2020, 2026),
			passes(2021, 2026)
		]).toEqual([false, true, true, false]);
		expect(
			exercisePasses({ ...all, from: 2020 })(exercise({ start_date: '2019', end_date: null }))
		).toBe(false);
	});
});

describe('lanes', () => {
	it('are by domain, then by the first exercise of a series', () => {
		const rows = [
			exercise({ id: 'land', domain: 'land', series: 'peace_mission', start_date: '2005-08-18' }),
			exercise({ id: 'late', start_date: '2025-08-01' }),
			exercise({ id: 'mosi', series: 'mosi', start_date: '2013-01-01' }),
			exercise({ id: 'early', start_date: '2012-04-22' }),
			exercise({ id: 'sea', series: 'peace_mission', start_date: '2011-01-01' })
		];
		const told = lanesOf(rows).map(({ domain, series, rows }) => [
			domain,
			series,
			...rows.map(({ id }) => id)
		]);
		expect(told).toEqual([
			['naval', 'peace_mission', 'sea'],
			['naval', 'joint_sea', 'early', 'late'],
			['naval', 'mosi', 'mosi'],
			['land', 'peace_mission', 'land']
		]);
		expect(lanesOf([])).toEqual([]);
	});

	it('know who is always there besides the two', () => {
		const [lane] = lanesOf([
			exercise({ partners: 'South Africa, Iran' }),
			exercise({ partners: 'South Africa' })
		]);
		expect(lane!.always).toEqual(['South Africa']);
		expect(lanesOf([exercise({ partners: 'Iran' }), exercise()])[0]!.always).toEqual([]);
		expect(partnersOf(exercise())).toEqual([]);
	});
});

describe('places', () => {
	const port = { lat: 43.1, lon: 131.9 };
	const rows = [
		exercise({
			id: 'sea',
			lat: 66,
			lon: -169,
			coord_basis: 'approximate',
			coord_point: 'Bering Strait'
		}),
		exercise({ id: 'a', ...port, coord_point: 'Vladivostok, for the naval part' }),
		exercise({ id: 'b', ...port, coord_point: 'Vladivostok' }),
		exercise({ id: 'none', coord_basis: 'stand_in', coord_point: 'Moscow' }),
		exercise({ id: 'cape', lat: -34.2, coord_point: "Simon's Town" }),
		exercise({
			...{ id: 'wide', lat: 37.5, coord_basis: 'approximate', country_or_sea: 'Sea of Japan' },
			coord_point: 'Between the patrol areas of the Sea of Japan and the East China Sea'
		}),
		exercise({
			id: 'mid',
			lat: 24.5,
			coord_basis: 'approximate',
			coord_point: 'Centre of the Gulf of Oman'
		})
	];
	const { places, without } = placesOf(rows);

	it('gather the rows of one point, most first, under a short name', () => {
		expect(places.map(({ id, name, rows }) => [id, name, rows.length])).toEqual([
			['vladivostok', 'Vladivostok', 2],
			['bering-strait', 'Bering Strait', 1],
			['gulf-of-oman', 'Gulf of Oman', 1],
			['sea-of-japan', 'Sea of Japan', 1],
			['simon-s-town', "Simon's Town", 1]
		]);
	});

	it('tell a point chosen for a sea from a place, and leave out what has none', () => {
		expect(places.filter(({ isNamed }) => isNamed).map(({ id }) => id)).toEqual([
			'vladivostok',
			'simon-s-town'
		]);
		expect(without.map(({ id }) => id)).toEqual(['none']);
	});

	it('reach from the furthest south to the furthest north', () => {
		const { north, south } = reach(places);
		expect([north.name, south.name]).toEqual(['Bering Strait', "Simon's Town"]);
		expect(() => reach([])).toThrow('reach: expected places, got none');
	});
});

describe('where exercises were held', () => {
	const at = (country_or_sea: string) => exercise({ country_or_sea });

	it('is each country and each water once, in the order of the list', () => {
		const rows = [
			at('Russia, Sea of Japan'),
			at('China, Russia'),
			at('Gulf of Oman'),
			at('Sea of Japan, Pacific Ocean')
		];
		expect(whereHeld(rows)).toEqual({
			countries: ['Russia', 'China'],
			waters: ['Sea of Japan', 'Gulf of Oman', 'Pacific Ocean']
		});
	});

	it('is nowhere of no rows', () => {
		expect(whereHeld([])).toEqual({ countries: [], waters: [] });
	});
});
