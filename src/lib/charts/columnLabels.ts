/** Which words fit between narrow columns without touching. Pure; estimates the width of text. */

export interface ColumnLabel {
	readonly id: string;
	/** Middle of the words in percent of the width. */
	readonly x: number;
	/** Their baseline in pixels. */
	readonly y: number;
	readonly text: string;
}

/** Where a dash stands: its middle in percent of the width, its height in pixels. */
export type Dash = Pick<ColumnLabel, 'x' | 'y'>;

/** Width of the plot on the narrowest screen, and of a figure and a point in 12 px type, in pixels. */
const NARROWEST = 288;
const FIGURE = 7;
const POINT = 3.3;
const LINE = 13;
/** Further above its column a label would not be read as its own. */
const FARTHEST = 20;

const widthPx = (text: string) =>
	[...text].reduce((sum, sign) => sum + (sign === '.' ? POINT : FIGURE), 0);

/** Half the width of a dash beside a column, and how far above it words clear it, in pixels. */
const DASH = 7;
const CLEAR = 7;

/** Whether words fit into so many percent of the width, on the narrowest screen. */
export const fits = (text: string, percent: number) => widthPx(text) <= (percent / 100) * NARROWEST;

/** Whether two labels touch on the narrowest screen. */
function touch(a: ColumnLabel, b: ColumnLabel): boolean {
	const apart = (Math.abs(a.x - b.x) / 100) * NARROWEST;
	return apart < (widthPx(a.text) + widthPx(b.text)) / 2 && Math.abs(a.y - b.y) < LINE;
}

/** Whether a label touches a dash there: its words reach from their baseline a line up. */
function crosses(label: ColumnLabel, dash: Dash): boolean {
	const apart = (Math.abs(label.x - dash.x) / 100) * NARROWEST;
	const above = dash.y - label.y;
	return apart < widthPx(label.text) / 2 + DASH && above < CLEAR && above > -LINE;
}

/**
 * How far each label is raised on a narrow screen, in pixels: 0, or just over those and the dashes that
 * it would touch. One that had to go too far from its column is left out of the result, and so is an
 * empty one. The highest choose first; of two as high, the first given.
 */
export function narrowLabels(
	labels: readonly ColumnLabel[],
	dashes: readonly Dash[] = []
): Map<string, number> {
	const placed: ColumnLabel[] = [];
	const raised = new Map<string, number>();
	for (const label of labels.filter(({ text }) => text).sort((a, b) => a.y - b.y)) {
		const over = [
			...placed.map(({ y }) => label.y - y + LINE),
			...dashes.map(({ y }) => label.y - y + CLEAR)
		].filter((px) => px > 0 && px <= FARTHEST);
		const rise = [0, ...over.sort((a, b) => a - b)].find((px) => {
			const there = { ...label, y: label.y - px };
			return (
				placed.every((other) => !touch(there, other)) &&
				dashes.every((dash) => !crosses(there, dash))
			);
		});
		if (rise === undefined) continue;
		placed.push({ ...label, y: label.y - rise });
		raised.set(label.id, rise);
	}
	return raised;
}
