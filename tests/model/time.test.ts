import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsIn, yearFraction, yearFractionAfter } from '../../src/lib/model/time';

describe('yearFraction', () => {
	it.each([
		['2022-01-01', 2022],
		['2022-07-02', 2022 + 182 / 365],
		['2022-12-31', 2022 + 364 / 365],
		['2024-02-29', 2024 + 59 / 366],
		['2024-03-01', 2024 + 60 / 366],
		['2023-03-01', 2023 + 59 / 365],
		['2024-12-31', 2024 + 365 / 366],
		['2000-12-31', 2000 + 365 / 366]
	])('places %s', (date, position) => {
		expect(yearFraction(date)).toBeCloseTo(position, 12);
	});

	it('places a month at its middle and a year at its middle', () => {
		expect(yearFraction('2024-03')).toBe(yearFraction('2024-03-15'));
		expect(yearFraction('2024')).toBe(2024.5);
	});
});

describe('yearFractionAfter', () => {
	it.each([
		['2022-12-31', 2023],
		['2023-06-30', 2023 + 181 / 365],
		['2024-02-28', 2024 + 59 / 366],
		['2024-02-29', 2024 + 60 / 366],
		['2023-02-28', 2023 + 59 / 365]
	])('ends a period whose last day is %s', (date, position) => {
		expect(yearFractionAfter(date)).toBeCloseTo(position, 12);
	});

	it('is a day on from where that day begins, in any year', () => {
		const days = fc.date({
			min: new Date('2000-01-01'),
			max: new Date('2026-12-30'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(days, (day) => {
				const iso = day.toISOString().slice(0, 10);
				const length = (yearFractionAfter(iso) - yearFraction(iso)) * 365.5;
				expect(length).toBeCloseTo(1, 1);
			}),
			{ seed: 20260520, numRuns: 300 }
		);
	});
});

describe('monthsIn', () => {
	it.each([
		['2020-01-01', '2020-12-31', 12],
		['2020-01-01', '2021-12-31', 24],
		['2022-01-01', '2023-06-30', 18],
		['2023-01-01', '2023-06-30', 6],
		['2024-02-01', '2024-02-29', 1],
		['2023-02-01', '2023-02-28', 1],
		['2023-12-01', '2024-01-31', 2]
	])('counts %s to %s as %d', (start, end, months) => {
		expect(monthsIn(start, end)).toBe(months);
	});
});

describe('the time zone of the machine', () => {
	it.each([
		['Pacific/Kiritimati', -840],
		['America/Los_Angeles', 480],
		['UTC', 0]
	])('changes nothing in %s', (zone, minutesBehind) => {
		const before = process.env.TZ;
		process.env.TZ = zone;
		const given = new Date('2024-01-01T00:00:00Z').getTimezoneOffset();
		const positions = [yearFraction('2024-01-01'), yearFractionAfter('2023-12-31')];
		process.env.TZ = before;
		expect(given).toBe(minutesBehind);
		expect(positions).toEqual([2024, 2024]);
	});
});
