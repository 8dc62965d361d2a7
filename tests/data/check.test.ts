import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/lib/csv/issue';
import { toCsv } from '../../src/lib/csv/write';
import { check } from '../../src/lib/data/check';
import { readDatasets } from '../../src/lib/data/load';
import { schema, type DatasetName } from '../../src/lib/data/schema';

type Cells = Readonly<Record<string, string | number>>;

/** What the cross-checks say of a few cells a row; the other cells are empty. */
function checked(datasets: Partial<Record<DatasetName, readonly Cells[]>>): string[] {
	const files = new Map(
		Object.entries(datasets).map(([name, rows]) => {
			const columns = Object.keys(schema[name as DatasetName].fields);
			const full = rows.map((row) => ({
				...Object.fromEntries(columns.map((column) => [column, null])),
				...row
			}));
			return [name, new TextEncoder().encode(toCsv(columns, full))];
		})
	);
	return check(readDatasets((name) => files.get(name) ?? null, schema)).map(formatIssue);
}

const split = (total: string, exports: string, imports: string, rest: Cells = {}): Cells => ({
	total_usd_bn: total,
	china_exports_usd_bn: exports,
	china_imports_usd_bn: imports,
	basis: 'reported',
	split_basis: 'reported',
	...rest
});

it('has nothing to say of no rows', () => {
	expect(checked({})).toEqual([]);
});

describe('exports and imports add up to the total', () => {
	it.each([
		['exactly', split('240.1', '110.9', '129.2')],
		['within 0.2', split('100.0', '50.1', '50.1')],
		[
			'or the split is derived',
			split('100', '60', '60', { split_basis: 'derived', formula: 'china_exports_usd_bn = 60' })
		],
		[
			'or the total is derived',
			split('100', '60', '60', { basis: 'derived', formula: 'total_usd_bn = 100' })
		],
		['or one is missing', split('100', '60', '')]
	])('%s', (_, row) => {
		expect(checked({ trade_annual: [row] })).toEqual([]);
	});

	it('or the row is named', () => {
		expect(checked({ trade_annual: [split('1', '1', ''), split('100', '50', '50.21')] })).toEqual([
			'data/trade_annual.csv:3 total_usd_bn "100": must be 50 + 50.21 within 0.2, and is 0.21 off — compare the three with their source'
		]);
	});

	it('in every dataset that has the three columns', () => {
		expect(
			checked({ trade_alternatives: [{ ...split('90', '30', '30'), split_basis: '' }] })
		).toEqual([
			'data/trade_alternatives.csv:2 total_usd_bn "90": must be 30 + 30 within 0.2, and is 30.00 off — compare the three with their source'
		]);
	});
});

describe('what is derived has a formula', () => {
	it.each([
		['for a row', { basis: 'derived', total_usd_bn: '3', formula: 'total_usd_bn = 1 + 2' }],
		[
			'for a split',
			split('3', '1', '2', { split_basis: 'derived', formula: 'china_imports_usd_bn = 3 - 1' })
		],
		['unless it is reported', { basis: 'reported', total_usd_bn: '3' }]
	])('%s', (_, row) => {
		expect(checked({ trade_annual: [row] })).toEqual([]);
	});

	it.each([
		['no formula', { basis: 'derived', total_usd_bn: '3' }, 'basis'],
		[
			'a formula for the total only',
			split('3', '1', '2', { split_basis: 'derived', formula: 'total_usd_bn = 1 + 2' }),
			'split_basis'
		]
	])('and not %s', (_, row, column) => {
		expect(checked({ trade_annual: [row] })).toEqual([
			`data/trade_annual.csv:2 ${column} "derived": must come with a formula for what is derived — write the formula, or call the value reported`
		]);
	});
});

