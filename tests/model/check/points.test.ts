import { describe, expect, it } from 'vitest';
import { loadData } from '../../../src/lib/data/files.server';
import { seriesBehind } from '../../../src/lib/model/check/points';
import { meeting, registration, tradeYear } from '../rows';
import { claim, month, tables } from './rows';

describe('the series behind a claim', () => {
	it('is the amounts by year, each over its year, gaps left out', () => {
		const trade_annual = [tradeYear(2022, 190), tradeYear(2023, 240, { basis: 'derived' })];
		expect(seriesBehind(claim(), tables({ trade_annual }))).toEqual({
			unit: 'billion US dollars',
			points: [
				{ id: 't-2022', from: '2022-01-01', to: '2022-12-31', value: 190, derived: false },
				{ id: 't-2023', from: '2023-01-01', to: '2023-12-31', value: 240, derived: true }
			]
		});
		const against = 'trade_annual.china_exports_usd_bn in 2023';
		expect(seriesBehind(claim({ against }), tables({ trade_annual }))?.points).toEqual([]);
	});

	it('is the changes by month where a month is asked', () => {
		const trade_monthly = [month('2024-03', { yoy_exports_pct: -16 }), month('2024-04')];
		const fell = claim({ rule: 'fell', against: 'trade_monthly.china_exports_usd_bn in 2024-03' });
		const series = seriesBehind(fell, tables({ trade_monthly }));
		expect(series?.unit).toBe('percent');
		expect(series?.points.map(({ id, value }) => [id, value])).toEqual([['tm-2024-03', -16]]);
	});

	it('is the running count of meetings as presidents', () => {
		const meetings = [
			meeting({ id: 'before', xi_role: 'vice_president' }),
			meeting({ id: 'a', start_date: '2013-03-22' }),
			meeting({ id: 'b', encounter: 'group' })
		];
		const count = claim({ rule: 'count', against: 'meetings by all; meetings by bilateral' });
		expect(
			seriesBehind(count, tables({ meetings }))?.points.map(({ id, value }) => [id, value])
		).toEqual([
			['a', 1],
			['b', 2]
		]);
	});

	it('is registrations as a pace, by the start of their period', () => {
		const rows = [registration(), registration({ id: 'earlier', period_start: '2020-01-01' })];
		const pace = claim({
			rule: 'pace',
			against: 'arctic_registrations at registration over earlier'
		});
		const series = seriesBehind(pace, tables({ arctic_registrations: rows }));
		expect(series?.unit).toBe('companies a month');
		expect(series?.points.map(({ id }) => id)).toEqual(['earlier', 'registration']);
	});

	it.each([
		['none', 'photographs'],
		['happened', 'meetings in Beijing'],
		['age', 'context_figures at cf-1']
	] as const)('is none for %s', (rule, against) => {
		expect(seriesBehind(claim({ rule, against }), tables())).toBeNull();
	});

	it('is there for the claims on trade, meetings so far and the Arctic', () => {
		const data = loadData();
		const ids = data.claims.filter((row) => seriesBehind(row, data)).map(({ id }) => id);
		expect(ids).toEqual([
			'c-topic-arctic-234',
			'c-topic-arctic-87',
			'c-topic-arctic-two-years',
			'c-nbc-240bn',
			'c-nbc-exports-march',
			'c-nbc-exports-since-2022',
			'c-nbc-record',
			'c-nbc-meetings-40',
			'c-geo-dip',
			'c-aug2025-240bn',
			'c-aug2025-rise'
		]);
	});
});
