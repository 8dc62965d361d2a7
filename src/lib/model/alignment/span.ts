/** Dates of any precision as stretches of an axis of years. Depends on `time` alone. */
import { yearFraction, yearFractionAfter } from '../time';

/** From the first moment to the last, in years: 2022 is from 2022 up to 2023. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The day, month or year that an ISO date names, whole. */
export function spanOf(iso: string): Span {
	const [year = '', month, day] = iso.split('-');
	if (day) return { from: yearFraction(iso), to: yearFractionAfter(iso) };
	if (!month) return { from: Number(year), to: Number(year) + 1 };
	const next = month === '12' ? `${Number(year) + 1}-01` : `${year}-${two(Number(month) + 1)}`;
	return { from: yearFraction(`${iso}-01`), to: yearFraction(`${next}-01`) };
}

const two = (month: number) => String(month).padStart(2, '0');

/** From the beginning of one date to the end of another. */
export function spanBetween(start: string, end: string): Span {
	return { from: spanOf(start).from, to: spanOf(end).to };
}

/** Whole months from the beginning of one date to the end of another: 2023 to 2023 is 12. */
export function monthsBetween(start: string, end: string): number {
	const { from, to } = spanBetween(start, end);
	return Math.round((to - from) * 12);
}
