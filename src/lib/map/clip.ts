/** Cuts outlines and lines along a convex frame, so that a drawing carries only what it shows. */
import type { Point } from './projections';

/** A convex outline, clockwise on the page (y down), not closed. */
export type Frame = readonly Point[];

/** Positive inside the edge from `start` to `end` of a frame, zero on it. */
const side = ([x, y]: Point, start: Point, end: Point): number =>
	(end[0] - start[0]) * (y - start[1]) - (end[1] - start[1]) * (x - start[0]);

/** Where the segment from `a` to `b` crosses the line through an edge; the two lie on its two sides. */
function crossing(a: Point, b: Point, start: Point, end: Point): Point {
	const [before, after] = [side(a, start, end), side(b, start, end)];
	const share = before / (before - after);
	return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

const edges = (frame: Frame): [Point, Point][] =>
	frame.map((start, at) => [start, frame[(at + 1) % frame.length]!]);

/**
 * The part of a closed outline within the frame, closed again; empty if there is none. Where the
 * outline leaves and returns it follows the frame. Sutherland and Hodgman (1974), CACM 17.
 */
export function clipOutline(outline: readonly Point[], frame: Frame): Point[] {
	let rest = outline.slice(0, -1);
	for (const [start, end] of edges(frame)) {
		rest = rest.flatMap((point, at) => {
			const before = rest.at(at - 1)!;
			const isIn = side(point, start, end) >= 0;
			const wasIn = side(before, start, end) >= 0;
			const entry = isIn === wasIn ? [] : [crossing(before, point, start, end)];
			return isIn ? [...entry, point] : entry;
		});
	}
	return rest.length > 2 ? [...rest, rest[0]!] : [];
}

/** The pieces of an open line within the frame, in order; each has at least two points. */
export function clipLine(line: readonly Point[], frame: Frame): Point[][] {
	const pieces: Point[][] = [];
	let open: Point[] | null = null;
	for (let at = 1; at < line.length; at++) {
		const kept = clipSegment(line[at - 1]!, line[at]!, frame);
		if (!kept) {
			open = null;
			continue;
		}
		if (open && kept[0] === line[at - 1]) open.push(kept[1]);
		else pieces.push((open = [...kept]));
		if (kept[1] !== line[at]) open = null;
	}
	return pieces;
}

function clipSegment(a: Point, b: Point, frame: Frame): [Point, Point] | null {
	let [from, to] = [a, b];
	for (const [start, end] of edges(frame)) {
		const [isFromIn, isToIn] = [side(from, start, end) >= 0, side(to, start, end) >= 0];
		if (!isFromIn && !isToIn) return null;
		if (!isFromIn) from = crossing(from, to, start, end);
		else if (!isToIn) to = crossing(from, to, start, end);
	}
	return [from, to];
}
