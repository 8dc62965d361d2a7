/** How a stated number stands to a figure, and how the readings of a claim make its result. */
import { bearsOut, isStrict, tolerance, type Stated } from '../claims';
import type { Figure, Finding, Outcome, Result } from './types';

type Limit = Pick<Figure, 'value' | 'bound' | 'wording'>;

/**
 * How a statement fares beside a figure of the same unit. A figure that is itself a floor or a ceiling
 * decides only what it excludes or covers; the rest is open, and so are two that are each about a number
 * where what they allow overlaps. A statement without a number is open.
 */
export function compare(stated: Stated, figure: Limit): Outcome {
	if (stated.value === null) return 'open';
	if (figure.bound === 'at_least') return besideFloor(stated, stated.value, figure);
	if (figure.bound === 'at_most') return besideCeiling(stated, stated.value, figure);
	if (bearsOut(stated, figure.value)) return 'agrees';
	const isAbout = stated.bound === 'about' && figure.bound === 'about';
	return isAbout && overlap(stated.value, figure.value) ? 'open' : 'disagrees';
}

const overlap = (one: number, other: number) =>
	Math.abs(one - other) <= tolerance(one, 'about') + tolerance(other, 'about');

/** The true figure is the floor or more; strictly more where its words say so. */
function besideFloor({ bound, wording }: Stated, value: number, floor: Limit): Outcome {
	if (bound === 'about' || bound === 'exact')
		return floor.value > value + tolerance(value, bound) ? 'disagrees' : 'open';
	const isAbove = (leavesOut: boolean) =>
		floor.value > value || (floor.value === value && leavesOut);
	const isStrictFloor = isStrict(floor.wording);
	if (bound === 'at_least') return isAbove(isStrictFloor || !isStrict(wording)) ? 'agrees' : 'open';
	return isAbove(isStrictFloor || isStrict(wording)) ? 'disagrees' : 'open';
}

/** The true figure is the ceiling or less; strictly less where its words say so. */
function besideCeiling({ bound, wording }: Stated, value: number, ceiling: Limit): Outcome {
	if (bound === 'about' || bound === 'exact')
		return ceiling.value < value - tolerance(value, bound) ? 'disagrees' : 'open';
	const isBelow = (leavesOut: boolean) =>
		ceiling.value < value || (ceiling.value === value && leavesOut);
	const isStrictCeiling = isStrict(ceiling.wording);
	if (bound === 'at_most')
		return isBelow(isStrictCeiling || !isStrict(wording)) ? 'agrees' : 'open';
	return isBelow(isStrictCeiling || isStrict(wording)) ? 'disagrees' : 'open';
}

/** How often a size may go into another for a change still to be partly as stated. */
const FACTOR = 2;

/**
 * How the size of a change in the right direction fares, both sizes positive: one that is off by no more
 * than a factor of two is partly so. A limit that is not met is not met, and a larger miss is one too.
 */
export function compareSizes(stated: Stated, size: Limit): Outcome {
	const outcome = compare(stated, size);
	if (outcome !== 'disagrees' || stated.value === null) return outcome;
	const isLimit = stated.bound === 'at_least' || stated.bound === 'at_most';
	return isLimit || isFarOff(stated.value, size.value) ? 'disagrees' : 'partly';
}

/** How the size of a change is limited: the floor of a change is the ceiling of a fall. */
export function boundOfSize(pct: number, bound: Figure['bound']): Figure['bound'] {
	const turned = { at_least: 'at_most', at_most: 'at_least' } as const;
	return pct < 0 && (bound === 'at_least' || bound === 'at_most') ? turned[bound] : bound;
}

/** Whether one of two sizes is more than twice the other. */
export const isFarOff = (one: number, other: number): boolean =>
	Math.max(one, other) > FACTOR * Math.min(one, other);

/**
 * The result of all readings together. Agreeing readings alone make a claim hold; beside one that
 * disagrees, is missing or holds partly, it holds in part. Without any that agrees, one that disagrees
 * makes it differ. Open readings alone cannot check it.
 */
export function resultOf(findings: readonly Pick<Finding, 'outcome'>[]): Result {
	const has = (outcome: Outcome) => findings.some((finding) => finding.outcome === outcome);
	if (has('partly')) return 'holds_in_part';
	if (has('agrees')) return has('disagrees') || has('missing') ? 'holds_in_part' : 'holds';
	return has('disagrees') ? 'differs' : 'cannot_be_checked';
}

/** How far a figure lies from a number, in percent of that number; `null` without one, or of 0. */
export const apartPct = ({ value }: Pick<Stated, 'value'>, figure: number): number | null =>
	value === null || value === 0 ? null : ((figure - value) / Math.abs(value)) * 100;

/**
 * The figures that would bear a statement out, ends included; `null` is no end. Itself `null` for a
 * statement without a number.
 */
export function accepted({
	value,
	bound
}: Pick<Stated, 'value' | 'bound'>): { from: number | null; to: number | null } | null {
	if (value === null) return null;
	if (bound === 'at_least') return { from: value, to: null };
	if (bound === 'at_most') return { from: null, to: value };
	const slack = tolerance(value, bound);
	return { from: value - slack, to: value + slack };
}
