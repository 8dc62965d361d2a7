/** Rows to vary in tests of the model: each whole, plain and without surprises. */
import type {
	Meeting,
	MeetingCount,
	Registration,
	TradeYear,
	VisitStop
} from '../../src/lib/data/schema';

export const meeting = (change: Partial<Meeting> = {}): Meeting => ({
	id: 'meeting',
	start_date: '2024-05-16',
	end_date: '2024-05-17',
	format: 'in_person',
	encounter: 'bilateral',
	occasion_type: 'state_visit',
	occasion: 'A state visit',
	host: 'CHN',
	city: 'Beijing',
	lat: 39.9,
	lon: 116.4,
	putin_role: 'president',
	xi_role: 'president',
	basis: 'reported',
	source_id: 'source',
	second_source_id: null,
	note: null,
	...change
});

/** A meeting by video has no host and no city. */
export const byVideo = (change: Partial<Meeting> = {}): Meeting =>
	meeting({ format: 'video', host: null, city: null, lat: null, lon: null, ...change });

export const stop = (change: Partial<VisitStop> = {}): VisitStop => ({
	id: 'stop',
	visit_id: 'visit',
	stop: 1,
	leader: 'Vladimir Putin',
	date: '2024-05-17',
	end_date: null,
	city: 'Harbin',
	country: 'CHN',
	lat: 45.8,
	lon: 126.5,
	purpose: 'An exposition',
	status: 'took_place',
	meeting_id: null,
	in_articles: 'yes',
	basis: 'reported',
	source_id: 'source',
	paragraph: null,
	note: null,
	...change
});

export const registration = (change: Partial<Registration> = {}): Registration => ({
	id: 'registration',
	measure: 'registered',
	period_start: '2022-01-01',
	period_end: '2023-06-30',
	companies: 234,
	change_pct: null,
	compared_with: null,
	region: 'Russian-controlled Arctic',
	bound: 'exact',
	basis: 'reported',
	formula: null,
	source_id: 'source',
	second_source_id: null,
	note: null,
	...change
});

export const tradeYear = (
	year: number,
	total: number,
	change: Partial<TradeYear> = {}
): TradeYear => ({
	id: `t-${year}`,
	year,
	total_usd_bn: total,
	china_exports_usd_bn: null,
	china_imports_usd_bn: null,
	yoy_pct: null,
	yoy_bound: null,
	bound: 'exact',
	basis: 'reported',
	split_basis: null,
	formula: null,
	source_id: 'source',
	second_source_id: null,
	note: null,
	...change
});

export const publishedCount = (change: Partial<MeetingCount> = {}): MeetingCount => ({
	id: 'count',
	as_of: '2024-05-16',
	count: 40,
	bound: 'exact',
	wording: 'exactly',
	said_by: 'Somebody',
	short: 'Somebody',
	basis: 'reported',
	source_id: 'source',
	paragraph: null,
	note: null,
	...change
});
