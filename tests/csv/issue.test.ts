import { describe, expect, it } from 'vitest';
import { formatIssue, issue } from '../../src/lib/csv/issue';

const base = {
	code: 'E_X',
	file: 'data/a.csv',
	rule: 'must be a number',
	fix: 'write digits'
} as const;

describe('formatIssue', () => {
	it('says where, what, what is required and what to do, on one line', () => {
		expect(formatIssue(issue({ ...base, line: 12, column: 'total', value: 'abc' }))).toBe(
			'data/a.csv:12 total "abc": must be a number — write digits'
		);
	});

	it.each([
		['without a line', { column: 'total', value: 'abc' }, 'data/a.csv total "abc": '],
		['without a column', { line: 3, value: 'abc' }, 'data/a.csv:3 "abc": '],
		['without a value', { line: 3, column: 'total' }, 'data/a.csv:3 total: '],
		['of a whole file', {}, 'data/a.csv: '],
		['of an empty cell', { line: 3, column: 'total', value: '' }, 'data/a.csv:3 total "": ']
	])('leaves out what an issue %s lacks', (_, parts, start) => {
		expect(formatIssue(issue({ ...base, ...parts }))).toBe(
			`${start}must be a number — write digits`
		);
	});
});

describe('issue', () => {
	it.each([
		['line breaks', 'a\r\nb', 'a\\u{d}\\u{a}b'],
		['NUL and escape codes', '\0\u001b[31m', '\\u{0}\\u{1b}[31m'],
		['bidi marks', '\u202Eabc', '\\u{202e}abc'],
		['zero-width characters', 'a\u200Bb\uFEFF', 'a\\u{200b}b\\u{feff}'],
		['line separators', 'a\u2028b', 'a\\u{2028}b'],
		['lone surrogates', 'a\uD83D', 'a\\u{d83d}']
	])('escapes %s in a value', (_, value, shown) => {
		expect(issue({ ...base, value }).value).toBe(shown);
	});

	it('escapes the name of a column too', () => {
		expect(issue({ ...base, column: 'a\tb' }).column).toBe('a\\u{9}b');
	});

	it('shows 60 characters of a longer value, and never half a character', () => {
		expect(issue({ ...base, value: '😀'.repeat(61) }).value).toBe(`${'😀'.repeat(60)}…`);
		expect(issue({ ...base, value: 'x'.repeat(60) }).value).toBe('x'.repeat(60));
	});
});
