/**
 * Text → records, each with its line. PapaParse finds the cells; lines are counted here, because it
 * counts records only. The only importer of PapaParse. Judges nothing and knows no header.
 */
import Papa from 'papaparse';

/** A record as it stands in the text: the header, a row or a blank line. */
export interface Split {
	/** Line on which it begins, from 1; line breaks in quotes make it span several. */
	line: number;
	/** Cells as written, quotes undone; at least one. */
	cells: readonly string[];
	/** True for an empty line. A row of one empty cell is written `""`, and is none. */
	blank: boolean;
	/** The line break it ends with; `''` where the text ends first. */
	ending: '\n' | '\r\n' | '\r' | '';
	/** The first quote that does not add up. Cells after it may be in the wrong place. */
	fault: QuoteFault | null;
}

export interface QuoteFault {
	/** Place of the cell in the record, from 0. */
	cell: number;
	/** Line of its opening quote. */
	line: number;
	/** `stray`: text follows the closing quote. `open`: no closing quote before the line ends. */
	kind: 'stray' | 'open';
}

const SHAPE = {
	delimiter: ',',
	header: false,
	dynamicTyping: false,
	skipEmptyLines: false
} as const;

/**
 * Splits comma-separated text without byte order mark (RFC 4180; LF, CRLF or CR) into its records, in
 * order; the last line break may be missing. Never throws and drops nothing.
 */
export function split(text: string): readonly Split[] {
	const records: Split[] = [];
	let [line, start] = [1, 0];
	Papa.parse<string[]>(text, {
		...SHAPE,
		newline: lineBreak(text),
		step: ({ data, errors, meta }) => {
			const raw = text.slice(start, meta.cursor);
			// Behind the last line break PapaParse sees one more record, of no characters.
			if (raw !== '') {
				const opened = errors[0]?.index;
				const fault = opened === undefined ? null : faultAt(raw, opened - start, line);
				records.push({ line, ...ended(data, raw), fault });
			}
			line += breaks(raw);
			start = meta.cursor;
		}
	});
	return records;
}

/** The first line break outside quotes decides, so that a break inside a cell cannot. */
function lineBreak(text: string): '\n' | '\r' {
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '"') quoted = !quoted;
		else if (!quoted && text[i] === '\n') return '\n';
		else if (!quoted && text[i] === '\r') return text[i + 1] === '\n' ? '\n' : '\r';
	}
	return '\n';
}

/** How many line breaks there are, a CRLF being one. */
function breaks(text: string): number {
	let count = 0;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) count++;
	}
	return count;
}

/** Told to split at LF, PapaParse leaves the CR of a CRLF in an unquoted last cell. */
function ended(cells: readonly string[], raw: string): Pick<Split, 'cells' | 'ending' | 'blank'> {
	const ending = (['\r\n', '\n', '\r'] as const).find((end) => raw.endsWith(end)) ?? '';
	const blank = raw.length === ending.length;
	const last = cells.at(-1)!;
	if (!last.endsWith('\r')) return { cells, ending, blank };
	const bare = raw.endsWith('\n') ? raw.slice(0, -1) : raw;
	// In a quoted last cell the CR is data: there, the cell is not the end of the line as written.
	if (!`,${bare}`.endsWith(`,${last}`)) return { cells, ending, blank };
	return { cells: [...cells.slice(0, -1), last.slice(0, -1)], ending, blank };
}

/**
 * PapaParse calls a cell invalid where text follows its closing quote, unterminated where none comes,
 * and often both for one slip. Which it was shows on the line where the cell opens: `from` is the
 * place after its quote.
 */
function faultAt(raw: string, from: number, line: number): QuoteFault {
	const before = raw.slice(0, from - 1);
	const cellsBefore = Papa.parse<string[]>(before, SHAPE).data[0]?.length ?? 1;
	const [opening = ''] = raw.slice(from).split(/[\r\n]/, 1);
	return {
		cell: cellsBefore - 1,
		line: line + breaks(before),
		kind: opening.replaceAll('""', '').includes('"') ? 'stray' : 'open'
	};
}
