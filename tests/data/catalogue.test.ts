import { describe, expect, it } from 'vitest';
import { catalogue, type CatalogueEntry } from '../../src/lib/data/catalogue';
import { columnsOf } from '../../src/lib/data/columns';
import { publish } from '../../src/lib/data/publish/edition.server';
import { ourCatalogue, ourColumns } from '../../src/lib/data/published.server';
import { schema as ourSchema, type DatasetName } from '../../src/lib/data/schema';
import { edition, schema, thing, things } from './things';

const rows = [
	thing({ seen_on: '2019-05-01', gone: '2021', basis: 'reported' }),
	thing({ id: 't-2', bound: 'at_least', basis: 'derived', see: ['s-1', 's-2'] }),
	thing({ id: 't-3', basis: 'reported' }),
	thing({ id: 't-4' })
];

/** The entries for the fixture datasets, made of schema and rows as for our own. */
function entriesOf(given = rows): CatalogueEntry[] {
	const made = edition(given);
	const { of } = publish(made);
	return catalogue(made.tables, schema, { changes: made.changes, files: (name) => of.get(name)! });
}

describe('catalogue', () => {
	it('has an entry for each dataset, in the order of the schema', () => {
		expect(entriesOf().map(({ name }) => name)).toEqual(['sources', 'things']);
		expect(ourCatalogue().map(({ name }) => name)).toEqual(Object.keys(ourSchema));
	});

	it('says what schema and rows say', () => {
		expect(entriesOf()[1]).toMatchObject({
			...{ name: 'things', title: things.title, row: 'One thing', topic: 'trade' },
			...{ caveats: things.caveats, licences: things.licences, uses: ['trade-annual'] },
			...{ rows: 4, columns: 13, years: [2019, 2024], sources: 2, lastChange: '2026-03-01' },
			share: { reported: 0.75, derived: 0.25, bounded: 0.25 }
		});
	});

	it('has no years, shares or sources where no column tells', () => {
		expect(entriesOf()[0]).toMatchObject({
			...{ years: null, sources: 0, lastChange: '2026-01-01' },
			share: { reported: null, derived: null, bounded: null }
		});
	});

	it('has none for no rows either', () => {
		expect(entriesOf([])[1]).toMatchObject({
			...{ rows: 0, years: null, sources: 0 },
			share: { reported: null, derived: null, bounded: null }
		});
	});

	it('counts what is derived by whichever column says so', () => {
		const energy = ourCatalogue().find(({ name }) => name === 'energy_annual')!;
		const columns = ourColumns('energy_annual').filter(({ name }) => name.endsWith('basis'));
		expect(columns.map(({ name }) => name)).toEqual(['basis', 'share_basis']);
		expect(energy.share.derived).toBeGreaterThan(0.3);
	});
});

describe('columnsOf', () => {
	const column = (name: string, given = rows) =>
		columnsOf(given, things.fields).find((other) => other.name === name)!;

	it('says what a column may hold', () => {
		expect(column('count')).toMatchObject({
			...{ title: 'Count', about: 'How many', type: 'whole number', unit: 'things' },
			...{ min: 0, max: 100, required: false, refersTo: null, allowed: [] }
		});
		expect(column('code')).toMatchObject({ unit: null, min: null, max: null });
		expect(column('bound').allowed).toEqual([
			{ value: 'exact', meaning: 'So much' },
			{ value: 'at_least', meaning: 'More' }
		]);
		expect(column('source_id').refersTo).toBe('sources');
	});

	it.each([
		['name', 'text'],
		['size', 'number'],
		['seen_on', 'date'],
		['gone', 'date, month or year'],
		['bound', 'one of several words'],
		['part_of', 'id of a row'],
		['see', 'ids of rows']
	])('says that %s holds: %s', (name, type) => {
		expect(column(name).type).toBe(type);
	});

	it('counts the rows without a value, an empty list among them', () => {
		expect(['gone', 'basis', 'see', 'name'].map((name) => column(name).missing)).toEqual([
			...[3, 1, 3, 0]
		]);
	});

	it('has no picture of a column without values', () => {
		expect(column('remark').picture).toBeNull();
		expect(columnsOf([], things.fields).every(({ picture }) => picture === null)).toBe(true);
	});

	it('tells of every column of our datasets', () => {
		for (const name of Object.keys(ourSchema) as DatasetName[]) {
			for (const { title, about, picture, missing } of ourColumns(name)) {
				expect(title.length * about.length, name).toBeGreaterThan(0);
				const { rows } = ourCatalogue().find((entry) => entry.name === name)!;
				expect(picture === null, name).toBe(missing === rows);
			}
		}
	});
});