describe('each amount has its own basis', () => {
	const month = (rest: Cells): Cells => ({
		...{ total_usd_bn: '3', total_basis: 'reported' },
		...{ china_exports_usd_bn: '1', exports_basis: 'derived' },
		...{ basis: 'derived', formula: 'china_exports_usd_bn = 4 - 3' },
		...rest
	});
	const energy = (rest: Cells): Cells => ({
		...{ import_share_pct: '50', share_basis: 'derived', basis: 'reported' },
		...{ formula: 'import_share_pct = 1 / 2 * 100' },
		...rest
	});

	it('and is explained where it is derived', () => {
		expect(checked({ trade_monthly: [month({})], energy_annual: [energy({})] })).toEqual([]);
	});

	it.each([
		[
			{ trade_monthly: [month({ formula: 'total_usd_bn = 1 + 2' })] },
			'trade_monthly.csv:2 exports_basis'
		],
		[{ trade_ytd: [month({ total_basis: 'derived' })] }, 'trade_ytd.csv:2 total_basis'],
		[{ energy_annual: [energy({ formula: '' })] }, 'energy_annual.csv:2 share_basis']
	])('or %j is named', (rows, place) => {
		expect(checked(rows)).toEqual([
			`data/${place} "derived": must come with a formula for what is derived — write the formula, or call the value reported`
		]);
	});

	it('and none where there is no amount', () => {
		expect(
			checked({
				trade_monthly: [month({ imports_basis: 'reported', total_basis: '' })],
				trade_annual: [split('3', '', '')]
			})
		).toEqual([
			'data/trade_annual.csv:2 split_basis "reported": must be empty, as china_exports_usd_bn and china_imports_usd_bn are — correct the basis or the amount',
			'data/trade_monthly.csv:2 total_basis "": must be there, as total_usd_bn is — correct the basis or the amount',
			'data/trade_monthly.csv:2 imports_basis "reported": must be empty, as china_imports_usd_bn is — correct the basis or the amount'
		]);
	});

	it('so a row with anything derived need not add up', () => {
		const row = { ...split('30', '20', '20'), split_basis: '', total_basis: 'reported' };
		const derived = {
			...{ ...row, basis: 'reported', exports_basis: 'reported', imports_basis: 'derived' },
			formula: 'china_imports_usd_bn = 20'
		};
		expect(checked({ trade_monthly: [derived] })).toEqual([]);
	});
});

describe('a reported change has a bound', () => {
	it.each([
		['beside it', { yoy_pct: '-6.9', yoy_bound: 'exact' }],
		['of no change at all, too', { yoy_pct: '0', yoy_bound: 'about' }],
		['or both are empty', {}]
	])('%s', (_, row) => {
		expect(checked({ trade_annual: [row] })).toEqual([]);
	});

	it('and where either lacks the other, the row is named', () => {
		expect(checked({ trade_annual: [{ yoy_pct: '26.3' }, { yoy_bound: 'at_least' }] })).toEqual([
			'data/trade_annual.csv:2 yoy_bound "": must be there, as yoy_pct is — correct the bound or the change',
			'data/trade_annual.csv:3 yoy_bound "at_least": must be empty, as yoy_pct is — correct the bound or the change'
		]);
	});
});

describe('months never exceed their cumulative figure', () => {
	const month = (id: string, total: string, rest: Cells = {}): Cells => ({
		...{ id: `m-${id}`, period_start: `2024-${id}-01`, period_end: `2024-${id}-28` },
		...{ total_usd_bn: total, total_basis: 'reported' },
		...rest
	});
	const since = (id: string, total: string, rest: Cells = {}): Cells => ({
		...{ id: `y-${id}`, period_start: '2024-01-01', period_end: `2024-${id}-28` },
		...{ total_usd_bn: total, total_basis: 'reported', bound: 'exact' },
		...rest
	});
	const whole = (total: string): Cells => ({ year: 2024, total_usd_bn: total, bound: 'exact' });

	it.each([
		[
			'their sum is less',
			{ trade_monthly: [month('01', '10'), month('02', '9')], trade_ytd: [since('02', '20')] }
		],
		[
			'they exceed it by re-statements only',
			{ trade_monthly: [month('02', '10.25')], trade_ytd: [since('02', '10')] }
		],
		[
			'the figure is a floor',
			{ trade_monthly: [month('02', '12')], trade_ytd: [since('02', '10', { bound: 'at_least' })] }
		],
		[
			'the month lies behind it',
			{ trade_monthly: [month('03', '12')], trade_ytd: [since('02', '10')] }
		],
		['there is no month', { trade_ytd: [since('02', '10'), since('03', '9')] }],
		[
			'an earlier figure is of another year',
			{
				trade_monthly: [month('02', '10')],
				trade_ytd: [
					since('02', '11'),
					since('01', '300', { period_start: '2023-01-01', period_end: '2023-12-31' })
				]
			}
		]
	])('so all is well where %s', (_, rows) => {
		expect(checked(rows)).toEqual([]);
	});

	it('and the figure since January is named where they do', () => {
		expect(
			checked({
				trade_monthly: [month('01', '10'), month('02', '9.6')],
				trade_ytd: [since('02', '19')]
			})
		).toEqual([
			'data/trade_ytd.csv:2 total_usd_bn "19": must hold the months (m-01, m-02), which make 19.60, more than this since January — compare the months with their sources'
		]);
	});

	it('also between two figures, and up to the whole year', () => {
		expect(
			checked({
				trade_monthly: [month('03', '10'), month('12', '8')],
				trade_ytd: [since('02', '20'), since('03', '29.5')],
				trade_annual: [whole('37')]
			})
		).toEqual([
			'data/trade_ytd.csv:3 total_usd_bn "29.5": must hold the months (m-03), which make 10.00, more than this less that of 2024-02-28 (y-02) — compare the months with their sources',
			'data/trade_annual.csv:2 total_usd_bn "37": must hold the months (m-12), which make 8.00, more than this less that of 2024-03-28 (y-03) — compare the months with their sources'
		]);
	});

	it('by direction too, past figures that lack it', () => {
		const exports = { china_exports_usd_bn: '6', exports_basis: 'reported' };
		const none = { total_usd_bn: '', total_basis: '' };
		expect(
			checked({
				trade_monthly: [
					month('01', '', { ...none, ...exports }),
					month('02', '', { ...none, ...exports })
				],
				trade_ytd: [
					since('01', '20'),
					since('02', '30', { ...exports, china_exports_usd_bn: '10' })
				]
			})
		).toEqual([
			'data/trade_ytd.csv:3 china_exports_usd_bn "10": must hold the months (m-01, m-02), which make 12.00, more than this since January — compare the months with their sources'
		]);
	});
});

