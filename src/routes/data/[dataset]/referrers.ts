/** Which rows refer to a row of a dataset. Depends on the shape of a schema alone. */
import type { Fields } from '$lib/csv/field';
import type { AnyRow } from '$lib/data/basis';

/** How many rows of a dataset refer to something. */
export interface Referrer {
	readonly dataset: string;
	readonly rows: number;
}

type Schema = Readonly<Record<string, { readonly fields: Fields }>>;
type Tables = Readonly<Record<string, readonly AnyRow[]>>;

/**
 * For each id in `dataset` that anything refers to: the datasets that do, in the order of the
 * schema, with their number of rows. A row counts once, however many of its columns refer.
 */
export function referrers(
	dataset: string,
	tables: Tables,
	schema: Schema
): Readonly<Record<string, readonly Referrer[]>> {
	const found = new Map<string, Referrer[]>();
	for (const [name, { fields }] of Object.entries(schema)) {
		const columns = Object.entries(fields)
			.filter(([, field]) => field.type === 'reference' && field.to === dataset)
			.map(([column]) => column);
		const counts = new Map<string, number>();
		for (const row of tables[name]!)
			for (const id of new Set(columns.flatMap((column) => row[column] ?? [])))
				counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
		for (const [id, rows] of counts)
			found.set(id, [...(found.get(id) ?? []), { dataset: name, rows }]);
	}
	return Object.fromEntries(found);
}
