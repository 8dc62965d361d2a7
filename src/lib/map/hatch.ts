/**
 * Hatching as lines of its own. A `<pattern>` of the page does not reach a shape that `<use>` takes
 * from another file in every browser; a stroke does.
 */
import type { Point } from './projections';

/**
 * Lines at 45° (rising to the right, y down) through outlines, even-odd, cut at their edges, and the
 * same distance apart everywhere. Units are those of the outlines; order and direction mean nothing.
 */
export function hatch(outlines: readonly (readonly Point[])[], spacing: number): Point[][] {
	// In (u, v) = (x + y, x - y) the lines are those of constant u.
	const turned = outlines.map((outline) => outline.map(([x, y]): Point => [x + y, x - y]));
	const step = spacing * Math.SQRT2;
	const all = turned.flat().map(([u]) => u);
	const lines: Point[][] = [];
	for (let row = Math.ceil(Math.min(...all) / step); row * step <= Math.max(...all); row++) {
		const crossings = turned.flatMap((outline) => crossingsAt(outline, row * step)).sort(ascending);
		for (let at = 0; at + 1 < crossings.length; at += 2) {
			lines.push([back(row * step, crossings[at]!), back(row * step, crossings[at + 1]!)]);
		}
	}
	return lines;
}

const ascending = (a: number, b: number): number => a - b;

const back = (u: number, v: number): Point => [(u + v) / 2, (u - v) / 2];

function crossingsAt(outline: readonly Point[], u: number): number[] {
	const found: number[] = [];
	for (let at = 1; at < outline.length; at++) {
		const [[u1, v1], [u2, v2]] = [outline[at - 1]!, outline[at]!];
		if (u1 > u !== u2 > u) found.push(v1 + ((u - u1) / (u2 - u1)) * (v2 - v1));
	}
	return found;
}
