/** Sorted orders of a column, computed once. Depends on nothing. */

/** What a row sorts by; `null` is missing. */
export type SortKey = number | string | null;

/** Places of rows: `ascending[0]` is the row that comes first. */
export interface Orders {
	readonly ascending: Uint32Array;
	readonly descending: Uint32Array;
}

/**
 * The order of rows by their keys, up and down. Texts are compared without regard to case, numbers
 * come before texts. Rows with equal keys keep their order, and missing ones come last, both ways.
 */
export function orders(keys: readonly SortKey[]): Orders {
	const { ranks, count } = ranksOf(
		keys.map((key) => (typeof key === 'string' ? key.toLowerCase() : key))
	);
	const flipped = ranks.map((rank) => (rank === MISSING ? MISSING : count + 1 - rank));
	return { ascending: byRank(ranks, count), descending: byRank(flipped, count) };
}

const MISSING = 0;

/** Each key's place among the distinct keys, from 1 to `count`; 0 where it is missing. */
function ranksOf(keys: readonly SortKey[]): { ranks: number[]; count: number } {
	const distinct = [...new Set(keys)];
	const numbers = distinct.filter((key) => typeof key === 'number').sort((a, b) => a - b);
	const texts = distinct.filter((key) => typeof key === 'string').sort();
	const places = new Map<SortKey, number>([...numbers, ...texts].map((key, i) => [key, i + 1]));
	return { ranks: keys.map((key) => places.get(key) ?? MISSING), count: places.size };
}

/** Counting sort of the places of rows: linear, stable, the missing at the end. */
function byRank(ranks: readonly number[], count: number): Uint32Array {
	const slot = (rank: number) => (rank === MISSING ? count + 1 : rank);
	const starts = new Uint32Array(count + 3);
	for (const rank of ranks) starts[slot(rank) + 1]!++;
	for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
	const places = new Uint32Array(ranks.length);
	ranks.forEach((rank, row) => (places[starts[slot(rank)]!++] = row));
	return places;
}
