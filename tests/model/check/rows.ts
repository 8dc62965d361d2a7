/** Rows and claims to vary in tests of checks: nothing at all, but what a test puts in. */
import type {
	ContextFigure,
	Event,
	Exercise,
	TradeAlternative,
	TradeMonth,
	TradeSinceJanuary
} from '../../../src/lib/data/schema';
import type { Checkable, CheckTables } from '../../../src/lib/model/check/types';

/** Tables without rows, and those given. */
export const tables = (given: Partial<CheckTables> = {}): CheckTables => ({
	trade_annual: [],
	trade_monthly: [],
	trade_ytd: [],
	trade_alternatives: [],
	meetings: [],
	meeting_counts: [],
	visits: [],
	arctic_registrations: [],
	joint_exercises: [],
	context_figures: [],
	events: [],
	...given
});

export const claim = (change: Partial<Checkable> = {}): Checkable => ({
	source_id: 'a-article',
	value: 240,
	unit: 'billion US dollars',
	bound: 'exact',
	wording: null,
	period_start: '2023-01-01',
	period_end: '2023-12-31',
	rule: 'value',
	against: 'trade_annual.total_usd_bn in 2023',
	...change
});

const source = { source_id: 'source', other_source_ids: [], note: null } as const;

export const month = (month: string, change: Partial<TradeMonth> = {}): TradeMonth => ({
	id: `tm-${month}`,
	period_start: `${month}-01`,
	period_end: `${month}-28`,
	total_usd_bn: null,
	china_exports_usd_bn: null,
	china_imports_usd_bn: null,
	yoy_exports_pct: null,
	yoy_imports_pct: null,
	yoy_currency: null,
	bound: 'exact',
	basis: 'reported',
	total_basis: null,
	exports_basis: null,
	imports_basis: null,
	formula: null,
	...source,
	...change
});

export const sinceJanuary = (
	to: string,
	total: number,
	change: Partial<TradeSinceJanuary> = {}
): TradeSinceJanuary => ({
	id: `ty-${to}`,
	period_start: `${to.slice(0, 4)}-01-01`,
	period_end: `${to}-28`,
	total_usd_bn: total,
	china_exports_usd_bn: null,
	china_imports_usd_bn: null,
	yoy_total_pct: null,
	yoy_exports_pct: null,
	yoy_imports_pct: null,
	bound: 'exact',
	basis: 'reported',
	total_basis: 'reported',
	exports_basis: null,
	imports_basis: null,
	formula: null,
	...source,
	...change
});

export const alternative = (change: Partial<TradeAlternative> = {}): TradeAlternative => ({
	id: 'ta-2023',
	year: 2023,
	total_usd_bn: 227,
	china_exports_usd_bn: null,
	china_imports_usd_bn: null,
	series: 'russian',
	stated_by: 'An official',
	bound: 'exact',
	basis: 'reported',
	formula: null,
	source_id: 'source',
	note: null,
	...change
});

export const background = (change: Partial<ContextFigure> = {}): ContextFigure => ({
	id: 'cf-1',
	topic: 'aid',
	subject: 'A figure',
	event: 'It began',
	value: 8,
	unit: 'billion US dollars',
	bound: 'exact',
	wording: null,
	period_start: null,
	period_end: '2024-04-24',
	basis: 'reported',
	...source,
	...change
});

export const event = (date: string, change: Partial<Event> = {}): Event => ({
	id: 'event-1',
	date,
	title: 'Invasion',
	short: 'Invasion',
	description: 'It happened.',
	source_id: 'source',
	basis: 'reported',
	note: null,
	...change
});

export const exercise = (change: Partial<Exercise> = {}): Exercise => ({
	id: 'ex-1',
	name: 'A patrol',
	series: 'naval_patrol',
	domain: 'naval',
	start_date: '2022-09-15',
	end_date: null,
	start_is: 'first_day',
	date_note: null,
	place: 'At sea',
	country_or_sea: 'Bering Sea',
	lat: 53,
	lon: 177,
	coord_basis: 'approximate',
	coord_point: 'At sea',
	partners: null,
	basis: 'reported',
	...source,
	...change
});
