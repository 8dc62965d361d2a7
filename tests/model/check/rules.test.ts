import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/lib/model/check/checkClaim';
import type { TradeMonth } from '../../../src/lib/data/schema';
import type { Checkable, CheckTables } from '../../../src/lib/model/check/types';
import { meeting, publishedCount, registration, stop, tradeYear } from '../rows';
import {
	alternative,
	background,
	claim,
	event,
	exercise,
	month,
	sinceJanuary,
	tables
} from './rows';

const check = (given: Partial<Checkable>, rows: Partial<CheckTables>) =>
	checkClaim(claim(given), tables(rows));
const result = (given: Partial<Checkable>, rows: Partial<CheckTables>) => check(given, rows).result;

describe('value', () => {
	it('sets the amount of a year beside the number, with the row and what others counted', () => {
		const found = check(
			{},
			{ trade_annual: [tradeYear(2023, 240.11)], trade_alternatives: [alternative()] }
		);
		expect(found).toMatchObject({
			result: 'holds',
			findings: [
				{
					outcome: 'agrees',
					figure: { value: 240.11, unit: 'billion US dollars', bound: 'exact', derived: false },
					remark: { key: 'amount', flow: 'total', period: '2023' }
				}
			],
			beside: [{ outcome: 'disagrees', figure: { value: 227 } }],
			rows: [{ dataset: 'trade_annual', id: 't-2023' }]
		});
	});

	it.each([
		[240.11, 'holds'],
		[227, 'differs']
	])('turns with the row: %d', (total, expected) => {
		expect(result({}, { trade_annual: [tradeYear(2023, total)] })).toBe(expected);
	});

	it('says what was not found, and not 0', () => {
		const against = 'trade_annual.china_exports_usd_bn in 2003';
		const found = check({ against }, { trade_annual: [tradeYear(2003, 15.76)] });
		expect(found.result).toBe('cannot_be_checked');
		expect(found.findings[0]).toMatchObject({
			figure: null,
			remark: { key: 'not_found', flow: 'exports', periods: [{ from: '2003', to: '2003' }] }
		});
	});

	it('computes twelve months from cumulative figures', () => {
		const rows = {
			trade_annual: [tradeYear(2024, 244)],
			trade_ytd: [sinceJanuary('2024-07', 136), sinceJanuary('2025-07', 126)]
		};
		const against =
			'trade_annual.total_usd_bn in 2024; trade_annual.total_usd_bn 12-months-to 2025-07';
		const found = check({ bound: 'at_least', wording: 'over', against }, rows);
		expect(found.result).toBe('holds_in_part');
		expect(found.findings[1]).toMatchObject({
			outcome: 'disagrees',
			figure: { value: 234, derived: true },
			remark: { key: 'trailing_year', parts: { whole: 244, before: 136, now: 126 } },
			rows: [{ id: 't-2024' }, { id: 'ty-2024-07' }, { id: 'ty-2025-07' }]
		});
	});

	it('names the cumulative figures that twelve months lack', () => {
		const rows = { trade_ytd: [sinceJanuary('2025-07', 126)] };
		const against = 'trade_annual.total_usd_bn 12-months-to 2025-07';
		expect(check({ against }, rows).findings[0]).toMatchObject({
			outcome: 'missing',
			remark: {
				key: 'not_found',
				periods: [
					{ from: '2024-01', to: '2024-12' },
					{ from: '2024-01', to: '2024-07' }
				]
			}
		});
	});

	it('sets background figures beside the number, each as a reading', () => {
		const rows = [
			background({ id: 'cf-1', value: 40, unit: 'countries', bound: 'at_least', wording: 'over' }),
			background({ id: 'cf-2', value: 40, unit: 'countries', bound: 'at_most' })
		];
		const against = 'context_figures at cf-1; context_figures at cf-2';
		const over = { value: 40, bound: 'at_least' as const, wording: 'more than', against };
		expect(check(over, { context_figures: rows })).toMatchObject({
			result: 'holds_in_part',
			findings: [{ outcome: 'agrees' }, { outcome: 'disagrees' }]
		});
	});
});

