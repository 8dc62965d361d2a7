/**
 * A mark is what a reader can point at, walk to and open. Charts draw their shapes and hand the
 * marks to `Plot`, which does the pointing, the keyboard and the speaking for all of them.
 */

export interface Mark {
	/** Unique within the chart. */
	readonly id: string;
	/** Id of the one row the mark stands for; `null` where it stands for several. */
	readonly row: string | null;
	/** Centre, in percent of the width. */
	readonly x: number;
	/** Centre, in pixels from the top, or in percent of the height in a plot of fixed ratio. */
	readonly y: number;
	/** What is spoken; asked for each time where it changes with the selection. */
	readonly label: string | (() => string);
	/** Size of a rectangular mark: percent of the width, pixels. Round marks have none. */
	readonly box?: { readonly width: number; readonly height: number };
	/** Radius of the focus ring of a round mark in pixels. */
	readonly radius?: number;
	/** Shift of a round mark from its place in pixels. */
	readonly shift?: { readonly dx: number; readonly dy: number };
	/** For marks that switch a filter: whether it is on. */
	readonly pressed?: () => boolean | undefined;
}

/** What every chart with marks is told besides what it draws, and hands on to `Plot`. */
export interface ChartProps {
	/** What the chart is, spoken when it is entered. */
	label: string;
	/** Id of the mark whose source is open. */
	picked?: string | null;
	/** Id of the mark pointed at here or in another view. */
	pointed?: string | null;
	/** The pointer or the focus is on a mark, or has left the last with `null`. */
	onpoint?: (mark: Mark | null) => void;
	/** A mark was clicked, or Enter pressed on it. */
	onactivate?: (mark: Mark) => void;
}

/** The same of a chart over years. Positions are years with fractions: mid-2020 is 2020.5. */
export interface YearChartProps extends ChartProps {
	/** First and last position of the axis. */
	domain: readonly [number, number];
	/** The part of the axis selected: from a position up to another. The rest stays, pale. */
	range: readonly [number, number];
	/** Year pointed at in any view. */
	crosshair?: number | null;
}

/** Size of a plot on screen, in pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** How far from a mark still counts as pointing at it, in pixels, and how little height counts. */
export interface Reach {
	readonly px: number;
	/** Weight of vertical distance: 1 is as the eye measures, 0 looks at x alone. */
	readonly vertical: number;
}

/** Marks this much further away than the nearest, in pixels, are in one place with it. */
const TOGETHER = 2;

/**
 * The marks at a point in pixels: the nearest, and those in one place with it, nearest first. Empty
 * where none is in reach. A point inside a rectangular mark is at no distance from it. Of equals the
 * later, which is drawn on top, comes first.
 */
export function marksAt(
	marks: readonly Mark[],
	point: { x: number; y: number },
	plot: { size: Size; yIsPercent: boolean; reach: Reach }
): Mark[] {
	const near = marks
		.map((mark) => ({ mark, distance: distance(mark, point, plot) }))
		.filter(({ distance }) => distance <= plot.reach.px)
		.reverse()
		.sort((a, b) => a.distance - b.distance);
	const limit = (near[0]?.distance ?? 0) + TOGETHER;
	return near.filter(({ distance }) => distance <= limit).map(({ mark }) => mark);
}

/** The first of `marksAt`, or `null`. */
export function nearest(...at: Parameters<typeof marksAt>): Mark | null {
	return marksAt(...at)[0] ?? null;
}

function distance(
	mark: Mark,
	point: { x: number; y: number },
	{ size, yIsPercent, reach }: { size: Size; yIsPercent: boolean; reach: Reach }
): number {
	const x = (mark.x / 100) * size.width + (mark.shift?.dx ?? 0);
	const y = (yIsPercent ? (mark.y / 100) * size.height : mark.y) + (mark.shift?.dy ?? 0);
	const halfWidth = ((mark.box?.width ?? 0) / 200) * size.width;
	const dx = Math.max(0, Math.abs(point.x - x) - halfWidth);
	const dy = Math.max(0, Math.abs(point.y - y) - (mark.box?.height ?? 0) / 2);
	return Math.hypot(dx, dy * reach.vertical);
}

/**
 * The mark that a key moves to from the mark at `index`, or `null` where the key does not walk.
 * Right and Down go on, Left and Up go back, Page keys by ten; ends do not wrap.
 */
export function walk(key: string, index: number, count: number): number | null {
	const steps: Readonly<Record<string, number>> = {
		ArrowRight: 1,
		ArrowDown: 1,
		ArrowLeft: -1,
		ArrowUp: -1,
		PageDown: 10,
		PageUp: -10,
		Home: -Infinity,
		End: Infinity
	};
	if (!Object.hasOwn(steps, key) || count === 0) return null;
	return Math.max(0, Math.min(count - 1, index + steps[key]!));
}
