/** The published files as a reader's own program sees them: text, parsed without the site's code. */
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

const folder = new URL('../../data/', import.meta.url);

/** Names of all datasets, sorted. */
export const datasets = readdirSync(folder)
	.filter((file) => file.endsWith('.csv'))
	.map((file) => file.slice(0, -4))
	.sort();

/** The bytes of a dataset's file. */
export const bytes = (dataset: string): Buffer => readFileSync(new URL(`${dataset}.csv`, folder));

/** Rows of comma-separated text, each cell as written; throws where the text is no table. */
export function parse(text: string): Row[] {
	const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
	if (errors.length) throw new Error(`no CSV: ${JSON.stringify(errors)}`);
	return data;
}

/** Rows of a dataset in the order of its file. */
export const rows = (dataset: string): Row[] => parse(bytes(dataset).toString('utf8'));

/** The calendar year of an ISO date. */
export const yearOf = (date: string | undefined): number => Number(date?.slice(0, 4));
