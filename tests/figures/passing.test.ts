import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { COUNTED, passing, rowsPerYear, tally } from '../../src/lib/figures/passing';
import { everything, type Selection } from '../../src/lib/model/selection';

const tables = loadData();
const domain = {
	from: 2000,
	to: 2026,
	hosts: ['CHN'],
	cities: ['Beijing'],
	hostOf: { Beijing: 'CHN' }
};
const remaining = (change: Partial<Selection>) => {
	const rows = passing(tables, { ...everything(domain), ...change });
	return COUNTED.map((name) => rows[name].length);
};

describe('passing', () => {
	it('lets all rows through where nothing is selected', () => {
		expect(remaining({})).toEqual(COUNTED.map((name) => tables[name].length));
		expect(remaining({})).toEqual([26, 51, 46, 7]);
	});

	it('asks years of every table', () => {
		const [trade, meetings, , arctic] = remaining({ from: 2022, to: 2022 });
		expect([trade, meetings, arctic]).toEqual([1, 3, 2]);
		expect(remaining({ from: 2026, to: 2026 })[0]).toBe(0);
	});

	it('asks format and rule of meetings alone', () => {
		const [trade, , visits, arctic] = remaining({});
		expect(remaining({ format: 'video' })).toEqual([trade, 7, visits, arctic]);
		expect(remaining({ rule: 'bilateral' })).toEqual([trade, 46, visits, arctic]);
	});

	it('asks host and city of meetings and visits', () => {
		const rows = passing(tables, { ...everything(domain), host: 'CHN', city: 'Beijing' });
		expect(new Set(rows.meetings.map(({ city }) => city))).toEqual(new Set(['Beijing']));
		expect(new Set(rows.visits.map(({ city }) => city))).toEqual(new Set(['Beijing']));
		expect(rows.trade_annual.length).toBe(26);
	});
});

describe('rowsPerYear', () => {
	const years = rowsPerYear(tally(tables), domain);

	it('has every year once, in order', () => {
		expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 27 }, (_, i) => 2000 + i));
	});

	it('counts each row of the four tables once', () => {
		const rows = years.reduce((sum, year) => sum + year.rows, 0);
		expect(rows).toBe(COUNTED.reduce((sum, name) => sum + tables[name].length, 0));
	});

	it('leaves out rows that may not be drawn as a count', () => {
		const counted = { ...tally(tables), years: [2001, 2002, 2002], drawn: [2001] };
		const bars = rowsPerYear(counted, { ...domain, from: 2001, to: 2002 });
		expect(bars.map(({ rows }) => rows)).toEqual([1, 0]);
	});

	it('is one year of nothing without rows', () => {
		const none = {
			...tables,
			trade_annual: [],
			meetings: [],
			visits: [],
			arctic_registrations: []
		};
		expect(rowsPerYear(tally(none), { ...domain, to: 2000 })).toEqual([{ year: 2000, rows: 0 }]);
	});
});
