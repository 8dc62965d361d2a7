/** Rows → CSV, the counterpart of `read` and `type`. May depend on `value` alone. */
import { LIST_SEPARATOR, type CellValue } from './value';

/** Rows that have at least the named columns. */
export type Writable<Name extends string> = readonly Readonly<Record<Name, CellValue>>[];

/**
 * Rows as CSV (RFC 4180, but with LF): a header of `columns` in their order, then one line per row,
 * each ended. Quotes stand only where needed; lists are joined by semicolons; numbers are written
 * out in plain decimals, in full. Missing values, empty texts and empty lists are empty cells.
 * Throws for a number that is not finite.
 */
export function toCsv<Name extends string>(columns: readonly Name[], rows: Writable<Name>): string {
	return written(columns, rows, { lineEnd: '\n', ofText: (text) => text });
}

/**
 * The same for spreadsheet programs: with a byte order mark, so that they read it as UTF-8, with CRLF,
 * and with text that they would run as a formula made harmless by an apostrophe before it. That is
 * text that starts, at its own start or after a line break in it, with `= + - @`, their full-width
 * forms, a tab or, at its own start, a carriage return. Names of columns are text; numbers are not,
 * and stay as they are, so that a cell of the columns `numbers` may give one as it is written: `8.0`
 * says more than 8 does. Where such text had apostrophes before it already, it gets one more, so that
 * taking one away always gives the text back.
 */
export function toSpreadsheetCsv<Name extends string>(
	columns: readonly Name[],
	rows: Writable<Name>,
	numbers: readonly Name[] = []
): string {
	const ofText = (text: string, column: Name | null) =>
		column !== null && numbers.includes(column) && PLAIN.test(text) ? text : harmless(text);
	return `\uFEFF${written(columns, rows, { lineEnd: '\r\n', ofText })}`;
}

/** A number in plain decimals; nothing else may pass as one. */
const PLAIN = /^-?\d+(\.\d+)?$/;

const FORMULA = /(?:^|(?<=[\r\n]))(?='*[=+\-@\t＝＋－＠])|^(?='*\r)/g;

const harmless = (text: string) => text.replace(FORMULA, "'");

interface Style<Name> {
	lineEnd: string;
	/** What is written for a text in a column; `null` is the header. */
	ofText: (text: string, column: Name | null) => string;
}

function written<Name extends string>(
	columns: readonly Name[],
	rows: Writable<Name>,
	{ lineEnd, ofText }: Style<Name>
): string {
	const cellOf = (value: CellValue, column: Name) =>
		typeof value === 'number' ? plain(value) : ofText(textOf(value), column);
	const lines = [
		columns.map((name) => ofText(name, null)),
		...rows.map((row) => columns.map((name) => cellOf(row[name], name)))
	];
	return lines.map((cells) => `${lineOf(cells)}${lineEnd}`).join('');
}

/** A line that is one empty cell would read as a blank line, so that cell is quoted. */
const lineOf = (cells: readonly string[]) =>
	cells.length === 1 && cells[0] === '' ? '""' : cells.map(quoted).join(',');

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function textOf(value: string | readonly string[] | null): string {
	if (value === null) return '';
	return typeof value === 'string' ? value : value.join(LIST_SEPARATOR);
}

/** JavaScript writes very large and very small numbers with an exponent, which is not plain. */
function plain(value: number): string {
	if (!Number.isFinite(value))
		throw new RangeError(`cannot write ${value}: expected a finite number`);
	const [mantissa, exponent] = String(Math.abs(value)).split('e');
	if (exponent === undefined) return String(value);
	const digits = mantissa!.replace('.', '');
	const shift = Number(exponent);
	const text = shift < 0 ? `0.${'0'.repeat(-shift - 1)}${digits}` : digits.padEnd(shift + 1, '0');
	return value < 0 ? `-${text}` : text;
}
