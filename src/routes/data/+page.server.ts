import { changes, ourCatalogue, ourColumns, wholeFiles } from '$lib/data/published.server';

/** The catalogue, the version it is of, and the names of columns for the search. */
export const load = () => {
	const entries = ourCatalogue();
	return {
		entries,
		everything: wholeFiles(),
		columnNames: Object.fromEntries(
			entries.map(({ name }) => [
				name,
				ourColumns(name as never)
					.map((column) => `${column.name} ${column.title}`)
					.join('\n')
			])
		) as Readonly<Record<string, string>>,
		release: { version: changes()[0].version, date: changes()[0].date }
	};
};
