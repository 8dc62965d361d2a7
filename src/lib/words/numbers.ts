/** Numbers and runs of years as they stand in a sentence. No Svelte, no DOM. */
import { and, number, years } from '../format';

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Ascending years as runs of neighbours. */
export function runsOf(list: readonly number[]): { from: number; to: number }[] {
	const runs: { from: number; to: number }[] = [];
	for (const year of list) {
		const last = runs.at(-1);
		if (last && last.to === year - 1) last.to = year;
		else runs.push({ from: year, to: year });
	}
	return runs;
}

/** Ascending years as runs: [2000, 2001, 2002, 2008] is "2000–2002 and 2008". */
export const yearRuns = (list: readonly number[]): string =>
	and(runsOf(list).map(({ from, to }) => years(from, to)));

/** A whole number in words up to ninety-nine, in digits beyond. */
export function inWords(value: number): string {
	const small = SMALL[value];
	if (small) return small;
	if (value === 13) return 'thirteen';
	if (value < 20)
		return value === 15 ? 'fifteen' : value === 18 ? 'eighteen' : `${SMALL[value - 10]}teen`;
	if (value > 99) return number(value);
	const unit = value % 10;
	return `${TENS[Math.floor(value / 10)]}${unit ? `-${SMALL[unit]}` : ''}`;
}

/** The same with a capital, to open a sentence. */
export const inWordsCapital = (value: number): string => capital(inWords(value));

/** A text with a capital, to open a sentence or a heading. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const BOUND_SIGNS = { exact: '', at_least: '>', at_most: '<', about: '≈' } as const;

/** The sign that a bound puts before its value in a drawing; empty for an exact one. */
export function boundSign(bound: keyof typeof BOUND_SIGNS): string {
	return BOUND_SIGNS[bound];
}
