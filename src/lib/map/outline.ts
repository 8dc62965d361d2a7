/**
 * Questions asked of outlines: closed lists of points, first equal to last, in plane coordinates
 * (degrees count as plane here: fine for tests of inside and outside, not for distances).
 */
import { nearestOnSegment } from './simplify';
import type { Point } from './projections';

export type Outline = readonly Point[];
/** One outer outline and its holes, if any. */
export type Polygon = readonly Outline[];

/** Area within an outline in square units, never negative; 0 for fewer than three points. */
export function area(outline: Outline): number {
	let twice = 0;
	for (let at = 1; at < outline.length; at++) {
		const [[x1, y1], [x2, y2]] = [outline[at - 1]!, outline[at]!];
		twice += x1 * y2 - x2 * y1;
	}
	return Math.abs(twice) / 2;
}

/** Whether a polygon holds a point; points in a hole are outside. On the line itself: either. */
export function contains(polygon: Polygon, [x, y]: Point): boolean {
	let isInside = false;
	for (const outline of polygon) {
		for (let at = 1; at < outline.length; at++) {
			const [[x1, y1], [x2, y2]] = [outline[at - 1]!, outline[at]!];
			if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
		}
	}
	return isInside;
}

/** Where an outline or line passes nearest to a point, and after which of its points. */
export function nearest(
	line: Outline,
	point: Point
): { after: number; at: Point; distance: number } {
	let best = { after: 0, at: line[0]!, distance: Infinity };
	for (let after = 0; after + 1 < line.length; after++) {
		const at = nearestOnSegment(point, line[after]!, line[after + 1]!);
		const distance = Math.hypot(at[0] - point[0], at[1] - point[1]);
		if (distance < best.distance) best = { after, at, distance };
	}
	return best;
}

/**
 * The smaller of the two pieces into which a line cuts an outline. The ends of the line are moved to
 * the nearest point of the outline, so the piece shares its outer edge exactly; the rest of the line
 * is taken as drawn. `edge` is the cut itself, from end to end.
 */
export function cutOff(outline: Outline, line: Outline): { piece: Outline; edge: Outline } {
	const start = nearest(outline, line[0]!);
	const end = nearest(outline, line[line.length - 1]!);
	const edge = [start.at, ...line.slice(1, -1), end.at];
	const pieces = [
		[...edge, ...along(outline, end, start), start.at],
		[...edge, ...along(outline, start, end).reverse(), start.at]
	] as const;
	return { piece: area(pieces[0]) < area(pieces[1]) ? pieces[0] : pieces[1], edge };
}

/** The points passed when walking an outline in its own direction between two places on it. */
function along(outline: Outline, from: { after: number }, to: { after: number }): Point[] {
	const open = outline.slice(0, -1);
	const points: Point[] = [];
	for (let at = from.after + 1; ; at++) {
		if ((at - 1) % open.length === to.after) return points;
		points.push(open[at % open.length]!);
	}
}
