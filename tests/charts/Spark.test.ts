import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import Spark from '../../src/lib/charts/Spark.svelte';
import { sparks } from '../../src/routes/gallery/sparks';
import { all, drawn, one, percent, px, rounded, type Drawn } from './drawn';

const draw = (props: ComponentProps<typeof Spark>) => drawn(render(Spark, { props }));
const coordinates = (shown: Drawn) =>
	rounded((all(shown, 'path')[0]!.attributes.d!.match(/[\d.]+/g) ?? []).map(Number));

/** 56 pixels high: the base at 55, the highest value at 9. */
const y = (share: number) => 55 - share * 46;

describe('the line of a spark', () => {
	it('runs through its points, from the base to the highest value', () => {
		expect(coordinates(draw(sparks.normal))).toEqual(
			rounded([10, y(108 / 245), 50, y(190 / 245), 90, y(1)])
		);
	});

	it('of one point is a dot: a line that ends where it starts', () => {
		expect(one(draw(sparks['one-row']), 'path').attributes.d).toBe('M50 9h0');
	});

	it('of zeros lies on the base', () => {
		expect(coordinates(draw(sparks['nothing-but-zeros']))).toEqual([10, 55, 90, 55]);
	});

	it('is not there without points; the base is', () => {
		const empty = draw(sparks.empty);
		expect(all(empty, 'path').length + all(empty, 'rect').length).toBe(0);
		expect(px(one(empty, 'line.base'), 'y1')).toBe(55.5);
	});
});

describe('the bars of a spark', () => {
	const bars = all(draw(sparks.bars), 'rect');

	it('are as wide as their period and as high as their value', () => {
		expect(bars.map((bar) => [percent(bar, 'x'), percent(bar, 'width')])).toEqual([
			[0, 50],
			[50, 25],
			[75, 25],
			[50, 50]
		]);
		expect(rounded(bars.map((bar) => px(bar, 'height')))).toEqual(
			rounded([4, 9, 20, 12.5].map((value) => (value / 20) * 46))
		);
	});

	it('are hollow where derived and outlined where they are a whole', () => {
		const classes = bars.map(({ attributes }) => attributes.class ?? '');
		expect(classes.map((list) => /hollow/.test(list))).toEqual([false, true, false, false]);
		expect(classes.map((list) => /outlined/.test(list))).toEqual([false, false, false, true]);
	});
});

describe('the claim on a spark', () => {
	it('is ringed at its place and value', () => {
		const holder = all(draw(sparks.normal), 'svg').find((svg) => all(svg, 'g.ring').length === 1)!;
		const place = all(holder, 'svg').at(-1)!;
		expect(percent(place, 'x')).toBe(90);
		expect(px(place, 'y')).toBeCloseTo(y(240 / 245), 9);
	});

	it('is a cup where it is a floor, and a circle where it is exact', () => {
		const shapes = (props: ComponentProps<typeof Spark>) =>
			one(draw(props), 'g.ring').children.map(({ name }) => name);
		expect(shapes(sparks.normal)).toContain('path');
		expect(shapes(sparks['nothing-but-zeros'])).toContain('circle');
	});

	it('is not there where there is none', () => {
		expect(all(draw(sparks.bars), 'g.ring')).toEqual([]);
	});
});
