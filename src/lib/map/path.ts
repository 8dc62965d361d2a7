/** Writes points as the `d` of an SVG path: one decimal, relative steps, no repeated points. */
import type { Point } from './projections';

/**
 * Closed outlines as one path. Outlines that round to less than a triangle are left out; an empty
 * list gives an empty string. Units are those of the points.
 */
export function outlinePath(outlines: readonly (readonly Point[])[]): string {
	return outlines
		.map(tenths)
		.map((points) => withoutRepeats([...points, points[0]!]).slice(0, -1))
		.filter((points) => points.length > 2)
		.map((points) => `${steps(points)}z`)
		.join('');
}

/** Open lines as one path; lines that round to a single point are left out. */
export function linePath(lines: readonly (readonly Point[])[]): string {
	return lines
		.map((line) => withoutRepeats(tenths(line)))
		.filter((points) => points.length > 1)
		.map(steps)
		.join('');
}

const tenths = (points: readonly Point[]): Point[] =>
	points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]);

const withoutRepeats = (points: readonly Point[]): Point[] =>
	points.filter(([x, y], at) => at === 0 || x !== points[at - 1]![0] || y !== points[at - 1]![1]);

function steps(points: readonly Point[]): string {
	const [first, ...rest] = points;
	let [x, y] = first!;
	const moves = rest.map(([toX, toY]) => {
		const move = pair(toX - x, toY - y);
		[x, y] = [toX, toY];
		return move;
	});
	return `M${pair(...first!)}l${moves.reduce(append, '')}`;
}

const append = (path: string, move: string): string =>
	path && !move.startsWith('-') ? `${path} ${move}` : path + move;

const pair = (x: number, y: number): string => append(decimal(x), decimal(y));

/** Tenths as a short decimal: 5 is `.5`, -20 is `-2`. */
const decimal = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');
