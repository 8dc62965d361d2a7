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
