import { describe, expect, it } from 'vitest';
import {
	daysIn,
	daysOf,
	isPartOfYear,
	missingYears,
	monthBefore,
	wholeOf
} from '../../src/lib/model/days';

describe('the days of a date', () => {
	it.each([
		['2019', '2019-01-01', '2019-12-31'],
		['2019-02', '2019-02-01', '2019-02-28'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2018-06', '2018-06-01', '2018-06-30'],
		['2018-12', '2018-12-01', '2018-12-31'],
		['2018-06-15', '2018-06-15', '2018-06-15']
	])('%s run from %s to %s, and are known by these', (date, from, to) => {
		expect(daysOf(date)).toEqual({ from, to });
		expect(wholeOf({ from, to })).toBe(date);
	});

	it('are no whole date where they end within a month', () => {
		expect(wholeOf({ from: '2024-02-01', to: '2024-02-28' })).toBeNull();
	});

	it('are 29 in the February of a leap year only', () => {
		expect(['1900-02', '2000-02', '2023-02', '2024-02'].map(daysIn)).toEqual([28, 29, 28, 29]);
	});
});

describe('the month before', () => {
	it.each([
		['2024-03', '2024-02'],
		['2024-01', '2023-12'],
		['2024-12', '2024-11']
	])('%s is %s', (month, before) => {
		expect(monthBefore(month)).toBe(before);
	});
});

describe('a part of a year', () => {
	it.each([
		['2024-01-01', '2024-12-31', false],
		['2024-01-01', '2024-10-31', true],
		['2024-02-01', '2024-12-31', true]
	])('%s to %s: %s', (period_start, period_end, isPart) => {
		expect(isPartOfYear({ period_start, period_end })).toBe(isPart);
	});
});

describe('missing years', () => {
	it('lie between the first and the last, in any order', () => {
		expect(missingYears([2019, 2018, 2018, 2021, 2024])).toEqual([2020, 2022, 2023]);
		expect(missingYears([2019])).toEqual([]);
		expect(missingYears([])).toEqual([]);
	});

	it('run on to a later year that is named', () => {
		expect(missingYears([2018, 2020], 2022)).toEqual([2019, 2021, 2022]);
		expect(missingYears([], 2022)).toEqual([]);
	});
});
