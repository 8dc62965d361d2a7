/** A dataset as Parquet. Depends on `csv`, the schema's shape and hyparquet-writer. */
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Field, Fields } from '../../csv/field';
import type { AnyRow } from '../basis';

/**
 * Rows as a Parquet file with a type for each column: text, whole number, decimal, date where it is
 * always a day, list of texts for several references. Missing values are null; there may be no row.
 * `about` is written into the file as pairs of key and value.
 */
export function toParquet(
	fields: Fields,
	rows: readonly AnyRow[],
	about: Readonly<Record<string, string>> = {}
): Uint8Array<ArrayBuffer> {
	const columns = Object.entries(fields);
	const buffer = parquetWriteBuffer({
		columnData: columns.map(([name, field]) => ({
			name,
			data: rows.map((row) => cell(field, row[name] ?? null))
		})),
		schema: [
			{ name: 'root', num_children: columns.length },
			...columns.flatMap(([name, field]) => elements(name, field))
		],
		kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
		createdBy: 'no-limits (hyparquet-writer)'
	});
	return new Uint8Array(buffer);
}

/** Days are given as dates; all other values are as they are. */
function cell(field: Field, value: AnyRow[string] | null): unknown {
	const isDay = field.type === 'date' && field.precision === 'day';
	return isDay && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

function elements(name: string, field: Field): SchemaElement[] {
	const repetition_type = field.required ? 'REQUIRED' : 'OPTIONAL';
	if (field.type === 'reference' && field.many) return listElements(name);
	return [{ name, repetition_type, ...typeOf(field) }];
}

/** The three levels that Parquet wants of a list; an empty list is no missing value. */
const listElements = (name: string): SchemaElement[] => [
	{ name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
	{ name: 'list', repetition_type: 'REPEATED', num_children: 1 },
	{ name: 'element', repetition_type: 'REQUIRED', ...TEXT }
];

function typeOf(field: Field): Pick<SchemaElement, 'type' | 'converted_type'> {
	if (field.type === 'number') return { type: 'DOUBLE' };
	if (field.type === 'date' && field.precision === 'day')
		return { type: 'INT32', converted_type: 'DATE' };
	if (field.type !== 'integer') return TEXT;
	const { min = -Infinity, max = Infinity } = field;
	// Whole numbers beyond 32 bits are exact as doubles, as far as JavaScript reads them.
	return { type: min >= -(2 ** 31) && max < 2 ** 31 ? 'INT32' : 'DOUBLE' };
}
