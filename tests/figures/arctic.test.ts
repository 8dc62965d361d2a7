import { describe, expect, it } from 'vitest';
import { rowIndex } from '../../src/lib/figures/data';
import { describe as say } from '../../src/routes/arctic/describe';
import { optionsOf, publisherChoices, publisherOf } from '../../src/routes/arctic/options';
import { load } from '../../src/routes/arctic/+page.server';
import Arctic from '../../src/routes/arctic/+page.svelte';
import { all, one, type Drawn } from '../charts/drawn';
import {
	drawnPage,
	hasOnlyLengths,
	pageData,
	rowCounts,
	rowsOf,
	saysAllRows,
	tabStops
} from './page';

const data = pageData(load());
const rows = rowIndex(data.tables);
const { body, figures, figure } = drawnPage(Arctic, data);
const linkedOf = (within: Drawn) =>
	all(within, '').flatMap(({ attributes }) => attributes['data-row'] ?? []);

describe('the Arctic page, drawn on the server', () => {
	it('holds its four figures by their public names, each with the rows it draws', () => {
		expect(rowCounts(figures)).toEqual([
			['arctic-registrations', '7'],
			['nsr-cargo', '30'],
			['nsr-transit', '58'],
			['arctic-map', '4']
		]);
	});

	it('opens with three sentences of numbers', () => {
		expect(data.lead).toEqual([
			'234 Chinese-owned companies registered in the Russian Arctic from 1 Jan 2022 to 30 Jun 2023, by one firm’s count: 13.0 a month, 2.5 times the pace of the two years before.',
			'The Northern Sea Route carried 37.0 million tonnes in 2025 against about 4 million in 2014; 8% of it crossed from end to end in 2024, the latest year for which one publisher gives both.',
			'Four joint patrols in the Bering and Chukchi Seas were found, the first in Sep 2022 and the latest in Sep 2024: a list, not a full count.'
		]);
	});

	it('has marks that name rows of the data, and a mark or a link for every row', () => {
		const marked = new Set(figures.flatMap(linkedOf));
		expect([...marked].filter((id) => !rows.has(id))).toEqual([]);
		const { arctic_registrations, nsr_traffic, joint_exercises, claims } = data.tables;
		const all = [arctic_registrations, nsr_traffic, joint_exercises, claims].flat();
		expect(all.filter(({ id }) => !marked.has(id))).toEqual([]);
	});

	it('marks each figure of cargo and transit in a chart, not in a table alone', () => {
		const marked = new Set([...rowsOf(figure('nsr-cargo')), ...rowsOf(figure('nsr-transit'))]);
		const drawnHere = ['cargo', 'transit_cargo', 'transits'];
		const due = data.tables.nsr_traffic.filter(({ measure }) => drawnHere.includes(measure));
		expect(due.filter(({ id }) => !marked.has(id))).toEqual([]);
	});

	it('has one tab stop among the marks of each chart', () => {
		for (const chart of figures.flatMap((within) => all(within, 'svg.plot'))) {
			const stops = tabStops(chart);
			expect(stops.length, chart.attributes['aria-label']).toBe(1);
		}
	});

	it('spells the chain out: 359 − 234 = 125, 234 − 123 = 111, 125 − 48 = 77', () => {
		const table = one(one(figure('arctic-registrations'), 'section.chain'), 'table');
		const lines = all(table, 'tr').map((row) =>
			all(row, 'td').map(({ text }) => text.match(/^\s*(\d+|[−=])/)![1])
		);
		expect(lines).toEqual([
			['359', '−', '234', '=', '125'],
			['234', '−', '123', '=', '111'],
			['125', '−', '48', '=', '77']
		]);
	});

	it('draws no company, and the claim of the Bering Sea as the one ring', () => {
		const map = figure('arctic-map');
		expect(all(map, 'g.point').length).toBe(4);
		expect(all(map, 'g.ring').length).toBe(1);
		expect(rowsOf(map)).toContain('c-topic-bering-sea');
		const spare = data.map.labels.middle.filter(({ isSpare }) => isSpare);
		expect(spare).toEqual([]);
	});

	it('says that the route is schematic, and where the borders come from', () => {
		const text = figure('arctic-map').text.replace(/\s+/g, ' ');
		expect(text).toContain('Northern Sea Route (schematic)');
		expect(text).toContain('Arctic Circle, 66.5° N');
		expect(text).toContain('Natural Earth as edited by Visionscarto');
	});

	hasOnlyLengths(body);
});

describe('the publisher in the URL', () => {
	const { nsr_traffic } = data.tables;

	it('begins with the default of each year, and offers those with figures for three years', () => {
		expect(optionsOf(nsr_traffic).publisher).toEqual({
			initial: 'default',
			values: publisherChoices(nsr_traffic).map(([value]) => value)
		});
		expect(optionsOf(nsr_traffic).publisher!.values).toContain('chnl-information-office');
	});

	it('leads back from each value to the name in the rows', () => {
		for (const [value, name] of publisherChoices(nsr_traffic).slice(1))
			expect(publisherOf(value, nsr_traffic)).toBe(name);
		expect(publisherOf('default', nsr_traffic)).toBeNull();
		expect(publisherOf('nobody', nsr_traffic)).toBeNull();
	});
});

describe('what is said of a row', () => {
	saysAllRows(rows, (found) => say(found, data));

	it('names the rows that a derived number is taken from', () => {
		expect(say(rows.get('arctic-2021')!, data).others).toEqual([
			'125 (row arctic-2020-2021) less 48 (row arctic-2020).'
		]);
	});

	it('keeps a floor a floor, and sets other publishers beside a figure', () => {
		expect(say(rows.get('nsr-cargo-2022-rosatom-rounded')!, data).word).toBe('more than');
		expect(say(rows.get('nsr-transits-2024-chnl')!, data).others).toContain('92 voyages: Rosatom.');
	});

	it('tells in words how sure the point of every exercise is', () => {
		for (const { id } of data.tables.joint_exercises) {
			const point = new Map(say(rows.get(id)!, data).facts).get('Map point');
			expect(point, id).toMatch(/: (the place itself|the nearest town|chosen here|not on the map)/);
		}
	});
});
