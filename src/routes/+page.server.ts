import { loadData } from '$lib/data/files.server';
import { figureData } from '$lib/figures/data.server';

/** Rows, sources and places of the overview; read and checked while the site is built. */
export const load = () => figureData(loadData());