describe('no value lies outside what the row itself states', () => {
	it.each([
		[{ un_votes: [{ same_votes: 30, opposite_votes: 8, roll_calls: 38 }] }],
		[{ un_votes: [{ same_votes: 30, opposite_votes: 8 }] }],
		[{ exercise_counts: [{ count: 4, count_to: 10 }] }],
		[{ nsr_traffic: [{ year: 2024, period_end: '2024-12-31' }] }],
		[{ dual_use: [{ year: 2024, period_start: '2020', period_end: '2024' }] }]
	])('so %j is right', (rows) => {
		expect(checked(rows)).toEqual([]);
	});

	it.each([
		[
			{ un_votes: [{ same_votes: 31, opposite_votes: 8, roll_calls: 38 }] },
			'data/un_votes.csv:2 roll_calls "38": must be no less than 31 same and 8 opposite votes — correct one of the three'
		],
		[
			{ exercise_counts: [{ count: 11, count_to: 10 }] },
			'data/exercise_counts.csv:2 count_to "10": must not be before count, which is 11 — correct one of the two'
		],
		[
			{ dual_use: [{ year: 2020, period_start: '2020', period_end: '2024-06' }] },
			'data/dual_use.csv:2 year "2020": must be the year of period_end, which is 2024-06 — correct one of the two'
		]
	])('and %j is wrong', (rows, expected) => {
		expect(checked(rows)).toEqual([expected]);
	});
});

