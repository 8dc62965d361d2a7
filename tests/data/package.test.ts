import { Package } from 'datapackage';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Schema } from 'tableschema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { publish } from '../../src/lib/data/publish/edition.server';
import { dataPackage } from '../../src/lib/data/publish/package';
import { tableSchema } from '../../src/lib/data/publish/tableSchema';
import { fileList, publishedFile, wholeFiles } from '../../src/lib/data/published.server';
import { schema, type AnyDataset } from '../../src/lib/data/schema';
import { edition, schema as fixtureSchema, thing } from './things';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'no-limits-package-'));
	const csvs = Object.keys(schema).map((name) => fileList(name)[0]!.name);
	for (const name of [...csvs, 'datapackage.json'])
		writeFileSync(join(folder, name), publishedFile(name)!.content);
});
afterAll(() => rmSync(folder, { recursive: true }));

const opened = (at: string) =>
	Package.load(join(at, 'datapackage.json'), { basePath: at, strict: true });

/** A day comes as a date from the independent reader; everything else must be as we read it. */
const asRead = (value: unknown) =>
	value instanceof Date
		? [value.getFullYear(), value.getMonth() + 1, value.getDate()]
				.map((part) => String(part).padStart(2, '0'))
				.join('-')
		: value;

describe('the descriptor, for an independent implementation', () => {
	it('is valid', async () => {
		const dataset = await opened(folder);
		expect([dataset.valid, dataset.errors]).toEqual([true, []]);
		expect(dataset.resourceNames).toEqual(Object.keys(schema));
	});

	it.each(Object.keys(schema))('lets it read %s without an error, as we read it', async (name) => {
		const resource = (await opened(folder)).getResource(name)!;
		expect([resource.valid, resource.tabular]).toEqual([true, true]);
		const rows = await resource.read({ keyed: true });
		const { fields } = schema[name as keyof typeof schema] as AnyDataset;
		const ours: readonly Readonly<Record<string, unknown>>[] = loadData()[name as 'sources'];
		expect(rows.map((row) => Object.values(row).map(asRead))).toEqual(
			ours.map((row) =>
				Object.keys(fields).map((column) => {
					const value = row[column];
					if (!Array.isArray(value)) return value;
					return value.length > 0 ? value.join(';') : null;
				})
			)
		);
	});

	it('lets it follow every reference to a row', async () => {
		const dataset = await opened(folder);
		for (const resource of dataset.resources)
			expect(await resource.checkRelations(), resource.name).toBe(true);
	}, 30_000);

	it('has column descriptions that are valid by themselves', async () => {
		for (const name of Object.keys(schema)) {
			const columns = await Schema.load(tableSchema(name, schema), { strict: true });
			expect([columns.valid, columns.errors], name).toEqual([true, []]);
		}
	});

	it('makes it refuse what the schema refuses', async () => {
		const columns = await Schema.load(tableSchema('things', fixtureSchema));
		const sound = [
			't-1',
			'Stone',
			'',
			'3',
			'',
			'1.5',
			'2024-02-29',
			'2024',
			'exact',
			'',
			's',
			'',
			''
		];
		expect(columns.castRow(sound)).toHaveLength(sound.length);
		const wrong: readonly (readonly [number, string])[] = [
			...([
				[1, ''],
				[3, '101'],
				[3, '1.5'],
				[5, 'long'],
				[6, '2024-02-30']
			] as const),
			...([
				[7, 'May 2024'],
				[8, 'perhaps'],
				[12, ';']
			] as const)
		];
		for (const [column, value] of wrong) {
			const row = sound.with(column, value);
			expect(() => columns.castRow(row), `${column} ${value}`).toThrow();
		}
	});
});

describe('the descriptor, by the words of Data Package v2', () => {
	const { of } = publish(edition([thing({})]));
	const descriptor = dataPackage(fixtureSchema, (name) => of.get(name)![0], {
		version: '1.2.0',
		date: '2026-03-01'
	});
	const [, resource] = descriptor.resources as Record<string, unknown>[];

	it('names its profiles without fetching them, its version and its day', () => {
		expect(descriptor).toMatchObject({
			$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
			name: 'no-limits',
			version: '1.2.0',
			created: '2026-03-01T00:00:00Z',
			contributors: [{ title: 'No Limits', roles: ['creator', 'maintainer'] }]
		});
		expect(resource).toMatchObject({
			$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
			...{ name: 'things', type: 'table', path: 'things.csv' },
			...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
			bytes: of.get('things')![0].bytes,
			hash: `sha256:${of.get('things')![0].sha256}`
		});
	});

	it('says under which terms, and whose data it holds', () => {
		expect(descriptor.licenses).toHaveLength(2);
		expect(resource!.licenses).toEqual([
			expect.objectContaining({ name: 'CC-BY-4.0', credit: 'No Limits' }),
			expect.objectContaining({ name: 'CC-BY-4.0', covers: 'Positions of cities and ports' })
		]);
		expect(resource!.sources).toEqual([
			{ title: 'GeoNames, https://www.geonames.org', description: 'Positions of cities and ports' }
		]);
		expect(resource!.description).toBe('One thing. Not all things. No real ones.');
	});

	it('explains each column', () => {
		const { fields, ...keys } = resource!.schema as { fields: Record<string, unknown>[] };
		const column = Object.fromEntries(fields.map((field) => [field.name, field]));
		expect(column).toMatchObject({
			id: {
				type: 'string',
				constraints: { required: true, unique: true, pattern: '^([a-z0-9-]+)$' }
			},
			count: { type: 'integer', unit: 'things', description: 'How many. In things.' },
			code: { type: 'integer', unit: '1', description: 'A number without limits. A bare number.' },
			seen_on: { type: 'date', constraints: { required: true } },
			gone: { type: 'string', constraints: { pattern: expect.stringContaining('(\\d{4}') } },
			bound: {
				constraints: { enum: ['exact', 'at_least'] },
				categories: [
					{ value: 'exact', label: 'So much' },
					{ value: 'at_least', label: 'More' }
				]
			},
			see: { type: 'string', constraints: { pattern: '^([^;]+(;[^;]+)*)$' } }
		});
		expect(column.count!.constraints).toEqual({ minimum: 0, maximum: 100 });
		expect(column.remark).not.toHaveProperty('constraints');
		expect(keys).toMatchObject({
			missingValues: [''],
			primaryKey: ['id'],
			uniqueKeys: [['name', 'seen_on']],
			foreignKeys: [
				{ fields: ['source_id'], reference: { resource: 'sources', fields: ['source_id'] } },
				{ fields: ['part_of'], reference: { resource: '', fields: ['id'] } }
			]
		});
	});

	it('writes patterns without what JavaScript alone escapes', () => {
		const { fields } = tableSchema('sources', fixtureSchema) as { fields: object[] };
		expect(fields[0]).toMatchObject({ constraints: { pattern: '^([a-z][a-z0-9/-]*)$' } });
	});

	it('has a line for itself in the list of files', () => {
		expect(wholeFiles().map(({ href }) => href)).toContain('/data/datapackage.json');
	});
});
