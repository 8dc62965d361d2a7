import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, integer, optional, references, text } from '../../src/lib/csv/field';
import { cells } from '../../src/lib/csv/read';
import { typed } from '../../src/lib/csv/type';
import { toSpreadsheetCsv } from '../../src/lib/csv/write';

/** The cell a spreadsheet is given for a text, without quotes. */
const cellFor = (value: string) => {
	const table = cells(toSpreadsheetCsv(['a', 'b'], [{ a: value, b: 'z' }]), 't.csv');
	return table.rows[0]!.cells[0];
};

/** What a reader does who wants the texts back: takes away one apostrophe before a formula. */
const unguarded = (cell: string) =>
	cell.replace(/(?:^|(?<=[\r\n]))'(?='*[=+\-@\t＝＋－＠])|^'(?='*\r)/g, '');

describe('toSpreadsheetCsv', () => {
	it('starts with a byte order mark and ends each line with CRLF', () => {
		expect(toSpreadsheetCsv(['a', 'b'], [{ a: 'x', b: 1 }])).toBe('\uFEFFa,b\r\nx,1\r\n');
	});

	it.each([...'=+-@\t＝＋－＠'])('makes text that starts with %j harmless', (start) => {
		expect(cellFor(`${start}1+1`)).toBe(`'${start}1+1`);
		expect(cellFor(start)).toBe(`'${start}`);
	});

	it('makes text that starts with a carriage return harmless', () => {
		expect(cellFor('\r=1')).toBe("'\r'=1");
		expect(cellFor('\r\nx')).toBe("'\r\nx");
	});

	it.each([['\n'], ['\r'], ['\r\n'], ['\n\n']])('looks behind the line break %j too', (end) => {
		expect(cellFor(`a${end}=1${end}b${end}@x`)).toBe(`a${end}'=1${end}b${end}'@x`);
	});

	it.each([['a=b'], ['2024-05-16'], ["'tis"], ['"=1"'], [' =1'], ['a\nb-c']])(
		'leaves %j as it is',
		(value) => {
			expect(cellFor(value)).toBe(value);
		}
	);

	it('leaves numbers as they are, and no other value', () => {
		const rows = [
			{ number: -5.25, text: '-5.25', list: ['-a', '-b'] },
			{ number: -1e-7, text: null, list: [] }
		];
		expect(toSpreadsheetCsv(['number', 'text', 'list'], rows)).toBe(
			"\uFEFFnumber,text,list\r\n-5.25,'-5.25,'-a;-b\r\n-0.0000001,,\r\n"
		);
	});

	it('keeps numbers given as they are written, in the columns that are said to hold them', () => {
		const rows = ['8.0', '-5.50', '', '-1+1', '=8', '1e3', '-'].map((n) => ({ n, text: '-5.50' }));
		const table = cells(toSpreadsheetCsv(['n', 'text'], rows, ['n']), 't.csv');
		expect(table.rows.map(({ cells }) => cells[0])).toEqual([
			...['8.0', '-5.50', '', "'-1+1", "'=8", '1e3', "'-"]
		]);
		expect(new Set(table.rows.map(({ cells }) => cells[1]))).toEqual(new Set(["'-5.50"]));
		expect(toSpreadsheetCsv(['-1', 'b'], [], ['-1'])).toBe("\uFEFF'-1,b\r\n");
	});

	it('takes names of columns for text', () => {
		expect(toSpreadsheetCsv(['=a', 'b'], [])).toBe("\uFEFF'=a,b\r\n");
	});

	it('writes a missing value as an empty cell, also as the only one', () => {
		expect(toSpreadsheetCsv(['a'], [{ a: null }])).toBe('\uFEFFa\r\n""\r\n');
	});

	const danger = fc.string({
		unit: fc.constantFrom(..."ab1 ,;\"''=+-@＝＋－＠\n\r\t\u2028"),
		maxLength: 12
	});

	it('leaves no text that a spreadsheet would run', () => {
		fc.assert(
			fc.property(danger, (value) => {
				const csv = toSpreadsheetCsv(['a', 'b'], [{ a: value, b: 'z' }]);
				const cell = cells(csv, 't.csv').rows[0]!.cells[0]!;
				for (const line of cell.split(/[\r\n]/)) expect(line).not.toMatch(/^[=+\-@\t＝＋－＠]/);
				expect(cell).not.toMatch(/^\r/);
			}),
			{ seed: 20260521, numRuns: 1000 }
		);
	});

	it('writes rows that read back the same, once the apostrophes are taken away', () => {
		const fields = {
			name: optional(text('', '')),
			amount: optional(decimal('', '', { unit: '1' })),
			count: optional(integer('', '', { unit: '1' })),
			refs: references('', '', '*')
		};
		// What the strict reader takes for faults, or cannot tell from a missing value, stays out.
		const clean = danger.filter((value) => value !== '' && value.trim() === value);
		const rows = fc.array(
			fc.record({
				name: fc.option(clean),
				amount: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
				count: fc.option(fc.maxSafeInteger()),
				refs: fc.array(fc.stringMatching(/^[-a-z0-9]+$/), { maxLength: 3 })
			}),
			{ minLength: 1 }
		);
		fc.assert(
			fc.property(rows, (written) => {
				const csv = toSpreadsheetCsv(['name', 'amount', 'count', 'refs'], written);
				const table = cells(csv, 't.csv');
				const plain = {
					...table,
					rows: table.rows.map((row) => ({
						...row,
						// Numbers are no text: a reader who knows the columns leaves them alone.
						cells: row.cells.map((cell, i) => (i === 1 || i === 2 ? cell : unguarded(cell)))
					}))
				};
				const read = typed(plain, fields);
				expect([...table.issues, ...read.issues]).toEqual([]);
				expect(read.rows).toEqual(written);
			}),
			{ seed: 20260522, numRuns: 300 }
		);
	});
});
