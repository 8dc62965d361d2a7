import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	and,
	asStated,
	billions,
	boundWord,
	change,
	country,
	date,
	number,
	onlyYear,
	period,
	plural,
	shortDate,
	yearEnd,
	years
} from '../src/lib/format';

describe('number', () => {
	it.each([
		[0, 0, '0'],
		[7, 0, '7'],
		[999, 0, '999'],
		[1000, 0, '1,000'],
		[1234567, 0, '1,234,567'],
		[1234.5678, 2, '1,234.57'],
		[244.819, 1, '244.8'],
		[13, 1, '13.0'],
		[0.5, 1, '0.5'],
		[-6.9, 1, '−6.9'],
		[-1234.5, 1, '−1,234.5'],
		[-0.04, 1, '0.0'],
		[-0, 0, '0'],
		[999.96, 1, '1,000.0'],
		[1e12, 0, '1,000,000,000,000']
	])('writes %d with %d decimals as %s', (value, decimals, text) => {
		expect(number(value, decimals)).toBe(text);
	});

	it('writes what reads back as the number, rounded', () => {
		const values = fc.tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat({ max: 6 }));
		fc.assert(
			fc.property(values, ([value, decimals]) => {
				const text = number(value, decimals);
				const read = Number(text.replaceAll(',', '').replace('−', '-'));
				expect(read).toBe(Number(value.toFixed(decimals)) + 0);
			}),
			{ seed: 20260520, numRuns: 300 }
		);
	});
});

describe('amounts and changes', () => {
	it.each([
		[billions(244.819), '$244.8bn'],
		[billions(240, 0), '$240bn'],
		[asStated(227), '$227bn'],
		[asStated(1227), '$1,227bn'],
		[asStated(240.11), '$240.1bn'],
		[change(1.9), '+1.9%'],
		[change(-6.9), '−6.9%'],
		[change(0), '0.0%'],
		[change(87, 0), '+87%']
	])('writes %s', (text, expected) => {
		expect(text).toBe(expected);
	});
});

describe('date', () => {
	it.each([
		['2024-05-16', '16 May 2024', '16 May ’24'],
		['2024-01-01', '1 Jan 2024', '1 Jan ’24'],
		['2024-12-31', '31 Dec 2024', '31 Dec ’24'],
		['2024-05', 'May 2024', 'May ’24'],
		['2024', '2024', '2024']
	])('writes %s as %s, and on narrow charts as %s', (iso, long, short) => {
		expect(date(iso)).toBe(long);
		expect(shortDate(iso)).toBe(short);
	});
});

describe('period', () => {
	it.each([
		['2024-05-16', '2024-05-16', '16 May 2024'],
		['2024-05-16', '2024-05-17', '16–17 May 2024'],
		['2019-06-28', '2019-07-01', '28 Jun to 1 Jul 2019'],
		['2022-01-01', '2023-06-30', '1 Jan 2022 to 30 Jun 2023'],
		['2022-01-01', '2022-12-31', '2022'],
		['2020-01-01', '2021-12-31', '2020–2021'],
		['2023-01-01', '2023-06-30', '1 Jan to 30 Jun 2023'],
		['2010', '2026-05', '2010 to May 2026'],
		['2024-03', '2024-04', 'Mar to Apr 2024']
	])('writes %s to %s as %s', (from, to, text) => {
		expect(period(from, to)).toBe(text);
	});
});

describe('years', () => {
	it.each([
		[2013, 2020, '2013–2020'],
		[2013, 2013, '2013']
	])('writes %d to %d as %s', (from, to, text) => {
		expect(years(from, to)).toBe(text);
	});
});

describe('lists and counts', () => {
	it.each([
		[[], ''],
		[['a'], 'a'],
		[['a', 'b'], 'a and b'],
		[['a', 'b', 'c'], 'a, b and c']
	])('joins %j as "%s"', (list, text) => {
		expect(and(list)).toBe(text);
	});

	it.each([
		[plural(0, 'row'), '0 rows'],
		[plural(1, 'row'), '1 row'],
		[plural(1200, 'row'), '1,200 rows'],
		[plural(2, 'company', 'companies'), '2 companies']
	])('writes %s', (text, expected) => {
		expect(text).toBe(expected);
	});
});

describe('country', () => {
	it.each([
		['CHN', 'China'],
		['UZB', 'Uzbekistan'],
		['XYZ', 'XYZ'],
		['', ''],
		['constructor', 'constructor'],
		['__proto__', '__proto__']
	])('names %j "%s"', (code, name) => {
		expect(country(code)).toBe(name);
	});
});

describe('boundWord', () => {
	it.each([
		['exact', ''],
		['at_least', 'more than'],
		['at_most', 'up to'],
		['about', 'about']
	] as const)('says "%s" as "%s"', (bound, word) => {
		expect(boundWord(bound)).toBe(word);
	});
});

describe('yearEnd', () => {
	it('names the handle of a range of years and speaks its year', () => {
		expect([yearEnd('from').name, yearEnd('from').spoken(2010)]).toEqual([
			'First year',
			'from 2010'
		]);
		expect([yearEnd('to').name, yearEnd('to').spoken(2020)]).toEqual(['Last year', 'to 2020']);
	});
});

describe('onlyYear', () => {
	it('names the button that leaves one year', () => {
		expect(onlyYear(2012)).toBe('Only 2012');
	});
});
