/** Reads back what a path of the base map draws, so that tests ask the drawing and not its maker. */
import type { Point } from '../../src/lib/map/projections';

/** The lines of a path made of `M`, relative `l` and `z`; closed ones end where they start. */
export function linesOf(d: string): Point[][] {
	return d
		.split('M')
		.slice(1)
		.map((part) => {
			const numbers = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
			let [x, y] = [0, 0];
			const points: Point[] = [];
			for (let at = 0; at < numbers.length; at += 2) {
				[x, y] = [x + numbers[at]!, y + numbers[at + 1]!];
				points.push([x, y]);
			}
			return part.endsWith('z') ? [...points, points[0]!] : points;
		});
}

/** Whether two segments cross. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
	const turn = (p: Point, q: Point, r: Point): number =>
		Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
	return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}
