/** Sizes of what a map of points draws, in pixels. Depends on nothing. */

/** Radius of a ring in pixels. */
export const RING = 5;
/** A point of more rows than this carries its number inside. */
export const BIG = 4;

/** Radius of one row and of the largest point, in pixels: no number of rows covers the map. */
export const ONE = 4.4;
export const LARGEST = 60;

/** Radius, in pixels, of a point that stands for so many rows: its area is the number. One of none is drawn as small as one row. */
export function radius(rows: number, unit: number): number {
	return unit * Math.sqrt(Math.max(1, rows));
}
