/**
 * What a reader asks of a table, and how it reads in a URL: `q`, `from`, `to` and `sort`.
 * Depends on nothing.
 */
export interface Sort {
	readonly column: string;
	readonly down: boolean;
}

export interface Query {
	/** Words that a row must hold, as typed. */
	readonly q: string;
	/** First and last year, inclusive; `null` is no limit. */
	readonly from: number | null;
	readonly to: number | null;
	/** `null` is the order of the file. */
	readonly sort: Sort | null;
}

/** What can be asked: the columns, and the years that rows cover (`null` where they have none). */
export interface Domain {
	readonly columns: readonly string[];
	readonly years: { readonly from: number; readonly to: number } | null;
}

/** Asks nothing: all rows in their order. */
export const EVERYTHING: Query = { q: '', from: null, to: null, sort: null };

/** Longer texts than anybody types are cut. */
const LONGEST = 200;

/**
 * Reads a query. Total: what is unknown, malformed, reversed or out of range counts as not said; of
 * a repeated parameter the first counts.
 */
export function fromParams(params: URLSearchParams, { columns, years }: Domain): Query {
	const year = (name: string) => {
		const given = params.get(name);
		if (given === null || !years || !/^\d{4}$/.test(given)) return null;
		const number = Number(given);
		return number >= years.from && number <= years.to ? number : null;
	};
	const [from, to] = [year('from'), year('to')];
	const isReversed = from !== null && to !== null && from > to;
	return {
		q: (params.get('q') ?? '').trim().slice(0, LONGEST),
		from: isReversed || from === years?.from ? null : from,
		to: isReversed || to === years?.to ? null : to,
		sort: sortOf(params.get('sort') ?? '', columns)
	};
}

function sortOf(given: string, columns: readonly string[]): Sort | null {
	const down = given.startsWith('-');
	const column = down ? given.slice(1) : given;
	return columns.includes(column) ? { column, down } : null;
}

/** Writes a query, in one order and only what it asks; with `?` before it, empty where nothing. */
export function toSearch({ q, from, to, sort }: Query): string {
	const params = new URLSearchParams();
	if (q.trim()) params.set('q', q.trim());
	if (from !== null) params.set('from', String(from));
	if (to !== null) params.set('to', String(to));
	if (sort) params.set('sort', `${sort.down ? '-' : ''}${sort.column}`);
	const text = params.toString();
	return text && `?${text}`;
}

/** What a click on a column's heading asks next: up, down, the order of the file. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
	if (sort?.column !== column) return { column, down: false };
	return sort.down ? null : { column, down: true };
}
