/**
 * Everything that is published of some datasets, as files. Asked of any schema with its rows, so that
 * a new dataset needs nothing here. For the server and the build: it hashes with Node.
 */
import { createHash } from 'node:crypto';
import type { Fields, Row } from '../../csv/field';
import type { AnyDataset } from '../schema';
import type { Change } from '../version';
import type { Format, PublishedFile } from './file';

/** What an edition is made of. */
export interface Edition {
	schema: Readonly<Record<string, AnyDataset>>;
	/** The rows of each dataset, sound and in the order of its file. */
	tables: Readonly<Record<string, readonly Row<Fields>[]>>;
	/** The very bytes of a dataset's CSV. */
	csv: (name: string) => Uint8Array;
	/** The versions so far, the newest first. */
	changes: readonly [Change, ...Change[]];
}

/** Where the files are, from the root of the site. */
export const FOLDER = '/data';

/** The files of one dataset, the very bytes of its CSV first. */
export function filesOf(edition: Edition, name: string): readonly PublishedFile[] {
	return [file('csv', `${name}.csv`, edition.csv(name))];
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
	csv: 'text/csv; charset=utf-8',
	spreadsheet: 'text/csv; charset=utf-8',
	json: 'application/json',
	parquet: 'application/vnd.apache.parquet',
	package: 'application/json',
	zip: 'application/zip',
	sums: 'text/plain; charset=utf-8'
};

function file(format: Format, name: string, content: Uint8Array | string): PublishedFile {
	const bytes = new Uint8Array(
		typeof content === 'string' ? new TextEncoder().encode(content) : content
	);
	return {
		name,
		href: `${FOLDER}/${name}`,
		format,
		mediaType: MEDIA_TYPES[format],
		bytes: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		content: bytes
	};
}
