/**
 * Where the points, rings and labels of a map go, once for all filters. Computed while the site is
 * built: labels need every point. Only who enlarges the map loads it too. Pure; knows no dataset.
 */
import { BIG, LARGEST, ONE, radius, RING } from './mapSize';
import { partCircles, placeLabels, type Circle, type Labelled, type Placement } from './labels';
import type { Tone } from './shape';

export interface MapPoint {
	readonly id: string;
	/** Place in percent of the ground. */
	readonly x: number;
	readonly y: number;
	/** Rows there when nothing is filtered. */
	readonly total: number;
	readonly tone: Tone;
	/** As its tone has it where not said: a circle for China, a square for Russia, else a diamond. */
	readonly shape?: Shape;
	readonly name: string;
	/** What it is called on the small map of a phone, where that is not its name. */
	readonly short?: string;
	/** Id of the row, where the point stands for one alone. */
	readonly row?: string | null;
}
export type Shape = 'circle' | 'square' | 'diamond';

const SHAPES = { china: 'circle', russia: 'square', total: 'diamond' } as const;

/** A single row of the second layer. */
export interface MapRing {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** Announced and never took place: an empty, broken ring. */
	readonly empty: boolean;
	/** Empty where the place is named already. */
	readonly name: string;
	/** What it is called on the small map of a phone, where that is not its name. */
	readonly short?: string;
	readonly label: string;
}

/** A name on the ground itself. */
export interface MapName {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly style: 'country' | 'disputed' | 'sea' | 'way';
	/** What it is called on the small map of a phone, where that is not its text. */
	readonly short?: string;
	/** How far what it names reaches about its place, in percent of the width; its name stands beside it. */
	readonly reach?: number;
	/** Width in pixels of the ground from which there is room for it; always where not said. */
	readonly from?: number;
}

/** The drawn ground: where its file is, its shape, and the part that phones see, in percent. */
export interface Ground {
	readonly href: string;
	/** Ids of what is drawn in its file, bottom to top. */
	readonly layers: readonly string[];
	readonly viewBox: string;
	readonly ratio: number;
	readonly crop: { x: number; y: number; width: number; height: number };
	/** What the controls of the zoom are called. */
	readonly zoom: { readonly in: string; readonly out: string; readonly reset: string };
}

/** A step aside in pixels, for circles that would lie on others. */
interface Shifted {
	readonly dx: number;
	readonly dy: number;
}

export interface MapLabel extends Placement {
	/** Id of its point or ring; the text of a name. */
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly style: 'point' | 'big' | 'ring' | MapName['style'];
	/** Where its mark stands, from the same place in pixels: a leader begins there. */
	readonly from: Shifted;
}

/** Whether the part that phones see leaves it out. */
interface Cut {
	readonly isCut: boolean;
}

export interface MapLayout {
	/** The shape of the ground, and of the part that phones see, as custom properties. */
	readonly style: string;
	/** Radius of a point of one row in pixels. */
	readonly unit: number;
	readonly points: readonly (MapPoint & Shifted & Cut & { readonly shape: Shape })[];
	/** With a path to the place of one that stands aside, from its middle. */
	readonly rings: readonly (MapRing & Shifted & Cut & { readonly lead?: string | undefined })[];
	readonly names: readonly MapName[];
	readonly clear?: Things['clear'];
	/** Labels that fit when the ground is about this wide: each width has its own. */
	readonly labels: Readonly<Record<'wide' | 'middle' | 'crop', readonly MapLabel[]>>;
}

/** Something round that is drawn on the ground, in percent; its radius in percent of the width. */
export interface Patch {
	readonly x: number;
	readonly y: number;
	readonly reach: number;
}

/** What there is to lay out. */
export interface Things {
	readonly points?: readonly MapPoint[];
	readonly rings?: readonly MapRing[];
	readonly names?: readonly MapName[];
	/** Radius of a point of one row in pixels. */
	readonly one?: number;
	/** Drawn parts of the ground, in percent of its width, that no name of the ground may cover. */
	readonly clear?: readonly Patch[];
}

/** Width in pixels for which points and rings are parted, once for all widths of the whole ground. */
const PARTED_AT = 860;

