/** Rows → CSV, the counterpart of `read` and `type`. May depend on `value` alone. */
import { LIST_SEPARATOR, type CellValue } from './value';

/**
 * Rows as CSV (RFC 4180, but with LF): a header of `columns` in their order, then one line per row,
 * each ended. Quotes stand only where needed; lists are joined by semicolons; numbers are written
 * out in plain decimals, in full. Missing values, empty texts and empty lists are empty cells.
 * Throws for a number that is not finite.
 */
export function toCsv<Name extends string>(
	columns: readonly Name[],
	rows: readonly Readonly<Record<Name, CellValue>>[]
): string {
	const lines = [columns, ...rows.map((row) => columns.map((name) => textOf(row[name])))];
	return lines.map((cells) => `${lineOf(cells)}\n`).join('');
}

/** A line that is one empty cell would read as a blank line, so that cell is quoted. */
const lineOf = (cells: readonly string[]) =>
	cells.length === 1 && cells[0] === '' ? '""' : cells.map(quoted).join(',');

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function textOf(value: CellValue): string {
	if (value === null) return '';
	if (typeof value === 'string') return value;
	return typeof value === 'number' ? plain(value) : value.join(LIST_SEPARATOR);
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
