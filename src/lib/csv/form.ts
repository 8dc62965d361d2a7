/**
 * What is wrong with the form of a CSV, whatever its columns mean: quotes, widths, header, line
 * breaks, characters. Private to `read`; may depend on `split` and `issue`.
 */
import { issue, type Issue } from './issue';
import type { QuoteFault, Split } from './split';

/**
 * Judges all records of a file, of which the first that is not blank is the header; `header` holds
 * its names, trimmed. Issues come in the order of lines; none means a well-formed table with rows.
 */
export function formIssues(
	records: readonly Split[],
	header: readonly string[],
	file: string
): readonly Issue[] {
	const [head, ...body] = records.filter(({ blank }) => !blank);
	const say = speaker(file, header);
	return [
		...(head ? headerIssues(head, header, say) : []),
		...(body.length === 0 ? [say({ line: head?.line ?? 1, ...NO_ROWS })] : []),
		...endingIssues(records, say),
		...records.flatMap((record) => [...quoteIssues(record, say), ...characterIssues(record, say)]),
		...body.flatMap((record) => widthIssues(record, header.length, say)),
		...records.flatMap(({ blank, line }) => (blank ? [say({ line, ...BLANK_LINE })] : []))
	].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

type Fault = Pick<Issue, 'code' | 'rule' | 'fix'>;
type At = { line: number; cell?: number; value?: string };
type Say = (what: Fault & At) => Issue;

/** Makes issues of one file, turning places in a row into names of columns. */
function speaker(file: string, header: readonly string[]): Say {
	return ({ cell, ...what }) => {
		const column = cell === undefined ? null : header[cell] || `column ${cell + 1}`;
		return issue({ file, column, ...what });
	};
}

const NO_ROWS: Fault = {
	code: 'E_NO_DATA_ROWS',
	rule: 'must have rows after the header, and has none',
	fix: 'write the file again from its source'
};
const BLANK_LINE: Fault = {
	code: 'W_BLANK_LINE',
	rule: 'must have no blank lines',
	fix: 'remove the line'
};
const EMPTY_HEADER: Fault = {
	code: 'W_EMPTY_HEADER',
	rule: 'must have a name in the header',
	fix: 'name the column or remove it'
};
const REPEATED_HEADER: Fault = {
	code: 'W_DUP_HEADER',
	rule: 'must be the name of one column only',
	fix: 'rename or remove one of them'
};
const HEADER_BLANKS: Fault = {
	code: 'W_HEADER_TRIMMED',
	rule: 'must have no blanks before or after the name',
	fix: 'remove the blanks'
};

function headerIssues({ line, cells }: Split, names: readonly string[], say: Say): Issue[] {
	return names.flatMap((name, cell) => {
		const at = { line, cell, value: cells[cell]! };
		if (name === '') return [say({ ...at, ...EMPTY_HEADER })];
		if (names.indexOf(name) < cell) return [say({ ...at, ...REPEATED_HEADER })];
		return name === at.value ? [] : [say({ ...at, ...HEADER_BLANKS })];
	});
}

/** Only the first line that ends unlike the first is named: the rest follows from it. */
function endingIssues(records: readonly Split[], say: Say): Issue[] {
	const other = records.find(({ ending }) => ending !== '' && ending !== records[0]?.ending);
	if (!other) return [];
	return [
		say({
			line: other.line,
			code: 'W_MIXED_EOL',
			rule: 'must end all lines in the same way, and this line ends unlike the first',
			fix: 'save the file with LF line breaks'
		})
	];
}

const QUOTES: Readonly<Record<QuoteFault['kind'], Fault>> = {
	open: {
		code: 'E_UNTERMINATED_QUOTE',
		rule: 'must have a closing quote, and the quote opened here has none',
		fix: 'close the quote, and double any quotes inside it'
	},
	stray: {
		code: 'W_STRAY_QUOTE',
		rule: 'must end at its closing quote, and text follows it',
		fix: 'quote the whole cell and double the quotes inside it'
	}
};

function quoteIssues({ cells, fault }: Split, say: Say): Issue[] {
	if (!fault) return [];
	const { line, cell, kind } = fault;
	return [say({ line, cell, value: cells[cell]!, ...QUOTES[kind] })];
}

const CHARACTERS: readonly (Fault & { found: RegExp })[] = [
	{
		// Line breaks and tabs are data, and so are U+0085 and U+2028.
		found: /[\p{Cc}--[\t\n\r\x85]]/v,
		code: 'W_CONTROL_CHARS',
		rule: 'must have no control characters',
		fix: 'remove them: the value may be damaged'
	},
	{
		found: /[\u202A-\u202E\u2066-\u2069]/,
		code: 'W_BIDI',
		rule: 'must have no marks that turn the direction of text',
		fix: 'remove them'
	},
	{
		found: /^\s+"/,
		code: 'W_SPACE_AFTER_DELIMITER',
		rule: 'must have its opening quote right after the comma',
		fix: 'remove the blanks before the quote'
	}
];

/** Any of them: nearly every cell is clean, and is looked at once. */
const SUSPECT = new RegExp(CHARACTERS.map(({ found }) => found.source).join('|'), 'v');

function characterIssues({ line, cells }: Split, say: Say): Issue[] {
	if (!cells.some((cell) => SUSPECT.test(cell))) return [];
	return CHARACTERS.flatMap(({ found, ...fault }) =>
		cells.flatMap((value, cell) =>
			found.test(value) ? [say({ line, cell, value, ...fault })] : []
		)
	);
}

/** A short last row without a line break is a file cut off; faulty quotes explain a width themselves. */
function widthIssues({ line, cells, ending, fault }: Split, wanted: number, say: Say): Issue[] {
	const has = `must have ${wanted} ${wanted === 1 ? 'cell' : 'cells'}, and has ${cells.length}`;
	if (fault || cells.length === wanted) return [];
	if (cells.length > wanted) {
		const extra = { line, cell: wanted, value: cells[wanted]! };
		const fix = 'quote cells that hold a comma, or remove what is too much';
		return [say({ ...extra, code: 'W_RAGGED_LONG', rule: has, fix })];
	}
	const missing = { line, cell: cells.length };
	if (ending === '') {
		const fix = 'fetch or write the file again, to its end';
		const rule = `${has}: the file seems cut off`;
		return [say({ ...missing, code: 'E_TRUNCATED', rule, fix })];
	}
	const fix = 'write every cell, empty ones too';
	return [say({ ...missing, code: 'W_RAGGED_SHORT', rule: has, fix })];
}
