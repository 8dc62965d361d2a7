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
	/** Stands away from its point: a line joins them. */
	readonly isLed: boolean;
	/** Found no room: lies on others, and is to be shown only where those do not matter. */
	readonly isSpare: boolean;
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
 * A place for each label, in order of the points: earlier ones choose first. A label beside its point
 * is nearer to it than to any other; where there is no such place, it stands a little away. A label may
 * not touch another label, any point, or leave the frame (in percent of the box; the whole box by
 * default). The label of a point that finds no room is spare; one that does not fit into the frame, or
 * whose point is not in it, is left out of the result, and so is a name without a point (a radius of
 * 0). A point without text is only in the way.
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
		const own = taken[i]!;
		if (point.text === '' || !within(middle(own), edge)) return;
		const others = taken.filter((_, j) => j !== i);
		const foreign = points.filter(({ r }, j) => j !== i && r > 0);
		const candidates = [
			...around(point.r),
			...(point.r > 0 ? away(point.r, size.width) : [])
		].flatMap((placement) => {
			const box = boxOf(point.text, px(point), placement);
			return within(box, edge) ? [{ placement, box }] : [];
		});
		const isFree = ({ placement, box }: (typeof candidates)[number]) => {
			if (others.some((other) => overlaps(box, other))) return false;
			const gap = (other: Labelled) => gapTo(box, { ...px(other), r: other.r });
			if (!placement.isLed)
				return point.r === 0 || foreign.every((other) => gap(other) > gap(point));
			const line = alongLeader(px(point), placement);
			return !line.some((at) => others.some((other) => overlaps(at, other)));
		};
		const found = candidates.find(isFree);
		if (found) taken.push(found.box);
		const place = found ?? (point.r > 0 ? candidates[0] : undefined);
		if (place) placed.set(point.id, { ...place.placement, isSpare: !found });
	});
	return placed;
}

const middle = ({ x0, x1, y0, y1 }: Box): Box => {
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	return { x0: x, x1: x, y0: y, y1: y };
};

/** Distance of a box from a circle in pixels; 0 or less where they touch. */
const gapTo = ({ x0, x1, y0, y1 }: Box, { x, y, r }: { x: number; y: number; r: number }) =>
	Math.hypot(Math.max(0, x0 - x, x - x1), Math.max(0, y0 - y, y - y1)) - r;

/** Points along the line from a mark to a label that stands away, the mark itself left out. */
function alongLeader(at: { x: number; y: number }, { dx, dy }: Placement): Box[] {
	return [0.6, 0.8, 1].map((part) => {
		const [x, y] = [at.x + dx * part, at.y + (dy - 4) * part];
		return { x0: x - 1, x1: x + 1, y0: y - 1, y1: y + 1 };
	});
}

/** Places a little away from a point, at most a 25th of the width; the nearest and the sides first. */
function away(r: number, width: number): Placement[] {
	const distances = [12, 18, 26, 36, 48].filter((distance) => distance <= width / 25);
	return distances.flatMap((distance) =>
		[0, 180, 30, 150, -30, -150, 60, 120, -60, -120].map((degrees) => {
			const angle = (degrees * Math.PI) / 180;
			const [x, y] = [Math.cos(angle), Math.sin(angle)];
			return {
				dx: Math.round(x * (r + distance)),
				dy: Math.round(y * (r + distance)) + 4,
				anchor: x > 0 ? ('start' as const) : ('end' as const),
				isLed: true,
				isSpare: false
			};
		})
	);
}

/** Places beside a point, the most usual first. */
function around(r: number): Placement[] {
	const beside = r + 5;
	const places = [
		{ dx: beside, dy: 4, anchor: 'start' },
		{ dx: -beside, dy: 4, anchor: 'end' },
		{ dx: 0, dy: -r - 5, anchor: 'middle' },
		{ dx: 0, dy: r + 13, anchor: 'middle' },
		{ dx: beside - 2, dy: -r, anchor: 'start' },
		{ dx: beside - 2, dy: r + 10, anchor: 'start' },
		{ dx: -beside + 2, dy: -r, anchor: 'end' },
		{ dx: -beside + 2, dy: r + 10, anchor: 'end' }
	] as const;
	return places.map((place) => ({ ...place, isLed: false, isSpare: false }));
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
