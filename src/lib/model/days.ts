/** Periods of days, and months beside each other. Depends on `time` alone. */
import { DAY } from './time';

/** ISO days, both included. */
export interface Period {
	readonly from: string;
	readonly to: string;
}

/** The days that an ISO date of any precision covers, from the first to the last that exists. */
export function daysOf(date: string): Period {
	if (date.length === 10) return { from: date, to: date };
	const month = date.length === 4 ? `${date}-12` : date;
	return { from: date.padEnd(10, '-01'), to: `${month}-${daysIn(month)}` };
}

/** The day, month or year that a period of days is; `null` where it is none of them. */
export function wholeOf({ from, to }: Period): string | null {
	const dates = [from.slice(0, 4), from.slice(0, 7), from];
	return dates.find((date) => daysOf(date).from === from && daysOf(date).to === to) ?? null;
}

/** How many days a month `YYYY-MM` has. */
export const daysIn = (month: string): number =>
	new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

/** Whether two periods share a day. */
export const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** Days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** The month before, as YYYY-MM. */
export function monthBefore(month: string): string {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** Whether a row covers fewer than the twelve months of its year. */
export function isPartOfYear(row: {
	readonly period_start: string;
	readonly period_end: string;
}): boolean {
	return !row.period_start.endsWith('-01-01') || !row.period_end.endsWith('-12-31');
}

/** Years from the earliest of a list to the last, or to another, that it lacks; ascending. */
export function missingYears(years: readonly number[], last = Math.max(...years)): number[] {
	const missing: number[] = [];
	for (let year = Math.min(...years); year <= last; year++)
		if (!years.includes(year)) missing.push(year);
	return missing;
}
