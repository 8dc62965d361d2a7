/** What a reader asks of the ledger, in the address of the page, and the claims that answer it. */
import { ARTICLES, type Article } from '$lib/model/check/summary';
import type { Result } from '$lib/model/check/types';
import type { Claim } from '$lib/data/schema';

export const RESULT_ORDER = ['differs', 'holds_in_part', 'holds', 'cannot_be_checked'] as const;
export const TOPICS = ['trade', 'meetings', 'arctic', 'security', 'context'] as const;
export const BOUNDS = ['exact', 'at_least', 'at_most', 'about'] as const;
export const ORDERS = ['result', 'article', 'date'] as const;

export type Order = (typeof ORDERS)[number];

/** What to show; `null` is any. */
export interface Ask {
	readonly article: Article | null;
	readonly topic: Claim['topic'] | null;
	readonly result: Result | null;
	readonly bound: Claim['bound'] | null;
	/** Words that all must occur. */
	readonly words: string;
	readonly order: Order;
	/** A sentence of the reader's own; it limits nothing. */
	readonly say: string;
}

export const ANYTHING: Ask = {
	article: null,
	topic: null,
	result: null,
	bound: null,
	words: '',
	order: 'result',
	say: ''
};

/**
 * Longest search, and longest sentence, that is read from an address, in characters. Of a sentence it is
 * one more than are examined, so that the answer can tell that there was more.
 */
const LONGEST = { words: 200, say: 1001 };

const one = <T extends string>(values: readonly T[], given: string | null): T | null =>
	values.find((value) => value === given) ?? null;

/** Reads an address; what is unknown in it is left out. */
export function readAsk(params: URLSearchParams): Ask {
	return {
		article: one(ARTICLES, params.get('article')),
		topic: one(TOPICS, params.get('topic')),
		result: one(RESULT_ORDER, params.get('result')),
		bound: one(BOUNDS, params.get('bound')),
		words: (params.get('q') ?? '').slice(0, LONGEST.words),
		order: one(ORDERS, params.get('sort')) ?? 'result',
		say: (params.get('say') ?? '').slice(0, LONGEST.say)
	};
}

/** The query string of an address, "?" and all; empty where anything is asked for. */
export function writeAsk({ article, topic, result, bound, words, order, say }: Ask): string {
	const given = {
		...{ article, topic, result, bound },
		q: words,
		sort: order === 'result' ? '' : order,
		say
	};
	const params = new URLSearchParams(
		Object.entries(given).flatMap(([name, value]): [string, string][] =>
			value ? [[name, value]] : []
		)
	).toString();
	return params && `?${params}`;
}

/**
 * What to show where an address names a claim, or anything else, by its id: as asked, without what would
 * leave that claim out. The order stays, and so does a sentence of the reader's own.
 */
export function askShowing<E extends Listed & { readonly id: string }>(
	entries: readonly E[],
	ask: Ask,
	id: string
): Ask {
	const named = entries.filter((entry) => entry.id === id);
	const isLeftOut = named.length > 0 && answer(named, ask).length === 0;
	return isLeftOut ? { ...ANYTHING, order: ask.order, say: ask.say } : ask;
}

/** What searching and sorting ask of a claim. */
interface Listed {
	readonly article: Article;
	readonly topic: Claim['topic'];
	readonly result: Result;
	readonly bound: Claim['bound'];
	readonly day: string;
	readonly value: string;
	readonly statement: string;
	readonly explanation: string;
	readonly source: { readonly publisher: string; readonly title: string };
}

/** The claims asked for, in the order asked for; equals stay in the order of the articles. */
export function answer<E extends Listed>(entries: readonly E[], ask: Ask): E[] {
	const words = ask.words.toLowerCase().split(/\s+/).filter(Boolean);
	const found = entries.filter(
		(entry) =>
			(ask.article === null || entry.article === ask.article) &&
			(ask.topic === null || entry.topic === ask.topic) &&
			(ask.result === null || entry.result === ask.result) &&
			(ask.bound === null || entry.bound === ask.bound) &&
			(words.length === 0 || words.every((word) => searchable(entry).includes(word)))
	);
	if (ask.order === 'result') return sortBy(found, (e) => RESULT_ORDER.indexOf(e.result));
	return ask.order === 'date' ? sortBy(found, (e) => e.day) : found;
}

const searchable = ({ statement, value, explanation, source }: Listed) =>
	[statement, value, explanation, source.publisher, source.title].join('\n').toLowerCase();

function sortBy<E>(entries: readonly E[], key: (entry: E) => number | string): E[] {
	return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
