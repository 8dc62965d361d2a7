/** Dates of any precision as stretches of an axis of years. Depends on `days` and `time` alone. */
import { daysOf } from '../days';
import { monthsIn, yearFraction, yearFractionAfter } from '../time';

/** From the first moment to the last, in years: 2022 is from 2022 up to 2023. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The day, month or year that an ISO date names, whole. */
export function spanOf(iso: string): Span {
	return spanBetween(iso, iso);
}

/** From the beginning of one date to the end of another. */
export function spanBetween(start: string, end: string): Span {
	return { from: yearFraction(daysOf(start).from), to: yearFractionAfter(daysOf(end).to) };
}

/** Whole months from the beginning of one date to the end of another: 2023 to 2023 is 12. */
export function monthsBetween(start: string, end: string): number {
	return monthsIn(daysOf(start).from, daysOf(end).to);
}
