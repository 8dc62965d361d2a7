/** Thins lines without moving them further than a tolerance. Knows no map. */
import type { Point } from './projections';

/**
 * Which points of a line to keep so that no dropped point lies further than `tolerance` from what is
 * left: positions in ascending order. The first and the last point always stay; a closed line (first
 * equals last) keeps at least a triangle. Same unit for points and tolerance. Douglas and Peucker
 * (1973), Cartographica 10.
 */
export function simplify(line: readonly Point[], tolerance: number): number[] {
	const last = line.length - 1;
	if (last < 2) return line.map((_, position) => position);
	const [start, end] = [line[0]!, line[last]!];
	if (start[0] !== end[0] || start[1] !== end[1]) {
		return [0, ...between(line, 0, last, tolerance), last];
	}
	const far = furthest(line, 0, last).position;
	const halves = [
		0,
		...between(line, 0, far, tolerance),
		far,
		...between(line, far, last, tolerance),
		last
	];
	return halves.length > 3 ? halves : line.map((_, position) => position);
}

/** Positions to keep strictly between two positions of a line. */
function between(line: readonly Point[], from: number, to: number, tolerance: number): number[] {
	if (to - from < 2) return [];
	const { position, distance } = furthest(line, from, to);
	if (distance <= tolerance) return [];
	return [
		...between(line, from, position, tolerance),
		position,
		...between(line, position, to, tolerance)
	];
}

/** The point between two positions that lies furthest from the segment that joins them. */
function furthest(
	line: readonly Point[],
	from: number,
	to: number
): { position: number; distance: number } {
	let best = { position: from + 1, distance: -1 };
	for (let position = from + 1; position < to; position++) {
		const near = nearestOnSegment(line[position]!, line[from]!, line[to]!);
		const distance = Math.hypot(line[position]![0] - near[0], line[position]![1] - near[1]);
		if (distance > best.distance) best = { position, distance };
	}
	return best;
}

/** The point of the segment from `start` to `end` (which may coincide) that is nearest to `point`. */
export function nearestOnSegment(point: Point, start: Point, end: Point): Point {
	const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
	const length2 = dx * dx + dy * dy;
	const along = length2 ? ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length2 : 0;
	const share = Math.min(1, Math.max(0, along));
	return [start[0] + share * dx, start[1] + share * dy];
}
