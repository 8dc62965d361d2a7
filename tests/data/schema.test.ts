import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decimal, oneOf, reference, text } from '../../src/lib/csv/field';
import { formatIssue } from '../../src/lib/csv/issue';
import { basisColumns } from '../../src/lib/data/basis';
import { JUDGED } from '../../src/lib/data/checkFigures';
import { schemaIssues } from '../../src/lib/data/checkSchema';
import { schema, type AnyDataset } from '../../src/lib/data/schema';
import { FIGURES } from '../../src/lib/data/schema/figures';
import { ours } from '../../src/lib/data/schema/licences';

const good: AnyDataset = {
	title: 'Things',
	row: 'One thing',
	topic: 'reference',
	caveats: [],
	licences: [ours],
	uses: [],
	key: ['name'],
	time: null,
	fields: {
		id: text('Id', 'Id of the row'),
		name: text('Name', 'Name of the thing'),
		size: decimal('Size', 'How long it is', { unit: 'metres' })
	}
};

const issuesOf = (changed: Partial<AnyDataset>) =>
	schemaIssues({ things: { ...good, ...changed } }).map(formatIssue);

const withField = (name: string, field: AnyDataset['fields'][string]) =>
	issuesOf({ fields: { ...good.fields, [name]: field } });

describe('schemaIssues', () => {
	it('finds nothing wrong with a complete schema', () => {
		expect(issuesOf({})).toEqual([]);
	});

	it.each<[string, Partial<AnyDataset>, string]>([
		['no title', { title: ' ' }, 'must have a title — name it for people'],
		['no row', { row: '' }, 'must say what one row is — say it'],
		['no licence', { licences: [] }, 'must have a licence — say what may be done with it'],
		[
			'half a licence',
			{ licences: [ours, { ...ours, credit: '' }] },
			'must have licences with name, address, extent and credit — complete them'
		],
		['no key', { key: [] }, 'must have a key — name the columns that tell rows apart']
	])('names a dataset with %s', (_, changed, expected) => {
		expect(issuesOf(changed)).toEqual([`the schema of things: ${expected}`]);
	});

	it('names a column that key or time speak of and that is not there', () => {
		expect(issuesOf({ key: ['name', 'no'], time: { from: 'no', to: 'year' } })).toEqual([
			'the schema of things no: must be a column, as key or time name it — correct the name, or add the column',
			'the schema of things year: must be a column, as key or time name it — correct the name, or add the column'
		]);
	});

	it.each([
		[
			'an undocumented column',
			text('Colour', ''),
			'must have a title and a meaning — say what the column holds'
		],
		[
			'an undeclared unit',
			decimal('Weight', 'How heavy it is', { unit: '' }),
			'must have a unit — name the unit, or 1 for a bare number'
		],
		[
			'an allowed value without a meaning',
			oneOf('Kind', 'What it is', { a: 'One kind', b: '' }),
			'must say what each allowed value means — complete the list'
		],
		[
			'a reference to nothing',
			reference('Owner', 'Whose it is', 'people'),
			'must refer to a dataset of the schema — correct the name'
		]
	])('names %s', (_, field, expected) => {
		expect(withField('extra', field)).toEqual([`the schema of things extra: ${expected}`]);
	});
});

describe('our schema', () => {
	it('leaves nothing unsaid', () => {
		expect(schemaIssues(schema).map(formatIssue)).toEqual([]);
	});

	it('states the range of every number', () => {
		const open = Object.entries<AnyDataset>(schema).flatMap(([name, { fields }]) =>
			Object.entries(fields)
				.filter(
					([, field]) => 'unit' in field && (field.min === undefined || field.max === undefined)
				)
				.map(([column]) => `${name}.${column}`)
		);
		expect(open).toEqual([]);
	});

	it('says of every column of a basis which columns it speaks of', () => {
		const columns = Object.values<AnyDataset>(schema).flatMap(({ fields }) => basisColumns(fields));
		expect([...new Set(columns)].filter((column) => column !== 'basis').sort()).toEqual(
			Object.keys(JUDGED).sort()
		);
	});

	it('offers every dataset under our own terms first', () => {
		for (const [name, { licences }] of Object.entries<AnyDataset>(schema)) {
			expect(licences[0], name).toBe(ours);
		}
	});

	it('knows every figure that is drawn', () => {
		const drawnIn = (folder: string) =>
			readdirSync(folder)
				.filter((file) => file.endsWith('.svelte'))
				.flatMap((file) => {
					const text = readFileSync(`${folder}/${file}`, 'utf8');
					return /<Figure\s[^>]*?\bid="([^"]+)"/.exec(text)?.[1] ?? [];
				});
		const deep = ['trade', 'meetings', 'arctic', 'alignment'].map((page) => `src/routes/${page}`);
		const pages = ['src/lib/figures', ...deep].map(drawnIn);
		// Trade by year is drawn on two pages, and on each once.
		for (const ids of pages) expect(ids.length).toBe(new Set(ids).size);
		expect([...new Set(pages.flat())].sort()).toEqual(Object.keys(FIGURES).sort());
	});
});
