import { describe as group, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { rowIndex } from '../../src/lib/figures/data';
import { figureData } from '../../src/lib/figures/data.server';
import { describe } from '../../src/lib/figures/says';

const all = loadData();
const data = figureData(all);
const { tables, sources } = data;
const rows = rowIndex(tables);
const said = (id: string) => describe(rows.get(id)!, data);

group('the rows by id', () => {
	it('are all there, each with its table', () => {
		const lengths = Object.values(tables).map((table) => table.length);
		expect(rows.size).toBe(lengths.reduce((sum, length) => sum + length, 0));
		expect(rows.get('t-2023')).toMatchObject({ table: 'trade_annual', row: { year: 2023 } });
	});

	it('name a source that is there', () => {
		const known = new Set(sources.map(({ source_id }) => source_id));
		expect([...rows.values()].filter(({ row }) => !known.has(row.source_id))).toEqual([]);
	});

	it('know no id that is none', () => {
		expect(rows.get('__proto__')).toBeUndefined();
	});
});

group('what is said of a row', () => {
	it.each([...rows.keys()])('%s has a value, what it is, and no hole in its words', (id) => {
		const { value, what, facts, others } = said(id);
		const words = [value, what, ...facts.flat(), ...others];
		for (const text of words) {
			expect(text).toMatch(/\S/);
			expect(text).not.toMatch(/undefined|null|NaN|\[object/);
		}
	});

	it('is the value of a year with both directions and what others counted', () => {
		const { value, facts, others } = said('t-2023');
		expect(value).toBe('$240.1bn');
		expect(facts).toContainEqual(['China sells', '$110.9bn, derived']);
		expect(facts).toContainEqual(['Change', '+26.3%, as reported']);
		expect(others.some((other) => other.startsWith('$227bn'))).toBe(true);
	});

	it('says that a direction was not found, and not 0', () => {
		expect(said('t-2003').facts).toContainEqual(['China sells', 'not found']);
	});

	it('sets a figure for one direction against the same direction of customs', () => {
		expect(said('ta-2021-piie')).toMatchObject({
			value: '$73bn',
			what: 'What China sold in 2021 by another count: Peterson Institute for International Economics',
			others: ['Chinese customs: $67.6bn for 2021, drawn as the line.']
		});
		expect(said('ta-2020-putin').others).toEqual([
			'Chinese customs: $107.8bn for 2020, drawn as the line.'
		]);
	});

	it('keeps a floor a floor', () => {
		expect(said('c-aug2025-240bn')).toMatchObject({ word: 'over', value: '$240bn', isClaim: true });
		expect(said('c-aug2025-240bn').facts[0]).toEqual(['Bound', 'at least: a floor']);
		expect(said('ta-2022-putin').word).toBe('more than');
	});

	it('sets a claim beside the reference rows', () => {
		expect(said('c-nbc-240bn').others.slice(0, 2)).toEqual([
			'Holds.',
			'Trade in both directions came to $240.1bn in 2023 by Chinese customs, which rounds to it.'
		]);
		const [verdict, because] = said('c-nbc-meetings-40').others;
		expect(verdict).toBe('Holds in part.');
		expect(because).toMatch(/43 times.*38 times/);
	});

	it('is turned by a reference row that changes', () => {
		const trade_annual = tables.trade_annual.map((row) =>
			row.year === 2023 ? { ...row, total_usd_bn: 227 } : row
		);
		const { others } = describe(rows.get('c-nbc-240bn')!, figureData({ ...all, trade_annual }));
		expect(others[0]).toBe('Differs.');
		expect(others[1]).toMatch(/\$227bn in 2023/);
	});

	it('counts the meetings so far, and none before the presidencies', () => {
		expect(said('2024-05-16-beijing').facts).toContainEqual([
			'Running count',
			'43 by every encounter, 38 by separate talks only'
		]);
		expect(said('2010-03-23-moscow').facts).toContainEqual([
			'Running count',
			'before both were presidents'
		]);
	});

	it('gives a count over a period its pace, and one on a day none', () => {
		expect(said('arctic-2022-2023h1').facts).toContainEqual([
			'Pace',
			'13.0 a month over 18 months'
		]);
		expect(said('arctic-2023-06-operating').facts.map(([name]) => name)).not.toContain('Pace');
	});
});