/** Below this width of the ground in pixels, points and rings go by their short names. */
const SMALL = 620;
/** Marks nearer than this to the edge of the phones' part, in percent of the ground, would be cut. */
const RIM = 1.2;

/**
 * Parts what would overlap and places the labels. Points come most first: of two labels for one
 * place the earlier point's stays. Any of the lists may be empty.
 */
export function layOut(ground: Ground, things: Things): MapLayout {
	const { labels, ...placed } = arrange(ground, things, PARTED_AT);
	const crop = labels(29_000 / ground.crop.width, ground.crop);
	return { ...placed, labels: { wide: labels(900), middle: labels(640), crop } };
}

/** The same for a ground that is so many pixels wide, as when it is enlarged: nothing is cut, and labels are all alike. */
export function layOutAt(ground: Ground, things: Things, width: number): MapLayout {
	const { labels, points, rings, ...placed } = arrange(ground, things, width);
	const all = labels(width);
	const isCut = false;
	return {
		...placed,
		points: points.map((point) => ({ ...point, isCut })),
		rings: rings.map((ring) => ({ ...ring, isCut })),
		labels: { wide: all, middle: all, crop: all }
	};
}

type Arranged = Omit<MapLayout, 'labels'> & {
	/** Labels for a width in pixels, within a part of the ground. */
	labels: (width: number, frame?: Ground['crop']) => MapLabel[];
};

function arrange(ground: Ground, things: Things, partedAt: number): Arranged {
	const { points = [], rings = [], names = [], clear = [], one = ONE } = things;
	const at = (width: number) => ({ width, height: width / ground.ratio });
	const most = Math.max(1, ...points.map((p) => p.total));
	const unit = Math.min(one, LARGEST / Math.sqrt(most));
	const sized = points.map((p) => ({ ...p, r: radius(p.total, unit) }));
	const shifts = partCircles(circlesOf(sized, rings), at(partedAt));
	const shift = (id: string) => shifts.get(id) ?? { dx: 0, dy: 0 };
	const labels = (width: number, frame?: Ground['crop']) => {
		const size = at(width);
		const wanted = wantedLabels({ points: sized, rings, names }, width);
		const moved = wanted.map((label) => {
			const { dx, dy } = shift(label.id);
			return {
				...label,
				x: label.x + (dx / size.width) * 100,
				y: label.y + (dy / size.height) * 100
			};
		});
		const inTheWay = clear.map(({ x, y, reach }, i) => ({
			...{ id: `clear ${i}`, x, y, r: (reach / 100) * width + 1 },
			...{ text: '', isGround: true }
		}));
		const places = placeLabels([...moved, ...inTheWay], size, frame);
		return wanted.flatMap(({ id, x, y, r, style, shown }) => {
			const place = places.get(id);
			// A name of the ground is no mark: nothing would ever call up its spare label.
			if (!place || (place.isSpare && isOfGround(style))) return [];
			const from = shift(id);
			const moved = { dx: place.dx + from.dx, dy: place.dy + from.dy };
			return [
				{ ...place, ...moved, id, x, y, style, text: shown, from: rimOf(place, { r, from }) }
			];
		});
	};
	const isCut = ({ x, y }: { x: number; y: number }) => !isWithin(ground.crop, x, y);
	return {
		style: styleOf(ground),
		unit,
		points: points.map((p) => ({
			...{ shape: SHAPES[p.tone], ...p, ...shift(p.id) },
			isCut: isCut(p)
		})),
		rings: rings.map((ring) => {
			const aside = shift(ring.id);
			return { ...ring, ...aside, isCut: isCut(ring), lead: leadOf(aside) };
		}),
		names,
		...(clear.length && { clear }),
		labels
	};
}

/** Space that a ring takes up, in pixels from its middle. */
const ROOM = RING + 1.5;

/**
 * What is to be parted: points, then rings. A ring of the city of a point stands at that point, on the
 * rim of one that carries its number inside; a further ring of one place stands beside the first.
 */
