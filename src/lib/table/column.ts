/**
 * What a table asks of a column. Knows no dataset: text, order and marks arrive as functions of a
 * row. May not depend on anything.
 */
export interface Column<R> {
	/** Stable name: the table sorts by it, and the URL says it. */
	readonly name: string;
	/** Heading for people, without the unit. */
	readonly title: string;
	readonly unit?: string;
	/** Right-aligned, decimal points below one another. */
	readonly isNumber?: boolean;
	/** What the cell shows; empty where the value is missing. */
	readonly text: (row: R) => string;
	/** What it sorts by, where that is not the text; `null` is missing and comes last. */
	readonly by?: (row: R) => number | string | null;
	/** Whether the value is derived: its cell is hatched. */
	readonly derived?: (row: R) => boolean;
	/** Where the text leads; `null` where it leads nowhere. */
	readonly href?: (row: R) => string | null;
	/** Whether a click on that link opens the row instead, as one on its first cell does. */
	readonly opensRow?: boolean;
	/** Whether that link leads to another site. */
	readonly isOutside?: boolean;
}

/** Width of a column, and the decimals that its numbers have at most. */
export interface Measure {
	readonly widthPx: number;
	readonly decimals: number;
	/** Whether some text is wider than any column may be, and is cut short. */
	readonly isCut: boolean;
}

/** The space between two columns. */
const GAP_PX = 20;
const LEAST_PX = 44;
/** Longer texts are cut short in the table and whole in the opened row. */
const MOST_PX = 340;

/**
 * How wide a column must be for its heading and its texts, so that filtering and scrolling never
 * move a column. An estimate from the characters: nothing is measured.
 */
export function measure<R>(
	{ title, unit, isNumber, text }: Column<R>,
	rows: readonly R[]
): Measure {
	const texts = new Set(rows.map(text));
	const decimals = isNumber ? longest(texts, (text) => fraction(text).length) : 0;
	const padded = (text: string) => widthOf(text) + (isNumber ? roomPx(text, decimals) : 0);
	// The heading is semibold, and its arrow stands after it.
	const heading = Math.max(widthOf(title) + 18, widthOf(unit ?? ''));
	const width = Math.max(heading, longest(texts, padded) + 2, LEAST_PX);
	return {
		widthPx: Math.ceil(Math.min(width, MOST_PX) + GAP_PX),
		decimals,
		isCut: width > MOST_PX
	};
}

function longest(texts: Iterable<string>, length: (text: string) => number): number {
	let most = 0;
	for (const text of texts) most = Math.max(most, length(text));
	return most;
}

/** Advance widths of IBM Plex Sans at 14 px and weight 500, the widest of each group. */
const FIGURE_PX = 8.4;
const WIDTHS: Readonly<Record<string, number>> = {
	" 'ijl/,.:;!": 4.4,
	'[](){}|ft': 5.1,
	'rI\\-': 5.9,
	'"?zscvyJLx*': 7.3,
	gkaeo_F: 8,
	YCPVXRBKA: 9.4,
	'DUGOQHN#&': 10,
	'wMm@': 12.5,
	'W%': 13.3
};
/** Letters of other scripts, such as Chinese ones, are as wide as high. */
const FULL_PX = 14;
const ASCII = Float64Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	const found = Object.entries(WIDTHS).find(([group]) => group.includes(character));
	return found?.[1] ?? FIGURE_PX;
});

/** Stops once a text is wider than any column. */
function widthOf(text: string): number {
	let width = 0;
	for (let i = 0; i < text.length && width < MOST_PX; i++) {
		const code = text.charCodeAt(i);
		width += ASCII[code] ?? (code > 0x2e7f ? FULL_PX : FIGURE_PX);
	}
	return width;
}

const fraction = (text: string) => text.split('.')[1] ?? '';

/** What `room` leaves, in px. */
const roomPx = (text: string, decimals: number) =>
	(decimals - fraction(text).length) * FIGURE_PX + (decimals > 0 && !text.includes('.') ? 4.1 : 0);

/**
 * Room to leave right of a number so that its decimal point stands under those of the column, as a
 * length in CSS; empty where none is needed.
 */
export function room(text: string, decimals: number): string {
	const missing = decimals - fraction(text).length;
	if (missing <= 0 || text === '') return '';
	return `calc(${missing}ch${text.includes('.') ? '' : ' + 0.29em'})`;
}
