/**
 * What a schema must say of each dataset and column. It is checked like the data: what is missing
 * fails the build by name. Depends on `csv` and the schema's shape.
 */
import type { Field } from '../csv/field';
import { issue, type Issue } from '../csv/issue';
import type { AnyDataset } from './schema';

type Schema = Readonly<Record<string, AnyDataset>>;

/** What is missing; `column` is `null` where the dataset as a whole is meant. */
type Gap = Pick<Issue, 'code' | 'column' | 'rule' | 'fix'>;

/** Everything that a schema leaves unsaid or says wrongly, in its own order. */
export const schemaIssues = (schema: Schema): readonly Issue[] =>
	Object.entries(schema).flatMap(([name, dataset]) =>
		[...datasetGaps(dataset), ...columnGaps(dataset, schema)].map((gap) =>
			issue({ ...gap, file: `the schema of ${name}` })
		)
	);

const isBlank = (text: string) => text.trim() === '';

function datasetGaps({ title, row, licences, key, time, fields }: AnyDataset): Gap[] {
	const named = [...new Set([...key, ...(time ? [time.from, time.to] : [])])];
	const gaps: (Gap | false)[] = [
		isBlank(title) && whole('title', 'must have a title', 'name it for people'),
		isBlank(row) && whole('row', 'must say what one row is', 'say it'),
		licences.length === 0 &&
			whole('licence', 'must have a licence', 'say what may be done with it'),
		licences.some(({ name, url, covers, credit }) => [name, url, covers, credit].some(isBlank)) &&
			whole('licence', 'must have licences with name, address, extent and credit', 'complete them'),
		key.length === 0 && whole('key', 'must have a key', 'name the columns that tell rows apart'),
		...named
			.filter((column) => !Object.hasOwn(fields, column))
			.map((column) => ({
				code: 'E_SCHEMA_COLUMN' as const,
				column,
				rule: 'must be a column, as key or time name it',
				fix: 'correct the name, or add the column'
			}))
	];
	return gaps.filter((gap) => gap !== false);
}

const whole = (what: string, rule: string, fix: string): Gap => ({
	code: `E_SCHEMA_${what.toUpperCase()}`,
	column: null,
	rule,
	fix
});

function columnGaps({ fields }: AnyDataset, schema: Schema): Gap[] {
	return Object.entries(fields).flatMap(([column, field]) =>
		gapsOf(field, schema).map(({ what, rule, fix }) => ({ ...whole(what, rule, fix), column }))
	);
}

interface ColumnGap {
	what: string;
	rule: string;
	fix: string;
}

function gapsOf(field: Field, schema: Schema): ColumnGap[] {
	const gaps: (ColumnGap | false)[] = [
		(isBlank(field.title) || isBlank(field.about)) && {
			what: 'documentation',
			rule: 'must have a title and a meaning',
			fix: 'say what the column holds'
		},
		'unit' in field &&
			isBlank(field.unit) && {
				what: 'unit',
				rule: 'must have a unit',
				fix: 'name the unit, or 1 for a bare number'
			},
		field.type === 'enum' &&
			Object.values<string>(field.values).some(isBlank) && {
				what: 'values',
				rule: 'must say what each allowed value means',
				fix: 'complete the list'
			},
		field.type === 'reference' &&
			field.to !== '*' &&
			!Object.hasOwn(schema, field.to) && {
				what: 'reference',
				rule: 'must refer to a dataset of the schema',
				fix: 'correct the name'
			}
	];
	return gaps.filter((gap) => gap !== false);
}
