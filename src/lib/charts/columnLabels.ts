/** Which values of narrow columns can be written without touching. Pure; estimates the width of text. */

export interface ColumnLabel {
	readonly id: string;
	/** Middle of the words in percent of the width. */
	readonly x: number;
	/** Their baseline in pixels. */
	readonly y: number;
	readonly text: string;
}

/** Width of the plot on the narrowest screen, and of a figure and a point in 12 px type, in pixels. */
const NARROWEST = 288;
const FIGURE = 7;
const POINT = 3.3;
const LINE = 13;
/** Further above its column a label would not be read as its own. */
const FARTHEST = 20;

const widthPx = (text: string) =>
	[...text].reduce((sum, sign) => sum + (sign === '.' ? POINT : FIGURE), 0);

/** Whether two labels touch on the narrowest screen. */
function touch(a: ColumnLabel, b: ColumnLabel): boolean {
	const apart = (Math.abs(a.x - b.x) / 100) * NARROWEST;
	return apart < (widthPx(a.text) + widthPx(b.text)) / 2 && Math.abs(a.y - b.y) < LINE;
}

/**
 * How far each label is raised on a narrow screen, in pixels: 0, or just over those that it would touch.
 * One that had to go too far from its column is left out of the result, and so is an empty one. The
 * highest choose first; of two as high, the first given.
 */
export function narrowLabels(labels: readonly ColumnLabel[]): Map<string, number> {
	const placed: ColumnLabel[] = [];
	const raised = new Map<string, number>();
	for (const label of labels.filter(({ text }) => text).sort((a, b) => a.y - b.y)) {
		const over = placed.map(({ y }) => label.y - y + LINE).filter((px) => px > 0 && px <= FARTHEST);
		const rise = [0, ...over.sort((a, b) => a - b)].find((px) =>
			placed.every((other) => !touch({ ...label, y: label.y - px }, other))
		);
		if (rise === undefined) continue;
		placed.push({ ...label, y: label.y - rise });
		raised.set(label.id, rise);
	}
	return raised;
}
