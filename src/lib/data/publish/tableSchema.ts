/**
 * The columns of a dataset as a Table Schema (Data Package v2, https://datapackage.org/standard/table-schema/).
 * Depends on `csv` and the schema's shape.
 */
import type { Field } from '../../csv/field';
import type { AnyDataset } from '../schema';

/** A JSON object, its properties in the order in which they are written. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * Table Schema of a dataset of a schema: a type, a meaning and constraints for each column, with key
 * and foreign keys. Empty cells are missing values in every column. Units stand in a property `unit`
 * of our own, and in the description for readers who do not know it.
 */
export function tableSchema(name: string, schema: Readonly<Record<string, AnyDataset>>): Json {
	const { fields, key } = schema[name]!;
	const id = idOf(schema[name]!);
	const foreignKeys = Object.entries(fields).flatMap(([column, field]) => {
		const to = referredTo(field);
		if (to === null) return [];
		// An empty name is the same resource: what v1 wants, and v2 takes for the name left out.
		const resource = to === name ? '' : to;
		return [{ fields: [column], reference: { resource, fields: [idOf(schema[to]!)] } }];
	});
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: Object.entries(fields).map(([column, field]) => columnOf(column, field, column === id)),
		missingValues: [''],
		primaryKey: [id],
		...(key.join() === id ? {} : { uniqueKeys: [key] }),
		...(foreignKeys.length > 0 ? { foreignKeys } : {})
	};
}

/** The column that names a row: its id, or else its key. */
const idOf = ({ fields, key }: AnyDataset) => (Object.hasOwn(fields, 'id') ? 'id' : key[0]!);

/** The dataset of which a column names one row; the standard has no word for more. */
const referredTo = (field: Field) =>
	field.type === 'reference' && !field.many && field.to !== '*' ? field.to : null;

function columnOf(name: string, field: Field, isUnique: boolean): Json {
	const unit = 'unit' in field ? field.unit : null;
	const constraints = {
		...(field.required ? { required: true } : {}),
		...(isUnique ? { unique: true } : {}),
		...constraintsOf(field)
	};
	return {
		name,
		type: typeOf(field),
		title: field.title,
		description: describe(field, unit),
		...(unit ? { unit } : {}),
		...(field.type === 'enum' ? { categories: categoriesOf(field.values) } : {}),
		...(Object.keys(constraints).length > 0 ? { constraints } : {})
	};
}

/** Table Schema has no date of reduced precision and no list of keys: both are text with a pattern. */
function typeOf(field: Field): string {
	if (field.type === 'number' || field.type === 'integer') return field.type;
	return field.type === 'date' && field.precision === 'day' ? 'date' : 'string';
}

function describe(field: Field, unit: string | null): string {
	const more: string[] = [];
	if (unit === '1') more.push('A bare number.');
	else if (unit) more.push(`In ${unit}.`);
	if (field.type === 'date' && field.precision === 'partial')
		more.push('A date as precise as known: YYYY, YYYY-MM or YYYY-MM-DD; therefore text.');
	if (field.type === 'reference' && field.many)
		more.push(
			`Ids of rows in ${field.to === '*' ? 'any resource' : field.to}, parted by semicolons.`
		);
	if (field.type === 'enum')
		more.push(...Object.entries(field.values).map(([value, meaning]) => `${value}: ${meaning}.`));
	return [`${field.about}.`, ...more].join(' ');
}

const categoriesOf = (values: Readonly<Record<string, string>>) =>
	Object.entries(values).map(([value, label]) => ({ value, label }));

/** A date as precise as known; whether the day exists is for us to check. */
const PARTIAL_DATE = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;

/** Keys parted by single semicolons. */
const KEYS = '[^;]+(;[^;]+)*';

/** Some programs look for a pattern anywhere in a value, so each is tied to both ends of it. */
const whole = (pattern: string) => `^(${pattern})$`;

function constraintsOf(field: Field): Json {
	switch (field.type) {
		case 'string':
			// A slash is escaped in JavaScript alone.
			return field.pattern ? { pattern: whole(field.pattern.source.replaceAll('\\/', '/')) } : {};
		case 'number':
		case 'integer':
			return {
				...(field.min === undefined ? {} : { minimum: field.min }),
				...(field.max === undefined ? {} : { maximum: field.max })
			};
		case 'date':
			return field.precision === 'partial' ? { pattern: whole(PARTIAL_DATE) } : {};
		case 'enum':
			return { enum: Object.keys(field.values) };
		case 'reference':
			return field.many ? { pattern: whole(KEYS) } : {};
	}
}
