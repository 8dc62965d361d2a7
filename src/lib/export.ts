/**
 * Handing a file to the reader, made in the browser from what the page already holds. Loaded when
 * somebody asks for a file, not with the page.
 */
import { toCsv } from './csv/write';
import { toParams, type Domain, type Selection } from './model/selection';

/** What a cell of a row to save may hold. */
type Cell = Parameters<typeof toCsv>[1][number][string];

/**
 * A file name that says what is inside and under which filter, such as
 * `no-limits_meetings-per-year_from-2014_host-CHN.csv`.
 */
export function fileName(figure: string, selection: Selection, domain: Domain): string {
	const filter = [...toParams(selection, domain)].map(([name, value]) => `${name}-${value}`);
	const parts = ['no-limits', figure, ...filter].map((part) =>
		part.replace(/[^\p{L}\p{N}-]+/gu, '-')
	);
	return `${parts.join('_')}.csv`;
}

/** Offers rows as a CSV file with all their columns. Call from a click: browsers ask for one. */
export function saveRows(name: string, rows: readonly Readonly<Record<string, Cell>>[]): void {
	saveText(name, toCsv(Object.keys(rows[0] ?? {}), rows), 'text/csv');
}

/** Offers a text as a file in UTF-8; `type` is its media type. Call from a click. */
export function saveText(name: string, text: string, type: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken the address by the next turn of the loop.
	setTimeout(() => URL.revokeObjectURL(address));
}
