import { scaleLinear } from 'd3';
import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import TimelineChart from '../../src/lib/charts/TimelineChart.svelte';
import { timelines } from '../../src/routes/gallery/timelines';
import { all, drawn, one, percent, px, rounded, type Drawn } from './drawn';

const draw = (props: ComponentProps<typeof TimelineChart>) =>
	drawn(render(TimelineChart, { props }));
const chart = draw(timelines.normal);
/** Ten years; under the events at 44 px each lane is 34 px high, its middle at 24. */
const x = scaleLinear([2010, 2020], [0, 100]);
const middle = (lane: number) => 44 + lane * 34 + 24;
const bars = (shown: Drawn) =>
	all(shown, 'rect.days').map((rect) =>
		rounded([percent(rect, 'x'), percent(rect, 'width'), px(rect, 'y'), px(rect, 'height')])
	);
const rows = (shown: Drawn) => all(shown, 'g.mark').map(({ attributes }) => attributes['data-row']);

describe('an event', () => {
	it('lies over its days in its lane, whole, or in two parts with a gap', () => {
		expect(bars(chart)).toContainEqual(
			rounded([x(2012.3), x(2012.35) - x(2012.3), middle(1) - 8, 16])
		);
		const width = x(2013.1) - x(2013);
		expect(bars(chart)).toContainEqual(rounded([x(2013), width, middle(2) - 8, 6]));
		expect(bars(chart)).toContainEqual(rounded([x(2013), width, middle(2) + 2, 6]));
	});

	it('shares its lane with one that overlaps it, and only with that', () => {
		const tops = all(chart, 'rect.days')
			.filter((rect) => [45, 45.5].includes(Math.round(percent(rect, 'x') * 10) / 10))
			.map((rect) => px(rect, 'y'));
		expect(tops[0]).toBe(middle(1) - 7.25);
		expect(Math.min(...tops.slice(1))).toBeGreaterThan(middle(1));
	});

	it('is seen however short, by a stroke on its first day', () => {
		const strokes = all(chart, 'line.tick').map((line) => percent(line, 'x1'));
		expect(rounded(strokes)).toContain(x(2018));
	});

	it('has dots on the sides where no day is stated', () => {
		const open = all(chart, 'path.open').map(({ attributes }) => attributes.transform ?? 'after');
		expect(open).toEqual(['after', 'after', 'scale(-1 1)']);
	});
});

describe('a count', () => {
	it('is a bracket over its period with its words on it', () => {
		const [first] = all(chart, 'g.bracket');
		const line = one(first!, 'line.line');
		expect(rounded([percent(line, 'x1'), percent(line, 'x2')])).toEqual(
			rounded([x(2010.5), x(2014)])
		);
		const words = all(chart, 'text.count').map((text) => one(text, 'tspan.only-wide').text);
		expect(words).toEqual(['more than 9', '5', 'undated']);
	});

	it('turns its ends up where it is a floor, and has no last end where none is stated', () => {
		const ends = all(chart, 'g.bracket').map((count) =>
			all(count, 'path.line').map(({ attributes }) => attributes.d)
		);
		expect(ends).toEqual([['M0 -7V0', 'M0 -7V0'], ['M0 -5V5', 'M0 -5V5'], ['M0 -5V5']]);
		expect(all(chart, 'line.line.dotted').length).toBe(1);
	});
});

describe('a claim', () => {
	it('is a bar over the period it speaks of, ended by its ring, with its words before it', () => {
		const claim = one(chart, 'g.claim');
		const over = one(claim, 'line.over');
		expect(rounded([percent(over, 'x1'), percent(over, 'x2')])).toEqual([x(2014), x(2016)]);
		expect(all(claim, 'g.ring').length).toBe(1);
		expect(one(claim, 'tspan.only-wide').text).toBe('“at sea”: Holds');
	});
});

describe('a selection', () => {
	it('leaves every bar in its place and only its own marks to walk', () => {
		const part = draw(timelines['filtered-to-part']);
		expect(bars(part)).toEqual(bars(chart));
		expect(rows(part)).toEqual(['claim', 'i-2014.5', 'i-2014.55']);
		expect(rows(draw(timelines['all-filtered-out']))).toEqual([]);
	});
});

describe('lanes', () => {
	it('are named beside the drawing, in their order', () => {
		const names = all(one(chart, 'ul'), 'li').map(({ text }) => text);
		expect(names).toEqual([
			'An article',
			'At seaJoint Sea',
			'On landPeace Mission, with others',
			'CountedTwo compilers'
		]);
	});

	it('may be none: the axis stands', () => {
		const empty = draw(timelines.empty);
		expect(rows(empty)).toEqual([]);
		expect(all(empty, 'line.chart-base').length).toBe(1);
	});
});