describe('a formula gives the value of its column', () => {
	const derived = (value: string, formula: string) => ({
		arctic_registrations: [
			{ companies: value, basis: 'derived', formula, period_end: '2021-12-31' }
		]
	});
	const dollars = (value: string, formula: string) => ({
		trade_annual: [{ total_usd_bn: value, basis: 'derived', formula }]
	});

	it.each([
		['exactly', derived('125', 'companies = 359 - 234')],
		['rounded', derived('125', 'companies = 234 / 1.87')],
		['half a unit off', derived('3', 'companies = 5 / 2')],
		['with decimals', dollars('79.3', 'total_usd_bn = 88.16 / 1.112')],
		['as far as rounded amounts allow', dollars('129.20', 'total_usd_bn = 240.1 - 110.85')]
	])('%s', (_, rows) => {
		expect(checked(rows)).toEqual([]);
	});

	it.each([
		[
			'another value',
			derived('126', 'companies = 359 - 234'),
			'must give companies 126, and 359 - 234 is 125.000'
		],
		[
			'more than half a unit off',
			derived('124', 'companies = 249.2 / 2'),
			'must give companies 124, and 249.2 / 2 is 124.600'
		],
		[
			'no arithmetic',
			derived('125', 'companies = 359 less 234'),
			'must be arithmetic of plain numbers, and 359 less 234 is not'
		],
		[
			'no assignment',
			derived('125', '359 - 234'),
			'must be `column = arithmetic`, parted by semicolons'
		],
		[
			'another column',
			derived('125', 'total = 125'),
			'must set a column that has a number, and total has none'
		],
		[
			'an empty column',
			derived('125', 'change_pct = 1'),
			'must set a column that has a number, and change_pct has none'
		],
		[
			'an inherited name',
			derived('125', 'constructor = 1'),
			'must set a column that has a number, and constructor has none'
		]
	])('and not %s', (_, rows, rule) => {
		const { formula } = rows.arctic_registrations[0]!;
		expect(checked(rows)).toEqual([
			`data/arctic_registrations.csv:2 formula "${formula}": ${rule} — correct the formula or the value`
		]);
	});

	it.each([
		['farther than rounded amounts allow', dollars('129.20', 'total_usd_bn = 240.10 - 110.85')],
		[
			'off by the rounding of inputs that are no amounts',
			{
				arctic_registrations: [
					{ change_pct: '10.0', formula: 'change_pct = 100.0 - 89.92', period_end: '2021-12-31' }
				]
			}
		],
		['farther than 0.15, however rough the inputs', dollars('10.0', 'total_usd_bn = 1.1 * 9.3')]
	])('and not one %s', (_, rows) => {
		expect(checked(rows)).toHaveLength(1);
	});

	it('for each of several', () => {
		const formula = 'china_exports_usd_bn = 1 + 2; china_imports_usd_bn = 1 + 3';
		const row = split('7', '3', '5', { split_basis: 'derived', formula });
		expect(checked({ trade_annual: [row] })).toEqual([
			`data/trade_annual.csv:2 formula "${formula}": must give china_imports_usd_bn 5, and 1 + 3 is 4.000 — correct the formula or the value`
		]);
	});
});

describe('nothing ends before it starts', () => {
	it.each([
		[
			'a meeting of one day',
			{ meetings: [{ start_date: '2024-05-16', end_date: '2024-05-16', format: 'video' }] }
		],
		['a count on a day', { arctic_registrations: [{ period_end: '2023-06-30', companies: 1 }] }],
		['a range', { claims: [{ value: 9, value_to: 10 }] }]
	])('so %s is right', (_, rows) => {
		expect(checked(rows)).toEqual([]);
	});

	it.each([
		[
			{ meetings: [{ start_date: '2024-05-17', end_date: '2024-05-16', format: 'video' }] },
			'data/meetings.csv:2 end_date "2024-05-16": must not be before start_date, which is 2024-05-17 — correct one of the two'
		],
		[
			{ visits: [{ date: '2024-04-25', end_date: '2024-04-16' }] },
			'data/visits.csv:2 end_date "2024-04-16": must not be before date, which is 2024-04-25 — correct one of the two'
		],
		[
			{ claims: [{ period_start: '2024-01-01', period_end: '2023-12-31' }] },
			'data/claims.csv:2 period_end "2023-12-31": must not be before period_start, which is 2024-01-01 — correct one of the two'
		],
		[
			{ claims: [{ value: 10, value_to: 9 }] },
			'data/claims.csv:2 value_to "9": must not be before value, which is 10 — correct one of the two'
		]
	])('and %j is wrong', (rows, expected) => {
		expect(checked(rows)).toEqual([expected]);
	});
});

describe('stops lie in their meeting', () => {
	const meetings = [{ id: 'm', start_date: '2024-03-01', end_date: '2024-03-02', format: 'video' }];

	it.each([['2024-02-29'], ['2024-03-01'], ['2024-03-02']])(
		'on %s, from the eve to the last day',
		(date) => {
			expect(checked({ meetings, visits: [{ date, meeting_id: 'm' }] })).toEqual([]);
		}
	);

	it('or belong to none', () => {
		expect(checked({ meetings, visits: [{ date: '2020-01-01' }] })).toEqual([]);
	});

	it.each([['2024-02-28'], ['2024-03-03']])('and not on %s', (date) => {
		expect(checked({ meetings, visits: [{ date, meeting_id: 'm' }] })).toEqual([
			`data/visits.csv:2 date "${date}": must lie from 2024-02-29 to 2024-03-02, with the meeting m — correct the date, or the meeting`
		]);
	});
});

