/**
 * What a column may hold. Names follow Table Schema (Frictionless Data) where it has a name.
 * May not depend on anything: datasets describe themselves with it, the reader types cells by it.
 */

interface Common {
	/** Column heading for people: short, no unit. */
	title: string;
	/** What the value means, in one sentence. */
	about: string;
	/** An empty cell is an error when true; it reads as `null` otherwise. */
	required: boolean;
}

export interface TextField extends Common {
	type: 'string';
	/** Every value must match the whole pattern. */
	pattern?: RegExp;
}

export interface NumberField extends Common {
	type: 'number' | 'integer';
	/** Unit of the value, e.g. "billion US dollars", "companies"; "1" for a bare number or ratio. */
	unit: string;
	/** Bounds, inclusive. */
	min?: number;
	max?: number;
}

/** A calendar date in ISO 8601. `day` wants YYYY-MM-DD; `partial` also takes YYYY and YYYY-MM. */
export interface DateField extends Common {
	type: 'date';
	precision: 'day' | 'partial';
}

export interface EnumField<V extends string = string> extends Common {
	type: 'enum';
	/** Each allowed value with what it means. */
	values: Readonly<Record<V, string>>;
}

/** The key of a row elsewhere; `many` holds several, parted by a semicolon. */
export interface ReferenceField extends Common {
	type: 'reference';
	/** Name of the dataset pointed at; `*` is any dataset. */
	to: string;
	many: boolean;
}

export type Field = TextField | NumberField | DateField | EnumField | ReferenceField;
export type Fields = Readonly<Record<string, Field>>;

type Present<F extends Field> = F extends NumberField
	? number
	: F extends EnumField<infer V>
		? V
		: F extends ReferenceField & { many: true }
			? readonly string[]
			: string;

/** The value of one cell: `null` is missing, and only where the column may be empty. */
export type Value<F extends Field> = F extends { type: 'reference'; many: true }
	? readonly string[]
	: F['required'] extends true
		? Present<F>
		: Present<F> | null;

/** One typed row of a table with these fields. */
export type Row<F extends Fields> = { readonly [K in keyof F]: Value<F[K]> };

type Options<F extends Field> = Partial<Omit<F, 'type' | 'title' | 'about' | 'required'>>;
type Optional<F> = Omit<F, 'required'> & { required: false };
type Required_<F> = Omit<F, 'required'> & { required: true };

/** Marks a column as one that may be empty. */
export function optional<F extends Field>(field: F): Optional<F> {
	return { ...field, required: false };
}

export function text(
	title: string,
	about: string,
	options: Options<TextField> = {}
): Required_<TextField> {
	return { type: 'string', title, about, required: true, ...options };
}

export function integer(
	title: string,
	about: string,
	options: Options<NumberField> & { unit: string }
): Required_<NumberField> {
	return { type: 'integer', title, about, required: true, ...options };
}

export function decimal(
	title: string,
	about: string,
	options: Options<NumberField> & { unit: string }
): Required_<NumberField> {
	return { type: 'number', title, about, required: true, ...options };
}

export function day(title: string, about: string): Required_<DateField> {
	return { type: 'date', title, about, required: true, precision: 'day' };
}

export function partialDate(title: string, about: string): Required_<DateField> {
	return { type: 'date', title, about, required: true, precision: 'partial' };
}

export function oneOf<const V extends string>(
	title: string,
	about: string,
	values: Readonly<Record<V, string>>
): Required_<EnumField<V>> {
	return { type: 'enum', title, about, required: true, values };
}

export function reference(
	title: string,
	about: string,
	to: string
): Required_<ReferenceField> & { many: false } {
	return { type: 'reference', title, about, required: true, to, many: false };
}

export function references(
	title: string,
	about: string,
	to: string
): Optional<ReferenceField> & { many: true } {
	return { type: 'reference', title, about, required: false, to, many: true };
}
