/**
 * Datasets → typed rows and everything that is wrong with them. Generic over the schema and without
 * a file system: `read` brings the bytes. Depends on `csv`, `checkRelations` and the shape of a schema.
 */
import { decode } from '../csv/decode';
import type { Fields, Row } from '../csv/field';
import { issue, type Issue } from '../csv/issue';
import { cells, type Table } from '../csv/read';
import { typed } from '../csv/type';
import { checkRelations, type DataFile } from './checkRelations';
import type { Dataset } from './schema';

/** What reading asks of a schema. */
export type Schema = Readonly<Record<string, Pick<Dataset, 'key' | 'fields'>>>;

export type Tables<S extends Schema> = {
	readonly [N in keyof S]: readonly Row<S[N]['fields']>[];
};

/** Where a row stands and how its cells are written. */
export interface Origin {
	file: string;
	/** Line on which the row begins, from 1. */
	line: number;
	/** The text of a cell; `''` where it is empty or the file has no such column. */
	written: (column: string) => string;
}

export interface Reading<S extends Schema> {
	/** Rows in the order of their file; empty where it is missing or unreadable. */
	tables: Tables<S>;
	/** The origin of every row in `tables`, by the row object itself. */
	origins: ReadonlyMap<object, Origin>;
	/** Every fault found. Rows are to be trusted only where there is none. */
	issues: readonly Issue[];
}

/**
 * Reads and types every dataset of a schema, then checks ids, keys and references. All faults are
 * collected. `read` answers `null` for a dataset without a file.
 */
export function readDatasets<S extends Schema>(
	read: (name: string) => Uint8Array | null,
	schema: S
): Reading<S> {
	const files = Object.entries(schema).map(([name, dataset]): DataFile => {
		const file = `data/${name}.csv`;
		return { name, dataset, ...readFile(read(name), dataset.fields, file) };
	});
	return {
		tables: Object.fromEntries(files.map(({ name, rows }) => [name, rows])) as Tables<S>,
		origins: new Map(
			files.flatMap(({ rows, table }) =>
				rows.map((row, i): [object, Origin] => [row, originOf(table!, i)])
			)
		),
		issues: [...files.flatMap(({ issues }) => issues), ...checkRelations(files)]
	};
}

type Contents = Pick<DataFile, 'table' | 'rows' | 'issues'>;

function readFile(bytes: Uint8Array | null, fields: Fields, file: string): Contents {
	if (!bytes) return { table: null, rows: [], issues: [missing(file)] };
	const { text, encoding, issues } = decode(bytes, file);
	if (text === null) return { table: null, rows: [], issues };
	const table = cells(text, file);
	const { rows, issues: cellIssues } = typed(table, fields);
	const unpublishable = encoding === 'utf-8' ? [] : [notUtf8(file)];
	const inOrder = [...table.issues, ...cellIssues].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	return { table, rows, issues: [...unpublishable, ...inOrder] };
}

const missing = (file: string): Issue =>
	issue({
		code: 'E_MISSING_FILE',
		file,
		rule: 'must be there, and is not',
		fix: 'add the file, or take the dataset out of the schema'
	});

/** The very bytes are published, as UTF-8. */
const notUtf8 = (file: string): Issue =>
	issue({
		code: 'E_ENCODING',
		file,
		rule: 'must be UTF-8, and is UTF-16',
		fix: 'save it as UTF-8'
	});

function originOf({ file, header, rows }: Table, row: number): Origin {
	const { line, cells } = rows[row]!;
	return { file, line, written: (column) => cells[header.indexOf(column)] ?? '' };
}
