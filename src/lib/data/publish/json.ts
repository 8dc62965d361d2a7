/** A dataset as JSON. Depends on the schema's shape alone. */
import type { AnyRow } from '../basis';
import { columnsOf } from '../columns';
import type { AnyDataset } from '../schema';
import type { Release } from '../version';

/**
 * The rows with their types: numbers as numbers, missing values as `null`, several references as an
 * array; with what the dataset says of itself and of each column. One row stands on one line.
 */
export function toJson(
	name: string,
	dataset: AnyDataset,
	rows: readonly AnyRow[],
	release: Release
): string {
	const { title, row, caveats, licences, key, fields } = dataset;
	const columns = columnsOf([], fields).map(
		({ name, title, about, type, unit, allowed, required, refersTo }) => ({
			...{ name, title, about, type, unit, required },
			...(allowed.length > 0 ? { allowed } : {}),
			...(refersTo ? { refersTo } : {})
		})
	);
	const head = JSON.stringify(
		{
			name,
			title,
			row,
			version: release.version,
			date: release.date,
			licences,
			caveats,
			key,
			columns
		},
		null,
		2
	);
	const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
	return `${head.slice(0, -2)},\n  "rows": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}
