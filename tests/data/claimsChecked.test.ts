import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/lib/csv/issue';
import { toCsv } from '../../src/lib/csv/write';
import { readAgainst } from '../../src/lib/data/against';
import { check } from '../../src/lib/data/check';
import { loadData } from '../../src/lib/data/files.server';
import { readDatasets } from '../../src/lib/data/load';
import { schema, type DatasetName } from '../../src/lib/data/schema';

type Cells = Readonly<Record<string, string | number>>;

const ROWS: Partial<Record<DatasetName, readonly Cells[]>> = {
	trade_annual: [
		{ id: 't-2020', year: 2020 },
		{ id: 't-2021', year: 2021 }
	],
	trade_monthly: [{ id: 'tm-1', period_start: '2021-05-01', period_end: '2021-05-31' }],
	trade_ytd: [{ id: 'ty-1', period_start: '2021-01-01', period_end: '2021-05-31' }],
	visits: [{ id: 'v', leader: 'Putin', city: 'Harbin' }],
	events: [{ id: 'event-1', date: '2022-02-24' }],
	context_figures: [
		{ id: 'cf-1', value: 1, event: 'Somebody was born', period_end: '1953-06-15' },
		{ id: 'cf-3', value: 1, period_end: '2024-05-16' }
	],
	arctic_registrations: [{ id: 'arctic-1' }],
	meetings: [{ id: 'meeting-1', city: 'Beijing' }],
	joint_exercises: [{ id: 'ex-1', country_or_sea: 'Bering Sea, Chukchi Sea' }]
};

/** What is said of one claim beside these rows. */
function faults(claim: Cells): string[] {
	const all: Partial<Record<DatasetName, readonly Cells[]>> = {
		...ROWS,
		claims: [{ id: 'c-1', value: 1, ...claim }]
	};
	const bytes = (name: string) => {
		const rows = all[name as DatasetName];
		if (!rows) return null;
		const columns = Object.keys(schema[name as DatasetName].fields);
		const empty = Object.fromEntries(columns.map((column) => [column, null]));
		return new TextEncoder().encode(
			toCsv(
				columns,
				rows.map((row) => ({ ...empty, ...row }))
			)
		);
	};
	return check(readDatasets(bytes, schema))
		.filter(({ code }) => code === 'E_CLAIM')
		.map(formatIssue);
}

describe('what a claim is checked against', () => {
	it.each([
		[
			'trade_annual.total_usd_bn in 2023',
			[{ dataset: 'trade_annual', column: 'total_usd_bn', words: [['in', '2023']] }]
		],
		[
			'visits of Kim Jong Un to Beijing',
			[
				{
					dataset: 'visits',
					column: null,
					words: [
						['of', 'Kim Jong Un'],
						['to', 'Beijing']
					]
				}
			]
		],
		[
			'meetings by all; meetings by bilateral',
			[
				{ dataset: 'meetings', column: null, words: [['by', 'all']] },
				{ dataset: 'meetings', column: null, words: [['by', 'bilateral']] }
			]
		]
	])('is read from %j', (text, parts) => {
		const read = readAgainst(text)?.map((part) => ({ ...part, words: [...part.words] }));
		expect(read).toEqual(parts);
	});

	it.each(['', ';', 'a b', 'a.b.c in 2023', 'meetings by', 'meetings by all;', 'x in to y'])(
		'is nothing that can be read in %j',
		(text) => {
			expect(readAgainst(text)).toBeNull();
		}
	);
});