describe('record', () => {
	const record: Partial<Checkable> = { rule: 'record', value: null };
	it.each([
		[[190, 240], 'holds'],
		[[250, 240], 'differs'],
		[[240, 240], 'differs'],
		[[240], 'cannot_be_checked']
	])('of %j in the last year: %s', (totals, expected) => {
		const trade_annual = totals.map((total, i) => tradeYear(2024 - totals.length + i, total));
		expect(result(record, { trade_annual })).toBe(expected);
	});
});

describe('rose and fell', () => {
	const inMarch = 'trade_monthly.china_exports_usd_bn in 2024-03';
	const fell: Partial<Checkable> = { rule: 'fell', value: null, against: inMarch };

	it.each([
		[-16, 'holds'],
		[0, 'differs'],
		[3, 'differs']
	])('take the change of a month as reported: %d', (yoy_exports_pct, expected) => {
		expect(result(fell, { trade_monthly: [month('2024-03', { yoy_exports_pct })] })).toBe(expected);
	});

	it('keep the bound of a change that its source gives as about', () => {
		const about = month('2024-03', { yoy_exports_pct: -16, bound: 'about' });
		expect(check(fell, { trade_monthly: [about] }).findings[0]).toMatchObject({
			figure: { value: -16, bound: 'about', isChange: true },
			remark: { pct: -16, bound: 'about' }
		});
	});

	it('leave a change exact where only the total beside it is about', () => {
		const may = month('2024-03', { yoy_exports_pct: -9.6, total_usd_bn: 17.7, bound: 'about' });
		expect(check(fell, { trade_monthly: [may] }).findings[0]?.figure?.bound).toBe('exact');
	});

	it.each([
		['exact', 'exact', 'exact'],
		['exact', 'about', 'about'],
		['about', 'exact', 'about'],
		['exact', 'at_least', 'at_least'],
		['at_least', 'exact', 'at_most'],
		['at_most', 'exact', 'at_least'],
		['at_least', 'at_least', 'about']
	] as const)('limit a change computed from amounts %s and %s: %s', (before, after, expected) => {
		const trade_monthly = [
			month('2023-03', { china_exports_usd_bn: 10, bound: before }),
			month('2024-03', { china_exports_usd_bn: 8, bound: after })
		];
		expect(check(fell, { trade_monthly }).findings[0]?.figure?.bound).toBe(expected);
	});

	it('compute it from the amounts of two years otherwise', () => {
		const trade_monthly = [
			month('2023-03', { china_exports_usd_bn: 10 }),
			month('2024-03', { china_exports_usd_bn: 8 })
		];
		expect(check(fell, { trade_monthly }).findings[0]?.figure?.value).toBeCloseTo(-20, 12);
	});

	it('name the periods that were not found', () => {
		const against = 'trade_monthly.total_usd_bn in 2024-03';
		const trade_monthly = [month('2023-03', { total_usd_bn: 20 }), month('2024-03')];
		expect(check({ ...fell, against }, { trade_monthly }).findings[0]).toMatchObject({
			outcome: 'missing',
			remark: { periods: [{ from: '2024-03' }] }
		});
	});

	it('hold in part where readings differ', () => {
		const trade_monthly = [
			month('2023-04', { total_usd_bn: 19.2 }),
			month('2024-04', { total_usd_bn: 19.8, yoy_exports_pct: -13.6 })
		];
		const against =
			'trade_monthly.china_exports_usd_bn in 2024-04; trade_monthly.total_usd_bn in 2024-04';
		expect(result({ ...fell, against }, { trade_monthly })).toBe('holds_in_part');
	});

	it.each([
		['rose', null, 'holds'],
		['fell', null, 'differs'],
		['rose', 50, 'holds'],
		['rose', 80, 'holds_in_part'],
		['fell', 50, 'differs']
	] as const)(
		'compare two years and, where one is claimed, the size: %s %s',
		(rule, value, expected) => {
			const against = 'trade_annual.total_usd_bn from 2020 to 2023';
			const trade_annual = [tradeYear(2020, 100), tradeYear(2023, 150)];
			expect(result({ rule, value, unit: 'percent', against }, { trade_annual })).toBe(expected);
		}
	);
});

