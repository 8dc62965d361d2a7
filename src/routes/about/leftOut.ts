/** What was looked for and is not in the data. Depends on `csv`. */
import { text, type Row } from '$lib/csv/field';
import { formatIssue } from '$lib/csv/issue';
import { cells } from '$lib/csv/read';
import { typed } from '$lib/csv/type';

export const fields = {
	dataset: text('Dataset', 'The dataset it would belong to'),
	what: text('What', 'What was left out'),
	why: text('Why', 'Why it was')
};

export interface LeftOut {
	readonly dataset: string;
	readonly rows: readonly Row<typeof fields>[];
}

/** Reads the list, grouped by dataset in its order. Throws where it is not well formed. */
export function leftOut(csv: string): LeftOut[] {
	const table = cells(csv, 'left-out.csv');
	const { rows, issues } = typed(table, fields);
	const faults = [...table.issues, ...issues];
	if (faults.length > 0) throw new Error(faults.map(formatIssue).join('\n'));
	const datasets = [...new Set(rows.map(({ dataset }) => dataset))];
	return datasets.map((dataset) => ({
		dataset,
		rows: rows.filter((row) => row.dataset === dataset)
	}));
}
