import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../src/lib/csv/field';
import { cells } from '../../src/lib/csv/read';
import { typed } from '../../src/lib/csv/type';
import { filesOf, publish } from '../../src/lib/data/publish/edition.server';
import type { Format, PublishedFile } from '../../src/lib/data/publish/file';
import type { AnyRow } from '../../src/lib/data/basis';
import { bytesOf, loadData } from '../../src/lib/data/files.server';
import { fileList, publishedFile, wholeFiles } from '../../src/lib/data/published.server';
import { schema as ourSchema, type AnyDataset, type DatasetName } from '../../src/lib/data/schema';
import { anyThings, edition, thing, things } from './things';

type Rows = readonly AnyRow[];

const textOf = ({ content }: PublishedFile) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);

/** Takes one apostrophe away before text that a spreadsheet would run, in columns that are text. */
const unguarded = (cell: string) =>
	cell.replace(/(?:^|(?<=[\r\n]))'(?='*[=+\-@\t＝＋－＠])|^'(?='*\r)/g, '');

/** How each form is read back, with the fields for what the form itself does not say. */
const READERS: Readonly<
	Partial<Record<Format, (file: PublishedFile, fields: Fields) => Promise<Rows>>>
> = {
	csv: async (file, fields) => soundRows(textOf(file), fields, (cell) => cell),
	spreadsheet: async (file, fields) => {
		expect(textOf(file).startsWith('\uFEFF')).toBe(true);
		return soundRows(textOf(file), fields, unguarded);
	},
	json: async (file) => (JSON.parse(textOf(file)) as { rows: Rows }).rows,
	parquet: async ({ content }, fields) => {
		const rows = await parquetReadObjects({ file: content.buffer });
		const days = Object.keys(fields).filter((name) => isDay(fields[name]!));
		return rows.map((row) => ({
			...row,
			...Object.fromEntries(
				days.map((name) => [name, (row[name] as Date | null)?.toISOString().slice(0, 10) ?? null])
			)
		})) as Rows;
	}
};

const isDay = (field: Fields[string]) => field.type === 'date' && field.precision === 'day';

function soundRows(text: string, fields: Fields, ofCell: (cell: string) => string): Rows {
	const table = cells(text, 't.csv');
	const isText = table.header.map((name) => !('unit' in fields[name]!));
	const rows = table.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell, i) => (isText[i] ? ofCell(cell) : cell))
	}));
	const read = typed({ ...table, rows }, fields);
	expect([...table.issues, ...read.issues]).toEqual([]);
	return read.rows;
}

const fileOf = (rows: Rows, format: Format) =>
	filesOf(edition(rows), 'things').find((file) => file.format === format)!;

/** A loaded machine takes its time for a hundred files. */
const PATIENCE_MS = 30_000;

describe('every form of a dataset', () => {
	const forms = Object.keys(READERS) as (keyof typeof READERS)[];

	it.each(forms)(
		'reads back the same as %s',
		async (format) => {
			await fc.assert(
				fc.asyncProperty(anyThings, async (rows) => {
					const read = await READERS[format]!(fileOf(rows, format), things.fields);
					expect(read).toEqual(rows);
				}),
				{ seed: 20260523, numRuns: 100 }
			);
		},
		PATIENCE_MS
	);

	it.each(forms)('may have no row as %s', async (format) => {
		const file = fileOf([], format);
		if (format === 'csv' || format === 'spreadsheet') {
			expect(textOf(file).trimEnd()).toMatch(/^\uFEFF?id,name,remark,[^\n]*,see$/);
		} else expect(await READERS[format]!(file, things.fields)).toEqual([]);
	});

	it('leaves empty cells empty, and words that mean nothing elsewhere as words', () => {
		const rows = [thing({ remark: 'NaN' }), thing({ id: 't-2', name: 'null' })];
		expect(textOf(fileOf(rows, 'csv')).split('\n').slice(1)).toEqual([
			't-1,Stone,NaN,,,,2024-02-29,,exact,,s-1,,',
			't-2,null,,,,,2024-02-29,,exact,,s-1,,',
			''
		]);
		const [, second] = (JSON.parse(textOf(fileOf(rows, 'json'))) as { rows: Rows }).rows;
		expect(second).toMatchObject({ name: 'null', remark: null, size: null, see: [] });
	});

	it.each(forms)('reads back our own data as %s', async (format) => {
		const tables: Readonly<Record<string, Rows>> = loadData();
		for (const [name, { fields }] of Object.entries<AnyDataset>(ourSchema)) {
			const info = fileList(name).find((file) => file.format === format)!;
			expect(await READERS[format]!(publishedFile(info.name)!, fields), name).toEqual(tables[name]);
		}
	});
});

