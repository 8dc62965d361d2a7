import { describe, expect, it } from 'vitest';
import { countLines, countPasses, rivals } from '../../../src/lib/model/alignment/counts';
import { everything } from '../../../src/lib/model/selection';
import { exerciseCount } from './rows';

const rows = [
	exerciseCount({ id: 'short', period_start: '2024-01', period_end: '2024-07', count: 7 }),
	exerciseCount({ id: 'high', period_end: '2025-08', count: 113 }),
	exerciseCount({ id: 'undated', period_end: null, count: 66, compiler: 'EUISS' }),
	exerciseCount({ id: 'floor', count: 90, bound: 'at_least', compiler: 'MERICS' }),
	exerciseCount({
		id: 'y22',
		measure: 'year',
		period_start: '2022',
		period_end: '2022',
		count: 6,
		compiler: 'NDU'
	}),
	exerciseCount({
		id: 'y24',
		measure: 'year',
		period_start: '2024',
		period_end: '2024',
		count: 11,
		compiler: 'MERICS'
	}),
	exerciseCount({
		id: 'y19',
		measure: 'year',
		period_start: '2019',
		period_end: '2019',
		count: 5,
		compiler: 'NDU'
	})
];

describe('published counts', () => {
	const { totals, years } = countLines(rows);

	it('have a line for each total, by the day it begins and its count', () => {
		expect(totals.map(({ counts }) => counts.map(({ row }) => row.id))).toEqual([
			['undated'],
			['floor'],
			['high'],
			['short']
		]);
	});

	it('have a line for each compiler who counts by year, and none for two', () => {
		expect(
			years.map(({ compiler, counts }) => [compiler, ...counts.map(({ row }) => row.id)])
		).toEqual([
			['NDU', 'y22', 'y19'],
			['MERICS', 'y24']
		]);
		expect(countLines([])).toEqual({ totals: [], years: [] });
	});

	it('cover their true period, and none where the page has no date', () => {
		const [undated, , high, short] = totals.map(({ counts }) => counts[0]!);
		expect(undated).toMatchObject({ from: 2003, to: 2004, endsOpen: true });
		expect(high!.to).toBeCloseTo(2025 + 243 / 365, 9);
		expect(short).toMatchObject({ from: 2024, endsOpen: false });
	});

	it('rival each other where they begin with the same day', () => {
		expect(rivals(rows).map(({ id }) => id)).toEqual(['undated', 'floor', 'high']);
		expect(rivals([])).toEqual([]);
	});

	it('pass the years that they cover; one without an end runs on', () => {
		const all = everything({ from: 1992, to: 2026, hosts: [], cities: [], hostOf: {} });
		const left = (from: number, to: number) =>
			rows.filter(countPasses({ ...all, from, to })).map(({ id }) => id);
		expect(left(2026, 2026)).toEqual(['undated']);
		expect(left(1992, 2002)).toEqual([]);
		expect(left(2019, 2019)).toEqual(['high', 'undated', 'floor', 'y19']);
	});
});
