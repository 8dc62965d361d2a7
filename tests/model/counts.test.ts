import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { asPresidents, counts, runningCount } from '../../src/lib/model/counts';
import { byVideo, meeting } from './rows';

const { meetings } = loadData();

describe('counts', () => {
	it('takes every encounter, or those with separate talks', () => {
		const held = [
			meeting(),
			byVideo(),
			meeting({ encounter: 'group' }),
			byVideo({ encounter: 'ceremony' })
		];
		expect(held.map(counts('all'))).toEqual([true, true, true, true]);
		expect(held.map(counts('bilateral'))).toEqual([true, true, false, false]);
	});
});

describe('runningCount', () => {
	it('is 43 by every encounter and 38 bilateral up to 16 May 2024 by the rows we publish', () => {
		expect(runningCount(meetings, '2024-05-16', 'all')).toBe(43);
		expect(runningCount(meetings, '2024-05-16', 'bilateral')).toBe(38);
	});

	it('is 50 and 45 by all the rows: 51 less the one before the presidencies', () => {
		expect(meetings.length).toBe(51);
		expect(runningCount(meetings, '2026-05-20', 'all')).toBe(50);
		expect(runningCount(meetings, '2026-05-20', 'bilateral')).toBe(45);
	});

	it('includes the day it runs to, and asks when a meeting began', () => {
		const held = [meeting({ start_date: '2024-05-16', end_date: '2024-05-17' })];
		expect(runningCount(held, '2024-05-15', 'all')).toBe(0);
		expect(runningCount(held, '2024-05-16', 'all')).toBe(1);
	});

	it('is 0 without meetings', () => {
		expect(runningCount([], '2024-05-16', 'all')).toBe(0);
	});

	it('leaves out a meeting before both were presidents', () => {
		const before = [
			meeting({ putin_role: 'prime_minister' }),
			meeting({ xi_role: 'vice_president' })
		];
		expect(before.map(asPresidents)).toEqual([false, false]);
		expect(runningCount(before, '2024-05-16', 'all')).toBe(0);
	});
});
