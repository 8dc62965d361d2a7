import { inspectData } from '$lib/data/files.server';
import { changes, ourCatalogue, ourColumns } from '$lib/data/published.server';
import { schema, type DatasetName } from '$lib/data/schema';
import { error } from '@sveltejs/kit';
import { shapeOf } from './cells';
import { referrers } from './referrers';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => Object.keys(schema).map((dataset) => ({ dataset }));

/** One dataset, its cells as written, and the sources that it rests on. */
export const load: PageServerLoad = ({ params }) => {
	const name = params.dataset;
	if (!isDataset(name)) error(404, `There is no dataset “${name}”.`);
	const { tables, origins } = inspectData();
	const { fields, time } = schema[name];
	const names = Object.keys(fields);
	const cells = tables[name].map((row) => names.map((column) => origins.get(row)!.written(column)));
	const used = new Set(cells.flat().flatMap((text) => text.split(';')));
	return {
		entry: ourCatalogue().find((entry) => entry.name === name)!,
		columns: ourColumns(name),
		shapes: Object.entries(fields).map(([column, field]) => shapeOf(column, field)),
		time,
		cells,
		sources: tables.sources.filter(({ source_id }) => used.has(source_id)),
		referrers: referrers(name, tables, schema),
		release: { version: changes()[0].version, date: changes()[0].date }
	};
};

const isDataset = (name: string): name is DatasetName => Object.hasOwn(schema, name);
