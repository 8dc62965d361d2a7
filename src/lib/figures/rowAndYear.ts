import type { Mark } from '../charts/mark';
import type { Pointed } from '../view.svelte';

/** What a mark of one of these rows points at: the row and its year. Nothing where it is none of them. */
export function rowAndYear(
	{ row }: Mark,
	rows: readonly { readonly id: string; readonly year: number }[]
): Pointed {
	const found = rows.find(({ id }) => id === row);
	return found ? { year: found.year, row: found.id } : {};
}
