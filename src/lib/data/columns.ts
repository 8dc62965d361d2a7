/** The documentation of columns, with what they hold. Depends on `csv`; knows no dataset. */
import type { Field, Fields } from '../csv/field';
import type { AnyRow } from './basis';
import { picture, type Picture } from './picture';

export interface Column {
	name: string;
	title: string;
	about: string;
	/** Kind of value in words, such as `whole number`. */
	type: string;
	/** Unit of a number; `null` for a bare number and for what is none. */
	unit: string | null;
	/** The words allowed with what each means; empty where any value may stand. */
	allowed: readonly { value: string; meaning: string }[];
	/** Smallest and largest number allowed; `null` where there is no such bound. */
	min: number | null;
	max: number | null;
	/** Name of the dataset whose rows it refers to, `*` for any; `null` where it refers to none. */
	refersTo: string | null;
	/** Whether every row must have a value. */
	required: boolean;
	/** How many rows have none. */
	missing: number;
	/** `null` where no row has a value. */
	picture: Picture | null;
}

/** The columns of a dataset in their order, with what its rows hold; there may be no row. */
export function columnsOf(rows: readonly AnyRow[], fields: Fields): Column[] {
	return Object.entries(fields).map(([name, field]) => {
		const values = rows.flatMap((row) => row[name] ?? []);
		const { title, about, required } = field;
		return {
			...{ name, title, about, required },
			type: typeOf(field),
			...numbersOf(field),
			allowed: allowedBy(field),
			refersTo: field.type === 'reference' ? field.to : null,
			missing: rows.filter((row) => isMissing(row[name])).length,
			picture: picture(field, values)
		};
	});
}

const isMissing = (value: AnyRow[string] | undefined) =>
	value == null || (Array.isArray(value) && value.length === 0);

/** What a column holds, in words. */
function typeOf(field: Field): string {
	switch (field.type) {
		case 'string':
			return 'text';
		case 'integer':
			return 'whole number';
		case 'number':
			return 'number';
		case 'date':
			return field.precision === 'day' ? 'date' : 'date, month or year';
		case 'enum':
			return 'one of several words';
		case 'reference':
			return field.many ? 'ids of rows' : 'id of a row';
	}
}

function numbersOf(field: Field): Pick<Column, 'unit' | 'min' | 'max'> {
	if (field.type !== 'number' && field.type !== 'integer')
		return { unit: null, min: null, max: null };
	const { unit, min = null, max = null } = field;
	return { unit: unit === '1' ? null : unit, min, max };
}

const allowedBy = (field: Field): Column['allowed'] =>
	field.type === 'enum'
		? Object.entries(field.values).map(([value, meaning]) => ({ value, meaning }))
		: [];
