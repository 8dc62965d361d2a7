/**
 * Linear scales with d3's ticks. Only the arithmetic of `d3.scaleLinear`: its interpolators, colours
 * and formats would be a fifth of the page's script and are not used here.
 */
import { nice, ticks } from 'd3';

export interface Linear {
	/** A value of the domain → a position of the range; values outside are extrapolated. */
	(value: number): number;
	readonly domain: readonly [number, number];
	/** About `count` round values within the domain, ascending. */
	ticks(count: number): number[];
}

/** Maps a domain to a range. With `niceFor`, the domain first grows to round ends for that many ticks. */
export function linear(
	domain: readonly [number, number],
	range: readonly [number, number],
	niceFor?: number
): Linear {
	const [d0, d1] = niceFor ? nice(domain[0], domain[1], niceFor) : domain;
	const slope = (range[1] - range[0]) / (d1 - d0 || 1);
	return Object.assign((value: number) => range[0] + (value - d0) * slope, {
		domain: [d0, d1] as const,
		ticks: (count: number) => ticks(d0, d1, count)
	});
}
