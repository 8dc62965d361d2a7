/**
 * Rows made ready to be asked: what they hold as text, the years they cover, their orders. All of it
 * is computed once, or when first asked for. Depends on its siblings alone.
 */
import type { Column } from './column';
import { orders, type Orders } from './order';
import type { Query } from './query';

/** First and last year of a row; `null` where it has none. */
export type Span = readonly [from: number, to: number] | null;

/** Words, and whether each row holds them all. */
interface Searched {
	readonly q: string;
	readonly hits: Uint8Array;
}

export class RowIndex<R> {
	readonly rows: readonly R[];
	readonly #columns: readonly Column<R>[];
	readonly #haystacks: readonly string[];
	readonly #spans: readonly Span[];
	readonly #orders = new Map<string, Orders>();
	/** What was last looked for, and before that what it goes on from: "g", "ga", "gas". */
	readonly #searched: Searched[] = [];

	/** `search` is the text that a row is found by, in any case; `span` the years it covers. */
	constructor(
		rows: readonly R[],
		columns: readonly Column<R>[],
		{ search, span }: { search: (row: R) => string; span: (row: R) => Span }
	) {
		this.rows = rows;
		this.#columns = columns;
		this.#haystacks = rows.map((row) => search(row).toLowerCase());
		this.#spans = rows.map(span);
	}

	/**
	 * The rows that hold every word of `q` and of which some day lies in the years, in the order
	 * asked for. A row without a year passes only where no year is asked.
	 */
	find({ q, from, to, sort }: Query): R[] {
		const { rows } = this;
		const hits = this.#search(q.toLowerCase().trimStart());
		const spans = from === null && to === null ? null : this.#spans;
		const inYears = (span: Span) =>
			(from === null || (span !== null && span[1] >= from)) &&
			(to === null || (span !== null && span[0] <= to));
		const order = sort && this.#orderOf(sort.column)?.[sort.down ? 'descending' : 'ascending'];
		const found: R[] = [];
		for (let i = 0; i < rows.length; i++) {
			const place = order ? order[i]! : i;
			if (hits[place] && (!spans || inYears(spans[place]!))) found.push(rows[place]!);
		}
		return found;
	}

	/** Computes the order of one column that has none yet; false when all have one. For idle time. */
	prepare(): boolean {
		const next = this.#columns.find(({ name }) => !this.#orders.has(name));
		if (next) this.#orderOf(next.name);
		return next !== undefined;
	}

	/**
	 * Whether each row holds every word. Words that go on from earlier ones are found among their rows,
	 * and going back to those finds them as they were.
	 */
	#search(q: string): Uint8Array {
		const earlier = this.#searched;
		while (earlier.length > 0 && !q.startsWith(earlier.at(-1)!.q)) earlier.pop();
		const last = earlier.at(-1);
		if (last?.q === q) return last.hits;
		const words = q.split(/\s+/).filter(Boolean);
		const hits = new Uint8Array(this.rows.length);
		// By index: pairs of place and text would be made for each of many thousand rows.
		for (let place = 0; place < hits.length; place++) {
			if (last && !last.hits[place]) continue;
			const text = this.#haystacks[place]!;
			hits[place] = Number(words.every((word) => text.includes(word)));
		}
		earlier.push({ q, hits });
		return hits;
	}

	#orderOf(name: string): Orders | undefined {
		const known = this.#orders.get(name);
		const column = this.#columns.find((column) => column.name === name);
		if (known || !column) return known;
		const key = column.by ?? ((row: R) => column.text(row) || null);
		const order = orders(this.rows.map(key));
		this.#orders.set(name, order);
		return order;
	}
}
