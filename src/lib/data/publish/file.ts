/** What a published file is. Depends on nothing. */

/** Forms in which a file is offered. */
export const FORMATS = {
	csv: 'CSV',
	spreadsheet: 'CSV for spreadsheets',
	json: 'JSON',
	parquet: 'Parquet',
	package: 'Data Package',
	zip: 'Zip archive',
	sums: 'Checksums'
} as const;

export type Format = keyof typeof FORMATS;

/** Of published files, by the end of their names. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
	'.csv': 'text/csv; charset=utf-8',
	'.json': 'application/json',
	'.parquet': 'application/vnd.apache.parquet',
	'.zip': 'application/zip',
	SHA256SUMS: 'text/plain; charset=utf-8'
};

/** The content type of a published file by its name, with the character set where there is one. */
export function mediaTypeOf(name: string): string | undefined {
	return Object.entries(MEDIA_TYPES).find(([end]) => name.endsWith(end))?.[1];
}

export interface PublishedFile {
	/** File name, e.g. `meetings.spreadsheet.csv`. */
	name: string;
	/** Address from the root of the site, without the base path, e.g. `/data/meetings.csv`. */
	href: string;
	format: Format;
	/** Content type, with the character set where there is one. */
	mediaType: string;
	/** Size in bytes. */
	bytes: number;
	/** SHA-256 of the bytes, in hexadecimal. */
	sha256: string;
	content: Uint8Array<ArrayBuffer>;
}
