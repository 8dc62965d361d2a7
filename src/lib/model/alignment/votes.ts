/** Same votes at the United Nations, one method at a time. No Svelte, no DOM. */
import type { VoteShare } from '../../data/schema';

export type Method = VoteShare['measure'];

/** The shares by one method in the order of years; methods are never joined. */
export function sharesBy(method: Method, rows: readonly VoteShare[]): VoteShare[] {
	return rows.filter(({ measure }) => measure === method).sort((a, b) => a.year - b.year);
}

/** A year that both methods cover. */
export interface Overlap {
	readonly year: number;
	readonly allRollCalls: VoteShare;
	readonly adopted: VoteShare;
}

/** What two methods give for the same year: how far they are apart is what a join would hide. */
export function overlaps(rows: readonly VoteShare[]): Overlap[] {
	const adopted = sharesBy('adopted', rows);
	return sharesBy('all_roll_calls', rows).flatMap((allRollCalls) => {
		const other = adopted.find(({ year }) => year === allRollCalls.year);
		return other ? [{ year: other.year, allRollCalls, adopted: other }] : [];
	});
}