describe('the change of a month', () => {
	const exports = (value: number) => ({ china_exports_usd_bn: value });
	const fell = (month: string): Partial<Checkable> => ({
		...{ rule: 'fell', value: null, unit: 'percent' },
		against: `trade_monthly.china_exports_usd_bn in ${month}`
	});
	const may = (change: Partial<TradeMonth>) => ({
		trade_monthly: [month('2023-05', exports(10)), month('2024-05', { ...exports(9), ...change })]
	});

	it('is that reported in dollars, else that of the two amounts', () => {
		const usd = may({ yoy_exports_pct: 4, yoy_currency: 'usd' });
		expect(check(fell('2024-05'), usd).findings[0]?.remark).toMatchObject({ pct: 4 });
		const cny = may({ yoy_exports_pct: -6, yoy_currency: 'cny' });
		expect(check(fell('2024-05'), cny).findings[0]).toMatchObject({
			outcome: 'agrees',
			remark: { pct: expect.closeTo(-10), currency: 'usd', inYuanPct: -6 }
		});
	});

	it('is open where dollars and yuan went opposite ways', () => {
		const opposite = may({ yoy_exports_pct: 1, yoy_currency: 'cny' });
		expect(check(fell('2024-05'), opposite).findings[0]?.outcome).toBe('open');
	});

	it.each(['2024-01', '2024-02'])('is not known for %s, only for both months as one', (month) => {
		const trade_ytd = [sinceJanuary('2024-02', 37, { yoy_exports_pct: 12.5 })];
		expect(check(fell(month), { trade_ytd })).toMatchObject({
			result: 'cannot_be_checked',
			findings: [{ outcome: 'missing', remark: { key: 'both_months', pct: 12.5 } }]
		});
	});
});

describe('first since', () => {
	const since = (value: number): Partial<Checkable> => ({
		...{ rule: 'first_since', value, unit: 'year' },
		against: 'trade_monthly.china_exports_usd_bn in 2022-10'
	});
	const pct = (period: string, yoy_exports_pct: number | null) =>
		month(period, { yoy_exports_pct });
	const months = [
		pct('2022-06', -17),
		pct('2022-07', null),
		pct('2022-08', 26),
		pct('2022-09', 20),
		pct('2022-10', -5)
	];

	it('finds the last fall before, the months known and those unknown', () => {
		expect(check(since(2022), { trade_monthly: months })).toMatchObject({
			result: 'holds',
			findings: [
				{
					remark: {
						last: { month: '2022-06', pct: -17 },
						known: 2,
						unknown: ['2022-07']
					}
				}
			]
		});
	});

	it('differs where that fall lies in another year, or the month did not fall', () => {
		expect(result(since(2021), { trade_monthly: months })).toBe('differs');
		const rising = [...months.slice(0, 4), pct('2022-10', 5)];
		expect(result(since(2022), { trade_monthly: rising })).toBe('differs');
	});

	it('is open where no earlier fall is known', () => {
		expect(result(since(2022), { trade_monthly: months.slice(2) })).toBe('cannot_be_checked');
	});

	it('takes January and February as one, and exports from cumulative figures', () => {
		const trade_monthly = [pct('2022-12', -8), pct('2023-03', -1), month('2022-03')];
		const split = (exports: number) => ({ china_exports_usd_bn: exports });
		const trade_ytd = [
			sinceJanuary('2022-02', 26, split(12)),
			sinceJanuary('2023-02', 33, split(15))
		];
		const against = 'trade_monthly.china_exports_usd_bn in 2023-03';
		const found = check({ ...since(2022), against }, { trade_monthly, trade_ytd });
		expect(found.findings[0]?.remark).toMatchObject({
			...{ known: 0, pairs: ['2023'], unknown: [] },
			last: { month: '2022-12', isPair: false }
		});
	});

	it('finds the last fall in January and February together, as reported for both', () => {
		const trade_monthly = [pct('2022-12', -8), pct('2023-03', -1)];
		const trade_ytd = [sinceJanuary('2023-02', 33, { yoy_exports_pct: -3 })];
		const against = 'trade_monthly.china_exports_usd_bn in 2023-03';
		const found = check({ ...since(2023), against }, { trade_monthly, trade_ytd });
		expect(found.result).toBe('holds');
		expect(found.findings[0]?.remark).toMatchObject({
			last: { month: '2023-02', isPair: true, pct: -3 }
		});
	});

	it('is open where a month that is not known may be a later fall, or the one claimed', () => {
		const trade_monthly = [pct('2021-12', -8), pct('2022-02', 5), pct('2022-03', -1)];
		const against = 'trade_monthly.china_exports_usd_bn in 2022-03';
		const result = (year: number) =>
			check({ ...since(year), against }, { trade_monthly }).findings[0]?.outcome;
		expect([2020, 2021, 2022].map(result)).toEqual(['disagrees', 'open', 'open']);
	});
});

