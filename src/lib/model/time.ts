/** Days, months and years of ISO dates, in UTC. Depends on nothing. */

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/**
 * A date as a position on an axis of years: 2022-01-01 is 2022, 2022-12-31 is just under 2023.
 * A date of reduced precision stands at the middle of its month or year.
 */
export function yearFraction(date: string): number {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return year + 0.5;
	const start = Date.UTC(year, 0, 1);
	const length = Date.UTC(year + 1, 0, 1) - start;
	const at = day === undefined ? Date.UTC(year, month - 1, 15) : Date.UTC(year, month - 1, day);
	return year + (at - start) / length;
}

/** Where a period that includes its last day ends on an axis of years. */
export function yearFractionAfter(date: string): number {
	return yearFraction(dayAfter(date));
}

/** The day after an ISO day. */
export function dayAfter(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

/**
 * Whole months from the first day of a period to its last, both included.
 * 2022-01-01 to 2023-06-30 is 18. Expects periods of whole months; others are rounded.
 */
export function monthsIn(start: string, end: string): number {
	return Math.round((yearFractionAfter(end) - yearFraction(start)) * 12);
}
