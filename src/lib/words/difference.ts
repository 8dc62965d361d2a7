/** How large a difference between two sides is, and both written so that it can be recomputed. English. */
import { change, date, number } from '../format';
import type { Contradiction, Side } from '../model/contradictions/types';
import { daysBetween, type Period } from '../model/days';
import { inWords } from './numbers';
import { bounded, decimalsIn, isPlace } from './terms';

type Sized = Pick<Contradiction, 'a' | 'b' | 'unit' | 'difference' | 'isLeast'>;

/** What both sides say: "about 70,000 people", "Dalian", "14 Sep 2023"; decimals until they differ. */
export function sidesText(pair: Sized): [string, string] {
	const { a, b, unit } = pair;
	const decimals = decimalsFor(pair);
	return [sideText(a, unit, decimals), sideText(b, unit, decimals)];
}

function sideText(side: Side, unit: string | null, decimals: number): string {
	const { value, valueTo, bound, wording, isChange, text } = side;
	if (value === null) return /^\d{4}(-\d\d){0,2}$/.test(text ?? '') ? date(text!) : (text ?? '');
	if (valueTo !== null) return `${number(value)}–${number(valueTo)} ${unit ?? ''}`.trim();
	return bounded(
		{ value, bound, wording, isChange, unit: unit ?? '' },
		Math.min(decimals, decimalsOf(value))
	);
}

/**
 * The size of the difference: "−13.1 (−5.5%)", "at least 3 lower (−7.3%)", "four months earlier"; empty
 * where there is none, and between places in a row. It is that of the numbers as `sidesText` writes them.
 */
export function differenceText(pair: Sized & Pick<Contradiction, 'differencePct' | 'dates'>) {
	const { difference, differencePct, isLeast, dates } = pair;
	if (dates) return datesText(dates);
	if (!difference || isPlace(pair.unit ?? '')) return '';
	const { size, places } = written(pair, decimalsFor(pair));
	const percent = percentText(differencePct);
	if (!isLeast) return `${difference > 0 ? '+' : ''}${number(size, places)}${percent}`;
	const least = number(Math.abs(size), places);
	return `at least ${least} ${difference > 0 ? 'higher' : 'lower'}${percent}`;
}

/** Part of a difference that the rounding of both sides may cost it. */
const LOSS = 0.1;

/** The fewest decimals with which whoever subtracts one side from the other gets the difference. */
function decimalsFor(pair: Sized): number {
	const { difference } = pair;
	if (!difference) return 0;
	const isTold = (decimals: number) => {
		const { size, places } = written(pair, decimals);
		const isRounded = difference.toFixed(places) === size.toFixed(places);
		return isRounded && Math.abs(size - difference) <= LOSS * Math.abs(difference);
	};
	return [0, 1, 2, 3].find(isTold) ?? 4;
}

/** The difference of both sides as written, and its decimals. What the words of a bound add is kept. */
function written({ a, b, unit, difference }: Sized, decimals: number) {
	const [left, right] = [a.value!, b.value!];
	const places = [left, right].map((value) =>
		Math.max(Math.min(decimals, decimalsOf(value)), decimalsIn({ value, unit: unit ?? '' }))
	) as [number, number];
	const beyond = Math.round(difference! - (right - left));
	const size = Number(right.toFixed(places[1])) - Number(left.toFixed(places[0])) + beyond;
	return { size, places: Math.max(...places) };
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const yearOf = (date: string) => Number(date.slice(0, 4));
const monthOf = (date: string) => yearOf(date) * 12 + Number(date.slice(5, 7));

/** What parts two dates, by the length of the coarser. */
const STEPS = [
	{ length: 10, unit: 'day', between: daysBetween },
	{ length: 7, unit: 'month', between: (from: string, to: string) => monthOf(to) - monthOf(from) },
	{ length: 4, unit: 'year', between: (from: string, to: string) => yearOf(to) - yearOf(from) }
];

/** From one date to another in the unit of the coarser: "four months earlier". */
function datesText({ from, to }: Period): string {
	const { unit, between } = STEPS.find(({ length }) => length <= Math.min(from.length, to.length))!;
	const size = between(from, to);
	const many = Math.abs(size);
	return `${inWords(many)} ${unit}${many === 1 ? '' : 's'} ${size < 0 ? 'earlier' : 'later'}`;
}

function percentText(percent: number | null): string {
	if (percent === null) return '';
	return Math.abs(percent) < 0.05 ? ' (under 0.1%)' : ` (${change(percent)})`;
}
