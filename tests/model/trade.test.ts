import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { amount, boundOfAmount, isDerived } from '../../src/lib/model/trade';
import { tradeYear } from './rows';

const rows = loadData().trade_annual;

describe('amount', () => {
	const row = tradeYear(2023, 240.1, { china_exports_usd_bn: 110.9, china_imports_usd_bn: 129.2 });

	it.each([
		['total', 240.1],
		['exports', 110.9],
		['imports', 129.2]
	] as const)('reads %s', (series, value) => {
		expect(amount(row, series)).toBe(value);
	});

	it('is null where not found, and never 0', () => {
		expect(amount(tradeYear(2003, 15.76), 'exports')).toBeNull();
		expect(amount(tradeYear(2003, 15.76), 'imports')).toBeNull();
	});
});

describe('boundOfAmount', () => {
	it('of a row with a total is said of the total alone', () => {
		const row = tradeYear(2005, 29, { bound: 'about', china_exports_usd_bn: 13.2 });
		expect(boundOfAmount(row, 'total')).toBe('about');
		expect(boundOfAmount(row, 'exports')).toBe('exact');
	});

	it('of a row without a total is said of its directions', () => {
		const march = { bound: 'about', total_usd_bn: null } as const;
		expect(boundOfAmount(march, 'exports')).toBe('about');
	});
});

describe('isDerived', () => {
	it.each([
		['derived', 'reported', [true, false, false]],
		['reported', 'derived', [false, true, true]],
		['reported', null, [false, false, false]]
	] as const)('tells a total that is %s from directions that are %s', (basis, split, result) => {
		const row = tradeYear(2015, 68, { basis, split_basis: split });
		const series = ['total', 'exports', 'imports'] as const;
		expect(series.map((one) => isDerived(row, one))).toEqual(result);
	});

	it('holds of 2011 and 2015 among the totals we publish', () => {
		const years = rows.filter((row) => isDerived(row, 'total')).map((row) => row.year);
		expect(years).toEqual([2011, 2015]);
	});
});
