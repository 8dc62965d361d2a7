/** A small schema of our own making, with a column of every type, and rows for it. */
import fc from 'fast-check';
import {
	day,
	decimal,
	integer,
	oneOf,
	optional,
	partialDate,
	reference,
	references,
	text
} from '../../src/lib/csv/field';
import { toCsv } from '../../src/lib/csv/write';
import type { AnyRow } from '../../src/lib/data/basis';
import type { Edition } from '../../src/lib/data/publish/edition.server';
import type { AnyDataset } from '../../src/lib/data/schema';
import { geoNames, ours } from '../../src/lib/data/schema/licences';

export const sources: AnyDataset = {
	title: 'Sources',
	row: 'One page',
	topic: 'reference',
	caveats: [],
	licences: [ours],
	uses: [],
	key: ['source_id'],
	time: null,
	fields: { source_id: text('Id', 'Id of the page', { pattern: /[a-z][a-z0-9/-]*/ }) }
};

export const things: AnyDataset = {
	title: 'Things & “others”',
	row: 'One thing',
	topic: 'trade',
	caveats: ['Not all things.', 'No real ones.'],
	licences: [ours, geoNames],
	uses: ['trade-annual'],
	key: ['name', 'seen_on'],
	time: { from: 'seen_on', to: 'gone' },
	fields: {
		id: text('Id', 'Id of the thing', { pattern: /[a-z0-9-]+/ }),
		name: text('Name', 'What it is called'),
		remark: optional(text('Remark', 'Whatever else')),
		count: optional(integer('Count', 'How many', { unit: 'things', min: 0, max: 100 })),
		code: optional(integer('Code', 'A number without limits', { unit: '1' })),
		size: optional(decimal('Size', 'How long', { unit: 'metres', min: -1e300, max: 1e300 })),
		seen_on: day('Seen', 'Day it was seen'),
		gone: optional(partialDate('Gone', 'When it went')),
		bound: oneOf('Bound', 'How far it goes', { exact: 'So much', at_least: 'More' }),
		basis: optional(oneOf('Basis', 'Where from', { reported: 'Said', derived: 'Computed' })),
		source_id: reference('Source', 'The page', 'sources'),
		part_of: optional(reference('Part of', 'The whole', 'things')),
		see: references('See', 'Other pages', 'sources')
	}
};

export const schema = { sources, things };

export const sourceRows = [{ source_id: 's-1' }, { source_id: 's-2' }];

/** One row with all cells, of which some may be given; the others are empty where they may be. */
export const thing = (given: AnyRow): AnyRow => ({
	...{ id: 't-1', name: 'Stone', remark: null, count: null, code: null, size: null },
	...{ seen_on: '2024-02-29', gone: null, bound: 'exact', basis: null },
	...{ source_id: 's-1', part_of: null, see: [] },
	...given
});

/** An edition of these datasets. */
export const edition = (rows: readonly AnyRow[]): Edition => {
	const tables = { sources: sourceRows, things: rows };
	return {
		schema,
		tables,
		csv: (name) => {
			const columns = Object.keys(schema[name as keyof typeof schema].fields);
			return new TextEncoder().encode(toCsv(columns, tables[name as keyof typeof tables]));
		},
		changes: [
			{ version: '1.2.0', date: '2026-03-01', text: '- `things`: more of them.' },
			{ version: '1.0.0', date: '2026-01-01', text: '- `sources`: the first ones.' }
		]
	};
};

// What the strict reader takes for faults, or cannot tell from a missing value, stays out.
const faulty = /^$|^\s|\s$|[\p{Cc}--[\t\n\r\x85]]|[\u202A-\u202E\u2066-\u2069]/v;

const anyText = fc
	.oneof(
		fc.string({ unit: fc.constantFrom(...'aé😀 ,;"\'=+-@＝\n\r\t\u2028') }),
		fc.constantFrom('null', 'NaN', 'NA', '0', 'true', '1e3', '2024-01-01')
	)
	.filter((value) => !faulty.test(value));

const anyDay = fc
	.date({ min: new Date('1600-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

/** Any sound rows, with ids and keys of their own; at least one. */
export const anyThings: fc.Arbitrary<readonly AnyRow[]> = fc
	.array(
		fc.record({
			remark: fc.option(anyText),
			count: fc.option(fc.integer({ min: 0, max: 100 })),
			code: fc.option(fc.maxSafeInteger()),
			size: fc.option(
				fc.double({ noNaN: true, min: -1e300, max: 1e300 }).map((number) => number + 0)
			),
			seen_on: anyDay,
			gone: fc.option(fc.oneof(anyDay, fc.constantFrom('2024', '1999-12'))),
			bound: fc.constantFrom('exact', 'at_least'),
			basis: fc.option(fc.constantFrom('reported', 'derived')),
			see: fc.subarray(['s-1', 's-2'])
		}),
		{ minLength: 1, maxLength: 8 }
	)
	.map((rows) =>
		rows.map((row, i) =>
			thing({ ...row, id: `t-${i}`, name: `Thing ${i}`, part_of: i > 0 ? 't-0' : null })
		)
	);
