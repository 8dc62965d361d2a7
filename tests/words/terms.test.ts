import { describe, expect, it } from 'vitest';
import { amount, changed, inside, verdict } from '../../src/lib/words/terms';

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

describe('a place in a row', () => {
	it.each([
		[3, 'terms', 'third term'],
		[1, 'trip', 'first trip'],
		[1, 'rank', 'first'],
		[3, 'year', 'third year'],
		[2022, 'year', '2022'],
		[11, 'terms', '11th term'],
		[22, 'year', '22nd year'],
		[113, 'year', '113th year']
	])('%d %s: %s', (value, unit, text) => {
		expect(amount({ value, unit })).toBe(text);
	});
});

describe('a number', () => {
	it.each([
		[32.97, 'million tonnes', 0, '33 million tonnes'],
		[32.97, 'million tonnes', 2, '32.97 million tonnes'],
		[240.11, 'billion US dollars', 2, '$240.11bn'],
		[7.5, 'percent', 0, '7.5%'],
		// A time is not written so that it rounds otherwise than it does.
		[4.484, 'years', 0, '4.48 years'],
		[4.4977, 'years', 0, '4.498 years'],
		[4.5068, 'years', 0, '4.5 years'],
		[4.47, 'years', 0, '4.47 years'],
		[74.62, 'years', 0, '74.6 years'],
		[80.003, 'years', 0, '80 years'],
		[19.46, 'months', 0, '19.46 months']
	])('%d %s with %d decimals or more: %s', (value, unit, decimals, text) => {
		expect(amount({ value, unit }, decimals)).toBe(text);
	});
});

describe('the verdict', () => {
	it.each([
		['agrees', 'exact', true, ', as claimed'],
		['agrees', 'exact', false, ', which rounds to it'],
		['agrees', 'about', true, ', as claimed'],
		['agrees', 'about', false, ', near enough'],
		['agrees', 'at_least', true, ', which bears out “over $240bn”'],
		['disagrees', 'exact', false, ', 5.4% below the number'],
		['open', 'exact', false, ', which leaves “over $240bn” open'],
		['partly', 'exact', true, '']
	] as const)('%s, %s, written alike %s: “%s”', (outcome, bound, isSame, text) => {
		const fared = { outcome, bound, claimed: 'over $240bn', isSame, isWhole: true };
		expect(verdict(fared, -5.4)).toBe(text);
	});

	it('counts in times where the figure is ten times the number or more', () => {
		const fared = { outcome: 'disagrees', bound: 'exact', claimed: '', isSame: false } as const;
		expect(verdict({ ...fared, isWhole: true }, 899)).toBe(', 899.0% above the number');
		expect(verdict({ ...fared, isWhole: true }, 99_945.8)).toBe(', about 1,000 times the number');
	});

	it.each([
		['exact', true, ', which is not “40”'],
		['exact', false, ', which does not round to it'],
		['about', false, ', which is not “40”'],
		['at_least', false, ', which falls short of “40”'],
		['at_most', false, ', which goes beyond “40”']
	] as const)('without a share, of %s, a whole number %s: “%s”', (bound, isWhole, text) => {
		const fared = { outcome: 'disagrees', bound, claimed: '40', isSame: false, isWhole } as const;
		expect(verdict(fared, null)).toBe(text);
	});
});

describe('a text inside a sentence', () => {
	it.each([
		['Deaths in Gaza', 'deaths in Gaza'],
		['US aid act', 'US aid act'],
		['Russians killed', 'Russians killed'],
		['Chinese goods', 'Chinese goods'],
		['', '']
	])('%j is %j', (text, expected) => {
		expect(inside(text)).toBe(expected);
	});
});
