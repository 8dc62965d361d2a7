/**
 * What we hold, a line for each dataset: asked of any schema with its rows, so that a new dataset
 * needs nothing here. Depends on `csv` and the schema's shape; knows no file system.
 */
import { basisColumns, isDerived, type AnyRow } from './basis';
import type { AnyDataset, Topic } from './schema';
import type { PublishedFile } from './publish/file';
import { lastChange, type Change } from './version';

export interface CatalogueEntry extends Pick<
	AnyDataset,
	'title' | 'row' | 'caveats' | 'licences' | 'uses'
> {
	/** Name of the dataset, as in addresses and file names. */
	name: string;
	topic: Topic;
	/** Number of rows. */
	rows: number;
	/** Number of columns. */
	columns: number;
	/** First and last year that rows are about; `null` where they have no time. */
	years: readonly [from: number, to: number] | null;
	/** Fractions of the rows from 0 to 1; `null` where no column tells, or there is no row. */
	share: Readonly<Record<'reported' | 'derived' | 'bounded', number | null>>;
	/** Number of different sources that the rows name. */
	sources: number;
	/** Day of the newest entry of the changelog that names the dataset, YYYY-MM-DD. */
	lastChange: string | null;
	/** The downloads, the very bytes of the CSV first. */
	files: readonly Omit<PublishedFile, 'content'>[];
}

type Schema = Readonly<Record<string, AnyDataset>>;
type Rows = Readonly<Record<string, readonly AnyRow[]>>;

/** What the catalogue says besides what schema and rows tell. */
export interface About {
	changes: readonly Change[];
	/** The files of a dataset. */
	files: (name: string) => CatalogueEntry['files'];
}

/** An entry for each dataset, in the order of the schema. */
export function catalogue(tables: Rows, schema: Schema, about: About): CatalogueEntry[] {
	return Object.entries(schema).map(([name, dataset]) => {
		const { title, row, topic, caveats, licences, uses, fields } = dataset;
		const rows = tables[name]!;
		return {
			...{ name, title, row, topic, caveats, licences, uses },
			rows: rows.length,
			columns: Object.keys(fields).length,
			years: yearsOf(dataset, rows),
			share: shareOf(dataset, rows),
			sources: sourcesOf(dataset, rows).size,
			lastChange: lastChange(about.changes, name),
			files: about.files(name)
		};
	});
}

/** First and last year of the columns that place rows in time. */
export function yearsOf(
	{ time }: Pick<AnyDataset, 'time'>,
	rows: readonly AnyRow[]
): CatalogueEntry['years'] {
	if (!time) return null;
	const years = rows
		.flatMap((row) => [row[time.from], row[time.to]])
		.filter((value) => value != null)
		.map((value) => Number(String(value).slice(0, 4)));
	return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}

/** How much of a dataset is reported, derived, and not exact. */
export function shareOf(
	{ fields }: Pick<AnyDataset, 'fields'>,
	rows: readonly AnyRow[]
): CatalogueEntry['share'] {
	const of = (test: (row: AnyRow) => boolean) => rows.filter(test).length / rows.length;
	const [hasBasis, hasBound] = [basisColumns(fields).length > 0, Object.hasOwn(fields, 'bound')];
	const derived = hasBasis && rows.length > 0 ? of((row) => isDerived(row, fields)) : null;
	return {
		reported: derived === null ? null : 1 - derived,
		derived,
		bounded: hasBound && rows.length > 0 ? of(({ bound }) => bound !== 'exact') : null
	};
}

/** The ids of the sources that rows name, in any column that refers to sources. */
export function sourcesOf(
	{ fields }: Pick<AnyDataset, 'fields'>,
	rows: readonly AnyRow[]
): ReadonlySet<string> {
	const columns = Object.entries(fields)
		.filter(([, field]) => field.type === 'reference' && field.to === 'sources')
		.map(([name]) => name);
	const ids = rows.flatMap((row) => columns.flatMap((column) => row[column] ?? []));
	return new Set(ids.map(String));
}
