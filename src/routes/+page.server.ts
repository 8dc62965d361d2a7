import { loadData } from '$lib/data/files.server';
import { figureData } from '$lib/figures/data.server';
import { headlines, LEAD } from './headlines';

/** Rows, sources and places of the overview; read and checked while the site is built. */
export const load = () => {
	const data = figureData(loadData());
	return { ...data, headlines: headlines(data), lead: LEAD.trade };
};
