import { loadData } from '$lib/data/files.server';
import { figureData } from '$lib/figures/data.server';
import { rowIndex } from '$lib/figures/data';
import { describe } from '$lib/figures/says';
import { headlines, LEAD } from './headlines';

/** Fixed words, sent with the page and not with its script. */
const WORDS = {
	description:
		'Trade, meetings, Arctic registrations and visits: every number of five news articles about ' +
		'Putin and Xi, with who said it and the rows to check it.',
	standfirst:
		'In February 2022, days before the invasion of Ukraine, Beijing and Moscow declared a ' +
		'friendship without limits. Five articles put numbers on it. Here is each number, who said it, ' +
		'and the rows to check it with.'
};

/** Rows, sources and places of the overview; read and checked while the site is built. */
export const load = () => {
	const all = loadData();
	const data = figureData(all);
	const lead = rowIndex(data.tables).get(LEAD.trade)!;
	return {
		...data,
		words: WORDS,
		headlines: headlines(data, all),
		lead: { found: lead, said: describe(lead, data) }
	};
};
