/** Our own data as it is published: files, catalogue, columns, versions. Made once for each build. */
import { catalogue, type CatalogueEntry } from './catalogue';
import { columnsOf, type Column } from './columns';
import { bytesOf, changelog, loadData } from './files.server';
import { filesOf, type Edition } from './publish/edition.server';
import type { PublishedFile } from './publish/file';
import { schema, type DatasetName } from './schema';
import { changesOf, type Change } from './version';

/** A file without what is in it: what pages are given. */
export type FileInfo = Omit<PublishedFile, 'content'>;

let known: Edition | undefined;

/** Our edition. Throws where the data has issues. */
export const edition = (): Edition =>
	(known ??= {
		schema,
		tables: loadData(),
		csv: (name) => bytesOf(name as DatasetName),
		changes: changesOf(changelog())
	});

/** The versions of the data, the newest first; the first one is the present release. */
export const changes = (): readonly [Change, ...Change[]] => edition().changes;

/** The downloads of a dataset, the very bytes of its CSV first. */
export const fileList = (name: string): readonly FileInfo[] => filesOf(edition(), name).map(infoOf);

function infoOf({ name, href, format, mediaType, bytes, sha256 }: PublishedFile): FileInfo {
	return { name, href, format, mediaType, bytes, sha256 };
}

/** What we hold, an entry for each dataset. */
export const ourCatalogue = (): readonly CatalogueEntry[] =>
	catalogue(edition().tables, schema, { changes: changes(), files: fileList });

/** The columns of one of our datasets. */
export const ourColumns = (name: DatasetName): readonly Column[] =>
	columnsOf(edition().tables[name]!, schema[name].fields);
