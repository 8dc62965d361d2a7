/** All claims checked, and how many fare how, per article. No Svelte, no DOM. */
import type { Claim } from '../../data/schema';
import { checkClaim } from './checkClaim';
import type { Check, CheckTables, Result } from './types';

/** A claim with what checking it gave. */
export interface Checked {
	readonly claim: Claim;
	readonly check: Check;
}

/** Checks every claim, in the order given. */
export const checkClaims = (claims: readonly Claim[], tables: CheckTables): Checked[] =>
	claims.map((claim) => ({ claim, check: checkClaim(claim, tables) }));

/** The five articles: the pieces of the topic page are one, a teaser belongs to its page. */
export const ARTICLES = ['topic', 'nbc', 'gzero', 'geopolitics', 'aug2025'] as const;

export type Article = (typeof ARTICLES)[number];

/** The article that a source is, or is a piece of; throws for a source that is no article. */
export function articleOf(sourceId: string): Article {
	const article = ARTICLES.find(
		(name) => sourceId === `a-${name}` || sourceId.startsWith(`a-${name}-`)
	);
	if (!article)
		throw new Error(`articleOf got the source "${sourceId}", expected one of an article`);
	return article;
}

/** How many claims, and how many of each result. */
export interface Summary {
	readonly claims: number;
	readonly results: Readonly<Record<Result, number>>;
}

/** Counts the results; all are 0 without claims. */
export function summarise(checked: readonly Checked[]): Summary {
	const of = (result: Result) => checked.filter(({ check }) => check.result === result).length;
	return {
		claims: checked.length,
		results: {
			holds: of('holds'),
			holds_in_part: of('holds_in_part'),
			differs: of('differs'),
			cannot_be_checked: of('cannot_be_checked')
		}
	};
}

/** The same for each of the five articles, in their order; an article without claims is there too. */
export const summariseByArticle = (
	checked: readonly Checked[]
): Readonly<Record<Article, Summary>> =>
	Object.fromEntries(
		ARTICLES.map((article) => [
			article,
			summarise(checked.filter(({ claim }) => articleOf(claim.source_id) === article))
		])
	) as Record<Article, Summary>;
