import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/lib/csv/issue';
import { cells } from '../../src/lib/csv/read';

const read = (text: string) => cells(text, 't.csv');
const rowsOf = (text: string) => read(text).rows.map(({ line, cells }) => [line, ...cells]);
const issuesOf = (text: string) =>
	read(text).issues.map(({ code, line, column }) => `${code} ${line} ${column}`);
const fixture = (name: string) => readFileSync(`tests/fixtures/csv/${name}`, 'utf8');

describe('cells', () => {
	it('gives the header, and each row with its line', () => {
		expect(read('a,b\n1,2\n3,4\n')).toEqual({
			file: 't.csv',
			header: ['a', 'b'],
			headerLine: 1,
			rows: [
				{ line: 2, cells: ['1', '2'], sound: true },
				{ line: 3, cells: ['3', '4'], sound: true }
			],
			issues: []
		});
	});

	it.each([
		['text as written', 'a,b\n 01 ,1e5\n', [[2, ' 01 ', '1e5']]],
		['commas in quotes', 'a,b\n"x, y",2\n', [[2, 'x, y', '2']]],
		['doubled quotes', 'a,b\n"say ""x""",""""\n', [[2, 'say "x"', '"']]],
		['quotes inside an unquoted cell', 'a,b\n6\'5",2\n', [[2, '6\'5"', '2']]],
		['typographic quotes', 'a,b\n“x”,2\n', [[2, '“x”', '2']]],
		['empty cells', 'a,b\n,""\n', [[2, '', '']]],
		['Unicode line separators', 'a,b\nx\u2028y,\u0085z\n', [[2, 'x\u2028y', '\u0085z']]],
		['tabs', 'a,b\nx\ty,2\n', [[2, 'x\ty', '2']]],
		['formulas', 'a,b\n=1+1,@x\n', [[2, '=1+1', '@x']]]
	])('keeps %s', (_, text, rows) => {
		expect(rowsOf(text)).toEqual(rows);
		expect(issuesOf(text)).toEqual([]);
	});

	it.each([
		['LF', 'a,b\n1,2\n3,4\n'],
		['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
		['CR', 'a,b\r1,2\r3,4\r'],
		['LF and no break after the last row', 'a,b\n1,2\n3,4'],
		['CRLF and no break after the last row', 'a,b\r\n1,2\r\n3,4'],
		['CRLF and quotes in the last column', 'a,b\r\n1,"2"\r\n3,"4"\r\n'],
		['a byte order mark', '\uFEFFa,b\n1,2\n3,4\n'],
		['a byte order mark before quotes', '\uFEFF"a","b"\n1,2\n3,4\n']
	])('reads the same rows with %s', (_, text) => {
		expect(read(text).header).toEqual(['a', 'b']);
		expect(rowsOf(text)).toEqual([
			[2, '1', '2'],
			[3, '3', '4']
		]);
		expect(issuesOf(text)).toEqual([]);
	});

	it.each([
		[
			'LF',
			'a,b\n"x\ny\n",1\nz,2\n',
			[
				[2, 'x\ny\n', '1'],
				[5, 'z', '2']
			]
		],
		[
			'LF in a CRLF file',
			'a,b\r\n"x\ny",1\r\nz,2\r\n',
			[
				[2, 'x\ny', '1'],
				[4, 'z', '2']
			]
		],
		[
			'CRLF',
			'a,b\r\n1,"x\r\ny"\r\nz,2\r\n',
			[
				[2, '1', 'x\r\ny'],
				[4, 'z', '2']
			]
		],
		[
			'CR at the end of a cell',
			'a,b\r\n1,"x\r"\r\nz,2\r\n',
			[
				[2, '1', 'x\r'],
				[4, 'z', '2']
			]
		],
		[
			'CR alone',
			'a,b\n1,"\r"\nz,2\n',
			[
				[2, '1', '\r'],
				[4, 'z', '2']
			]
		],
		['CR in the header of an LF file', '"a\r",b\n1,2\n', [[3, '1', '2']]],
		['a break in the header', '"a\n",b\n1,2\n', [[3, '1', '2']]]
	])('counts lines through quoted line breaks: %s', (_, text, rows) => {
		expect(rowsOf(text)).toEqual(rows);
	});

	it.each([
		['short row', 'a,b,c\n1\n4,5,6\n', 'W_RAGGED_SHORT 2 b'],
		['long row', 'a,b\n1,2,3,4\n5,6\n', 'W_RAGGED_LONG 2 column 3'],
		['short last row without a line break', 'a,b\n1,2\n3', 'E_TRUNCATED 3 b'],
		['header without rows', 'a,b\n', 'E_NO_DATA_ROWS 1 null'],
		['column without a name', 'a,\n1,2\n', 'W_EMPTY_HEADER 1 column 2'],
		['name of two columns', 'a,b,a\n1,2,3\n', 'W_DUP_HEADER 1 a'],
		['name with blanks', 'a, b\n1,2\n', 'W_HEADER_TRIMMED 1 b'],
		['blank line between rows', 'a,b\n1,2\n\n3,4\n', 'W_BLANK_LINE 3 null'],
		['blank line before the header', '\na,b\n1,2\n', 'W_BLANK_LINE 1 null'],
		['blank line at the end', 'a,b\r\n1,2\r\n\r\n', 'W_BLANK_LINE 3 null'],
		['line that ends unlike the first', 'a,b\r\n1,2\n3,4\n', 'W_MIXED_EOL 2 null'],
		['control character', 'a,b\n1,x\bx\n', 'W_CONTROL_CHARS 2 b'],
		['control character in the header', 'a\0,b\n1,2\n', 'W_CONTROL_CHARS 1 a\\u{0}'],
		['mark that turns the direction of text', 'a,b\n\u202Ex,2\n', 'W_BIDI 2 a'],
		['quote after a blank', 'a,b\n1, "x"\n', 'W_SPACE_AFTER_DELIMITER 2 b'],
		['quote that is not closed', 'a,b\n1,2\n3,"4\n5,6\n', 'E_UNTERMINATED_QUOTE 3 b'],
		[
			'quote that is not closed, behind doubled ones',
			'a,b\n1,"say ""x""\n3,4\n',
			'E_UNTERMINATED_QUOTE 2 b'
		],
		['quote closed by a later one', 'a,b\n1,"2\n3,"4"\n5,6\n', 'E_UNTERMINATED_QUOTE 2 b'],
		['quote opened below its row', 'a,b\n"x\ny","z\n1,2\n', 'E_UNTERMINATED_QUOTE 3 b'],
		['text behind a closing quote', 'a,b\n1,"x" y\n3,4\n', 'W_STRAY_QUOTE 2 b'],
		['text behind a quote, quotes further down', 'a,b\n"x"y,2\n"3",4\n', 'W_STRAY_QUOTE 2 a']
	])('reports one issue, with line and column, for a %s', (_, text, expected) => {
		expect(issuesOf(text)).toEqual([expected]);
	});

	it('reports every issue, in the order of lines', () => {
		expect(issuesOf('a, b\n1\n\n2,3,4\n\u00015')).toEqual([
			'W_HEADER_TRIMMED 1 b',
			'W_RAGGED_SHORT 2 b',
			'W_BLANK_LINE 3 null',
			'W_RAGGED_LONG 4 column 3',
			'W_CONTROL_CHARS 5 a',
			'E_TRUNCATED 5 b'
		]);
	});

	it('says what a row should have had and what to do', () => {
		expect(read('a,b\n1,2,x\n').issues.map(formatIssue)).toEqual([
			't.csv:2 column 3 "x": must have 2 cells, and has 3 — quote cells that hold a comma, or remove what is too much'
		]);
	});

	it('keeps unsound rows, and says which they are', () => {
		expect(read('a,b\n1\n2,3\n4,5,6\n').rows).toEqual([
			{ line: 2, cells: ['1'], sound: false },
			{ line: 3, cells: ['2', '3'], sound: true },
			{ line: 4, cells: ['4', '5', '6'], sound: false }
		]);
	});

	it('tells a row of one empty cell from a blank line', () => {
		expect(rowsOf('a\n""\n1\n')).toEqual([
			[2, ''],
			[3, '1']
		]);
		expect(issuesOf('a\n""\n1\n')).toEqual([]);
	});

	it('reads names that JavaScript uses itself as they are', () => {
		const { header, rows } = read(fixture('harmless-names.csv'));
		expect(header).toEqual(['constructor', '__proto__', 'toString']);
		expect(rows.map(({ cells }) => cells)).toEqual([['1', '2', '3']]);
	});

	it('has no header and no rows for blank text', () => {
		expect(read('')).toMatchObject({ header: [], rows: [] });
		expect(issuesOf('')).toEqual(['E_NO_DATA_ROWS 1 null']);
	});

	it.each([
		[
			'crlf.csv',
			[
				[2, 'Lima\nCallao', '2024'],
				[4, 'Cusco', '2025']
			],
			[]
		],
		[
			'cr.csv',
			[
				[2, 'Lima', '2024'],
				[3, 'Cusco', '2025']
			],
			[]
		],
		[
			'cut-in-row.csv',
			[
				[2, 'Lima', '2024'],
				[3, 'Cusco']
			],
			['E_TRUNCATED 3 year']
		],
		[
			'open-quote.csv',
			[
				[2, 'Lima', '2024'],
				[3, 'Cusco,2025\nPuno,2026\n']
			],
			['E_UNTERMINATED_QUOTE 3 city']
		]
	])('reads the file %s', (name, rows, issues) => {
		expect(rowsOf(fixture(name))).toEqual(rows);
		expect(issuesOf(fixture(name))).toEqual(issues);
	});

	it('gets through a long file behind one open quote, and through many faulty quotes', () => {
		const open = `a,b\n1,"2\n${'3,4\n'.repeat(200_000)}`;
		expect(issuesOf(open)).toEqual(['E_UNTERMINATED_QUOTE 2 b']);
		const faulty = `a\n${'"x"y,'.repeat(50_000)}\n`;
		expect(issuesOf(faulty)).toEqual(['W_STRAY_QUOTE 2 a']);
	});
});