function circlesOf(
	points: readonly (MapPoint & { r: number })[],
	rings: readonly MapRing[]
): Circle[] {
	const isAt = (a: { x: number; y: number }) => (b: { x: number; y: number }) =>
		a.x === b.x && a.y === b.y;
	const host = (ring: MapRing, i: number): Circle['at'] => {
		const point = points.find(isAt(ring));
		if (point) {
			const { id, r, total } = point;
			const isBig = total > BIG;
			return { id, distance: isBig ? r + 3 : r + ROOM - 1, isEast: !isBig };
		}
		const first = rings.slice(0, i).find(isAt(ring));
		return first && { id: first.id, distance: 2 * ROOM - 1, isEast: true };
	};
	return [
		...points.map(({ id, x, y, r }) => ({ id, x, y, r: r * 0.9 })),
		...rings.map((ring, i) => ({ id: ring.id, x: ring.x, y: ring.y, r: ROOM, at: host(ring, i) }))
	];
}

/** From a ring that stands aside towards its place; short of it, where a number may stand. */
const leadOf = ({ dx, dy }: Shifted): string | undefined =>
	dx || dy ? `M0 0L${Math.round(-dx * CLEAR)} ${Math.round(-dy * CLEAR)}` : undefined;

/** Part of the way to the middle of a point that a line goes: a number inside stays clear of it. */
const CLEAR = 0.62;

/** Where a leader begins: at the rim of its mark, or within that of one that a filter makes smaller. */
function rimOf({ dx, dy, isLed }: Placement, { r, from }: { r: number; from: Shifted }): Shifted {
	if (!isLed) return from;
	const part = Math.min(r, LARGE) / Math.hypot(dx, dy - 4);
	return { dx: Math.round(from.dx + dx * part), dy: Math.round(from.dy + (dy - 4) * part) };
}

/** Beyond the number inside a point, in pixels from its middle. */
const LARGE = 8.5;

const isOfGround = (style: MapLabel['style']) =>
	style === 'country' || style === 'disputed' || style === 'sea' || style === 'way';

/** Whether a mark at a place, in percent of the ground, is in the part that phones see, and not cut. */
export const isWithin = (crop: Ground['crop'], x: number, y: number): boolean =>
	x >= crop.x + RIM &&
	x <= crop.x + crop.width - RIM &&
	y >= crop.y + RIM &&
	y <= crop.y + crop.height - RIM;

const styleOf = ({ ratio, crop }: Ground): string =>
	`--w:${10000 / crop.width}%;--l:${(-crop.x / crop.width) * 100}%;` +
	`--h:${10000 / crop.height}%;--t:${(-crop.y / crop.height) * 100}%;` +
	`--ratio:${ratio};--crop-ratio:${(ratio * crop.width) / crop.height}`;

/** Everything that wants a label: points first, the names of the ground itself last. */
function wantedLabels(
	{
		points,
		rings,
		names
	}: {
		points: readonly (MapPoint & { r: number })[];
		rings: readonly MapRing[];
		names: readonly MapName[];
	},
	width: number
): (Labelled & { style: MapLabel['style']; shown: string })[] {
	/** What never took place has to be found: its name comes before all others. */
	const first = rings.filter((ring) => ring.empty);
	const others = rings.filter((ring) => !ring.empty);
	const called = ({ name, short = name }: MapPoint | MapRing) => (width < SMALL ? short : name);
	const ringLabel = (ring: MapRing) => {
		const { id, x, y } = ring;
		const style = 'ring' as const;
		const text = called(ring);
		const isFirst = ring.empty;
		return { id, x, y, r: RING + 2, text, shown: text, style, isFirst, place: `${x} ${y}` };
	};
	return [
		...first.map(ringLabel),
		...points.map((point) => {
			const { id, x, y, r, total } = point;
			const name = called(point);
			// Room for the count that stands behind the name.
			const text = total > 1 ? `${name} ${total}` : name;
			const style = total > BIG ? ('big' as const) : ('point' as const);
			const isFirst = total > BIG;
			return { id, x, y, r, text, shown: name, style, isFirst, place: `${x} ${y}` };
		}),
		// A ring without a name is still in the way.
		...others.map(ringLabel),
		...names
			.filter(({ from = 0 }) => width >= from)
			.map(({ text, short = text, x, y, style, reach = 0 }) => {
				const shown = width < SMALL ? short : text;
				return {
					...{ id: text, x, y, r: (reach / 100) * width, style, shown },
					// Names of countries are set spaced out, and on their country.
					text: style === 'country' ? [...shown].join(' ') : shown,
					isFixed: style === 'country',
					isGround: true
				};
			})
	];
}