describe('count', () => {
	const meetings = [
		meeting({ id: 'm-1' }),
		meeting({ id: 'm-2', encounter: 'group' }),
		meeting({ id: 'm-3', start_date: '2024-06-01' })
	];
	const more = (value: number): Partial<Checkable> => ({
		...{ rule: 'count', value, unit: 'meetings', bound: 'at_least', wording: 'more than' },
		...{ against: 'meetings by all; meetings by bilateral', period_end: '2024-05-16' }
	});

	it.each([
		[0, 'holds'],
		[1, 'holds_in_part'],
		[2, 'differs']
	])('more than %d: %s, with 2 or 1 by the counting rule', (value, expected) => {
		const found = check(more(value), { meetings });
		expect(found.findings.map(({ figure }) => figure?.value)).toEqual([2, 1]);
		expect(found.result).toBe(expected);
	});

	it('sets beside it the last exact count and those of the day, not that of the article', () => {
		const meeting_counts = [
			publishedCount({ id: 'old', as_of: '2023-01-01', count: 1 }),
			publishedCount({ id: 'exact', as_of: '2024-01-01', count: 2 }),
			publishedCount({ id: 'same-day', bound: 'at_least', wording: 'more than' }),
			publishedCount({ id: 'own', source_id: 'a-article' }),
			publishedCount({ id: 'later', as_of: '2024-06-01' })
		];
		const { beside } = check(more(1), { meetings, meeting_counts });
		expect(beside.map(({ rows }) => rows[0]?.id)).toEqual(['exact', 'same-day']);
	});
});

describe('count since, and pace', () => {
	const later = registration({ id: 'later' });
	const earlier = registration({
		...{ id: 'earlier', companies: 125 },
		...{ period_start: '2020-01-01', period_end: '2021-12-31' }
	});
	const rows = (date: string) => ({
		arctic_registrations: [later, earlier],
		events: [event(date)]
	});
	const since = (value: number): Partial<Checkable> => ({
		...{ rule: 'count_since', value, unit: 'companies' },
		against: 'arctic_registrations at later since event-1'
	});

	it.each([
		[234, '2022-02-24', 'holds_in_part'],
		[234, '2022-01-10', 'holds'],
		[250, '2022-02-24', 'differs']
	])('%d since %s: %s, as the period begins on 1 January', (value, date, expected) => {
		expect(result(since(value), rows(date))).toBe(expected);
	});

	const pace = (value: number): Partial<Checkable> => ({
		...{ rule: 'pace', value, unit: 'percent' },
		against: 'arctic_registrations at later over earlier'
	});

	it('compares the counts in percent and, over unequal periods, the pace by month', () => {
		const found = check(pace(87), rows('2022-02-24'));
		expect(found.result).toBe('holds_in_part');
		expect(found.findings[0]?.remark).toMatchObject({ counts: [234, 125], months: [18, 24] });
		const remark = found.findings[0]!.remark;
		expect(remark.key === 'pace' && remark.ratio).toBeCloseTo(13 / (125 / 24), 12);
	});

	it('holds over equal periods, and differs by another percentage', () => {
		const equal = registration({ ...earlier, period_start: '2020-07-01' });
		expect(result(pace(87), { arctic_registrations: [later, equal] })).toBe('holds');
		expect(result(pace(60), rows('2022-02-24'))).toBe('differs');
	});
});

