import { expect, test } from 'vitest';
import { compare, percentile95, table, tableReport, type Measured } from './report';

test.each([
	['nothing', [], null],
	['one move', [12], 12],
	['twenty moves, the slowest left out', Array.from({ length: 20 }, (_, i) => 20 - i), 19],
	['ties', [7, 7, 7, 7], 7]
])('the 95th percentile of %s is the nearest rank', (_, values, expected) => {
	expect(percentile95(values)).toBe(expected);
});

const side = (name: string, paintedMs: number): Measured => ({
	name,
	weight: { JavaScript: 41_000, CSS: 0, HTML: 0, fonts: 0, images: 0, data: 0 },
	loads: [{ firstPaintMs: 100, contentfulPaintMs: 100, chartsMs: null, layoutShift: 0 }],
	moves: [
		{
			press: { paintedMs, settledMs: paintedMs, eventMs: null, changed: ['trade-annual'] },
			release: { paintedMs: null, settledMs: null, eventMs: null, changed: [] }
		}
	],
	drawsWithoutScript: true
});

test('two sides stand side by side with the ratio of the second to the first', () => {
	const sides = [side('ours', 20), side('theirs', 170)];
	const lines = table(sides, compare(sides)).split('\n');
	const cells = (label: string) => lines.find((line) => line.startsWith(label))?.split(/ {2,}/);
	expect(cells('move, median')).toEqual(['move, median, ms', '20', '170', '× 8.5']);
	expect(cells('JavaScript')).toEqual(['JavaScript, kB brotli', '41', '41', '× 1.0']);
});

test('what was not measured is said to be none, and 0 has no ratio', () => {
	const sides = [side('ours', 20), side('theirs', 170)];
	const lines = compare(sides);
	expect(lines.find(({ label }) => label.startsWith('charts visible'))?.values).toEqual([
		null,
		null
	]);
	expect(table(sides, lines)).toMatch(/charts visible, ms +none +none *\n/);
	expect(table(sides, lines)).toMatch(/CSS, kB brotli +0 +0 *\n/);
});

test('a key faster than Event Timing can tell counts as its floor of 16 ms', () => {
	const line = compare([side('ours', 5)]).find(({ label }) => label.startsWith('move by Event'));
	expect(line?.values).toEqual([16]);
});

test('the long table has its times in words, sorting and filtering apart', () => {
	expect(tableReport({ rows: 10_000, sorts: [20, 10, 12.345], filters: [8] })).toBe(
		`Table of 10000 rows, from a key to its paint
  sorting: median 12.3, p95 20, max 20 ms of 3
  filtering: median 8, p95 8, max 8 ms of 1`
	);
});
