/**
 * Everything that is published of some datasets, as files. Asked of any schema with its rows, so that
 * a new dataset needs nothing here. For the server and the build: it hashes with Node.
 */
import { createHash } from 'node:crypto';
import { decode } from '../../csv/decode';
import type { Fields } from '../../csv/field';
import { cells } from '../../csv/read';
import { toSpreadsheetCsv } from '../../csv/write';
import type { AnyRow } from '../basis';
import type { AnyDataset } from '../schema';
import type { Change } from '../version';
import { checksums, zip } from './archive';
import { mediaTypeOf, type Format, type PublishedFile } from './file';
import { toJson } from './json';
import { dataPackage } from './package';
import { toParquet } from './parquet';
import { readme } from './readme';

/** What an edition is made of. */
export interface Edition {
	schema: Readonly<Record<string, AnyDataset>>;
	/** The rows of each dataset, sound and in the order of its file. */
	tables: Readonly<Record<string, readonly AnyRow[]>>;
	/** The very bytes of a dataset's CSV. */
	csv: (name: string) => Uint8Array;
	/** The versions so far, the newest first. */
	changes: readonly [Change, ...Change[]];
}

/** All that is published of an edition. */
export interface Publication {
	/** The files of each dataset by its name, the very bytes of its CSV first. */
	of: ReadonlyMap<string, DatasetFiles>;
	/** The files on all datasets: descriptor, archive, checksums of all the others. */
	whole: readonly PublishedFile[];
}

/** Makes every file of an edition. The same edition always makes the same bytes. */
export function publish(edition: Edition): Publication {
	const { schema, changes } = edition;
	const [release] = changes;
	const of = new Map(Object.keys(schema).map((name) => [name, filesOf(edition, name)]));
	const csvs = [...of.values()].map(([csv]) => csv);
	const descriptor = json(
		'datapackage.json',
		dataPackage(schema, (name) => of.get(name)![0], release)
	);
	const text = hashed('README.txt', readme(schema, release));
	const packed = [...csvs, descriptor, text];
	const sums = hashed(SUMS, checksums(packed));
	const archive = file('zip', 'no-limits.zip', zip([...packed, sums], release));
	const all = [...[...of.values()].flat(), descriptor, archive];
	return { of, whole: [archive, descriptor, file('sums', SUMS, checksums(all))] };
}

const SUMS = 'SHA256SUMS';

/** The files of one dataset, the very bytes of its CSV first. */
export function filesOf({ schema, tables, csv, changes }: Edition, name: string): DatasetFiles {
	const [dataset, rows, [release]] = [schema[name]!, tables[name]!, changes];
	const { title, licences, fields } = dataset;
	const licence = licences.map(
		({ covers, name, credit }) => `${covers}: ${name}, credit ${credit}`
	);
	const about = { name, title, version: release.version, licence: licence.join('; ') };
	return [
		file('csv', `${name}.csv`, csv(name)),
		file('spreadsheet', `${name}.spreadsheet.csv`, forSpreadsheets(csv(name), fields)),
		file('json', `${name}.json`, toJson(name, dataset, rows, release)),
		file('parquet', `${name}.parquet`, toParquet(fields, rows, about))
	];
}

export type DatasetFiles = readonly [csv: PublishedFile, ...PublishedFile[]];

/** The cells of a CSV as they are written there, in the order of the fields. */
function forSpreadsheets(csv: Uint8Array, fields: Fields): string {
	const { header, rows } = cells(decode(csv, '').text ?? '', '');
	const names = Object.keys(fields);
	const numbers = names.filter((name) => 'unit' in fields[name]!);
	const written = rows.map(({ cells }) =>
		Object.fromEntries(names.map((name) => [name, cells[header.indexOf(name)] ?? '']))
	);
	return toSpreadsheetCsv(names, written, numbers);
}

const json = (name: string, value: unknown) =>
	file('package', name, `${JSON.stringify(value, null, 2)}\n`);

/** Where the files are, from the root of the site. */
const FOLDER = '/data';

const file = (format: Format, name: string, content: Uint8Array | string): PublishedFile => ({
	href: `${FOLDER}/${name}`,
	format,
	mediaType: mediaTypeOf(name)!,
	...hashed(name, content)
});

/** Bytes with their size and hash; text becomes UTF-8. */
function hashed(name: string, given: Uint8Array | string) {
	const content = new Uint8Array(
		typeof given === 'string' ? new TextEncoder().encode(given) : given
	);
	const sha256 = createHash('sha256').update(content).digest('hex');
	return { name, bytes: content.length, sha256, content };
}
