import { scaleLinear } from 'd3';
import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import PeriodChart from '../../src/lib/charts/PeriodChart.svelte';
import { periods } from '../../src/routes/gallery/periods';
import { all, drawn, one, percent, px, rounded, type Drawn } from './drawn';

const draw = (props: ComponentProps<typeof PeriodChart>) => drawn(render(PeriodChart, { props }));
const chart = draw(periods.normal);
/** 340 pixels high, the base at 294; rates to 20 a month. */
const x = scaleLinear([2020, 2023.5], [0, 100]);
const y = scaleLinear([0, 20], [294, 34]);
const boxOf = (rect: Drawn) =>
	rounded([percent(rect, 'x'), percent(rect, 'width'), px(rect, 'y'), px(rect, 'height')]);
const boxFor = (from: number, to: number, rate: number) =>
	rounded([x(from), x(to) - x(from), y(rate), 294 - y(rate)]);
const rects = (shown: Drawn) => all(shown, 'rect.period');
const rows = (shown: Drawn) => all(shown, 'g.mark').map(({ attributes }) => attributes['data-row']);

describe('a period', () => {
	it('is as wide as its time and as high as its rate', () => {
		expect(rects(chart).map(boxOf)).toEqual([
			boxFor(2020, 2021, 4),
			boxFor(2021, 2022, 6.5),
			boxFor(2022, 2023, 8.75),
			boxFor(2023, 2023.5, 20)
		]);
	});

	it('has its count as its area', () => {
		const counts = [48, 78, 105, 120];
		const perUnit = rects(chart).map((rect, i) => {
			const area = percent(rect, 'width') * px(rect, 'height');
			return area / counts[i]!;
		});
		expect(rounded(perUnit)).toEqual(rounded(Array(4).fill(perUnit[0]!)));
	});

	it('is hatched where derived, by a pattern that is there', () => {
		const derived = all(chart, 'rect.period.derived');
		expect(derived.map(boxOf)).toEqual([boxFor(2021, 2022, 6.5), boxFor(2022, 2023, 8.75)]);
		const { id } = one(chart, 'pattern').attributes;
		for (const { attributes } of derived) expect(attributes.style).toBe(`fill: url(#${id});`);
		const hatched = rects(chart).map(({ attributes }) => Boolean(attributes.style));
		expect(hatched).toEqual([false, true, true, false]);
		expect(all(draw(periods['all-derived']), 'rect.period.derived').length).toBe(4);
	});

	it('stays in its place as a ghost where it does not pass', () => {
		const off = draw(periods['all-filtered-out']);
		expect(all(off, 'rect.period.off').map(boxOf)).toEqual(rects(chart).map(boxOf));
		expect(all(off, 'rect.period.off').every(({ attributes }) => !attributes.style)).toBe(true);
		expect(rows(off)).toEqual([]);
	});

	it('alone reaches from edge to edge', () => {
		expect(rects(draw(periods['one-row'])).map(boxOf)).toEqual([[0, 100, 34, 260]]);
	});
});

describe('the text of a period', () => {
	const inside = all(chart, 'text.value').map(({ text }) => text);

	it('is its count, and beneath it its rate', () => {
		expect(inside).toEqual(['48', '78', '105', '120']);
		expect(all(chart, 'text.detail').map(({ text }) => text)).toEqual([
			'4.0',
			'6.5',
			'8.8',
			'20.0'
		]);
	});

	it('stands on a period too low or too narrow to hold it, in ink', () => {
		const extreme = draw(periods.extreme);
		expect(all(extreme, 'text.value.inverse')).toEqual([]);
		const places = all(extreme, 'svg').filter(({ children }) =>
			children.some(({ attributes }) => attributes.class?.startsWith('value'))
		);
		const tops = rects(extreme).map((rect) => px(rect, 'y'));
		expect(rounded(places.map((place) => px(place, 'y')))).toEqual(
			rounded(tops.map((top) => top - 20))
		);
	});
});

describe('a whole', () => {
	const outlines = (shown: Drawn) => all(shown, 'rect.outline.line');

	it('is outlined over its true period at its own rate', () => {
		expect(outlines(chart).map(boxOf)).toEqual([
			boxFor(2020, 2022, 5.25),
			boxFor(2022, 2023.5, 12.5)
		]);
	});

	it('covers exactly the area of its parts', () => {
		const area = (rect: Drawn) => percent(rect, 'width') * px(rect, 'height');
		const parts = rects(chart).map(area);
		const [before, since] = outlines(chart).map(area);
		expect(before).toBeCloseTo(parts[0]! + parts[1]!, 6);
		expect(since).toBeCloseTo(parts[2]! + parts[3]!, 6);
	});

	it('is broken where derived and marked where an article claims it', () => {
		const told = outlines(chart).map(({ attributes }) => attributes.class!.split(' ').slice(2));
		expect(told.map((classes) => classes.includes('dashed'))).toEqual([true, false]);
		expect(told.map((classes) => classes.includes('claim'))).toEqual([false, true]);
	});

	it('is reached by its upper edge: its area belongs to its parts', () => {
		const mark = all(chart, 'g.mark').find(({ attributes }) => attributes['data-row'] === 'claim')!;
		expect(boxOf(mark.children[0]!)).toEqual(
			rounded([x(2022), x(2023.5) - x(2022), y(12.5) - 7, 14])
		);
	});
});

describe('a count on a day', () => {
	it('is a diamond on the base, without an area', () => {
		const holder = all(chart, 'svg').find(({ children }) =>
			children.some(({ attributes }) => attributes.class?.startsWith('instant'))
		)!;
		expect([percent(holder, 'x'), px(holder, 'y')]).toEqual([100, 294]);
		const mark = all(chart, 'g.mark').at(-1)!;
		expect(mark.attributes['data-row']).toBe('operating');
		expect(one(mark, 'circle').attributes).toMatchObject({ cx: '100%', cy: '294', r: '10' });
	});
});

describe('the axes', () => {
	const labels = (shown: Drawn) => all(shown, 'text.chart-axis').map(({ text }) => text.trim());

	it('name rates with their unit, and the years that begin within', () => {
		expect(labels(chart)).toEqual(['10', '20 a month', '2020', '2021', '2022', '2023']);
	});

	it('stand without any row', () => {
		const empty = draw(periods.empty);
		expect(labels(empty)).toEqual(['0.5', '1 a month', '2020', '2021', '2022', '2023']);
		expect(rects(empty).length + rows(empty).length).toBe(0);
	});

	it('band the year pointed at, as far as the axis goes', () => {
		const bands = (year: number) =>
			all(draw({ ...periods.normal, crosshair: year }), 'rect.chart-band').map((band) =>
				rounded([percent(band, 'x'), percent(band, 'width')])
			);
		expect(bands(2021)).toEqual([rounded([x(2021), x(2022) - x(2021)])]);
		expect(bands(2023)).toEqual([rounded([x(2023), 100 - x(2023)])]);
		expect(bands(2019)).toEqual([]);
		expect(bands(2024)).toEqual([]);
	});
});

describe('a mark', () => {
	it('is told apart while it is pointed at in another view, or open', () => {
		const shown = draw(periods['pointed-at']);
		const row = (classes: string) =>
			all(shown, `g.mark.${classes}`).map(({ attributes }) => attributes['data-row']);
		expect(row('pointed')).toEqual(['p-2023']);
		expect(row('picked')).toEqual(['claim']);
	});
});
