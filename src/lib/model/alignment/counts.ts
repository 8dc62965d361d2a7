/** Published counts of joint exercises, each over the period it covers. No Svelte, no DOM. */
import type { ExerciseCount } from '../../data/schema';
import { periodPasses, type Selection } from '../selection';
import { spanBetween, spanOf, type Span } from './span';

/** A count with the period it covers. */
export interface Counted extends Span {
	readonly row: ExerciseCount;
	/** The page shows no date: how far it counts is not known. */
	readonly endsOpen: boolean;
}

/** Counts of one compiler that may share a line: they cover periods apart from each other. */
export interface CountLine {
	readonly compiler: string;
	readonly counts: readonly Counted[];
}

/**
 * Totals, each on a line of its own, by their first day and then by their count; and counts of years,
 * a line for each compiler. Counts of different compilers never share a line.
 */
export function countLines(rows: readonly ExerciseCount[]): {
	totals: CountLine[];
	years: CountLine[];
} {
	const totals = rows
		.filter(({ measure }) => measure === 'total')
		.sort((a, b) => start(a) - start(b) || a.count - b.count);
	const years = rows.filter(({ measure }) => measure !== 'total');
	return {
		totals: totals.map((row) => ({ compiler: row.compiler, counts: [counted(row)] })),
		years: [...new Set(years.map(({ compiler }) => compiler))].map((compiler) => ({
			compiler,
			counts: years.filter((row) => row.compiler === compiler).map(counted)
		}))
	};
}

const start = ({ period_start }: ExerciseCount) => spanOf(period_start).from;

function counted(row: ExerciseCount): Counted {
	const { period_start, period_end } = row;
	return {
		row,
		...spanBetween(period_start, period_end ?? period_start),
		endsOpen: period_end === null
	};
}

/** The totals that begin with the earliest, lowest first: counts of the same thing that differ. */
export function rivals(rows: readonly ExerciseCount[]): ExerciseCount[] {
	const totals = countLines(rows).totals.map(({ counts }) => counts[0]!.row);
	return totals.filter((row) => start(row) === start(totals[0]!));
}

/** Whether any day that a count covers lies in the selected years; one without an end runs on. */
export function countPasses(selection: Selection): (row: ExerciseCount) => boolean {
	const passes = periodPasses(selection);
	return ({ period_start, period_end }) =>
		passes({ period_start, period_end: period_end ?? String(selection.to) });
}
