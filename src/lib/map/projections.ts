/**
 * The two projections of the site and where a place falls on them, in percent of a fixed box, so that
 * marks and labels keep their size. Plain arithmetic: safe in the browser, depends on nothing.
 */

/** The two drawings served at `/map/<drawing>.svg`. */
export const drawings = ['world', 'arctic'] as const;
export type Drawing = (typeof drawings)[number];

/** What a page can show: a whole drawing, or `eurasia`, the part of `world` that fits a phone. */
export type View = Drawing | 'eurasia';

/** A rectangle in the units of its drawing; y grows downwards. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A pair: longitude and latitude in degrees, or x and y in units of a drawing. */
export type Point = readonly [number, number];

/** Where each view lies in its drawing: the numbers of an SVG's `viewBox`. */
export const boxes: Readonly<Record<View, Readonly<Box>>> = {
	world: { x: 0, y: 0, width: 1000, height: 560 },
	eurasia: { x: 380, y: 28, width: 474, height: 376 },
	arctic: { x: 0, y: 0, width: 800, height: 800 }
};

/** The drawing that holds a view. */
export const drawingOf: Readonly<Record<View, Drawing>> = {
	world: 'world',
	eurasia: 'world',
	arctic: 'arctic'
};

/** Drawing units to a radian at the centre; one unit is about 26 km in `world`, 11 km in `arctic`. */
const scale: Readonly<Record<Drawing, number>> = { world: 247, arctic: 570 };

/** Meridian in the middle of `world`, and the one that points down in `arctic`, in degrees east. */
const worldMeridian = 52;
const arcticMeridian = 100;

/** Position of the central meridian's crossing with the equator in `world`. */
const worldOrigin: Point = [503, 343];
const pole: Point = [400, 400];

/** Southern edge of `arctic`, in degrees north: patrols off the Aleutians, at 53°, lie well within. */
export const arcticEdge = 50;

/**
 * Longitude where `world` is cut: the border of Alaska with Canada. The antimeridian of 52° E would
 * be 128° W, which cuts through Yukon; cut here, no country is drawn in two pieces.
 */
export const seam = -141;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The longitude, in degrees, of the same place from the seam eastwards: -141 up to but not 219. */
export function fromSeam(longitude: number): number {
	return ((((longitude - seam) % 360) + 360) % 360) + seam;
}

/**
 * Natural Earth 1 turned by 52°, as in `d3.geoNaturalEarth1().rotate([-52, 0])`. Longitudes are taken
 * as they come (200 is not -160), so that an outline which crosses the seam stays in one piece.
 * Polynomial: Šavrič, Jenny, Patterson, Petrovič, Hurni (2011), Cartographic Perspectives 68.
 */
function world(longitude: number, latitude: number): Point {
	const phi = radians(latitude);
	const phi2 = phi * phi;
	const phi4 = phi2 * phi2;
	const width =
		0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4));
	const height =
		phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4)));
	return [
		worldOrigin[0] + scale.world * radians(longitude - worldMeridian) * width,
		worldOrigin[1] - scale.world * height
	];
}

/** Lambert's azimuthal equal-area projection about the North Pole, 100° E pointing down. */
function arctic(longitude: number, latitude: number): Point {
	const distance = arcticRadius(latitude);
	const angle = radians(longitude - arcticMeridian);
	return [pole[0] + distance * Math.sin(angle), pole[1] + distance * Math.cos(angle)];
}

/** Radius, in units, of a parallel in `arctic`; latitude in degrees. */
export function arcticRadius(latitude: number): number {
	return scale.arctic * 2 * Math.sin(radians(90 - latitude) / 2);
}

/**
 * Units of a drawing for a longitude and latitude in degrees. Never null: the point may lie outside
 * the box. `world` takes longitudes as they come; see `fromSeam`.
 */
export const place: Readonly<Record<Drawing, (longitude: number, latitude: number) => Point>> = {
	world,
	arctic
};

/**
 * Where a place falls in a view, in percent of its box from the left and from the top (0 to 100);
 * null where the view does not reach (outside the box, or south of 50° N in `arctic`).
 * Longitude in degrees, any turn (190 is -170); latitude -90 to 90.
 */
export function project(
	view: View,
	longitude: number,
	latitude: number
): { xPercent: number; yPercent: number } | null {
	const box = boxes[view];
	const [x, y] = place[drawingOf[view]](fromSeam(longitude), latitude);
	const xPercent = ((x - box.x) / box.width) * 100;
	const yPercent = ((y - box.y) / box.height) * 100;
	const isInside = xPercent >= 0 && xPercent <= 100 && yPercent >= 0 && yPercent <= 100;
	if (!isInside || (view === 'arctic' && latitude < arcticEdge)) return null;
	return { xPercent, yPercent };
}
