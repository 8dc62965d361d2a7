/**
 * Where the points, rings and labels of a map go, once for all filters. Computed while the site is
 * built: labels need every point. Only who enlarges the map loads it too. Pure; knows no dataset.
 */
import { BIG, LARGEST, ONE, radius, RING } from './mapSize';
import { partCircles, placeLabels, type Labelled, type Placement } from './labels';
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
	readonly label: string;
}

/** A name on the ground itself. */
export interface MapName {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly style: 'country' | 'disputed' | 'sea' | 'way';
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
	readonly rings: readonly (MapRing & Shifted & Cut)[];
	readonly names: readonly MapName[];
	/** Labels that fit when the ground is about this wide: each width has its own. */
	readonly labels: Readonly<Record<'wide' | 'middle' | 'crop', readonly MapLabel[]>>;
}

/** What there is to lay out. */
export interface Things {
	readonly points?: readonly MapPoint[];
	readonly rings?: readonly MapRing[];
	readonly names?: readonly MapName[];
	/** Radius of a point of one row in pixels. */
	readonly one?: number;
}

/** Width in pixels for which points and rings are parted, once for all widths of the whole ground. */
const PARTED_AT = 860;

/**
 * Parts what would overlap and places the labels. Points come most first: of two labels for one
 * place the earlier point's stays. Any of the lists may be empty.
 */
export function layOut(ground: Ground, things: Things): MapLayout {
	const { labels, ...placed } = arrange(ground, things, PARTED_AT);
	const crop = labels(29_000 / ground.crop.width, ground.crop);
	return { ...placed, labels: { wide: labels(900), middle: labels(640), crop } };
}

/** The same for a ground that is so many pixels wide, as when it is enlarged: labels are all alike. */
export function layOutAt(ground: Ground, things: Things, width: number): MapLayout {
	const { labels, ...placed } = arrange(ground, things, width);
	const all = labels(width);
	return { ...placed, labels: { wide: all, middle: all, crop: all } };
}

type Arranged = Omit<MapLayout, 'labels'> & {
	/** Labels for a width in pixels, within a part of the ground. */
	labels: (width: number, frame?: Ground['crop']) => MapLabel[];
};

function arrange(
	ground: Ground,
	{ points = [], rings = [], names = [], one = ONE }: Things,
	partedAt: number
): Arranged {
	const at = (width: number) => ({ width, height: width / ground.ratio });
	const most = Math.max(1, ...points.map((p) => p.total));
	const unit = Math.min(one, LARGEST / Math.sqrt(most));
	const sized = points.map((p) => ({ ...p, r: radius(p.total, unit) }));
	const circles = [
		...sized.map((p) => ({ ...p, r: p.r * 0.9 })),
		...rings.map((ring) => ({ ...ring, r: RING + 1.5 }))
	];
	const shifts = partCircles(circles, at(partedAt));
	const shift = (id: string) => shifts.get(id) ?? { dx: 0, dy: 0 };
	const wanted = wantedLabels(sized, rings, names);
	const labels = (width: number, frame?: Ground['crop']) => {
		const size = at(width);
		const moved = wanted.map((label) => {
			const { dx, dy } = shift(label.id);
			return {
				...label,
				x: label.x + (dx / size.width) * 100,
				y: label.y + (dy / size.height) * 100
			};
		});
		const places = placeLabels(moved, size, frame);
		return wanted.flatMap(({ id, x, y, style, shown }) => {
			const place = places.get(id);
			if (!place) return [];
			const { dx, dy } = shift(id);
			const moved = { dx: place.dx + dx, dy: place.dy + dy };
			return [{ ...place, ...moved, id, x, y, style, text: shown, from: { dx, dy } }];
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
		rings: rings.map((ring) => ({ ...ring, ...shift(ring.id), isCut: isCut(ring) })),
		names,
		labels
	};
}

/** Whether a place, in percent of the ground, is in the part that phones see. */
export const isWithin = (crop: Ground['crop'], x: number, y: number): boolean =>
	x >= crop.x && x <= crop.x + crop.width && y >= crop.y && y <= crop.y + crop.height;

const styleOf = ({ ratio, crop }: Ground): string =>
	`--w:${10000 / crop.width}%;--l:${(-crop.x / crop.width) * 100}%;` +
	`--h:${10000 / crop.height}%;--t:${(-crop.y / crop.height) * 100}%;` +
	`--ratio:${ratio};--crop-ratio:${(ratio * crop.width) / crop.height}`;

/** Everything that wants a label: points first, the names of the ground itself last. */
function wantedLabels(
	points: readonly (MapPoint & { r: number })[],
	rings: readonly MapRing[],
	names: readonly MapName[]
): (Labelled & { style: MapLabel['style']; shown: string })[] {
	/** What never took place has to be found: its name comes before all others. */
	const first = rings.filter((ring) => ring.empty);
	const others = rings.filter((ring) => !ring.empty);
	return [
		...first.map(ringLabel),
		...points.map(({ id, x, y, r, name, total }) => ({
			id,
			x,
			y,
			r,
			// Room for the count that stands behind the name.
			text: total > 1 ? `${name} ${total}` : name,
			shown: name,
			style: total > BIG ? ('big' as const) : ('point' as const)
		})),
		// A ring without a name is still in the way.
		...others.map(ringLabel),
		...names.map(({ text, x, y, style }) => ({
			id: text,
			x,
			y,
			r: 0,
			// Names of countries are set spaced out.
			text: style === 'country' ? [...text].join(' ') : text,
			shown: text,
			style
		}))
	];
}

const ringLabel = ({ id, x, y, name }: MapRing) => ({
	id,
	x,
	y,
	r: RING + 2,
	text: name,
	shown: name,
	style: 'ring' as const
});
