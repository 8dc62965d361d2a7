import { describe, expect, it } from 'vitest';
import { stack } from '../../src/lib/charts/stack';

const told = (...stretches: [number, number][]) =>
	stack(stretches.map(([from, to]) => ({ from, to }))).map(
		({ level, depth }) => `${level + 1}/${depth}`
	);

describe('stretches in a lane', () => {
	it('have the whole of it where they do not overlap, touching or not', () => {
		expect(told([1, 2], [2, 3], [5, 6])).toEqual(['1/1', '1/1', '1/1']);
	});

	it('share it where they overlap, and only there', () => {
		expect(told([1, 2], [3, 6], [4, 5], [8, 9])).toEqual(['1/1', '1/2', '2/2', '1/1']);
	});

	it('take a shelf again that is free', () => {
		expect(told([1, 10], [2, 3], [4, 5])).toEqual(['1/2', '2/2', '2/2']);
	});

	it('keep the order they are given in', () => {
		expect(told([4, 5], [3, 6])).toEqual(['2/2', '1/2']);
		expect(told([1, 2], [1, 2], [1, 2])).toEqual(['1/3', '2/3', '3/3']);
		expect(told()).toEqual([]);
	});
});
