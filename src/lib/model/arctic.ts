/** Registrations as rates over their true periods. No Svelte, no DOM. */
import type { Registration } from '../data/schema';
import { monthsIn } from './time';

/** A registration row with the length of its period and the pace it implies. */
export interface Paced {
	readonly row: Registration;
	/** Length of the period in months. */
	readonly months: number;
	/** Companies a month: height of the rectangle whose area is the count. */
	readonly perMonth: number;
}

/** Rows that count registrations over a period, with their pace; counts on a day are left out. */
export function paced(rows: readonly Registration[]): Paced[] {
	return rows.flatMap((row) => {
		if (row.measure !== 'registered' || row.period_start === null) return [];
		const months = monthsIn(row.period_start, row.period_end);
		return [{ row, months, perMonth: row.companies / months }];
	});
}

/**
 * Splits rows into parts that overlap no shorter one and wholes that contain others, so that a
 * chart can fill the parts and only outline the wholes: nothing is counted twice.
 */
export function partsAndWholes(rows: readonly Paced[]): { parts: Paced[]; wholes: Paced[] } {
	const contains = (a: Paced, b: Paced) =>
		a !== b &&
		String(a.row.period_start) <= String(b.row.period_start) &&
		a.row.period_end >= b.row.period_end;
	const isWhole = (row: Paced) => rows.some((other) => contains(row, other));
	return { parts: rows.filter((row) => !isWhole(row)), wholes: rows.filter(isWhole) };
}

/** How many times faster `later` ran than `earlier`, by companies a month. */
export function paceRatio(later: Paced, earlier: Paced): number {
	return later.perMonth / earlier.perMonth;
}
