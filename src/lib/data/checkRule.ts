/** What a cross-check is, and the parts that several share. Private to `check`. */
import type { Issue } from '../csv/issue';
import type { AnyRow } from './basis';
import type { Reading } from './load';
import type { schema } from './schema';

export type { AnyRow } from './basis';

export type OurReading = Reading<typeof schema>;

/** A row that breaks a rule. */
export interface Breach {
	/** The row itself, as it stands in the tables. */
	row: object;
	/** The column to correct. */
	column: string;
	/** What is required of its value, with the other values that say so: `must be …`. */
	rule: string;
	fix: string;
}

/** Something that must hold between values. */
export interface Rule {
	code: Issue['code'];
	/** The rows that break it. Rows that lack a value the rule needs break nothing. */
	breaches: (reading: OurReading) => readonly Breach[];
}

/** The rows of all datasets that have these columns, filled or not. */
export function rowsWith({ tables }: OurReading, columns: readonly string[]): readonly AnyRow[] {
	const rows: readonly AnyRow[] = Object.values(tables).flat();
	return rows.filter((row) => columns.every((column) => Object.hasOwn(row, column)));
}
