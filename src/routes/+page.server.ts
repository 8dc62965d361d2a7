import { loadData } from '$lib/data/files.server';
import { figureData } from '$lib/figures/data.server';
import { rowIndex } from '$lib/figures/data';
import { describe } from '$lib/figures/says';
import { headlines, LEAD } from './headlines';

/** Rows, sources and places of the overview; read and checked while the site is built. */
export const load = () => {
	const all = loadData();
	const data = figureData(all);
	const lead = rowIndex(data.tables).get(LEAD.trade)!;
	return {
		...data,
		headlines: headlines(data, all),
		lead: { found: lead, said: describe(lead, data) }
	};
};
