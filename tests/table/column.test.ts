import { describe, expect, it } from 'vitest';
import { measure, room, type Column } from '../../src/lib/table/column';

const column = (isNumber: boolean): Column<string> => ({
	...{ name: 'x', title: 'X', isNumber },
	text: (row) => row
});

describe('measure', () => {
	it('is as wide as its heading where no row is wider', () => {
		const { widthPx } = measure({ ...column(false), title: 'A long heading' }, ['a']);
		expect(widthPx).toBeGreaterThan(100);
		expect(measure({ ...column(false), title: 'A long heading' }, [])).toEqual({
			widthPx,
			decimals: 0,
			isCut: false
		});
	});

	it('grows with the text, up to a limit', () => {
		const width = (length: number) => measure(column(false), ['n'.repeat(length)]).widthPx;
		expect(width(20)).toBeGreaterThan(width(10));
		expect(width(5000)).toBe(width(500));
		expect(width(5000)).toBe(360);
		expect(measure(column(false), ['n', 'n'.repeat(90)]).isCut).toBe(true);
	});

	it('counts the decimals of numbers, and of nothing else', () => {
		expect(measure(column(true), ['1', '', '2.125', '≥ 3.5']).decimals).toBe(3);
		expect(measure(column(false), ['1.25']).decimals).toBe(0);
	});

	it('leaves room for the decimals of the longest fraction', () => {
		const alone = measure(column(true), ['12345678']).widthPx;
		expect(measure(column(true), ['12345678', '0.123']).widthPx).toBeGreaterThan(alone + 20);
	});
});

describe('room', () => {
	it.each([
		['as many decimals as the column', '1.25', 2, ''],
		['fewer', '1.2', 2, 'calc(1ch)'],
		['no point at all', '1', 2, 'calc(2ch + 0.29em)'],
		['a missing value', '', 2, ''],
		['a column of whole numbers', '12', 0, '']
	])('%s', (_, text, decimals, css) => expect(room(text, decimals)).toBe(css));
});
