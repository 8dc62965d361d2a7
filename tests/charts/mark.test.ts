import { describe, expect, it } from 'vitest';
import { nearest, walk, type Mark } from '../../src/lib/charts/mark';

const dot = (id: string, x: number, y: number): Mark => ({ id, row: id, x, y, label: id });
const box = (id: string, x: number, y: number, width: number, height: number): Mark => ({
	...dot(id, x, y),
	box: { width, height }
});
/** 1000 pixels wide: ten of them are a percent. */
const plot = {
	size: { width: 1000, height: 500 },
	yIsPercent: false,
	reach: { px: 20, vertical: 1 }
};
const at = (x: number, y: number, marks: readonly Mark[], over: Partial<typeof plot> = {}) =>
	nearest(marks, { x, y }, { ...plot, ...over })?.id ?? null;

describe('nearest', () => {
	const two = [dot('a', 10, 100), dot('b', 20, 100)];

	it.each([
		['on a mark', 100, 100, 'a'],
		['nearer to the other', 185, 100, 'b'],
		['at the end of its reach', 100, 120, 'a'],
		['just beyond its reach', 100, 120.1, null],
		['far from all', 900, 400, null]
	])('finds the mark %s', (_, x, y, id) => {
		expect(at(x, y, two)).toBe(id);
	});

	it('finds none among none', () => {
		expect(at(100, 100, [])).toBeNull();
	});

	it('takes the later of two equals, which is drawn on top', () => {
		expect(at(100, 100, [dot('under', 10, 100), dot('over', 10, 100)])).toBe('over');
	});

	it('is at no distance inside a rectangle, and measures from its edge', () => {
		const marks = [box('wide', 50, 100, 40, 60)];
		expect(at(301, 129, marks, { reach: { px: 0, vertical: 1 } })).toBe('wide');
		expect(at(281, 100, marks)).toBe('wide');
		expect(at(279, 100, marks)).toBeNull();
		expect(at(500, 151, marks)).toBeNull();
	});

	it('looks less at height where height counts less', () => {
		const marks = [dot('far above', 10, 50), dot('beside', 12, 100)];
		expect(at(100, 100, marks, { reach: { px: 60, vertical: 1 } })).toBe('beside');
		expect(at(100, 100, marks, { reach: { px: 60, vertical: 0.3 } })).toBe('far above');
	});

	it('reads y as percent of the height in a plot of fixed ratio', () => {
		const marks = [dot('middle', 50, 50)];
		expect(at(500, 250, marks, { yIsPercent: true })).toBe('middle');
		expect(at(500, 50, marks, { yIsPercent: true })).toBeNull();
	});

	it('looks where a shifted mark is drawn, not where it belongs', () => {
		const marks = [{ ...dot('aside', 10, 100), shift: { dx: 60, dy: -40 } }];
		expect(at(160, 60, marks)).toBe('aside');
		expect(at(100, 100, marks)).toBeNull();
	});
});

describe('walk', () => {
	it.each([
		['ArrowRight', 3, 4],
		['ArrowDown', 3, 4],
		['ArrowLeft', 3, 2],
		['ArrowUp', 3, 2],
		['PageDown', 3, 13],
		['PageUp', 13, 3],
		['Home', 13, 0],
		['End', 3, 19]
	])('%s goes from mark %d to mark %d of twenty', (key, from, to) => {
		expect(walk(key, from, 20)).toBe(to);
	});

	it.each([
		['ArrowRight', 19, 19],
		['ArrowLeft', 0, 0],
		['PageDown', 15, 19],
		['PageUp', 5, 0]
	])('%s from mark %d stops at the end, mark %d', (key, from, to) => {
		expect(walk(key, from, 20)).toBe(to);
	});

	it.each(['Tab', 'Enter', 'a', '', 'toString', '__proto__'])('%j does not walk', (key) => {
		expect(walk(key, 3, 20)).toBeNull();
	});

	it('goes nowhere without marks', () => {
		expect(walk('End', 0, 0)).toBeNull();
	});
});
