/** Our own data as it is published: files, catalogue, columns, versions. Made once for each build. */
import { catalogue, type CatalogueEntry } from './catalogue';
import { columnsOf, type Column } from './columns';
import { bytesOf, changelog, loadData } from './files.server';
import { publish, type Edition, type Publication } from './publish/edition.server';
import type { PublishedFile } from './publish/file';
import { schema, type DatasetName } from './schema';
import { changesOf, type Change } from './version';

/** A file without what is in it: what pages are given. */
export type FileInfo = Omit<PublishedFile, 'content'>;

let edition: Edition | undefined;
let publication: Publication | undefined;

/** Throws where the data has issues. */
const ourEdition = (): Edition =>
	(edition ??= {
		schema,
		tables: loadData(),
		csv: (name) => bytesOf(name as DatasetName),
		changes: changesOf(changelog())
	});

const ourPublication = (): Publication => (publication ??= publish(ourEdition()));

/** The versions of the data, the newest first; the first one is the present release. */
export const changes = (): readonly [Change, ...Change[]] => ourEdition().changes;

/** The downloads of a dataset, the very bytes of its CSV first. Throws for an unknown one. */
export function fileList(dataset: string): readonly FileInfo[] {
	const files = ourPublication().of.get(dataset);
	if (!files) throw new Error(`there is no dataset "${dataset}"`);
	return files.map(infoOf);
}

/** The downloads of all datasets together: archive, descriptor, checksums. */
export const wholeFiles = (): readonly FileInfo[] => ourPublication().whole.map(infoOf);

/** A file by its name, such as `meetings.json`; `null` where there is none. */
export function publishedFile(name: string): PublishedFile | null {
	const { of, whole } = ourPublication();
	return [...of.values(), whole].flat().find((file) => file.name === name) ?? null;
}

function infoOf({ name, href, format, mediaType, bytes, sha256 }: PublishedFile): FileInfo {
	return { name, href, format, mediaType, bytes, sha256 };
}

/** What we hold, an entry for each dataset. */
export const ourCatalogue = (): readonly CatalogueEntry[] =>
	catalogue(ourEdition().tables, schema, { changes: changes(), files: fileList });

/** The columns of one of our datasets. */
export const ourColumns = (name: DatasetName): readonly Column[] =>
	columnsOf(ourEdition().tables[name]!, schema[name].fields);
