import { describe, expect, it } from 'vitest';
import { loadData } from '../../../src/lib/data/files.server';
import { reconcile } from '../../../src/lib/model/meetings/reconcile';
import { meeting, publishedCount } from '../rows';

const { meetings, meeting_counts } = loadData();

describe('reconcile', () => {
	/** Forty bilateral meetings and three of a group, all on one day. */
	const held = Array.from({ length: 43 }, (_, i) =>
		meeting({ encounter: i < 40 ? 'bilateral' : 'group' })
	);
	const agrees = (change: Parameters<typeof publishedCount>[0]) => {
		const { all, bilateral } = reconcile(held, publishedCount(change)).byRule;
		return [all.agrees, bilateral.agrees];
	};

	it('sets both counts beside the published one', () => {
		const published = publishedCount({ count: 42 });
		expect(reconcile(held, published)).toEqual({
			published,
			byRule: { all: { count: 43, agrees: false }, bilateral: { count: 40, agrees: false } }
		});
	});

	it.each([
		[43, [true, false]],
		[40, [false, true]],
		[41, [false, false]]
	])('takes exactly %d at its word', (count, result) => {
		expect(agrees({ bound: 'exact', count })).toEqual(result);
	});

	it.each([
		[39, [true, true]],
		[40, [true, false]],
		[42, [true, false]],
		[43, [false, false]]
	])('takes "more than %d" as more, and not as equal', (count, result) => {
		expect(agrees({ bound: 'at_least', count, wording: 'more than' })).toEqual(result);
	});

	it('takes "at least" a number as met by the number itself', () => {
		expect(agrees({ bound: 'at_least', count: 40, wording: 'at least' })).toEqual([true, true]);
	});

	it.each([
		[43, [true, true]],
		[42, [false, true]],
		[39, [false, false]]
	])('takes "up to %d" as no more', (count, result) => {
		expect(agrees({ bound: 'at_most', count })).toEqual(result);
	});

	it.each([
		[41, [true, true]],
		[45, [true, false]],
		[46, [false, false]],
		[38, [false, false]]
	])('takes "about %d" as within 5 percent', (count, result) => {
		expect(agrees({ bound: 'about', count })).toEqual(result);
	});

	it('takes "about" a small number as within one meeting', () => {
		const three = held.slice(0, 3);
		const about = (count: number) =>
			reconcile(three, publishedCount({ bound: 'about', count })).byRule.all.agrees;
		expect([1, 2, 3, 4, 5].map(about)).toEqual([false, true, true, true, false]);
	});

	it.each([
		['count-2021-12-15-xi', 37, 32],
		['count-2023-10-18-xi', 42, 37],
		['count-2024-12-27-zhang', 45, 40]
	])('finds that %s counted every encounter', (id, all, bilateral) => {
		const published = meeting_counts.find((row) => row.id === id)!;
		expect(reconcile(meetings, published).byRule).toEqual({
			all: { count: all, agrees: true },
			bilateral: { count: bilateral, agrees: false }
		});
	});
});
