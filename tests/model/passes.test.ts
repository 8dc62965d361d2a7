import { describe, expect, it } from 'vitest';
import {
	everything,
	meetingPasses,
	periodPasses,
	visitPasses,
	yearOf,
	yearPasses,
	type Clause,
	type Selection
} from '../../src/lib/model/selection';
import { byVideo, meeting, registration, stop } from './rows';

const all = everything({ from: 2000, to: 2026, hosts: [], cities: [], hostOf: {} });
const select = (change: Partial<Selection>): Selection => ({ ...all, ...change });

describe('yearPasses', () => {
	it.each([
		[2013, false],
		[2014, true],
		[2016, true],
		[2017, false]
	])('takes the years inclusively: %d of 2014 to 2016 is %s', (year, passes) => {
		expect(yearPasses(select({ from: 2014, to: 2016 }), year)).toBe(passes);
	});
});

describe('meetingPasses', () => {
	it('lets every meeting through where nothing is selected', () => {
		const meetings = [meeting(), byVideo(), meeting({ encounter: 'group', host: 'ZAF' })];
		expect(meetings.filter(meetingPasses(all))).toEqual(meetings);
		expect([].filter(meetingPasses(all))).toEqual([]);
	});

	const inBeijing = meeting();
	const group = meeting({ encounter: 'group', city: 'Durban', host: 'ZAF' });
	const ceremony = byVideo({ encounter: 'ceremony' });

	/** Which of the three passes each clause; `years` is the year they were all in. */
	it.each<[Clause, Partial<Selection>, boolean[]]>([
		['years', { from: 2024, to: 2024 }, [true, true, true]],
		['years', { to: 2023 }, [false, false, false]],
		['years', { from: 2025 }, [false, false, false]],
		['format', { format: 'in_person' }, [true, true, false]],
		['format', { format: 'video' }, [false, false, true]],
		['rule', { rule: 'bilateral' }, [true, false, false]],
		['host', { host: 'CHN' }, [true, false, false]],
		['city', { city: 'Durban' }, [false, true, false]],
		['series', { series: 'imports' }, [true, true, true]]
	])('asks %s of %j', (clause, change, passes) => {
		const rows = [inBeijing, group, ceremony];
		expect(rows.map(meetingPasses(select(change)))).toEqual(passes);
		expect(rows.map(meetingPasses(select(change), [clause]))).toEqual([true, true, true]);
	});

	it('leaves out the clauses named and no other', () => {
		const selection = select({ format: 'video', host: 'CHN', to: 2023 });
		expect(meetingPasses(selection, ['format', 'years'])(inBeijing)).toBe(true);
		expect(meetingPasses(selection, ['format'])(inBeijing)).toBe(false);
		expect(meetingPasses(selection, ['years'])(inBeijing)).toBe(false);
	});

	it('counts a meeting in the year it began', () => {
		const overNewYear = meeting({ start_date: '2022-12-31', end_date: '2023-01-01' });
		expect(meetingPasses(select({ to: 2022 }))(overNewYear)).toBe(true);
		expect(meetingPasses(select({ from: 2023 }))(overNewYear)).toBe(false);
	});
});

describe('visitPasses', () => {
	it.each<[Clause, Partial<Selection>, boolean]>([
		['years', { from: 2024, to: 2024 }, true],
		['years', { to: 2023 }, false],
		['host', { host: 'CHN' }, true],
		['host', { host: 'RUS' }, false],
		['city', { city: 'Harbin' }, true],
		['city', { city: 'Dalian' }, false],
		['format', { format: 'video' }, true],
		['rule', { rule: 'bilateral' }, true],
		['series', { series: 'imports' }, true]
	])('asks %s of %j', (clause, change, passes) => {
		expect(visitPasses(select(change))(stop())).toBe(passes);
		expect(visitPasses(select(change), [clause])(stop())).toBe(true);
	});
});

describe('periodPasses', () => {
	const since2022 = registration();

	it.each([
		[2000, 2021, false],
		[2000, 2022, true],
		[2022, 2022, true],
		[2023, 2023, true],
		[2021, 2024, true],
		[2024, 2026, false]
	])('takes a period that touches %d to %d: %s', (from, to, passes) => {
		expect(periodPasses(select({ from, to }))(since2022)).toBe(passes);
	});

	it('takes a count on a day by its day', () => {
		const onADay = registration({ measure: 'operating', period_start: null });
		expect(periodPasses(select({ from: 2023, to: 2023 }))(onADay)).toBe(true);
		expect(periodPasses(select({ from: 2022, to: 2022 }))(onADay)).toBe(false);
	});
});

describe('yearOf', () => {
	it.each(['2024', '2024-03', '2024-03-31'])('reads the year of %s', (date) => {
		expect(yearOf(date)).toBe(2024);
	});
});
