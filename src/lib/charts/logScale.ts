/** A logarithmic scale for `LineChart`: equal steps are equal multiples. It has no zero. */
import type { Linear } from './scale';

/** Round values of each power of ten. */
const ROUND = [1, 2, 5];

/**
 * Makes a scale like `linear` whose domain begins at the round value (1, 2 or 5 times a power of
 * ten) at or below `least`, which is above zero, and ends where it is told.
 */
export function logarithmicFrom(
	least: number
): (domain: readonly [number, number], range: readonly [number, number]) => Linear {
	if (!(least > 0)) throw new Error(`logarithmicFrom: expected a value above zero, got ${least}`);
	return (domain, range) => {
		const start = roundsUpTo(least).at(-1)!;
		const end = Math.max(domain[1], start * 2);
		const slope = (range[1] - range[0]) / Math.log(end / start);
		return Object.assign((value: number) => range[0] + Math.log(value / start) * slope, {
			domain: [start, end] as const,
			ticks: () => roundsUpTo(end).filter((value) => value >= start)
		});
	};
}

/** Round values from well below a value up to it, ascending. */
function roundsUpTo(value: number): number[] {
	const power = Math.floor(Math.log10(value));
	const powers = Array.from({ length: 7 }, (_, i) => power - 6 + i);
	return powers
		.flatMap((exponent) => ROUND.map((round) => Number(`${round}e${exponent}`)))
		.filter((round) => round <= value);
}
