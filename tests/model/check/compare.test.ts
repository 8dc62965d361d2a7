import { describe, expect, it } from 'vitest';
import { accepted, apartPct, compare, resultOf } from '../../../src/lib/model/check/compare';
import type { Bound, Outcome, Result } from '../../../src/lib/model/check/types';

describe('a number beside a figure', () => {
	it.each<[Bound, number, Bound, number, Outcome]>([
		['exact', 240, 'exact', 240.11, 'agrees'],
		['exact', 240, 'exact', 227, 'disagrees'],
		['exact', 240, 'about', 241, 'agrees'],
		// Two that are each about a number exclude each other where nothing fits both.
		['about', 75_000, 'about', 70_000, 'open'],
		['about', 75_000, 'about', 66_000, 'disagrees'],
		['about', 75_000, 'exact', 70_000, 'disagrees'],
		// A floor excludes what lies below it and covers a lower floor.
		['at_least', 40, 'at_least', 40, 'agrees'],
		['at_least', 40, 'at_least', 39, 'open'],
		['at_most', 40, 'at_least', 41, 'disagrees'],
		['at_most', 40, 'at_least', 40, 'open'],
		['exact', 40, 'at_least', 41, 'disagrees'],
		['exact', 40, 'at_least', 40, 'open'],
		['about', 75_000, 'at_least', 70_000, 'open'],
		// A ceiling excludes what lies above it and covers a higher ceiling.
		['at_most', 40, 'at_most', 40, 'agrees'],
		['at_most', 40, 'at_most', 41, 'open'],
		['at_least', 40, 'at_most', 39, 'disagrees'],
		['at_least', 40, 'at_most', 40, 'open'],
		['exact', 40, 'at_most', 39, 'disagrees'],
		['exact', 40, 'at_most', 40, 'open']
	])('%s %d beside %s %d %s', (bound, value, figureBound, figure, outcome) => {
		expect(compare({ value, bound }, { value: figure, bound: figureBound })).toBe(outcome);
	});

	it('that is "more than" is excluded by the same ceiling, and "less than" by the same floor', () => {
		expect(
			compare(
				{ value: 40, bound: 'at_least', wording: 'more than' },
				{ value: 40, bound: 'at_most' }
			)
		).toBe('disagrees');
		expect(
			compare(
				{ value: 40, bound: 'at_most', wording: 'less than' },
				{ value: 40, bound: 'at_least' }
			)
		).toBe('disagrees');
	});

	it.each<[Bound, string | null, Bound, string | null, Outcome]>([
		['at_least', 'more than', 'at_least', null, 'open'],
		['at_least', 'more than', 'at_least', 'more than', 'agrees'],
		['at_least', null, 'at_least', 'more than', 'agrees'],
		['at_most', null, 'at_least', 'more than', 'disagrees'],
		['at_most', 'under', 'at_most', null, 'open'],
		['at_most', 'under', 'at_most', 'almost', 'agrees'],
		['at_least', null, 'at_most', 'almost', 'disagrees'],
		['at_least', null, 'at_most', null, 'open'],
		['exact', null, 'at_most', 'almost', 'open']
	])('%s (%s) beside %s (%s) of the same number: %s', (bound, wording, other, word, outcome) => {
		const figure = { value: 40, bound: other, wording: word };
		expect(compare({ value: 40, bound, wording }, figure)).toBe(outcome);
	});

	it('is open where there is none', () => {
		expect(compare({ value: null, bound: 'exact' }, { value: 1, bound: 'exact' })).toBe('open');
	});

	it('lies a percentage apart', () => {
		expect(apartPct({ value: 240 }, 252)).toBeCloseTo(5, 12);
		// By the difference, so that 1.25 percent is not a hair less.
		expect(apartPct({ value: 240 }, 237)).toBe(-1.25);
		expect(apartPct({ value: -10 }, -8)).toBe(20);
		expect(apartPct({ value: 0 }, 1)).toBeNull();
		expect(apartPct({ value: null }, 1)).toBeNull();
	});

	it.each<[Bound, number, { from: number | null; to: number | null }]>([
		['exact', 240, { from: 237.6, to: 242.4 }],
		['about', 100, { from: 95, to: 105 }],
		['at_least', 40, { from: 40, to: null }],
		['at_most', 7, { from: null, to: 7 }]
	])('%s %d accepts figures in a range', (bound, value, range) => {
		expect(accepted({ bound, value })).toEqual(range);
	});

	it('accepts nothing without a number', () => {
		expect(accepted({ bound: 'exact', value: null })).toBeNull();
	});
});

describe('the readings of a claim', () => {
	it.each<[Outcome[], Result]>([
		[['agrees'], 'holds'],
		[['agrees', 'agrees'], 'holds'],
		[['agrees', 'open'], 'holds'],
		[['agrees', 'disagrees'], 'holds_in_part'],
		[['agrees', 'missing'], 'holds_in_part'],
		[['partly'], 'holds_in_part'],
		[['partly', 'disagrees'], 'holds_in_part'],
		[['disagrees'], 'differs'],
		[['disagrees', 'open'], 'differs'],
		[['disagrees', 'missing'], 'differs'],
		[['open'], 'cannot_be_checked'],
		[['missing'], 'cannot_be_checked'],
		[['open', 'missing'], 'cannot_be_checked'],
		[[], 'cannot_be_checked']
	])('%j make it %s', (outcomes, result) => {
		expect(resultOf(outcomes.map((outcome) => ({ outcome })))).toBe(result);
	});
});
