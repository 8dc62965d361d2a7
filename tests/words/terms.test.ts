import { describe, expect, it } from 'vitest';
import { amount, changed } from '../../src/lib/words/terms';

describe('a change', () => {
	it.each([
		[2.79, 'exact', 'rose by 2.8%'],
		[-16, 'about', 'fell by about 16%'],
		[5, 'at_least', 'rose by at least 5%'],
		// What is at most −5 fell by 5 or more.
		[-5, 'at_most', 'fell by at least 5%'],
		[0, 'exact', 'rose by 0%']
	] as const)('of %d percent, %s: %s', (pct, bound, text) => {
		expect(changed(pct, bound)).toBe(text);
	});

	it.each([
		[2.79, '+2.8%'],
		[-16, '−16%'],
		[0, '0%']
	])('of %d percent has its sign: %s', (value, text) => {
		expect(amount({ value, unit: 'percent', isChange: true })).toBe(text);
		expect(amount({ value: 87, unit: 'percent' })).toBe('87%');
	});
});