describe('a claim can be checked', () => {
	it.each([
		['value', 'trade_annual.total_usd_bn in 2021'],
		['value', 'trade_annual.total_usd_bn 12-months-to 2021-05'],
		['rose', 'trade_annual.total_usd_bn from 2020 to 2021'],
		['fell', 'trade_monthly.china_exports_usd_bn in 2021-05; trade_annual.total_usd_bn in 2021'],
		['count', 'meetings by bilateral'],
		['happened', 'visits of Putin to Harbin'],
		['happened', 'joint_exercises in Bering Sea'],
		['happened', 'visits of Putin to Harbin after cf-1'],
		['happened', 'visits of Putin to Harbin before 2024-05-16'],
		['happened', 'visits of Putin to Harbin stop 1'],
		['date', 'events at event-1 before event-1'],
		['value', 'context_figures at cf-1; front_line'],
		['age', 'context_figures at cf-1'],
		['other_thing', 'context_figures at cf-1 not cf-1'],
		['wider_thing', 'context_figures at cf-1'],
		['year_of', 'events at event-1'],
		['none', 'photographs']
	])('by %s against %s', (rule, against) => {
		expect(faults({ rule, against })).toEqual([]);
	});

	it.each([
		[
			'an unknown series',
			{ rule: 'value', against: 'trade_weekly.total in 2021' },
			'name a series that can be asked, and trade_weekly.total is none'
		],
		[
			'an unknown column',
			{ rule: 'value', against: 'trade_annual.services in 2021' },
			'name a series that can be asked, and trade_annual.services is none'
		],
		[
			'a property of every object',
			{ rule: 'value', against: 'constructor in 2021' },
			'name a series that can be asked, and constructor is none'
		],
		[
			'a period outside the data',
			{ rule: 'value', against: 'trade_annual.total_usd_bn in 2031' },
			'ask for a period within the data, and trade_annual has 2020 to 2021, not 2031'
		],
		[
			'a month outside the data',
			{ rule: 'fell', against: 'trade_monthly.total_usd_bn in 2020-01' },
			'ask for a period within the data, and trade_monthly has 2021-05 to 2021-05, not 2020-01'
		],
		[
			'no period',
			{ rule: 'record', against: 'trade_annual.total_usd_bn in May' },
			'name a period as YYYY, and May is none'
		],
		[
			'a rule without its inputs',
			{ rule: 'pace', against: 'arctic_registrations at a' },
			'have for the rule pace one of the forms “arctic_registrations at <row> over <row>”'
		],
		[
			'an unknown row',
			{ rule: 'age', against: 'context_figures at cf-2' },
			'name a row of context_figures, and cf-2 is none'
		],
		[
			'a row without an event to count from',
			{ rule: 'age', against: 'context_figures at cf-3' },
			'name a row with a date and the event of that day, and cf-3 has none'
		],
		[
			'an unknown place',
			{ rule: 'happened', against: 'visits of Putin to Narnia' },
			'name a city of visits, and Narnia is none'
		],
		[
			'an unknown leader',
			{ rule: 'happened', against: 'visits of Nobody to Harbin' },
			'name a leader of visits, and Nobody is none'
		],
		[
			'an unknown way of counting',
			{ rule: 'count', against: 'meetings by luck' },
			'count by all or bilateral'
		],
		[
			'no form at all',
			{ rule: 'value', against: '240?' },
			'be a dataset and words with what they ask, parted by semicolons'
		],
		[
			'a row without an event to come after',
			{ rule: 'happened', against: 'visits of Putin to Harbin after cf-3' },
			'name a row with a date and the event of that day, and cf-3 has none'
		],
		[
			'no day',
			{ rule: 'happened', against: 'visits of Putin to Harbin before May' },
			'name a day as YYYY-MM-DD'
		],
		[
			'no stop',
			{ rule: 'happened', against: 'visits of Putin to Harbin stop first' },
			'number a stop from 1 to 9'
		],
		[
			'nothing but what is missing',
			{ rule: 'value', against: 'front_line' },
			'name rows to compare with, or have the rule none'
		],
		[
			'nothing that says what is missing',
			{ rule: 'none', against: 'everything' },
			'say what is missing: one of allies, buyers, front_line, photographs, statements'
		]
	])('unless it names %s', (_, claim, rule) => {
		expect(faults(claim)).toEqual([
			`data/claims.csv:2 against "${claim.against}": must, for the claim c-1, ${rule} — correct the claim, or add the rows it asks for`
		]);
	});

	it('unless it has no number where its rule compares one', () => {
		const claim = { rule: 'age', against: 'context_figures at cf-1', value: '' };
		expect(faults(claim)).toEqual([
			'data/claims.csv:2 value "": must, for the claim c-1, have a number for the rule age — correct the claim, or add the rows it asks for'
		]);
	});
});

describe('the claims', () => {
	const { claims, sources } = loadData();
	const byId = new Map(claims.map((claim) => [claim.id, claim]));

	it('are at least sixty, and every piece of the articles has one', () => {
		expect(claims.length).toBeGreaterThanOrEqual(60);
		const articles = sources.filter(({ tier }) => tier === 'article').map((row) => row.source_id);
		expect(new Set(claims.map((claim) => claim.source_id))).toEqual(new Set(articles));
	});

	it('that repeat each other point at each other', () => {
		for (const { id, same_as } of claims)
			for (const other of same_as) expect(byId.get(other)?.same_as, other).toContain(id);
	});

	it('have a label', () => {
		expect(claims.filter(({ label }) => label === null)).toEqual([]);
	});
});
