/** Labels beside points without collisions. Pure; estimates the width of text, measures nothing. */

export interface Labelled {
	readonly id: string;
	/** Place in percent of the box. */
	readonly x: number;
	readonly y: number;
	/** Radius of the point in pixels. */
	readonly r: number;
	readonly text: string;
}

export interface Placement {
	readonly dx: number;
	readonly dy: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** Mean width of a character of the chart labels (12.5 px IBM Plex Sans), in pixels. */
const CHARACTER = 6.7;
const LINE = 13;

/**
 * A place for each label that fits beside its point, in order of the points: earlier ones choose
 * first. A label may not touch another label, any point, or leave the frame (in percent of the
 * box; the whole box by default). Labels without room are left out of the result; a
 * point without text is only in the way.
 */
export function placeLabels(
	points: readonly Labelled[],
	size: { width: number; height: number },
	frame: { x: number; y: number; width: number; height: number } = {
		x: 0,
		y: 0,
		width: 100,
		height: 100
	}
): Map<string, Placement> {
	const px = (p: Labelled) => ({ x: (p.x / 100) * size.width, y: (p.y / 100) * size.height });
	const taken: Box[] = points.map((p) => {
		const { x, y } = px(p);
		return { x0: x - p.r, y0: y - p.r, x1: x + p.r, y1: y + p.r };
	});
	const edge: Box = {
		x0: (frame.x / 100) * size.width,
		y0: (frame.y / 100) * size.height,
		x1: ((frame.x + frame.width) / 100) * size.width,
		y1: ((frame.y + frame.height) / 100) * size.height
	};
	const placed = new Map<string, Placement>();
	points.forEach((point, i) => {
		if (point.text === '') return;
		const others = taken.filter((_, j) => j !== i);
		for (const placement of around(point.r)) {
			const box = boxOf(point.text, px(point), placement);
			if (!within(box, edge) || others.some((other) => overlaps(box, other))) continue;
			taken.push(box);
			placed.set(point.id, placement);
			return;
		}
	});
	return placed;
}

function around(r: number): Placement[] {
	const beside = r + 5;
	return [
		{ dx: beside, dy: 4, anchor: 'start' },
		{ dx: -beside, dy: 4, anchor: 'end' },
		{ dx: 0, dy: -r - 5, anchor: 'middle' },
		{ dx: 0, dy: r + 13, anchor: 'middle' },
		{ dx: beside - 2, dy: -r, anchor: 'start' },
		{ dx: beside - 2, dy: r + 10, anchor: 'start' },
		{ dx: -beside + 2, dy: -r, anchor: 'end' },
		{ dx: -beside + 2, dy: r + 10, anchor: 'end' }
	];
}

function boxOf(text: string, at: { x: number; y: number }, { dx, dy, anchor }: Placement): Box {
	const width = text.length * CHARACTER;
	const start = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
	const x0 = at.x + dx - start;
	const y1 = at.y + dy + 3;
	return { x0, x1: x0 + width, y0: y1 - LINE, y1 };
}

/** Directions in which a circle leaves its place, the least in the way of labels first. */
const DIRECTIONS = [90, 135, 45, 180, 0, 225, 315, 270].map((degrees) => (degrees * Math.PI) / 180);

/**
 * Shifts, in pixels, that part circles which lie on each other, each as small as it can be.
 * Circles have a radius `r` in pixels at places in percent; earlier ones choose first.
 */
export function partCircles(
	circles: readonly Omit<Labelled, 'text'>[],
	size: { width: number; height: number }
): Map<string, { dx: number; dy: number }> {
	const taken: { x: number; y: number; r: number }[] = [];
	const shifts = new Map<string, { dx: number; dy: number }>();
	for (const circle of circles) {
		const home = {
			x: (circle.x / 100) * size.width,
			y: (circle.y / 100) * size.height,
			r: circle.r
		};
		const free = (dx: number, dy: number) =>
			taken.every((c) => Math.hypot(home.x + dx - c.x, home.y + dy - c.y) >= home.r + c.r);
		const shift = candidates(circle.r).find(({ dx, dy }) => free(dx, dy)) ?? { dx: 0, dy: 0 };
		taken.push({ x: home.x + shift.dx, y: home.y + shift.dy, r: circle.r });
		shifts.set(circle.id, shift);
	}
	return shifts;
}

/** Its own place, then ever wider circles around it. */
function candidates(r: number): { dx: number; dy: number }[] {
	const around = [1, 1.5, 2, 2.5, 3, 4, 5, 6].flatMap((turn) =>
		DIRECTIONS.map((angle) => ({
			dx: Math.round(Math.cos(angle) * turn * r * 1.6),
			dy: Math.round(Math.sin(angle) * turn * r * 1.6)
		}))
	);
	return [{ dx: 0, dy: 0 }, ...around];
}

const overlaps = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const within = (a: Box, b: Box) => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;