describe('JSON', () => {
	it('says what the dataset is, and a row a line', () => {
		const text = textOf(fileOf([thing({ count: 3 }), thing({ id: 't-2' })], 'json'));
		const { rows, columns, ...about } = JSON.parse(text) as Record<string, unknown[]>;
		expect(rows).toHaveLength(2);
		expect(text.split('\n').filter((line) => line.includes('"id":"t-'))).toHaveLength(2);
		expect(about).toMatchObject({
			...{ name: 'things', title: 'Things & “others”', row: 'One thing' },
			...{ version: '1.2.0', date: '2026-03-01', key: ['name', 'seen_on'] },
			licences: [{ name: 'CC-BY-4.0' }, { name: 'CC-BY-4.0' }]
		});
		expect(columns).toContainEqual({
			...{ name: 'count', title: 'Count', about: 'How many' },
			...{ type: 'whole number', unit: 'things', required: false }
		});
	});
});

describe('Parquet', () => {
	it('has a type for each column, and says what the file is', () => {
		const { schema, key_value_metadata } = parquetMetadata(
			fileOf([thing({})], 'parquet').content.buffer
		);
		const types = Object.fromEntries(
			schema.slice(1).map(({ name, type, converted_type }) => [name, [type, converted_type]])
		);
		expect(types).toMatchObject({
			...{ name: ['BYTE_ARRAY', 'UTF8'], count: ['INT32', undefined], code: ['DOUBLE', undefined] },
			...{ size: ['DOUBLE', undefined], seen_on: ['INT32', 'DATE'], gone: ['BYTE_ARRAY', 'UTF8'] },
			see: [undefined, 'LIST']
		});
		expect(key_value_metadata).toContainEqual({ key: 'version', value: '1.2.0' });
	});
});

describe('the archive', () => {
	const { of, whole } = publish(edition([thing({})]));
	const [archive, descriptor, sums] = whole;
	const inside = unzipSync(archive!.content);
	const written = (name: string) => new TextDecoder().decode(inside[name]);

	it('holds every CSV, the descriptor, a README and checksums', () => {
		expect(Object.keys(inside)).toEqual([
			...['sources.csv', 'things.csv', 'datapackage.json', 'README.txt', 'SHA256SUMS']
		]);
		expect(inside['things.csv']).toEqual(of.get('things')![0].content);
		expect(inside['datapackage.json']).toEqual(descriptor!.content);
	});

	it('says in the README what it is, under which terms, and how to cite it', () => {
		expect(written('README.txt')).toContain('Version 1.2.0, 2026-03-01');
		expect(written('README.txt')).toMatch(/^ {2}things\.csv +Things & “others”$/m);
		expect(written('README.txt')).toContain('https://creativecommons.org/licenses/by/4.0/');
		expect(written('README.txt')).toContain('GeoNames');
		expect(written('README.txt')).toContain('Version 1.2.0, 1 March 2026 [Data set].');
	});

	it('has the right checksums, inside and beside it', () => {
		const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
		const listed = (text: string) =>
			Object.fromEntries(
				text
					.trimEnd()
					.split('\n')
					.map((line) => line.split('  ').reverse())
			);
		const { SHA256SUMS, ...others } = inside;
		expect(listed(new TextDecoder().decode(SHA256SUMS))).toEqual(
			Object.fromEntries(Object.entries(others).map(([name, content]) => [name, sha256(content)]))
		);
		const files = [...[...of.values()].flat(), ...whole].filter((file) => file !== sums);
		expect(listed(textOf(sums!))).toEqual(
			Object.fromEntries(files.map(({ name, content }) => [name, sha256(content)]))
		);
		for (const { sha256: said, content, bytes } of files) {
			expect([said, bytes]).toEqual([sha256(content), content.length]);
		}
	});

	it('is the same bytes for the same edition, in any time zone', () => {
		const zone = process.env.TZ;
		process.env.TZ = 'Asia/Kamchatka';
		const again = publish(edition([thing({})])).whole[0]!;
		process.env.TZ = zone;
		expect(again.sha256).toBe(archive!.sha256);
	});
});

describe('our own files', () => {
	it('are the very bytes of the CSV first, and three more forms', () => {
		for (const name of Object.keys(ourSchema) as DatasetName[]) {
			const files = fileList(name);
			expect(files.map(({ href }) => href)).toEqual([
				...['csv', 'spreadsheet.csv', 'json', 'parquet'].map((end) => `/data/${name}.${end}`)
			]);
			expect(Buffer.from(publishedFile(`${name}.csv`)!.content).equals(bytesOf(name)), name).toBe(
				true
			);
		}
		expect(wholeFiles().map(({ name }) => name)).toEqual([
			...['no-limits.zip', 'datapackage.json', 'SHA256SUMS']
		]);
	});

	it('do not include what does not exist', () => {
		expect(publishedFile('nothing.csv')).toBeNull();
		expect(() => fileList('nothing')).toThrow('there is no dataset "nothing"');
	});
});
