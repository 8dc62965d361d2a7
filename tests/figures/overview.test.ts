import { describe, expect, it } from 'vitest';
import { rowIndex } from '../../src/lib/figures/data';
import { load } from '../../src/routes/+page.server';
import Overview from '../../src/routes/+page.svelte';
import { all, one } from '../charts/drawn';
import { drawnPage, hasOnlyLengths, pageData, rowCounts, rowsOf, tabStops } from './page';

const data = pageData(load());
const { body, figures, figure } = drawnPage(Overview, data);

describe('the overview, drawn on the server', () => {
	it('holds its four figures by their public names, each with the rows it draws', () => {
		const drawnRows = rowCounts(figures);
		expect(drawnRows).toEqual([
			['trade-annual', '26'],
			['meetings-per-year', '51'],
			['arctic-registrations', '7'],
			['visits-map', '44']
		]);
	});

	it('has marks that name rows of the data', () => {
		const known = rowIndex(data.tables);
		const rows = figures.flatMap(rowsOf);
		expect(rows.length).toBeGreaterThan(100);
		expect(rows.filter((id) => !known.has(id))).toEqual([]);
	});

	it.each([
		['trade-annual', 'trade_annual'],
		['meetings-per-year', 'meetings'],
		['arctic-registrations', 'arctic_registrations']
	] as const)('marks every row of %s', (id, table) => {
		const marked = new Set(rowsOf(figure(id)));
		expect(data.tables[table].filter((row) => !marked.has(row.id))).toEqual([]);
	});

	it('has one tab stop among the marks of each figure', () => {
		for (const within of figures) {
			const stops = tabStops(within);
			expect(stops.length, within.attributes.id).toBe(1);
		}
	});

	it('draws the stop that never took place as an empty ring', () => {
		const rings = all(figure('visits-map'), 'g.ring');
		expect(rings.filter((ring) => all(ring, '.line.empty').length === 1).length).toBe(1);
		const announced = data.tables.visits.filter(({ status }) => status === 'announced_only');
		expect(announced.map(({ city }) => city)).toEqual(['Dalian']);
		expect(rowsOf(figure('visits-map'))).toContain(announced[0]!.id);
	});

	it('has the article’s floor as a cup open upward', () => {
		const cups = all(figure('trade-annual'), 'g.ring').filter(
			(ring) => all(ring, 'path.halo').length === 1
		);
		expect(cups.map(({ attributes }) => attributes.transform)).toEqual([undefined]);
	});

	it('sets 43 and 38 meetings beside the published count of May 2024', () => {
		const table = one(figure('meetings-per-year'), 'table');
		const column = all(one(table, 'thead'), 'th').findIndex(({ text }) => /May 2024/.test(text));
		const counts = all(one(table, 'tbody'), 'tr').map(
			(row) => row.children[column]!.text.match(/\d+/)![0]
		);
		expect(counts).toEqual(['43', '38']);
	});

	hasOnlyLengths(body);
});
