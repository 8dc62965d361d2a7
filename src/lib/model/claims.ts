/** Whether a figure bears out a number as it was stated. No Svelte, no DOM. */
import type { Claim } from '../data/schema';

/** A number as somebody stated it, with the word that limits it. */
export type Stated = Pick<Claim, 'value' | 'bound'> & Partial<Pick<Claim, 'wording'>>;

/** "About" allows five percent, because an article is ruled on: sources side by side are told apart by less. */
const ABOUT = 0.05;
/** A number that ends in zeros stands for what rounds to it, within one percent. */
const ROUND = 0.01;
/** Keeps binary fractions from breaking a limit that the decimals just meet. */
const EPSILON = 1e-9;

/**
 * Whether a figure, in the unit of the statement, bears it out as far as its bound goes. A floor is met
 * by the number itself, as the bound is defined, unless the wording is "over" or "more than": 40 is at
 * least 40 and not more than 40. A statement without a number is borne out by nothing.
 */
export function bearsOut({ value, bound, wording }: Stated, figure: number): boolean {
	if (value === null) return false;
	if (bound === 'at_least') return isStrict(wording) ? figure > value : figure >= value;
	if (bound === 'at_most') return isStrict(wording) ? figure < value : figure <= value;
	return Math.abs(figure - value) <= tolerance(value, bound) + EPSILON;
}

/** Whether a wording leaves out the number itself. */
export const isStrict = (wording: string | null | undefined): boolean =>
	/^(over|under|above|below|almost|nearly|\w+ than)\b/.test(wording ?? '');

/**
 * How far a figure may be from a number. Exact: half a unit of the last place written, or up to one
 * percent where it ends in zeros: 240 stands for 237.6 to 242.4, 234 for 233.5 to 234.5, and 0 for
 * itself alone. About: five percent, at least one unit of the last place.
 */
export function tolerance(value: number, bound: 'exact' | 'about'): number {
	if (value === 0) return 0;
	const decimals = String(value).split('.')[1]?.length ?? 0;
	const unit = 10 ** -decimals;
	const size = Math.abs(value);
	if (bound === 'about') return Math.max(unit, size * ABOUT);
	return Math.max(unit / 2, Math.min(lastPlace(size, unit) / 2, size * ROUND));
}

/** The place of the last digit that is not zero: 100 for 2600, 1 for 234, 0.1 for 2.5. */
function lastPlace(size: number, unit: number): number {
	let place = unit;
	while (Number.isInteger(size / (place * 10))) place *= 10;
	return place;
}
