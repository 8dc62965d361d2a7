import { describe, expect, it } from 'vitest';
import {
	armsIndex,
	armsShape,
	byGoods,
	monthly,
	otherFigures,
	shares,
	widestYear
} from '../../../src/lib/model/alignment/goods';
import { everything, periodPasses } from '../../../src/lib/model/selection';
import { figure } from './rows';

const index = (year: number, value: number) =>
	figure({
		id: `i-${year}`,
		topic: 'arms',
		measure: 'sipri_index',
		year,
		value,
		unit: 'million trend-indicator units'
	});

describe('figures on goods', () => {
	it('stand with their own list, by the period they end with', () => {
		const rows = [
			figure({ id: 'late', goods: 'CNC', period_end: '2024-07' }),
			figure({ id: 'chips', goods: 'Chips' }),
			figure({ id: 'early', goods: 'CNC', period_end: '2023-07' })
		];
		expect(byGoods(rows).map(({ goods, rows }) => [goods, ...rows.map(({ id }) => id)])).toEqual([
			['CNC', 'early', 'late'],
			['Chips', 'chips']
		]);
		expect(byGoods([])).toEqual([]);
	});

	it('are shares, amounts, the index, or something else, and never two of them', () => {
		const rows = [
			figure({ id: 'share' }),
			figure({ id: 'hong-kong', measure: 'hong_kong_share' }),
			figure({ id: 'money', measure: 'russian_imports', unit: 'billion US dollars' }),
			figure({ id: 'change', measure: 'exports_change' }),
			index(2005, 3066)
		];
		expect(shares(rows).map(({ id }) => id)).toEqual(['share', 'hong-kong']);
		expect(monthly(rows).map(({ row }) => row.id)).toEqual(['money']);
		expect(armsIndex(rows).map(({ id }) => id)).toEqual(['i-2005']);
		expect(otherFigures(rows).map(({ id }) => id)).toEqual(['change']);
	});

	it('pass the years that their period touches', () => {
		const all = everything({ from: 2000, to: 2026, hosts: [], cities: [], hostOf: {} });
		const row = figure({ period_start: '2018', period_end: '2022', year: 2022 });
		expect(periodPasses({ ...all, to: 2018 })(row)).toBe(true);
		expect(periodPasses({ ...all, from: 2023 })(row)).toBe(false);
	});
});

describe('the widest year', () => {
	it('is the full year with most shares of China, from the lowest to the highest', () => {
		const rows = [
			figure({ id: 'low', value: 56.3 }),
			figure({ id: 'high', value: 90 }),
			figure({ id: 'part', period_start: '2023-07', period_end: '2023-07', value: 1 }),
			figure({ id: 'hong-kong', measure: 'hong_kong_share', value: 2 }),
			figure({ id: 'before', year: 2022, period_start: '2022', period_end: '2022', value: 3 })
		];
		expect(widestYear(rows)).toMatchObject({ year: 2023, lowest: rows[0], highest: rows[1] });
		expect(widestYear([])).toBeNull();
	});
});

describe('an amount a month', () => {
	const money = (change: Parameters<typeof figure>[0]) =>
		monthly([figure({ measure: 'russian_imports', ...change })])[0];

	it('is as reported where the source says a month', () => {
		expect(money({ value: 600, unit: 'million US dollars a month' })).toMatchObject({
			usdMn: 600,
			months: null
		});
	});

	it.each([
		[12.5, 'billion US dollars', '2023', '2023', 12500 / 12, 12],
		[2.6, 'billion US dollars', '2023-01', '2024-07', 2600 / 19, 19],
		[900, 'million US dollars', '2023-10', '2023-12', 300, 3]
	] as const)(
		'divides %d %s by its months',
		(value, unit, period_start, period_end, usdMn, months) => {
			expect(money({ value, unit, period_start, period_end })).toMatchObject({ usdMn, months });
		}
	);

	it('is none of a percentage', () => {
		expect(money({})).toBeUndefined();
	});
});

describe('the index of arms', () => {
	it('has a peak, a last year and a change between them', () => {
		const rows = [index(2023, 500), index(2005, 2000), index(2010, 700)];
		expect(armsShape(armsIndex(rows))).toMatchObject({
			peak: { year: 2005 },
			last: { year: 2023 },
			changePct: -75
		});
		expect(armsShape([])).toBeNull();
	});
});
