/** Whether a figure bears out a claim. No Svelte, no DOM. */
import type { Claim } from '../data/schema';

/** How far a figure may be from an exact claim and still round to it: half a percent. */
const ROUNDING = 0.005;
/** "About" allows five percent. */
const ABOUT = 0.05;

/**
 * Whether a figure, in the unit of the claim, bears the claim out as far as its bound goes.
 * A claim without a number is borne out by nothing.
 */
export function bearsOut(claim: Pick<Claim, 'value' | 'bound'>, figure: number): boolean {
	const { value, bound } = claim;
	if (value === null) return false;
	if (bound === 'at_least') return figure >= value;
	if (bound === 'at_most') return figure <= value;
	return Math.abs(figure - value) <= Math.abs(value) * (bound === 'about' ? ABOUT : ROUNDING);
}
