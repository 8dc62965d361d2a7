import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { rowIndex } from '../../src/lib/figures/data';
import { load } from '../../src/routes/meetings/+page.server';
import Meetings from '../../src/routes/meetings/+page.svelte';
import { describe as say } from '../../src/routes/meetings/describe';
import { all, drawn, one, type Drawn } from '../charts/drawn';

const data = load();
const rows = rowIndex(data.tables);
const { body } = render(Meetings, { props: { data } });
const figures = (body.match(/<figure [\s\S]*?<\/figure>/g) ?? []).map((figure) =>
	one(drawn({ body: figure }), 'figure')
);
const rowsOf = (within: Drawn) =>
	all(within, 'g.mark').flatMap(({ attributes }) => attributes['data-row'] ?? []);

describe('the page of meetings, drawn on the server', () => {
	it('holds its figures by their public names, each with the rows it draws', () => {
		expect(figures.map(({ attributes }) => [attributes.id, attributes['data-rows']])).toEqual([
			['meetings-per-year', '51'],
			['meetings-count', '26'],
			['visits-map', '44'],
			['meetings-list', '51']
		]);
	});

	it('has marks that name rows of the data, one of them a tab stop in each figure', () => {
		expect(figures.flatMap(rowsOf).filter((id) => !rows.has(id))).toEqual([]);
		for (const within of figures) {
			const stops = all(within, 'g.mark').filter(({ attributes }) => attributes.tabindex === '0');
			expect(stops.length, within.attributes.id).toBe(1);
		}
	});

	it('has its rows as a table on the page of their dataset', () => {
		for (const within of figures) {
			const table = all(within, 'a').find(({ text }) => text === 'Table')!;
			expect(table.attributes.href, within.attributes.id).toMatch(/^\/data\/meeting(s|_counts)$/);
		}
	});

	it('opens with three sentences of numbers', () => {
		expect(data.lead).toEqual([
			'Putin and Xi met 50 times as presidents from Mar 2013 to 20 May 2026 if every encounter counts, 45 times if only separate talks of the two do.',
			'Fourteen of these were held in China, eleven in Russia, eighteen in third countries and seven by video; the latest to travel to the other was Putin, to Beijing in May 2026.',
			'Their longest time without a meeting was 534 days, from 2 Dec 2019 to 19 May 2021; without one face to face it was 814 days, from 13 Nov 2019 to 4 Feb 2022.'
		]);
	});

	it('has no value that is none, and no negative size', () => {
		expect(body).not.toMatch(/"[^"]*\b(NaN|Infinity|undefined)\b[^"]*"/);
		expect(body).not.toMatch(/ (width|height|r)="-/);
	});
});

describe('what is said of a row', () => {
	it.each([...rows.keys()])('%s has a value, what it is, and no hole in its words', (id) => {
		const { value, what, facts, others } = say(rows.get(id)!, data);
		for (const text of [value, what, ...facts.flat(), ...others]) {
			expect(text).toMatch(/\S/);
			expect(text).not.toMatch(/undefined|null|NaN|\[object/);
		}
	});
});
