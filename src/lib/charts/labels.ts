/** Labels beside points without collisions. Pure; estimates the width of text, measures nothing. */

export interface Labelled {
	readonly id: string;
	/** Place in percent of the box. */
	readonly x: number;
	readonly y: number;
	/** Radius of the point in pixels. */
	readonly r: number;
	readonly text: string;
	/** May stand away before those after it stand beside their points. */
	readonly isFirst?: boolean;
	/** Marks of one place are no strangers to each other's labels. */
	readonly place?: string;
	/** Belongs to the ground itself: without a text, it is in the way of nothing but names of the ground. */
	readonly isGround?: boolean;
	/** Stands in the middle of its place or not at all, as the name of a country. */
	readonly isFixed?: boolean;
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

/** A circle in pixels. */
interface Spot {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** Mean width of a character of the chart labels (12.5 px IBM Plex Sans), in pixels. */
const CHARACTER = 6.7;
const LINE = 13;
/** Between two labels on one line: closer, they read as one name. */
const SPACE = 6;
/** Between a label that stands away, or is printed level with it, and the mark of another. */
const STRANGE = 8;
/** What a label costs, in pixels of its line, for each mark that it leaves less room within reach. */
const SHADE = 20;
const REACH = 60;
/** How many times nearer a label is to its own mark than to any other. */
const NEARER = 1.1;

/**
 * A place for each label, in order of the points: earlier ones choose first. A label beside its point
 * is clearly nearer to it than to any other, and level with no other that it would seem to name; where
 * there is no such place, it stands a little away, and its line crosses nothing. A label may not touch
 * another label, any point or line, or leave the frame (in percent of the box; the whole box by
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
	const spots: Spot[] = points.map(({ x, y, r }) => ({
		...{ x: (x / 100) * size.width, y: (y / 100) * size.height, r }
	}));
	const marks = spots.map(({ x, y, r }) => ({ x0: x - r, y0: y - r, x1: x + r, y1: y + r }));
	const edge: Box = {
		x0: (frame.x / 100) * size.width,
		y0: (frame.y / 100) * size.height,
		x1: ((frame.x + frame.width) / 100) * size.width,
		y1: ((frame.y + frame.height) / 100) * size.height
	};
	/** Labels and the lines that lead to them, as far as they are placed. */
	const labels: Box[] = [];
	const lines: Box[] = [];
	const placed = new Map<string, Placement>();
	const place = (point: Labelled, i: number, isBeside: boolean) => {
		const own = spots[i]!;
		const isOther = ({ isGround = false, text }: Labelled, j: number) =>
			j !== i && (point.isGround || !isGround || text !== '');
		const others = marks.filter((_, j) => isOther(points[j]!, j));
		const strangers = spots.filter(
			({ r }, j) => r > 0 && isOther(points[j]!, j) && !isOfOnePlace(points[j]!, point)
		);
		const later = spots.filter(
			({ r }, j) => j > i && r > 0 && (placed.get(points[j]!.id)?.isSpare ?? points[j]!.text !== '')
		);
		const candidates = placesOf(point, size.width).flatMap((placement) => {
			const box = boxOf(point.text, own, placement);
			if (!within(box, edge)) return [];
			const length = Math.hypot(placement.dx, placement.dy);
			const cost = placement.isLed ? length + SHADE * shaded(box, later) : 0;
			return [{ placement, box, cost }];
		});
		candidates.sort((a, b) => a.cost - b.cost);
		const isFree = ({ placement, box }: (typeof candidates)[number]) => {
			if (placement.isLed && isBeside) return false;
			const wide = { ...box, x0: box.x0 - SPACE, x1: box.x1 + SPACE };
			if (labels.some((label) => overlaps(wide, label))) return false;
			if ([...others, ...lines].some((other) => overlaps(box, other))) return false;
			// The name of a country, a sea or a line belongs to no mark.
			if (point.r === 0) return true;
			if (strangers.some((other) => seemsOf(box, other, { own, placement }))) return false;
			if (!placement.isLed) return true;
			const line = alongLeader(own, placement);
			return !line.some((at) => [...others, ...labels, ...lines].some((one) => overlaps(at, one)));
		};
		const found = candidates.find(isFree);
		if (found) {
			labels.push(found.box);
			if (found.placement.isLed) lines.push(...alongLeader(own, found.placement));
		}
		const last = found ?? (point.r > 0 ? candidates[0] : undefined);
		if (last) placed.set(point.id, { ...last.placement, isSpare: !found });
	};
	const isWanted = ({ text }: Labelled, i: number) =>
		text !== '' && within(middle(marks[i]!), edge);
	// Those beside their points before those that have to stand away, and the ground's own names last.
	points.forEach((point, i) => {
		if (isWanted(point, i) && point.r > 0) place(point, i, !point.isFirst);
	});
	points.forEach((point, i) => {
		if (isWanted(point, i) && (placed.get(point.id)?.isSpare ?? true)) place(point, i, false);
	});
	return placed;
}

const isOfOnePlace = (a: Labelled, b: Labelled) => a.place !== undefined && a.place === b.place;

/** How many marks a label would keep the labels of from standing above or below them. */
const shaded = ({ x0, x1, y0, y1 }: Box, later: readonly Spot[]): number =>
	later.filter(({ x, y }) => x > x0 && x < x1 && y > y0 - REACH && y < y1 + REACH).length;

/** Whether a label would seem to be that of another mark. */
function seemsOf(
	box: Box,
	other: Spot,
	{ own, placement: { isLed, dy } }: { own: Spot; placement: Placement }
): boolean {
	const gap = gapTo(box, other);
	if (isLed ? gap < STRANGE / 2 : gap <= gapTo(box, own) * NEARER) return true;
	// Level with its own mark it is of that one, whatever stands at its other end.
	const isLevel = other.y > box.y0 && other.y < box.y1;
	return isLevel && gap < STRANGE && (isLed || dy !== BESIDE);
}

const middle = ({ x0, x1, y0, y1 }: Box): Box => {
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	return { x0: x, x1: x, y0: y, y1: y };
};

/** Distance of a box from a circle in pixels; 0 or less where they touch. */
const gapTo = ({ x0, x1, y0, y1 }: Box, { x, y, r }: Spot) =>
	Math.hypot(Math.max(0, x0 - x, x - x1), Math.max(0, y0 - y, y - y1)) - r;

/** Boxes along the line from the rim of a mark to a label that stands away. */
function alongLeader(own: Spot, { dx, dy }: Placement): Box[] {
	const length = Math.hypot(dx, dy - 4);
	const count = Math.ceil((length - own.r) / 3);
	return Array.from({ length: count }, (_, i) => {
		const part = 1 - (i * 3) / length;
		const [x, y] = [own.x + dx * part, own.y + (dy - 4) * part];
		return { x0: x - 1, x1: x + 1, y0: y - 1, y1: y + 1 };
	});
}

/** Where a label may stand, the most usual place first. */
function placesOf({ r, isFixed }: Labelled, width: number): Placement[] {
	if (isFixed) return [{ dx: 0, dy: 4, anchor: 'middle', isLed: false, isSpare: false }];
	return [...around(r), ...(r > 0 ? away(r, width) : [])];
}

const DIRECTIONS_AWAY = [0, 30, 45, 60, 75].flatMap((angle) =>
	angle === 0 ? [0, 180] : [angle, 180 - angle, -angle, angle - 180]
);

/** Places a little away from a point, at most a 25th of the width; the nearest and the sides first. */
function away(r: number, width: number): Placement[] {
	const distances = [12, 18, 24, 30, 36, 42, 50, 58, 66, 74, 82, 90].filter(
		(distance) => distance <= width / 25
	);
	return distances.flatMap((distance) =>
		DIRECTIONS_AWAY.map((degrees) => {
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

/** From the middle of a mark down to the baseline of a label on the same line, in pixels. */
const BESIDE = 4;

/** Places beside a point, the most usual first. */
function around(r: number): Placement[] {
	const beside = r + 5;
	const places = [
		{ dx: beside, dy: BESIDE, anchor: 'start' },
		{ dx: -beside, dy: BESIDE, anchor: 'end' },
		{ dx: 0, dy: -r - 5, anchor: 'middle' },
		{ dx: 0, dy: r + 12, anchor: 'middle' },
		{ dx: beside - 2, dy: -r, anchor: 'start' },
		{ dx: beside - 2, dy: r + 10, anchor: 'start' },
		{ dx: -beside + 2, dy: -r, anchor: 'end' },
		{ dx: -beside + 2, dy: r + 10, anchor: 'end' }
	] as const;
	return places.map((place) => ({ ...place, isLed: false, isSpare: false }));
}

function boxOf(text: string, at: Spot, { dx, dy, anchor }: Placement): Box {
	const width = text.length * CHARACTER;
	const start = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
	const x0 = at.x + dx - start;
	const y1 = at.y + dy + 3;
	return { x0, x1: x0 + width, y0: y1 - LINE, y1 };
}

/** Directions in which a circle leaves its place, the least in the way of labels first. */
const DIRECTIONS = [90, 135, 45, 180, 0, 225, 315, 270].map((degrees) => (degrees * Math.PI) / 180);
/** Directions in which it stands at the one it belongs to: beside it, then in a fan around. */
const ABOUT = [90, 135, 180, 225, 45, 315, 270, 0].map((degrees) => (degrees * Math.PI) / 180);

/** A circle at its place; one that belongs to an earlier circle there stands at that one. */
export interface Circle extends Pick<Labelled, 'id' | 'x' | 'y' | 'r'> {
	/** The earlier circle, the distance of the two middles in pixels, and whether the right is tried first. */
	readonly at?:
		{ readonly id: string; readonly distance: number; readonly isEast: boolean } | undefined;
}

/**
 * Shifts, in pixels, that part circles which lie on each other, each as small as it can be.
 * Circles have a radius `r` in pixels at places in percent; earlier ones choose first.
 */
export function partCircles(
	circles: readonly Circle[],
	size: { width: number; height: number }
): Map<string, { dx: number; dy: number }> {
	const taken: (Spot & { id: string })[] = [];
	const shifts = new Map<string, { dx: number; dy: number }>();
	for (const { id, x, y, r, at } of circles) {
		const home = { x: (x / 100) * size.width, y: (y / 100) * size.height };
		const isFree = ({ dx, dy }: { dx: number; dy: number }) =>
			taken.every((c) => {
				const apart = Math.hypot(home.x + dx - c.x, home.y + dy - c.y);
				return c.id === at?.id ? apart >= at.distance - 1 : apart >= r + c.r;
			});
		const beside = at
			? [1, 1.4, 1.8].flatMap((far) =>
					turned(at.isEast ? [0, ...ABOUT] : ABOUT, at.distance * far, shifts.get(at.id))
				)
			: [{ dx: 0, dy: 0 }];
		const around = [1, 1.5, 2, 2.5, 3, 4, 5, 6].flatMap((turn) =>
			turned(DIRECTIONS, turn * r * 1.6)
		);
		const shift = [...beside, ...around].find(isFree) ?? { dx: 0, dy: 0 };
		taken.push({ id, x: home.x + shift.dx, y: home.y + shift.dy, r });
		shifts.set(id, shift);
	}
	return shifts;
}

/** Steps of one length in each direction, from a step already taken. */
const turned = (directions: readonly number[], length: number, from = { dx: 0, dy: 0 }) =>
	directions.map((angle) => ({
		dx: Math.round(from.dx + Math.cos(angle) * length),
		dy: Math.round(from.dy + Math.sin(angle) * length)
	}));

const overlaps = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const within = (a: Box, b: Box) => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;
