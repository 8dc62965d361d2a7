/**
 * Text → header and rows of cells. Cells stay text, exactly as written. Knows no schema; may depend
 * on `split`, `form` and `issue`.
 */
import { formIssues } from './form';
import type { Issue } from './issue';
import { split } from './split';

/** One row of the file after the header. */
export interface RawRow {
	/** Line on which the row begins, from 1; a row with line breaks in quotes spans several. */
	line: number;
	/** As written, quotes undone. May be fewer or more than the header has. */
	cells: readonly string[];
	/** False where cells may stand in the wrong column: too few, too many, or faulty quotes. */
	sound: boolean;
}

export interface Table {
	/** Path as the reader knows it. */
	file: string;
	/** Column names without blanks around them; may hold empty names and repeats (see `issues`). */
	header: readonly string[];
	/** Line of the header, from 1. */
	headerLine: number;
	/** In the order of the file, blank lines left out; may be empty. */
	rows: readonly RawRow[];
	/** Everything wrong with the form, in the order of lines. */
	issues: readonly Issue[];
}

/**
 * Splits comma-separated text into header and rows; the first line that is not blank is the header.
 * Never throws: every departure from the form becomes an issue, and the rows are what could be made
 * out all the same.
 */
export function cells(text: string, file: string): Table {
	const records = split(text.replace(/^\uFEFF+/, ''));
	const [head, ...body] = records.filter(({ blank }) => !blank);
	const header = head?.cells.map((name) => name.trim()) ?? [];
	return {
		file,
		header,
		headerLine: head?.line ?? 1,
		rows: body.map(({ line, cells, fault }) => ({
			line,
			cells,
			sound: fault === null && cells.length === header.length
		})),
		issues: formIssues(records, header, file)
	};
}
