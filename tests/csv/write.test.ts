import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, integer, optional, references, text } from '../../src/lib/csv/field';
import { cells } from '../../src/lib/csv/read';
import { typed } from '../../src/lib/csv/type';
import { toCsv } from '../../src/lib/csv/write';

describe('toCsv', () => {
	it('writes a header and a line for each row, in the order of the columns', () => {
		expect(
			toCsv(
				['b', 'a'],
				[
					{ a: 'x', b: 1 },
					{ a: 'y', b: -2.5 }
				]
			)
		).toBe('b,a\n1,x\n-2.5,y\n');
	});

	it('writes the header alone for no rows', () => {
		expect(toCsv(['a', 'b'], [])).toBe('a,b\n');
	});

	it.each([
		['plain text', 'x y', 'x y'],
		['a comma', 'x,y', '"x,y"'],
		['a quote', 'say "x"', '"say ""x"""'],
		['a line feed', 'x\ny', '"x\ny"'],
		['a carriage return', 'x\r', '"x\r"'],
		['a missing value', null, ''],
		['a list', ['x', 'y'], 'x;y'],
		['an empty list', [], ''],
		['zero', 0, '0'],
		['a negative number', -5, '-5'],
		['a large number', 1.5e21, '1500000000000000000000'],
		['a small number', -1.5e-7, '-0.00000015']
	])('writes %s as it reads', (_, value, written) => {
		expect(toCsv(['a', 'b'], [{ a: value, b: 'z' }])).toBe(`a,b\n${written},z\n`);
	});

	it('quotes an empty cell that would be a blank line', () => {
		expect(toCsv(['a'], [{ a: null }])).toBe('a\n""\n');
	});

	it.each([[NaN], [Infinity]])('refuses to write %s', (value) => {
		expect(() => toCsv(['a'], [{ a: value }])).toThrow(
			`cannot write ${value}: expected a finite number`
		);
	});

	it('writes rows that read back the same', () => {
		const fields = {
			name: optional(text('', '')),
			amount: optional(decimal('', '', { unit: '1' })),
			count: optional(integer('', '', { unit: '1' })),
			refs: references('', '', '*'),
			['__proto__']: optional(text('', ''))
		};
		// What the strict reader takes for faults, or cannot tell from a missing value, stays out.
		const faulty = /^$|^\s|\s$|[\p{Cc}--[\t\n\r\x85]]|[\u202A-\u202E\u2066-\u2069]/v;
		const clean = fc
			.string({ unit: fc.constantFrom(...'aé😀 ,;"\'=\n\r\t\u2028\u0085') })
			.filter((value) => !faulty.test(value));
		const key = fc.stringMatching(/^[a-z0-9-]+$/);
		const rows = fc.array(
			fc.record({
				name: fc.option(clean),
				amount: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
				count: fc.option(fc.maxSafeInteger()),
				refs: fc.array(key, { maxLength: 3 }),
				['__proto__']: fc.option(clean)
			}),
			{ minLength: 1 }
		);
		fc.assert(
			fc.property(rows, (written) => {
				const csv = toCsv(Object.keys(fields), written);
				const table = cells(csv, 't.csv');
				const read = typed(table, fields);
				expect([...table.issues, ...read.issues]).toEqual([]);
				expect(read.rows.map((row) => Object.entries(row))).toEqual(
					written.map((row) =>
						Object.keys(fields).map((name) => [name, row[name as keyof typeof row]])
					)
				);
			}),
			{ seed: 20260520, numRuns: 300 }
		);
	});
});