describe('happened', () => {
	const visit: Partial<Checkable> = {
		...{ rule: 'happened', value: null, against: 'visits of Vladimir Putin to Harbin' },
		...{ period_start: '2024-05-16', period_end: '2024-05-17' }
	};

	it.each([
		['2024-05-15', null, 'cannot_be_checked'],
		['2024-05-15', '2024-05-16', 'holds'],
		['2024-05-17', null, 'holds'],
		['2024-05-18', '2024-05-19', 'cannot_be_checked']
	])('takes a stop from %s to %s: %s', (date, end_date, expected) => {
		const found = check(visit, { visits: [stop({ date, end_date })] });
		expect(found.result).toBe(expected);
		expect(found.findings[0]?.date).toBe(expected === 'holds' ? date : null);
	});

	it('differs where the stop was announced only, and says where the visit went', () => {
		const visits = [
			stop({ id: 'announced', status: 'announced_only' }),
			stop({ id: 'held', city: 'Beijing', date: '2024-05-16' }),
			stop({ id: 'other', visit_id: 'other', city: 'Moscow' })
		];
		expect(check(visit, { visits })).toMatchObject({
			result: 'differs',
			findings: [{ remark: { instead: [{ city: 'Beijing', date: '2024-05-16' }] } }],
			rows: [{ id: 'announced' }, { id: 'held' }]
		});
	});

	const stops = (change: Partial<Checkable>, visits: CheckTables['visits']) =>
		check({ ...visit, ...change }, { visits, context_figures: [began] });
	const began = background({ event: 'a term began', period_end: '2024-05-07' });

	it.each([
		['2024-05-07', 'holds', 10],
		['2024-05-17', 'holds', 0],
		['2024-05-18', 'holds_in_part', -1]
	])('asks for a visit after what began on %s: %s', (period_end, expected, days) => {
		const after = { ...visit, against: `${visit.against} after cf-1` };
		const found = check(after, {
			visits: [stop()],
			context_figures: [background({ event: 'a term began', period_end })]
		});
		expect(found).toMatchObject({
			result: expected,
			findings: [{ remark: { place: { key: 'after', from: { event: 'a term began', days } } } }],
			rows: [{ dataset: 'visits' }, { dataset: 'context_figures', id: 'cf-1' }]
		});
	});

	it.each([
		['2024-05-18', 'holds', null],
		['2024-05-20', 'holds_in_part', '2024-05-19']
	])('asks whether no later stop there lies before %s: %s', (day, expected, later) => {
		const against = `${visit.against} before ${day}`;
		const found = stops({ against }, [
			stop({ id: 'elsewhere', city: 'Beijing', date: '2024-05-18' }),
			stop({ id: 'announced', status: 'announced_only', date: '2024-05-18' }),
			stop({ id: 'later', date: '2024-05-19' }),
			stop(),
			stop({ id: 'earlier', date: '2023-10-17' })
		]);
		expect(found.result).toBe(expected);
		expect(found.findings[0]).toMatchObject({
			date: '2024-05-17',
			remark: { place: { key: 'last_before', later } }
		});
	});

	it.each([
		[1, 'holds_in_part'],
		[2, 'holds']
	])('asks for stop %d of the visit: %s, as it is the second', (number, expected) => {
		const against = `${visit.against} stop ${number}`;
		expect(stops({ against }, [stop({ stop: 2 })]).result).toBe(expected);
	});

	it('asks for the leader too', () => {
		expect(result(visit, { visits: [stop({ leader: 'Xi' })] })).toBe('cannot_be_checked');
	});

	it('takes any day of a meeting', () => {
		const met = { ...visit, against: 'meetings in Beijing', period_start: '2024-05-17' };
		expect(result(met, { meetings: [meeting()] })).toBe('holds');
		expect(result(met, { meetings: [meeting({ city: 'Moscow' })] })).toBe('cannot_be_checked');
	});

	it('takes exercises with a day in the period', () => {
		const held = { ...visit, against: 'joint_exercises in Bering Sea', period_start: '2022-01-01' };
		expect(result(held, { joint_exercises: [exercise()] })).toBe('holds');
		const later = exercise({ start_date: '2024-07-24' });
		expect(result(held, { joint_exercises: [later] })).toBe('cannot_be_checked');
		const overNewYear = { start_date: '2021-12-30', end_date: '2022-01-02' };
		expect(result(held, { joint_exercises: [exercise(overNewYear)] })).toBe('holds');
		const withoutEnd = exercise({ ...overNewYear, end_date: null });
		expect(result(held, { joint_exercises: [withoutEnd] })).toBe('cannot_be_checked');
	});
});

