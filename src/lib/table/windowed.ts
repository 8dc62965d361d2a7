/** Which rows of a long table are in the document. Depends on nothing. */

export interface Scrolled {
	/** Rows in all. */
	readonly count: number;
	readonly rowPx: number;
	/** How far the rows are scrolled, and how much of them shows. */
	readonly topPx: number;
	readonly heightPx: number;
	/** The row that is opened, and the height of what it opens; `null` where none is. */
	readonly open: { readonly row: number; readonly heightPx: number } | null;
}

export interface Window {
	/** First row drawn, and the one after the last. */
	readonly from: number;
	readonly to: number;
	/** Room left above and below for rows that are not drawn. */
	readonly beforePx: number;
	readonly afterPx: number;
}

/**
 * Rows drawn beyond either edge, so that keys and a flick find some. At the top, where every sort and
 * filter starts, none: what shows is drawn sooner, and the first frame of a scroll brings the others.
 */
const BEYOND = 6;
const BEYOND_AT_TOP = 0;

/** The rows to draw: those that show and a few more. Heights always add up to that of all rows. */
export function windowOf({ count, rowPx, topPx, heightPx, open }: Scrolled): Window {
	const openEnd = open ? (open.row + 1) * rowPx : Infinity;
	const openPx = open?.heightPx ?? 0;
	/** The row at a height, what is opened counting as part of its row. */
	const rowAt = (px: number) => {
		if (px < openEnd) return Math.floor(px / rowPx);
		return Math.max(Math.floor((px - openPx) / rowPx), open!.row);
	};
	const beyond = topPx > 0 ? BEYOND : BEYOND_AT_TOP;
	const clamp = (row: number) => Math.min(Math.max(row, 0), count);
	const from = clamp(rowAt(topPx) - beyond);
	const to = Math.max(from, clamp(rowAt(topPx + heightPx) + 1 + beyond));
	const opened = (isThere: boolean) => (open && isThere ? openPx : 0);
	return {
		from,
		to,
		beforePx: from * rowPx + opened(open !== null && open.row < from),
		afterPx: (count - to) * rowPx + opened(open !== null && open.row >= to && open.row < count)
	};
}

/** The most rows that `windowOf` draws of a table of this height. */
export function slotsOf(heightPx: number, rowPx: number): number {
	return Math.ceil(heightPx / rowPx) + 1 + 2 * BEYOND;
}

/** How far to scroll so that a row stands a third down, or as near to it as the rows allow. */
export function scrollTo(
	row: number,
	{ count, rowPx, heightPx }: Omit<Scrolled, 'topPx' | 'open'>
) {
	const most = Math.max(0, count * rowPx - heightPx);
	return Math.min(Math.max(0, row * rowPx - heightPx / 3), most);
}
