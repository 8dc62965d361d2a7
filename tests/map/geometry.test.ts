import { describe, expect, it } from 'vitest';
import { clipLine, clipOutline, type Frame } from '../../src/lib/map/clip';
import { hatch } from '../../src/lib/map/hatch';
import { area, contains, cutOff, nearest } from '../../src/lib/map/outline';
import { linePath, outlinePath } from '../../src/lib/map/path';
import { simplify } from '../../src/lib/map/simplify';
import type { Point } from '../../src/lib/map/projections';

const square: Point[] = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10],
	[0, 0]
];
const frame: Frame = square.slice(0, -1);

describe('simplify', () => {
	it('drops points within the tolerance and keeps both ends', () => {
		const line: Point[] = [
			[0, 0],
			[1, 0.1],
			[2, 0],
			[3, 2],
			[4, 0]
		];
		expect(simplify(line, 0.5)).toEqual([0, 2, 3, 4]);
		expect(simplify(line, 0)).toEqual([0, 1, 2, 3, 4]);
	});

	it('keeps a closed line at least a triangle', () => {
		expect(simplify(square, 1)).toEqual([0, 1, 2, 3, 4]);
		expect(simplify(square, 1000).length).toBeGreaterThanOrEqual(4);
	});

	it('leaves empty lines, single points and pairs alone', () => {
		expect(simplify([], 1)).toEqual([]);
		expect(simplify([[0, 0]], 1)).toEqual([0]);
		expect(simplify(square.slice(0, 2), 1)).toEqual([0, 1]);
	});
});

describe('outlines', () => {
	it('know their area, whichever way they run', () => {
		expect(area(square)).toBe(100);
		expect(area(square.toReversed())).toBe(100);
		expect(area([])).toBe(0);
	});

	it('hold points inside but not those in a hole', () => {
		const hole: Point[] = [
			[4, 4],
			[6, 4],
			[6, 6],
			[4, 6],
			[4, 4]
		];
		expect(contains([square], [5, 5])).toBe(true);
		expect(contains([square, hole], [5, 5])).toBe(false);
		expect(contains([square, hole], [1, 5])).toBe(true);
		expect(contains([square], [11, 5])).toBe(false);
	});

	it('find the place where they pass nearest to a point', () => {
		expect(nearest(square, [5, -2])).toEqual({ after: 0, at: [5, 0], distance: 2 });
	});

	it('are cut in two by a line, and the smaller piece is given', () => {
		const line: Point[] = [
			[7, -1],
			[6, 5],
			[7, 11]
		];
		const { piece, edge } = cutOff(square, line);
		expect(area(piece)).toBe(35);
		expect(edge).toEqual([
			[7, 0],
			[6, 5],
			[7, 10]
		]);
		expect(area(cutOff(square, line.toReversed()).piece)).toBe(35);
		expect(area(cutOff(square.toReversed(), line).piece)).toBe(35);
	});
});

describe('clip', () => {
	it('keeps an outline inside, drops one outside, cuts one across', () => {
		const inside = square.map(([x, y]): Point => [x / 2 + 1, y / 2 + 1]);
		expect(clipOutline(inside, frame)).toEqual(inside);
		const outside = square.map(([x, y]): Point => [x + 20, y]);
		expect(clipOutline(outside, frame)).toEqual([]);
		const across = square.map(([x, y]): Point => [x + 5, y + 5]);
		expect(area(clipOutline(across, frame))).toBe(25);
	});

	it('cuts a line where it leaves and starts a new piece where it returns', () => {
		const line: Point[] = [
			[-5, 5],
			[5, 5],
			[5, 15],
			[8, 15],
			[8, 5]
		];
		expect(clipLine(line, frame)).toEqual([
			[
				[0, 5],
				[5, 5],
				[5, 10]
			],
			[
				[8, 10],
				[8, 5]
			]
		]);
		expect(clipLine([], frame)).toEqual([]);
	});
});

describe('hatch', () => {
	it('crosses a square with lines at 45°, evenly spaced', () => {
		const lines = hatch([square.map(([x, y]): Point => [x + 1, y])], 2);
		for (const [[x1, y1], [x2, y2]] of lines as unknown as [Point, Point][]) {
			expect(x1 - x2).toBeCloseTo(y2 - y1, 9);
		}
		const [first, second] = lines.map(([start]) => (start![0] + start![1]) / Math.SQRT2);
		expect(second! - first!).toBeCloseTo(2, 9);
		expect(lines.length).toBe(7);
	});

	it('has no lines for no outlines', () => {
		expect(hatch([], 2)).toEqual([]);
	});
});

describe('path', () => {
	it('writes one decimal and relative steps', () => {
		expect(
			linePath([
				[
					[1.04, 2],
					[1.54, 2],
					[0.54, 2.25]
				]
			])
		).toBe('M1 2l.5 0-1 .3');
	});

	it('closes outlines and leaves out what rounds to nothing', () => {
		expect(outlinePath([square])).toBe('M0 0l10 0 0 10-10 0z');
		const speck = square.map(([x, y]): Point => [x / 1000, y / 1000]);
		expect(outlinePath([speck])).toBe('');
		expect(linePath([speck])).toBe('');
		expect(outlinePath([])).toBe('');
	});
});
