import { describe, expect, it } from 'vitest';
import {
	day,
	decimal,
	integer,
	oneOf,
	optional,
	partialDate,
	reference,
	references,
	text,
	type Field,
	type Fields
} from '../../src/lib/csv/field';
import { formatIssue } from '../../src/lib/csv/issue';
import { cells } from '../../src/lib/csv/read';
import { typed } from '../../src/lib/csv/type';

const read = (csv: string, fields: Fields) => typed(cells(csv, 't.csv'), fields);
const codesOf = (csv: string, fields: Fields) =>
	read(csv, fields).issues.map(({ code, line, column }) => `${code} ${line} ${column}`);

/** Reads one cell of a column that may be empty; quotes it, so that any text is one cell. */
function cell(field: Field, value: string) {
	const quoted = `v,w\n"${value.replaceAll('"', '""')}",x\n`;
	const { rows, issues } = read(quoted, {
		v: { ...field, required: false },
		w: text('', '')
	});
	return issues.length > 0 ? issues.map(({ code }) => code) : rows[0]!.v;
}

const dollars = decimal('', '', { unit: 'billion US dollars', min: 0, max: 400 });
const bare = decimal('', '', { unit: '1' });
const whole = integer('', '', { unit: 'companies' });
const word = oneOf('', '', { exact: 'The value', about: 'Rounded' });

