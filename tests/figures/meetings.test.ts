import { describe, expect, it } from 'vitest';
import { rowIndex } from '../../src/lib/figures/data';
import { load } from '../../src/routes/meetings/+page.server';
import Meetings from '../../src/routes/meetings/+page.svelte';
import { describe as say } from '../../src/routes/meetings/describe';
import { all, one } from '../charts/drawn';
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
const { body, figures, figure } = drawnPage(Meetings, data);

describe('the page of meetings, drawn on the server', () => {
	it('holds its figures by their public names, each with the rows it draws', () => {
		expect(rowCounts(figures)).toEqual([
			['meetings-per-year', '51'],
			['meetings-count', '26'],
			['visits-map', '44'],
			['meetings-list', '51']
		]);
	});

	it('has marks that name rows of the data, one of them a tab stop in each figure', () => {
		expect(figures.flatMap(rowsOf).filter((id) => !rows.has(id))).toEqual([]);
		for (const within of figures) {
			const stops = tabStops(within);
			expect(stops.length, within.attributes.id).toBe(1);
		}
	});

	it('speaks the headline of each figure with its drawing', () => {
		for (const within of figures) {
			const { attributes } = all(within, 'svg.plot')[0]!;
			expect(attributes['aria-label']).toContain(one(within, 'h2').text);
		}
	});

	it('has its rows as a table on the page of their dataset', () => {
		for (const within of figures) {
			const table = all(within, 'a').find(({ text }) => text === 'Table')!;
			expect(table.attributes.href, within.attributes.id).toMatch(/^\/data\/meeting(s|_counts)$/);
		}
	});

	it('marks every meeting in the list, and every count but the article’s, which is a claim', () => {
		const listed = new Set(rowsOf(figure('meetings-list')));
		expect(data.tables.meetings.filter(({ id }) => !listed.has(id))).toEqual([]);
		const counts = new Set(rowsOf(figure('meetings-count')));
		const left = data.tables.meeting_counts.filter(({ id }) => !counts.has(id));
		expect(left.map(({ id }) => id)).toEqual(['count-2024-05-16-nbc']);
		expect(counts.has('c-nbc-meetings-40')).toBe(true);
	});

	it('numbers the meetings up to the day of the article 43, and ends on 50', () => {
		const labels = all(figure('meetings-count'), 'g.mark').map(
			({ attributes }) => attributes['aria-label'] ?? ''
		);
		expect(labels.filter((label) => /^Number \d+: 16 May 2024/.test(label))).toEqual([
			"Number 43: 16 May 2024, Beijing: Putin's state visit to China (Beijing, Harbin)"
		]);
		expect(labels.filter((label) => label.startsWith('Number 50: 20 May 2026')).length).toBe(1);
	});

	it('fills the marks that the widest rule gives: seventeen, the claim among them', () => {
		expect(all(figure('meetings-count'), 'g.stated').length).toBe(25);
		expect(all(figure('meetings-count'), 'g.stated.agrees').length).toBe(16);
		expect(figure('meetings-count').text).toContain('and 17 of the 26 published counts');
	});

	it('says of seven counts that no rule gives them', () => {
		const none = all(figure('meetings-count'), 'td.none').map(({ text }) => text);
		expect(none.length).toBe(7);
		expect(new Set(none)).toEqual(new Set(['none of the 16 rules']));
	});

	it('joins the stops of visits, and Dalian, only announced, on no line', () => {
		const at = data.places.Dalian!;
		const lines = all(figure('visits-map'), 'line.line');
		expect(lines.length).toBe(9);
		for (const { attributes } of lines) {
			expect([attributes.x1, attributes.x2]).not.toContain(`${at.x}%`);
		}
		expect(lines.filter(({ attributes }) => attributes.class!.includes('tone-russia')).length).toBe(
			4
		);
		expect(lines.filter(({ attributes }) => attributes.class!.includes('tone-china')).length).toBe(
			4
		);
	});

	it('says who hosted how often, and the longest time apart', () => {
		const list = figure('meetings-list');
		const lanes = all(list, 'b').flatMap(({ text }) => (/^\d+$/.test(text) ? [text] : []));
		expect(lanes).toEqual(['14', '12', '18', '7']);
		expect(list.text).toContain('Putin made 14 trips to China, Xi 12 to Russia');
		expect(one(list, 'tr.longest').text).toContain('534');
	});

	it('opens with three sentences of numbers', () => {
		expect(data.lead).toEqual([
			'Putin and Xi met 50 times as presidents from Mar 2013 to 20 May 2026 if every encounter counts, 45 times if only separate talks of the two do.',
			'Fourteen of these were held in China, eleven in Russia, eighteen in third countries and seven by video; the latest to travel to the other was Putin, to Beijing in May 2026.',
			'Their longest time without a meeting was 534 days, from 2 Dec 2019 to 19 May 2021; without one face to face it was 814 days, from 13 Nov 2019 to 4 Feb 2022.'
		]);
	});

	hasOnlyLengths(body);
});

describe('what is said of a row', () => {
	saysAllRows(rows, (found) => say(found, data));
});
