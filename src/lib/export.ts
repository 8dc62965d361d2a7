/** Handing a file to the reader, made in the browser from what the page already holds. */
import type { Domain, Selection } from './model/selection';
import { toParams } from './model/selection';

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

/** Offers text as a file. Call from a click: browsers ask for one. */
export function saveText(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken the address by the next turn of the loop.
	setTimeout(() => URL.revokeObjectURL(address));
}