describe('typed', () => {
	it('reads whole columns in any order, by name', () => {
		const fields = { name: text('', ''), count: whole, share: optional(bare) };
		expect(read('share,name,count\n0.5,x,3\n,y,-4\n', fields)).toEqual({
			rows: [
				{ name: 'x', count: 3, share: 0.5 },
				{ name: 'y', count: -4, share: null }
			],
			issues: []
		});
	});

	it.each([
		['0', 0],
		['-0', 0],
		['12.50', 12.5],
		['-3', -3],
		['0.001', 0.001],
		['9007199254740993', 9007199254740992]
	])('reads the number %s', (written, value) => {
		expect(cell(bare, written)).toBe(value);
	});

	it.each([
		['1,5'],
		['1.234,5'],
		['1,234'],
		['1 234'],
		['1_000'],
		['1e3'],
		['1E3'],
		['NaN'],
		['Infinity'],
		['0x10'],
		['+5'],
		['.5'],
		['5.'],
		['--5'],
		['01'],
		['-'],
		['−5'],
		['٣'],
		['5 %'],
		['$5'],
		['null'],
		['1.2.3'],
		['9'.repeat(400)]
	])('takes %s for no number', (written) => {
		expect(cell(bare, written)).toEqual(['E_NOT_A_NUMBER']);
	});

	it.each([['1.0'], ['1.5'], ['007'], ['1e2'], ['9007199254740993'], ['abc']])(
		'takes %s for no whole number',
		(written) => {
			expect(cell(whole, written)).toEqual(['E_NOT_A_NUMBER']);
		}
	);

	it.each([
		['0', 0],
		['400', 400],
		['-0.01', ['E_OUT_OF_RANGE']],
		['400.01', ['E_OUT_OF_RANGE']]
	])('holds %s against a range from 0 to 400, ends included', (written, expected) => {
		expect(cell(dollars, written)).toEqual(expected);
	});

	it.each([['2024-02-29'], ['2000-02-29'], ['0000-02-29'], ['2023-12-31']])(
		'reads the day %s',
		(written) => {
			expect(cell(day('', ''), written)).toBe(written);
		}
	);

	it.each([
		['2023-02-29'],
		['1900-02-29'],
		['2023-02-30'],
		['2023-04-31'],
		['2023-13-01'],
		['2023-00-10'],
		['2023-01-00'],
		['2023-1-5'],
		['05.01.2023'],
		['01/05/2023'],
		['2023-01-05T00:00:00Z'],
		['20230105'],
		['2023'],
		['2023-01'],
		['45000']
	])('takes %s for no day', (written) => {
		expect(cell(day('', ''), written)).toEqual(['E_NOT_A_DATE']);
	});

	it.each([
		['2023', '2023'],
		['2023-02', '2023-02'],
		['2023-02-28', '2023-02-28'],
		['2023-13', ['E_NOT_A_DATE']],
		['2023-02-29', ['E_NOT_A_DATE']],
		['2023-', ['E_NOT_A_DATE']],
		['23', ['E_NOT_A_DATE']]
	])('reads %s as a date of any precision, or not', (written, expected) => {
		expect(cell(partialDate('', ''), written)).toEqual(expected);
	});

	it.each([
		['about', 'about'],
		['About', ['E_NOT_ALLOWED']],
		['constructor', ['E_NOT_ALLOWED']],
		['__proto__', ['E_NOT_ALLOWED']]
	])('reads %s as one of some words, or not', (written, expected) => {
		expect(cell(word, written)).toEqual(expected);
	});

	it.each([
		['abc', 'abc'],
		['ab', 'ab'],
		['xabc', ['E_PATTERN']],
		['abcd', ['E_PATTERN']],
		['ab\n', ['E_BLANKS']],
		['ab\nab', ['E_PATTERN']]
	])('matches %j with the whole of a pattern', (written, expected) => {
		expect(cell(text('', '', { pattern: /ab|abc/ }), written)).toEqual(expected);
	});

	it.each([
		['', []],
		['a', ['a']],
		['a;b', ['a', 'b']],
		['a; b', ['E_BAD_LIST']],
		['a;;b', ['E_BAD_LIST']],
		['a;', ['E_BAD_LIST']]
	])('reads %j as keys parted by semicolons, or not', (written, expected) => {
		expect(cell(references('', '', 'x'), written)).toEqual(expected);
	});

	it.each([
		['text', text('', '')],
		['number', bare],
		['word', word],
		['day', day('', '')],
		['reference', reference('', '', 'x')]
	])('finds blanks around a %s, and a cell of blanks', (_, field) => {
		expect(cell(field, ' x')).toEqual(['E_BLANKS']);
		expect(cell(field, 'x\u00A0')).toEqual(['E_BLANKS']);
		expect(cell(field, '  ')).toEqual(['E_BLANKS']);
		expect(cell(field, '')).toBeNull();
	});

	it('keeps text exactly', () => {
		const value = '=HYPERLINK("x")  <b>&amp;</b>\t“é”\n  2';
		expect(cell(text('', ''), value)).toBe(value);
	});

	it('reads a cell that does not fit as missing', () => {
		expect(read('a,b\nx,y;\n', { a: whole, b: references('', '', 'x') }).rows).toEqual([
			{ a: null, b: [] }
		]);
	});

	it('misses a value only where one is required', () => {
		const fields = { a: whole, b: optional(whole) };
		expect(codesOf('a,b\n1,\n,2\n', fields)).toEqual(['E_REQUIRED 3 a']);
	});

	it('reports a required column without any value once', () => {
		expect(codesOf('a,b\n,1\n,2\n', { a: whole, b: whole })).toEqual(['E_NO_VALUES null a']);
		expect(codesOf('a,b\n,1\n,2\n', { a: optional(whole), b: whole })).toEqual([]);
	});

	it('reports each missing and each unknown column, and reads the others', () => {
		const { rows, issues } = read('a,x\n1,2\n', { a: whole, b: whole });
		expect(rows).toEqual([{ a: 1, b: null }]);
		expect(issues.map(formatIssue)).toEqual([
			't.csv:1 b: must be a column of this file, and is not in the header — add the column, or take it out of the schema',
			't.csv:1 x: must be one of a, b — correct the name, remove the column, or add it to the schema'
		]);
	});

	it('says once that there is no header', () => {
		const { issues } = read('1,2\n3,4\n', { a: whole, b: whole });
		expect(issues.map(formatIssue)).toEqual([
			't.csv:1 "1,2": must begin with the header a,b — write this header'
		]);
	});

	it('takes names that JavaScript uses itself for no header', () => {
		expect(codesOf('constructor,toString\n1,2\n', { a: whole })).toEqual(['E_NO_HEADER 1 null']);
	});

	it('says what is required of a value, with unit and range', () => {
		const fields = { total_usd_bn: dollars, bound: word, to: reference('', '', 'meetings') };
		const { issues } = read('total_usd_bn,bound,to\nabc,most,x\n401,exact,\n', fields);
		expect(issues.map(formatIssue)).toEqual([
			't.csv:2 total_usd_bn "abc": must be a number in billion US dollars from 0 to 400 — write digits with a point',
			't.csv:3 total_usd_bn "401": must be a number in billion US dollars from 0 to 400 — correct the value, or the range',
			't.csv:2 bound "most": must be one of exact, about — use one of these words',
			't.csv:3 to "": must be the id of a row in meetings, and is empty — write the value'
		]);
	});

	it('leaves the cells of unsound rows unjudged, and names the line behind quoted breaks', () => {
		const fields = { a: text('', ''), b: whole };
		expect(codesOf('a,b\nx\n"y\nz",no\n1,2,no\n', fields)).toEqual(['E_NOT_A_NUMBER 3 b']);
	});

	it('reads columns called constructor and __proto__ as columns', () => {
		const fields = { constructor: whole, ['__proto__']: whole };
		const { rows, issues } = read('constructor,__proto__\n1,2\n', fields);
		expect(issues).toEqual([]);
		expect(Object.entries(rows[0]!)).toEqual([
			['constructor', 1],
			['__proto__', 2]
		]);
	});

	it('takes unknown columns called constructor and __proto__ for unknown', () => {
		expect(codesOf('a,constructor,__proto__\n1,2,3\n', { a: whole })).toEqual([
			'E_UNKNOWN_COLUMN 1 constructor',
			'E_UNKNOWN_COLUMN 1 __proto__'
		]);
	});
});
