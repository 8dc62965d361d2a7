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
