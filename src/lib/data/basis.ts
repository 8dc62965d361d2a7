/** Which rows are derived: the same answer for checks, the catalogue and the report. */
import type { Fields } from '../csv/field';
import type { CellValue } from '../csv/value';

/** A row of any dataset. Columns hold what the schema says of them, or are not there. */
export type AnyRow = Readonly<Record<string, CellValue>>;

/**
 * The columns that say whether something is reported or derived, such as `basis` for the row and
 * `share_basis` for its share; none where a dataset has no such column. A column on the basis of
 * something else, such as of a point on the map, is not among them.
 */
export const basisColumns = (fields: Fields): readonly string[] =>
	Object.entries(fields)
		.filter(([, field]) => field.type === 'enum' && Object.hasOwn(field.values, 'derived'))
		.map(([name]) => name);

/** Whether any value of the row was computed by us. */
export const isDerived = (row: AnyRow, fields: Fields): boolean =>
	basisColumns(fields).some((column) => row[column] === 'derived');
