import { loadData } from '$lib/data/files.server';
import { ARTICLES, summarise, summariseByArticle } from '$lib/model/check/summary';
import { entriesOf } from './entries.server';

/** Every claim checked, and how many fare how. */
export const load = () => {
	const { entries, checked } = entriesOf(loadData());
	const byArticle = summariseByArticle(checked);
	return {
		entries,
		all: summarise(checked),
		articles: ARTICLES.map((article) => ({ article, ...byArticle[article] }))
	};
};
