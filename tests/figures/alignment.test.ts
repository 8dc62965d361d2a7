import { describe, expect, it } from 'vitest';
import { rowIndex } from '../../src/lib/figures/data';
import { rowsPerYear } from '../../src/lib/figures/passing';
import { whereHeld } from '../../src/lib/model/alignment/exercises';
import { everything } from '../../src/lib/model/selection';
import { tally } from '../../src/routes/alignment/data';
import { describe as say } from '../../src/routes/alignment/describe';
import { load } from '../../src/routes/alignment/+page.server';
import Alignment from '../../src/routes/alignment/+page.svelte';
import { all, one, type Drawn } from '../charts/drawn';
import { drawnPage, hasOnlyLengths, pageData, rowCounts, rowsOf, saysAllRows } from './page';

const data = pageData(load());
const rows = rowIndex(data.tables);
const { body, figures, figure } = drawnPage(Alignment, data);
/** Ids of the rows that links within open. */
const linked = (within: Drawn) =>
	all(within, 'a').flatMap(
		({ attributes }) => /[?&;]pick=([^&]+)/.exec(attributes.href ?? '')?.[1] ?? []
	);

describe('the alignment page, drawn on the server', () => {
	it('holds its four figures by their public names, each with the rows it draws', () => {
		expect(rowCounts(figures)).toEqual([
			['exercises-timeline', '64'],
			['exercises-map', '64'],
			['un-votes', '34'],
			['dual-use', '63']
		]);
	});

	it('has marks that name rows of the data', () => {
		const marked = figures.flatMap(rowsOf);
		expect(marked.length).toBeGreaterThan(150);
		expect(marked.filter((id) => !rows.has(id))).toEqual([]);
	});

	it('marks every exercise, every published count and the claim on the timeline', () => {
		const marked = rowsOf(figure('exercises-timeline')).sort();
		const { joint_exercises, exercise_counts, claims } = data.tables;
		const expected = [...joint_exercises, ...exercise_counts, ...claims].map(({ id }) => id);
		expect(marked).toEqual(expected.sort());
		expect(marked).toContain('c-topic-bering-sea');
	});

	it('names every exercise on the map or under it, and tells which has no place', () => {
		const map = figure('exercises-map');
		const named = new Set(linked(map));
		expect(data.tables.joint_exercises.filter(({ id }) => !named.has(id))).toEqual([]);
		expect(map.text).toMatch(/Not on the map, because the place is not known: 1 row/);
		expect(rowsOf(map)).not.toContain('ex-anti-missile-2025');
	});

	it('draws all points of the map of one size: no area tells how many are listed', () => {
		const sizes = all(figure('exercises-map'), 'g.point').map(
			(point) => one(point, 'path').attributes.d
		);
		expect(new Set(sizes).size).toBe(1);
	});

	it('puts the claim of a whole sea amid that sea, north of the exercises that bear it out', () => {
		const [ring] = data.map.rings;
		const kiska = data.map.points.find(({ id }) => id === 'north-of-kiska')!;
		const strait = data.map.points.find(({ id }) => id === 'bering-strait')!;
		expect(data.map.rings.length).toBe(1);
		expect(ring!.y).toBeLessThan(kiska.y);
		expect(ring!.y).toBeGreaterThan(strait.y);
		expect([ring!.dx, ring!.dy]).toEqual([0, 0]);
		expect(figure('exercises-map').text).toMatch(
			/Outside this cut of the map:[^.]*article: Bering Sea/
		);
	});

	it('counts countries and waters of the headline by name, not by point', () => {
		const { countries, waters } = whereHeld(data.tables.joint_exercises);
		expect(countries.sort()).toEqual([
			'China',
			'Kazakhstan',
			'Kyrgyzstan',
			'Mongolia',
			'Russia',
			'South Africa',
			'Tajikistan'
		]);
		expect(waters.sort()).toEqual([
			...['Baltic Sea', 'Bering Sea', 'Chukchi Sea', 'East China Sea', 'Gulf of Oman'],
			...['Mediterranean Sea', 'Pacific Ocean', 'Sea of Japan', 'Sea of Okhotsk'],
			...['South China Sea', 'Yellow Sea']
		]);
		expect(figure('exercises-map').text.replace(/\s+/g, ' ')).toContain(
			'at least seven countries and eleven waters'
		);
	});

	it('marks every share of votes, and joins no two methods', () => {
		const votes = figure('un-votes');
		expect(rowsOf(votes).sort()).toEqual(data.tables.un_votes.map(({ id }) => id).sort());
		// 28 years of all roll calls and four of adopted resolutions have 27 and three joins.
		expect(all(votes, 'line.join').length).toBe(27 + 3);
	});

	it('marks every figure on goods and arms, or has it in the table', () => {
		const goods = figure('dual-use');
		const held = [...rowsOf(goods), ...linked(goods)].sort();
		expect(held).toEqual(data.tables.dual_use.map(({ id }) => id).sort());
	});

	it('opens with three sentences of numbers', () => {
		expect(data.lead).toEqual([
			'Compilers count 66, at least 90, 102 or 113 joint exercises of China and Russia since 2003, by rules and up to days of their own; this page lists 64 exercises and patrols since 2005, which is no full count.',
			'In the UN General Assembly the two voted the same in 43% of all roll calls of 1992 and in 79% of those of 2019; the latest figure, counted by another method, is about 67% for 2024.',
			'Of the sensitive goods that Russia imported in 2023, China’s share is 56.3% on one list and about 90% on another, while Russian arms deliveries to China stood 88% below 2005 in 2023.'
		]);
	});

	hasOnlyLengths(body);
});

describe('the rows that the filter bar counts', () => {
	const counted = tally(data.tables);

	it('are of four tables, and all are left by default', () => {
		expect(counted.left(everything(data.domain))).toEqual([64, 12, 34, 63]);
		expect(counted.years.length).toBe(64 + 12 + 34 + 63);
	});

	it('are drawn by year without the exercises: that list is no full count', () => {
		const bars = rowsPerYear(counted, data.domain);
		expect(bars.reduce((sum, { rows }) => sum + rows, 0)).toBe(12 + 34 + 63);
		expect([bars[0]!.year, bars.at(-1)!.year]).toEqual([1992, 2026]);
	});
});

describe('what is said of a row', () => {
	saysAllRows(rows, (found) => say(found, data));

	it('keeps a floor a floor, a list with its figure, and an unknown day unknown', () => {
		const merics = say(rows.get('exc-merics-2025-05')!, data);
		expect(merics.value).toBe('at least 90');
		expect(merics.others).toContain(
			'66, since 2003, to a day not stated: EU Institute for Security Studies.'
		);
		expect(say(rows.get('du-high-priority-share-2023')!, data).facts).toContainEqual([
			'List',
			'High-priority items on the G7 list'
		]);
		expect(say(rows.get('ex-maritime-patrol-4')!, data).facts[0]).toEqual([
			'Dates',
			'reported 14 Jul 2024'
		]);
	});

	it('spells out a division of ours', () => {
		expect(say(rows.get('du-cnc-supplies-2023-2024')!, data).facts).toContainEqual([
			'A month',
			'$136.8mn: our division of the total by 19 months'
		]);
	});
});
