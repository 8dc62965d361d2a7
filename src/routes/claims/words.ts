/** English words of the ledger's controls. */
import type { Claim } from '$lib/data/schema';
import type { Article } from '$lib/model/check/summary';
import type { Order } from './ledger';

/** What each of the five articles is called here. */
export const ARTICLE_NAMES: Readonly<Record<Article, string>> = {
	nbc: 'NBC News, May 2024',
	gzero: 'GZERO, May 2024',
	topic: 'GZERO topic page, 2023–24',
	geopolitics: 'Geopolitics, May 2024',
	aug2025: 'August 2025'
};

/** The page that a piece stands on, where a publisher shows some pieces on two. */
export const PAGE_NAMES: Readonly<Partial<Record<Article, string>>> = {
	gzero: 'on the page of the article',
	topic: 'on the topic page'
};

export const TOPIC_NAMES: Readonly<Record<Claim['topic'], string>> = {
	trade: 'Trade and energy',
	meetings: 'Meetings and visits',
	arctic: 'The Arctic',
	security: 'War, aid and security',
	context: 'Background'
};

export const BOUND_NAMES: Readonly<Record<Claim['bound'], string>> = {
	exact: 'exact',
	at_least: 'at least, over',
	at_most: 'at most, up to',
	about: 'about'
};

export const ORDER_NAMES: Readonly<Record<Order, string>> = {
	result: 'by result',
	article: 'by article',
	date: 'by date spoken of'
};