describe('dates', () => {
	const at = 'context_figures at cf-1';
	const on = (date: string) => ({ context_figures: [background({ period_end: date })] });

	it.each([
		['2023-01-01', 'holds'],
		['2023-12-31', 'holds'],
		['2023', 'holds'],
		['2024-01-01', 'differs']
	])('lie in the period of the claim: %s %s', (date, expected) => {
		expect(result({ rule: 'date', value: null, against: at }, on(date))).toBe(expected);
		const events = [event(date)];
		const against = 'events at event-1';
		expect(result({ rule: 'date', value: null, against }, { events })).toBe(expected);
	});

	it.each([
		['2023-06-01', '2023-06-20', 'holds', -19],
		['2023-06-20', '2023-06-20', 'holds_in_part', 0],
		['2023-06-21', '2023-06-20', 'holds_in_part', 1],
		['2022-06-01', '2023-06-20', 'differs', -384]
	])('of %s lie before an event of %s too: %s', (date, later, expected, days) => {
		const events = [event(date), event(later, { id: 'event-2' })];
		const against = 'events at event-1 before event-2';
		expect(check({ rule: 'date', value: null, against }, { events })).toMatchObject({
			result: expected,
			findings: [{ remark: { from: { event: 'It happened', date: later, days } } }],
			rows: [{ id: 'event-1' }, { id: 'event-2' }]
		});
	});

	it.each([
		['1948-12-31', 'years', 75, 'holds'],
		['1949-10-02', 'years', 75, 'differs'],
		['2022-06-30', 'months', 18, 'holds']
	])('since %s it is %s %d: %s', (date, unit, value, expected) => {
		const since: Partial<Checkable> = { rule: 'since', unit, value, against: at };
		expect(result({ ...since, period_start: null }, on(date))).toBe(expected);
	});

	it.each([
		['2018-06-30', 5, 'holds', 4.51],
		['2018-06-30', 4.5, 'holds', 4.51],
		['2018-07-03', 5, 'differs', 4.5],
		['2017-12-31', 5, 'holds', 5]
	])('from %s to a trip of 2023 it is %d years: %s', (date, value, expected, years) => {
		const since: Partial<Checkable> = { rule: 'since', unit: 'years', value, against: at };
		// A trip of the whole year: the time was over on its first day.
		const found = check({ ...since, period_start: '2023-01-01' }, on(date));
		expect(found.result).toBe(expected);
		expect(found.findings[0]?.remark).toMatchObject({ to: '2023-01-01', isFirstDay: true });
		expect(found.findings[0]?.figure?.value).toBeCloseTo(years, 2);
		const day = check({ ...since, period_start: null, period_end: '2023-01-01' }, on(date));
		expect(day.findings[0]?.remark).toMatchObject({ to: '2023-01-01', isFirstDay: false });
		expect(day.result).toBe(expected);
	});

	it('count from the start of the row where it has a period', () => {
		const context_figures = [background({ period_start: '1948-12-31', period_end: '2024-12-31' })];
		const since: Partial<Checkable> = { rule: 'since', unit: 'years', value: 75, against: at };
		expect(result({ ...since, period_start: null }, { context_figures })).toBe('holds');
	});

	it.each([
		['1953-12-31', 70],
		['1954-01-01', 69],
		['2023-12-31', 0]
	])('born on %s makes an age of %d at the end of 2023', (born, age) => {
		const of = (value: number): Partial<Checkable> => ({
			...{ rule: 'age', unit: 'years', value, against: at }
		});
		expect(result(of(age), on(born))).toBe('holds');
		expect(result(of(age + 1), on(born))).toBe('differs');
	});

	it.each([
		['2021-12-31', 3],
		['2022-01-01', 2],
		['2023-12-31', 1]
	])('from %s on the end of 2023 lies in year %d', (date, value) => {
		const events = [event(date)];
		const year: Partial<Checkable> = {
			...{ rule: 'year_of', unit: 'year', value },
			against: 'events at event-1'
		};
		expect(result(year, { events })).toBe('holds');
		expect(result({ ...year, value: value + 1 }, { events })).toBe('differs');
	});
});

