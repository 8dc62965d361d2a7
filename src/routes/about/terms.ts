/** Terms and credits of all datasets, each once. Depends on the shape of the catalogue. */
import type { CatalogueEntry } from '$lib/data/catalogue';

type Licence = CatalogueEntry['licences'][number];

export interface Term {
	readonly licence: Licence;
	/** Names of the datasets it is for, in the order of the catalogue. */
	readonly datasets: readonly string[];
	/** Whether all datasets are under it. */
	readonly isForAll: boolean;
}

/** Every licence of any dataset, in the order in which they first come. */
export function terms(entries: readonly Pick<CatalogueEntry, 'name' | 'licences'>[]): Term[] {
	const key = ({ name, covers, credit }: Licence) => [name, covers, credit].join('\n');
	const known = new Map<string, { licence: Licence; datasets: string[] }>();
	for (const { name, licences } of entries)
		for (const licence of licences) {
			const term = known.get(key(licence)) ?? { licence, datasets: [] };
			known.set(key(licence), { licence, datasets: [...term.datasets, name] });
		}
	return [...known.values()].map((term) => ({
		...term,
		isForAll: term.datasets.length === entries.length
	}));
}
