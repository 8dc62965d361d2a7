import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import BrickChart from '../../src/lib/charts/BrickChart.svelte';
import { bricks } from '../../src/routes/gallery/bricks';
import { all, drawn, one, percent, px, rounded, type Drawn } from './drawn';

const draw = (props: ComponentProps<typeof BrickChart>) => drawn(render(BrickChart, { props }));
const chart = draw(bricks.normal);
const boxOf = (brick: Drawn) => {
	const rect = brick.children[0]!;
	return rounded([percent(rect, 'x'), percent(rect, 'width'), px(rect, 'y'), px(rect, 'height')]);
};
const rows = (shown: Drawn) => all(shown, 'g.mark').map(({ attributes }) => attributes['data-row']);

/** Five columns of 20 %; room for six bricks of 25 px above the base at 226 px. */
describe('a brick', () => {
	it('stands for one row', () => {
		expect(all(chart, 'g.brick').length).toBe(6);
		expect(rows(chart)).toEqual(bricks.normal.bricks.map(({ id }) => id));
	});

	it('stands in the column of its year, later ones on earlier ones', () => {
		expect(all(chart, 'g.brick').map(boxOf)).toEqual([
			[21.6, 16.8, 202, 23],
			[21.6, 16.8, 177, 23],
			[21.6, 16.8, 152, 23],
			[41.6, 16.8, 202, 23],
			[81.6, 16.8, 202, 23],
			[81.6, 16.8, 177, 23]
		]);
	});

	it('tells its kind by its fill, and what is marked by a dot', () => {
		const told = all(chart, 'g.brick').map((brick) => ({
			lines: all(brick, 'line').length,
			dots: all(brick, 'circle').length
		}));
		expect(told).toEqual([
			{ lines: 0, dots: 1 },
			{ lines: 0, dots: 0 },
			{ lines: 0, dots: 0 },
			{ lines: 0, dots: 0 },
			{ lines: 3, dots: 0 },
			{ lines: 3, dots: 1 }
		]);
		expect(all(chart, 'g.brick.mid').length).toBe(2);
		expect(all(chart, 'g.brick.solid').length).toBe(2);
	});

	it('has a mark of its own size, that speaks for it', () => {
		const mark = all(chart, 'g.mark')[3]!;
		expect(boxOf(mark)).toEqual([41.6, 16.8, 202, 23]);
		expect(mark.attributes['aria-label']).toBe('2014: sochi');
	});

	it('alone fills its column', () => {
		const one_ = draw(bricks['one-row']);
		expect(all(one_, 'g.brick').map(boxOf)).toEqual([[8, 84, 202, 23]]);
	});
});

describe('bricks by the hundred', () => {
	const many = draw(bricks.extreme);
	const boxes = all(many, 'g.brick').map(boxOf);

	it('are all there', () => {
		expect(boxes.length).toBe(400);
	});

	it('get thinner and make no pile of more than 400 pixels', () => {
		const tall = boxes.slice(0, 300);
		const top = Math.min(...tall.map(([, , y]) => y!));
		const bottom = Math.max(...tall.map(([, , y, height]) => y! + height!));
		expect(bottom - top).toBeGreaterThan(390);
		expect(bottom - top).toBeLessThan(400);
		expect(new Set(tall.map(([, , , height]) => height)).size).toBe(1);
	});

	it('do not overlap', () => {
		const ys = boxes.slice(0, 300).map(([, , y]) => y!);
		const height = boxes[0]![3]!;
		for (let i = 1; i < ys.length; i++) expect(ys[i - 1]! - ys[i]!).toBeGreaterThan(height);
	});
});

describe('the filter', () => {
	const part = draw(bricks['filtered-to-part']);

	it('leaves every brick in its place, those that do not pass as ghosts', () => {
		expect(all(part, 'g.brick').map(boxOf)).toEqual(all(chart, 'g.brick').map(boxOf));
		expect(all(part, 'g.brick.off').length).toBe(4);
		expect(all(draw(bricks['all-filtered-out']), 'g.brick.off').length).toBe(6);
	});

	it('takes the marks of the rows that other views leave out', () => {
		expect(rows(part)).toEqual(['durban', 'moscow', 'bali', 'sochi']);
		expect(rows(draw(bricks['all-filtered-out']))).toEqual([]);
	});

	it('lights the brick that is pointed at in another view', () => {
		expect(all(part, 'g.brick.lit').map(boxOf)).toEqual([[21.6, 16.8, 177, 23]]);
	});
});

describe('a column', () => {
	it('has its count above the pile, with its bound', () => {
		const counts = all(chart, 'text.count').map((count) => [
			count.text,
			percent(count, 'x'),
			px(count, 'y')
		]);
		expect(counts).toEqual([
			['3', 30, 145],
			['1', 50, 195],
			['2+', 90, 170]
		]);
	});

	it('says why it is empty, where it is', () => {
		const wide = all(chart, 'text.only-wide').filter(({ attributes }) => !attributes.x);
		expect(wide.map((remark) => all(remark, 'tspan').map(({ text }) => text.trim()))).toEqual([
			['not', 'yet', 'presidents'],
			['none', 'found']
		]);
		const narrow = all(chart, 'text.only-narrow').map(({ text }) => text);
		expect(narrow).toEqual(['not yet presidents', 'none found']);
	});

	it('can be chosen by its year, without a tab stop of its own', () => {
		const buttons = all(one(chart, 'ol.years'), 'button');
		expect(buttons.map(({ text }) => text.trim())).toEqual(['2012', '’13', '’14', '’15', '2016']);
		expect(buttons.map(({ attributes }) => attributes.tabindex)).toEqual(Array(5).fill('-1'));
	});

	it('is banded while its year is pointed at; a year that is not there is not', () => {
		const bands = (year: number) =>
			all(draw({ ...bricks.normal, crosshair: year }), 'rect.chart-band').map((band) => [
				percent(band, 'x'),
				percent(band, 'width')
			]);
		expect(bands(2013)).toEqual([[20, 20]]);
		expect(bands(2011)).toEqual([]);
		expect(bands(2017)).toEqual([]);
		expect(all(draw({ ...bricks.empty, crosshair: 2013 }), 'rect.chart-band')).toEqual([]);
	});
});

describe('the axis', () => {
	const ticks = (shown: Drawn) => all(shown, 'text.chart-axis').map(({ text }) => text.trim());

	it('counts bricks, with the unit on the top line', () => {
		expect(ticks(chart)).toEqual(['2', '4', '6 a year']);
		expect(all(chart, 'line.chart-grid').map((line) => px(line, 'y1'))).toEqual([176, 126, 76]);
	});

	it('stands without any row', () => {
		expect(ticks(draw(bricks.empty))).toEqual(['2', '4', '6 a year']);
		expect(all(draw(bricks.empty), 'g.brick')).toEqual([]);
	});
});