describe('length', () => {
	it('counts days with the first and the last', () => {
		const days = (value: number): Partial<Checkable> => ({
			...{ rule: 'length', unit: 'days', value, against: 'meetings at meeting' }
		});
		expect(result(days(2), { meetings: [meeting()] })).toBe('holds');
		expect(result(days(3), { meetings: [meeting()] })).toBe('differs');
	});

	it('counts years of whole months', () => {
		const arctic_registrations = [
			registration({ period_start: '2020-01-01', period_end: '2021-12-31' })
		];
		const years: Partial<Checkable> = {
			...{ rule: 'length', unit: 'years', value: 2 },
			against: 'arctic_registrations at registration'
		};
		expect(check(years, { arctic_registrations }).findings[0]?.figure?.value).toBe(2);
	});
});

describe('other thing', () => {
	const other = (value: number): Partial<Checkable> => ({
		...{ rule: 'other_thing', value, against: 'context_figures at cf-1 not cf-2' }
	});
	const context_figures = [
		background({ value: 8.1, note: 'For partners too; not for one alone. More.' }),
		background({ id: 'cf-2', value: 2, subject: 'What is named' })
	];

	it('holds in part where the number is that of the row', () => {
		expect(check(other(8), { context_figures })).toMatchObject({
			result: 'holds_in_part',
			findings: [
				{
					figure: { value: 8.1 },
					remark: { isWider: false, nearest: { subject: 'What is named', figure: { value: 2 } } }
				}
			],
			rows: [{ id: 'cf-1' }, { id: 'cf-2' }]
		});
	});

	it('says where the row covers more than is named', () => {
		const found = check({ ...other(8), rule: 'wider_thing' }, { context_figures });
		expect(found).toMatchObject({
			result: 'holds_in_part',
			findings: [{ remark: { isWider: true } }]
		});
	});

	it('differs where it is not', () => {
		expect(result(other(10), { context_figures })).toBe('differs');
	});
});

describe('none', () => {
	it('leaves a part of a claim without a test, so that it holds in part at best', () => {
		const terms = {
			value: 3,
			unit: 'terms',
			against: 'context_figures at cf-1; front_line'
		};
		const found = (value: number) =>
			check(terms, { context_figures: [background({ value, unit: 'terms' })] });
		expect(found(3)).toMatchObject({
			result: 'holds_in_part',
			findings: [{ outcome: 'agrees' }, { remark: { key: 'needed', what: 'front_line' } }],
			rows: [{ id: 'cf-1' }]
		});
		expect(found(2).result).toBe('differs');
	});

	it('says what it would take', () => {
		const found = check({ rule: 'none', against: 'photographs' }, {});
		expect(found).toMatchObject({
			result: 'cannot_be_checked',
			findings: [{ remark: { key: 'needed', what: 'photographs' } }],
			rows: []
		});
	});
});

describe('what the build excludes', () => {
	it.each([
		['nothing', 'value', '?'],
		['an unknown row', 'value', 'context_figures at cf-9'],
		['an unknown event', 'date', 'events at event-9'],
		['nothing that is missing', 'none', 'context_figures at cf-9'],
		['an unknown column', 'value', 'trade_annual.services in 2023'],
		['a row without a period', 'pace', 'arctic_registrations at a over b']
	] as const)('throws: %s', (_, rule, against) => {
		expect(() => check({ rule, against }, {})).toThrow();
	});
});
