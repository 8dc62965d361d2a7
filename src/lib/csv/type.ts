/**
 * Cells → values, column by column, as a schema says. Nothing is guessed or mended: a value is what
 * the schema asks for, or it is an issue. May depend on `field`, `read`, `value` and `issue`.
 */
import type { Field, Fields, Row } from './field';
import { issue, type Issue } from './issue';
import type { Table } from './read';
import { judge, parse, ruleOf, type CellValue } from './value';

export interface Typed<F extends Fields> {
	/** One per row of the table, in its order. To be trusted only where `issues` is empty. */
	rows: readonly Row<F>[];
	/** What does not fit the schema: the header first, then cells, by column and line. */
	issues: readonly Issue[];
}

/**
 * Reads whole columns by their fields. Columns may stand in any order, but all must be there and no
 * others. An empty cell is `null` (no keys, for a reference to many); a cell that does not fit its
 * field is an issue and reads as empty. Cells of unsound rows are not judged: their fault is known,
 * and they may stand in the wrong column. Text is kept exactly.
 */
export function typed<F extends Fields>(table: Table, fields: F): Typed<F> {
	const columns = Object.entries(fields).map(([name, field]) => columnOf(table, name, field));
	const names = Object.keys(fields);
	const rows = table.rows.map(
		(_, row) =>
			// Defines the properties, so that a column may be called __proto__.
			Object.fromEntries(columns.map(({ values }, i) => [names[i], values[row]])) as Row<F>
	);
	const cellIssues = columns.flatMap(({ issues }) => issues);
	return { rows, issues: [...headerIssues(table, fields), ...cellIssues] };
}

function headerIssues({ file, header, headerLine: line }: Table, fields: Fields): Issue[] {
	const wanted = Object.keys(fields);
	if (!header.some((name) => Object.hasOwn(fields, name))) {
		const rule = `must begin with the header ${wanted.join(',')}`;
		const found = { file, line, value: header.join(',') };
		return [issue({ ...found, code: 'E_NO_HEADER', rule, fix: 'write this header' })];
	}
	const missing = wanted.filter((name) => !header.includes(name));
	const unknown = header.filter((name) => name !== '' && !Object.hasOwn(fields, name));
	return [
		...missing.map((column) =>
			issue({
				code: 'E_MISSING_COLUMN',
				...{ file, line, column },
				rule: 'must be a column of this file, and is not in the header',
				fix: 'add the column, or take it out of the schema'
			})
		),
		...unknown.map((column) =>
			issue({
				code: 'E_UNKNOWN_COLUMN',
				...{ file, line, column },
				rule: `must be one of ${wanted.join(', ')}`,
				fix: 'correct the name, remove the column, or add it to the schema'
			})
		)
	];
}

interface Column {
	/** One per row. */
	values: readonly CellValue[];
	issues: readonly Issue[];
}

function columnOf(table: Table, name: string, field: Field): Column {
	const { file, header, rows } = table;
	const place = header.indexOf(name);
	const texts = rows.map(({ cells }) => cells[place] ?? '');
	if (place >= 0 && field.required && rows.length > 0 && texts.every((text) => text === '')) {
		return { values: texts.map(() => parse(field, '')), issues: [noValues(file, name, field)] };
	}
	const faultOf = judge(field);
	const faults = texts.map((text) => (place < 0 ? null : faultOf(text)));
	return {
		values: texts.map((text, row) => parse(field, faults[row] ? '' : text)),
		issues: rows.flatMap(({ line, sound }, row) => {
			const [value, fault] = [texts[row]!, faults[row]];
			return fault && sound ? [issue({ file, line, column: name, value, ...fault })] : [];
		})
	};
}

/** One issue for a column without any value, instead of one for each row. */
const noValues = (file: string, column: string, field: Field): Issue =>
	issue({
		code: 'E_NO_VALUES',
		...{ file, column },
		rule: `${ruleOf(field)}, and is empty in every row`,
		fix: 'fill the column'
	});
