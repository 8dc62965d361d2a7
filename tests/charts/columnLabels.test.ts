import { describe, expect, it } from 'vitest';
import { fits, narrowLabels } from '../../src/lib/charts/columnLabels';

/** Columns a twelfth of the width apart, 24 of 288 pixels. */
const at = (column: number, y: number, text: string) => ({
	...{ id: `${column}`, x: column * (100 / 12), y, text }
});
const placed = (...labels: readonly ReturnType<typeof at>[]) => [...narrowLabels(labels)];

describe('values over narrow columns', () => {
	it('stay where they do not touch', () => {
		expect(placed()).toEqual([]);
		expect(placed(at(1, 50, '0.27'))).toEqual([['1', 0]]);
		expect(placed(at(1, 50, '5'), at(2, 50, '6'))).toEqual([
			['1', 0],
			['2', 0]
		]);
		expect(placed(at(1, 50, '0.27'), at(3, 50, '0.19'))).toEqual([
			['1', 0],
			['3', 0]
		]);
		expect(placed(at(1, 50, '1,128'), at(2, 63, '1,141'))).toEqual([
			['1', 0],
			['2', 0]
		]);
	});

	it('are raised just over a higher one that they would touch', () => {
		expect(placed(at(1, 54, '3.08'), at(2, 50, '≈3.2'))).toEqual([
			['2', 0],
			['1', 17]
		]);
	});

	it('of two as high, the later is raised', () => {
		expect(placed(at(1, 50, '1,128'), at(2, 50, '1,141'))).toEqual([
			['1', 0],
			['2', 13]
		]);
	});

	it('are left out where that is too far, or there is nothing to say', () => {
		expect(placed(at(1, 58, '0.27'), at(2, 50, '0.49'))).toEqual([['2', 0]]);
		expect(placed(at(1, 50, ''), at(2, 50, '0.49'))).toEqual([['2', 0]]);
	});

	it('are raised over a dash that they would cross, and not over one beside or above them', () => {
		const dash = (column: number, y: number) => ({ x: column * (100 / 12), y });
		expect([...narrowLabels([at(8, 50, '93.9')], [dash(7.3, 44)])]).toEqual([['8', 13]]);
		expect([...narrowLabels([at(8, 50, '93.9')], [dash(6.5, 44)])]).toEqual([['8', 0]]);
		expect([...narrowLabels([at(8, 50, '93.9')], [dash(7.3, 36)])]).toEqual([['8', 0]]);
		expect([...narrowLabels([at(8, 50, '93.9')], [dash(7.3, 60)])]).toEqual([['8', 0]]);
	});
});

describe('words between narrow columns', () => {
	it('fit where their estimated width does, on a plot of 288 px', () => {
		expect(fits('none', 10)).toBe(true);
		expect(fits('not found', 30)).toBe(true);
		expect(fits('none found', 18)).toBe(false);
	});
});
