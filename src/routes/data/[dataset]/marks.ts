/**
 * Which cells of a row are derived, and which its bound limits: the same rule for every dataset,
 * read from its columns. Depends on `data` alone.
 */
import { assignments } from '$lib/data/formula';

/** What the rule asks of a column. */
export interface Marked {
	readonly name: string;
	readonly unit: string | null;
	readonly isNumber: boolean;
	/** Whether the column says what is reported and what is derived. */
	readonly isBasis: boolean;
}

/** Cells as written in the file, by column; empty where missing. */
export type Cells = Readonly<Record<string, string>>;

/** Numbers that place a row instead of measuring something. */
const PLACING = new Set(['year', 'degrees north', 'degrees east', '1']);

/**
 * The cells that the bound of a row limits: its first measured column, or, where that one is empty,
 * all others in the same unit. None for a row without a bound.
 */
export function boundedIn(row: Cells, columns: readonly Marked[]): readonly string[] {
	return row.bound ? measuredIn(row, columns) : [];
}

/**
 * The cells that were computed by us: those that the formula names or, where a derived row names
 * none, what it measures.
 */
export function derivedIn(row: Cells, columns: readonly Marked[]): readonly string[] {
	if (!columns.some(({ name, isBasis }) => isBasis && row[name] === 'derived')) return [];
	const named = assignments(row.formula ?? '')?.map(({ column }) => column);
	return named ?? measuredIn(row, columns);
}

function measuredIn(row: Cells, columns: readonly Marked[]): readonly string[] {
	const measures = columns.filter(({ isNumber, unit }) => isNumber && !PLACING.has(unit ?? '1'));
	const [first] = measures;
	if (!first) return [];
	if (row[first.name]) return [first.name];
	return measures
		.filter(({ name, unit }) => unit === first.unit && row[name])
		.map(({ name }) => name);
}

/** The sign a bound puts before a value. */
export const SIGNS: Readonly<Record<string, string>> = {
	exact: '',
	at_least: '≥ ',
	at_most: '≤ ',
	about: '≈ '
};
