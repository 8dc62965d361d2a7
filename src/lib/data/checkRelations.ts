/**
 * What takes more than one row to check, in any schema: ids, keys, references. Private to `load`.
 * Depends on `csv` alone.
 */
import type { Fields, Row } from '../csv/field';
import { issue, type Issue } from '../csv/issue';
import type { Table } from '../csv/read';
import type { Dataset } from './schema';

/** One dataset as read. */
export interface DataFile {
	name: string;
	dataset: Pick<Dataset, 'key' | 'fields'>;
	/** The cells behind `rows`, in the same order; `null` where the file is missing or no text. */
	table: Table | null;
	rows: readonly Row<Fields>[];
	issues: readonly Issue[];
}

/** The dataset whose every row must be referred to. */
const SOURCES = 'sources';

/**
 * Checks that `id` is unique over all datasets and each key within its own, that references resolve,
 * and that no source is unused. What only follows from a file that could not be read is left out.
 * Throws where the schema refers to a dataset it does not have.
 */
export function checkRelations(files: readonly DataFile[]): readonly Issue[] {
	const references = files.flatMap(referencesOf);
	return [
		...files.flatMap(repeatedKeys),
		...repeatedIds(files),
		...brokenReferences(references, files),
		...unusedSources(references, files)
	];
}

/** Values that must not come twice, on one line of a file. */
interface Key {
	file: string;
	line: number;
	values: readonly string[];
}

/** The values of some columns as written, where a row has all its cells in place and not all empty. */
function keysOf({ table }: DataFile, columns: readonly string[]): Key[] {
	const places = columns.map((column) => table?.header.indexOf(column) ?? -1);
	if (!table || places.includes(-1)) return [];
	return table.rows
		.filter(({ sound }) => sound)
		.map(({ line, cells }) => ({ file: table.file, line, values: places.map((i) => cells[i]!) }))
		.filter(({ values }) => values.some((value) => value !== ''));
}

/** The keys that came before, each with the first of its kind. */
function repeats(keys: readonly Key[]): { key: Key; first: Key }[] {
	const firsts = new Map<string, Key>();
	return keys.flatMap((key) => {
		const tuple = JSON.stringify(key.values);
		const first = firsts.get(tuple);
		if (first) return [{ key, first }];
		firsts.set(tuple, key);
		return [];
	});
}

function repeatedKeys(file: DataFile): Issue[] {
	const columns = file.dataset.key;
	// Ids are compared over all datasets instead.
	if (columns.join() === 'id') return [];
	return repeats(keysOf(file, columns)).map(({ key, first }) =>
		issue({
			code: 'E_DUPLICATE_KEY',
			...{ file: key.file, line: key.line },
			...{ column: columns.join(', '), value: key.values.join(', ') },
			rule: `must be unique in this file, and is also on line ${first.line}`,
			fix: 'remove one of the rows, or tell them apart'
		})
	);
}

const repeatedIds = (files: readonly DataFile[]): Issue[] =>
	repeats(files.flatMap((file) => keysOf(file, ['id']))).map(({ key, first }) =>
		issue({
			code: 'E_DUPLICATE_ID',
			...{ file: key.file, line: key.line, column: 'id', value: key.values[0]! },
			rule: `must be unique over all datasets, and is also at ${first.file}:${first.line}`,
			fix: 'give one of the rows another id'
		})
	);

/** A cell, or one of several keys in it, that refers to a row. */
interface Reference {
	file: string;
	line: number;
	column: string;
	to: string;
	id: string;
}

function referencesOf({ dataset, rows, table }: DataFile): Reference[] {
	if (!table) return [];
	const { file } = table;
	return Object.entries(dataset.fields).flatMap(([column, field]) => {
		if (field.type !== 'reference') return [];
		return rows.flatMap((row, i) => {
			const ids = [row[column] ?? []].flat() as string[];
			return ids.map((id) => ({ file, line: table.rows[i]!.line, column, to: field.to, id }));
		});
	});
}

/** The ids of the rows of a dataset: its `id`, or else its key. */
function idsOf({ dataset, rows }: DataFile): string[] {
	const column = Object.hasOwn(dataset.fields, 'id') ? 'id' : dataset.key[0]!;
	return rows.map((row) => row[column] as string);
}

function brokenReferences(references: readonly Reference[], files: readonly DataFile[]): Issue[] {
	const targets = new Map(
		[...new Set(references.map(({ to }) => to))].map((to) => [to, targetOf(to, files)])
	);
	return references
		.filter(({ to, id }) => targets.get(to)?.has(id) === false)
		.map(({ to, id, ...place }) =>
			issue({
				code: 'E_UNKNOWN_REFERENCE',
				...{ ...place, value: id },
				rule: `must be the id of a row in ${to === '*' ? 'a dataset' : to}`,
				fix: 'correct the id, or add the row'
			})
		);
}

/** The ids that a reference may name; `null` where they are not all known. */
function targetOf(to: string, files: readonly DataFile[]): ReadonlySet<string> | null {
	const targets = files.filter(({ name }) => to === '*' || to === name);
	if (targets.length === 0) throw new Error(`schema refers to "${to}", expected a dataset or *`);
	return targets.every(({ table }) => table) ? new Set(targets.flatMap(idsOf)) : null;
}

function unusedSources(references: readonly Reference[], files: readonly DataFile[]): Issue[] {
	const sources = files.find(({ name }) => name === SOURCES);
	if (!sources || !files.every(({ table }) => table)) return [];
	const used = new Set(references.map(({ id }) => id));
	return keysOf(sources, sources.dataset.key)
		.filter(({ values: [id] }) => !used.has(id!))
		.map(({ file, line, values: [id] }) =>
			issue({
				code: 'E_UNUSED_SOURCE',
				...{ file, line, column: sources.dataset.key[0]!, value: id! },
				rule: 'must be referred to by a row of another dataset',
				fix: 'remove the source, or refer to it'
			})
		);
}