describe('parts add up to the whole that they fill', () => {
	const count = (id: string, companies: number, start: string, end: string): Cells => ({
		id,
		companies,
		period_start: start,
		period_end: end,
		measure: start === '' ? 'operating' : 'registered',
		region: 'Arctic'
	});
	const parts = [
		count('a', 48, '2020-01-01', '2020-12-31'),
		count('b', 77, '2021-01-01', '2021-12-31'),
		count('c', 234, '2022-01-01', '2023-06-30')
	];

	it('over a period and up to a day', () => {
		const wholes = [
			count('ab', 125, '2020-01-01', '2021-12-31'),
			count('all', 359, '', '2023-06-30')
		];
		expect(checked({ arctic_registrations: [...parts, ...wholes] })).toEqual([]);
	});

	it('or the whole is named, with its parts', () => {
		const wholes = [
			count('ab', 126, '2020-01-01', '2021-12-31'),
			count('all', 359, '', '2023-06-30')
		];
		expect(checked({ arctic_registrations: [...parts, ...wholes] })).toEqual([
			'data/arctic_registrations.csv:5 companies "126": must be 48 (a) + 77 (b), whose periods make up its own — correct one of the three',
			'data/arctic_registrations.csv:6 companies "359": must be 126 (ab) + 234 (c), whose periods make up its own — correct one of the three'
		]);
	});

	it('unless they leave a gap, overlap, count another region or something else', () => {
		const apart = [
			count('gap', 1, '2020-01-01', '2020-12-30'),
			count('after', 1, '2021-01-01', '2021-12-31'),
			count('overlap', 1, '2020-12-31', '2021-12-31'),
			{ ...count('elsewhere', 1, '2020-12-31', '2021-12-31'), region: 'Siberia' }
		];
		const standing = { ...count('standing', 1, '2021-01-01', '2021-12-31'), measure: 'operating' };
		const whole = count('whole', 9, '2020-01-01', '2021-12-31');
		expect(checked({ arctic_registrations: [apart[0]!, apart[1]!, whole] })).toEqual([]);
		expect(checked({ arctic_registrations: [apart[0]!, apart[3]!, whole] })).toEqual([]);
		expect(checked({ arctic_registrations: [parts[0]!, apart[2]!, whole] })).toEqual([]);
		expect(checked({ arctic_registrations: [parts[0]!, standing, whole] })).toEqual([]);
	});
});

describe('a meeting has a place where they met', () => {
	const moscow = { host: 'RUS', city: 'Moscow', lat: '55.752', lon: '37.6178' };

	it('all of it in person, none by video', () => {
		const meetings = [{ format: 'in_person', ...moscow }, { format: 'video' }];
		expect(checked({ meetings })).toEqual([]);
	});

	it.each([
		[{ format: 'in_person', ...moscow, lon: '' }, 'lon "": must be there for a meeting in person'],
		[
			{ format: 'in_person', ...moscow, host: '' },
			'host "": must be there for a meeting in person'
		],
		[{ format: 'video', city: 'Moscow' }, 'city "Moscow": must be empty for video']
	])('so %j is wrong', (meeting, expected) => {
		expect(checked({ meetings: [meeting] })).toEqual([
			`data/meetings.csv:2 ${expected} — correct the place or the format`
		]);
	});
});

describe('a city stays where it is', () => {
	const meeting = {
		format: 'in_person',
		host: 'RUS',
		city: 'Moscow',
		lat: '55.7520',
		lon: '37.6178'
	};
	const stop = { city: 'Moscow', country: 'RUS', lat: '55.9', lon: '37.6178' };

	it.each([
		['within 30 km', stop],
		[
			'if it is another one of that name',
			{ ...stop, country: 'USA', lat: '46.7324', lon: '-117.0002' }
		],
		[
			'also across the antimeridian',
			{ city: 'Anadyr', country: 'RUS', lat: '64.73', lon: '179.99' }
		]
	])('%s', (_, visit) => {
		const far = { city: 'Anadyr', country: 'RUS', lat: '64.73', lon: '-179.99' };
		expect(checked({ meetings: [meeting], visits: [visit, far] })).toEqual([]);
	});

	it('and not 33 km off', () => {
		expect(checked({ meetings: [meeting], visits: [stop, { ...stop, lat: '56.05' }] })).toEqual([
			'data/visits.csv:3 lat "56.05": must be within 30 km of Moscow, RUS at data/meetings.csv:2, and is 33 km off — correct latitude or longitude'
		]);
	});
});
