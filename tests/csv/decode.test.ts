import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/lib/csv/decode';
import { formatIssue } from '../../src/lib/csv/issue';

const fixture = (name: string) => decode(readFileSync(`tests/fixtures/csv/${name}`), name);
const bytes = (...values: (number | string)[]) =>
	new Uint8Array(values.flatMap((v) => (typeof v === 'number' ? v : [...Buffer.from(v)])));

describe('decode', () => {
	it.each([
		['utf8-bom.csv', 'utf-8', 'city,year\nLima,2024\n'],
		['utf16le.csv', 'utf-16le', 'city,year\nLima,2024\n'],
		['utf16be.csv', 'utf-16be', 'city,year\nLima,2024\n'],
		['nul.csv', 'utf-8', 'city,year\nLi\0ma,2024\n'],
		['cr.csv', 'utf-8', 'city,year\rLima,2024\rCusco,2025\r']
	])('reads %s as %s, without its mark and otherwise unchanged', (name, encoding, text) => {
		expect(fixture(name)).toEqual({ text, encoding, issues: [] });
	});

	it.each([
		['empty.csv', 'E_EMPTY_FILE', 'must hold a header and rows, and is empty'],
		['blank-lines.csv', 'E_EMPTY_FILE', 'must hold a header and rows, and is empty'],
		['gzip.csv', 'E_NOT_TEXT', 'must be text, and is a gzip archive'],
		['workbook.csv', 'E_NOT_TEXT', 'must be text, and is a zip archive or an Excel workbook'],
		['png.csv', 'E_NOT_TEXT', 'must be text, and is a PNG image'],
		['pdf.csv', 'E_NOT_TEXT', 'must be text, and is a PDF'],
		['utf16-without-mark.csv', 'E_NOT_TEXT', 'must be text, and is full of NUL bytes'],
		['page.csv', 'E_HTML_NOT_CSV', 'must be CSV, and is a web page']
	])('refuses %s as a whole: %s', (name, code, rule) => {
		const { text, issues } = fixture(name);
		expect(text).toBeNull();
		expect(issues).toEqual([
			{ code, file: name, line: null, column: null, value: null, rule, fix: issues[0]!.fix }
		]);
	});

	it.each([
		[
			'latin1.csv',
			'latin1.csv:3 "C": must be UTF-8, and the byte after this text is not — save the file as UTF-8'
		],
		[
			'cut-in-character.csv',
			'cut-in-character.csv:3 "C": must end with a whole character, and is cut off inside one — fetch or write the file again, to its end'
		]
	])('names the line of the first byte that is no text in %s', (name, line) => {
		const { text, issues } = fixture(name);
		expect(text).toBeNull();
		expect(issues.map(formatIssue)).toEqual([line]);
	});

	it.each([
		['LF', 'a\nb\n', 3],
		['CRLF', 'a\r\nb\r\n', 3],
		['CR', 'a\rb\r', 3],
		['no line break', '', 1]
	])('counts lines before a bad byte with %s', (_, before, line) => {
		const { issues } = decode(bytes(before, 0xff, 'x\n'), 'f.csv');
		expect(issues.map((issue) => [issue.code, issue.line])).toEqual([['E_ENCODING', line]]);
	});

	it('finds UTF-16 cut off in the middle of a character', () => {
		const { issues } = decode(bytes(0xff, 0xfe, 'a', 0, 'b'), 'f.csv');
		expect(issues.map(({ rule }) => rule)).toEqual([
			'must end with a whole character, and is cut off inside one'
		]);
	});

	it('keeps a replacement character that the file itself holds', () => {
		expect(decode(bytes('a,\uFFFD\n'), 'f.csv').text).toBe('a,\uFFFD\n');
	});

	it('takes markup in a cell for data', () => {
		expect(decode(bytes('"<html>",b\n1,2\n'), 'f.csv').issues).toEqual([]);
	});
});
