/**
 * The part of a map that an enlargement shows, in percent of its ground. Pure arithmetic: knows no
 * element. A view is a centre and a scale; what is shown at scale 1 is the base.
 */
import type { MapLayout } from './mapLayout';

/** A part of the ground in percent of its width and height. */
export interface Part {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What is looked at: the middle in percent of the ground, and how many times enlarged. */
export interface Look {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** What `PointMap` draws while it is enlarged. */
export interface Zoomed {
	/** Place and size of the ground behind its window. */
	readonly style: string;
	readonly layout: MapLayout;
}

/** Beyond this the drawn lines are coarser than what they show. */
export const MOST = 8;
/** One press of a button or key. */
export const STEP = 1.6;

/** The look at the whole base. */
export function wholeOf(base: Part): Look {
	return { x: base.x + base.width / 2, y: base.y + base.height / 2, scale: 1 };
}

/** The part of the ground that a look shows; within the ground, whatever its centre. */
export function partOf({ x, y, scale }: Look, base: Part): Part {
	const [width, height] = [base.width / scale, base.height / scale];
	const inside = (middle: number, size: number) =>
		Math.min(100 - size, Math.max(0, middle - size / 2));
	return { x: inside(x, width), y: inside(y, height), width, height };
}

/**
 * Enlarges by a factor about a point of the window (0 to 1 from left and top), which stays where it
 * is. Never smaller than the base, never more than `MOST` times.
 */
export function zoomBy(
	look: Look,
	{ factor, at = { x: 0.5, y: 0.5 } }: { factor: number; at?: { x: number; y: number } },
	base: Part
): Look {
	const scale = Math.min(MOST, Math.max(1, look.scale * factor));
	if (scale === 1) return wholeOf(base);
	const before = partOf(look, base);
	const [width, height] = [base.width / scale, base.height / scale];
	const held = { x: before.x + at.x * before.width, y: before.y + at.y * before.height };
	return settled(
		{ x: held.x + (0.5 - at.x) * width, y: held.y + (0.5 - at.y) * height, scale },
		base
	);
}

/**
 * Enlarges towards marks: the middle of the window becomes the one that is nearest to all others, of
 * those in the window or, where it shows none, of all. Made smaller, or without any mark, about the
 * middle of the window.
 */
export function approach(
	look: Look,
	{ factor, marks }: { factor: number; marks: readonly Spot[] },
	base: Part
): Look {
	const part = partOf(look, base);
	const shown = marks.filter((mark) => isIn(mark, part));
	const target = factor > 1 ? amidst(shown.length ? shown : marks) : undefined;
	const next = zoomBy(look, { factor }, base);
	return target && next.scale > 1 ? settled({ ...next, x: target.x, y: target.y }, base) : next;
}

/** A place in percent of the ground. */
interface Spot {
	readonly x: number;
	readonly y: number;
}

/** The place with the shortest way to all others together; none of none. */
function amidst(spots: readonly Spot[]): Spot | undefined {
	const way = (a: Spot) => spots.reduce((sum, b) => sum + Math.hypot(a.x - b.x, a.y - b.y), 0);
	const ways = spots.map(way);
	return spots[ways.indexOf(Math.min(...ways))];
}

const isIn = (spot: Spot, { x, y, width, height }: Part): boolean =>
	spot.x >= x && spot.x <= x + width && spot.y >= y && spot.y <= y + height;

/** Moves the window by parts of its own width and height; nowhere beyond the ground. */
export function panBy(look: Look, dx: number, dy: number, base: Part): Look {
	const { width, height } = partOf(look, base);
	return settled({ ...look, x: look.x + dx * width, y: look.y + dy * height }, base);
}

/** Brings a point of the ground into the window where it is not: to the middle. */
export function reveal(look: Look, point: Spot, base: Part): Look {
	return isIn(point, partOf(look, base))
		? look
		: settled({ ...look, x: point.x, y: point.y }, base);
}

/** The same look with its centre where the window really is. */
function settled(look: Look, base: Part): Look {
	const { x, y, width, height } = partOf(look, base);
	return { x: x + width / 2, y: y + height / 2, scale: look.scale };
}

/** Place and size of the whole ground behind a window that shows a part of it. */
export function styleOf({ x, y, width, height }: Part): string {
	const percent = (part: number) => `${Math.round(part * 1000) / 1000}%`;
	return (
		`inset:${percent((-y / height) * 100)} auto auto ${percent((-x / width) * 100)};` +
		`width:${percent(10_000 / width)};height:${percent(10_000 / height)}`
	);
}
