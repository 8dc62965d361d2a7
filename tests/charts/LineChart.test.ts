import { scaleLinear } from 'd3';
import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import LineChart from '../../src/lib/charts/LineChart.svelte';
import { cup, diamond } from '../../src/lib/charts/shape';
import { lines } from '../../src/routes/gallery/lines';
import { all, drawn, one, percent, px, rounded, type Drawn } from './drawn';

const draw = (props: ComponentProps<typeof LineChart>) => drawn(render(LineChart, { props }));
const chart = draw(lines.normal);
/** 450 pixels high, 26 of them for the years and 88 for the events; values to 107.1. */
const x = scaleLinear([2013, 2019], [0, 100]);
const y = scaleLinear([0, 107.1], [424, 88]).nice(5);

describe('a line', () => {
	it('has a point for each value, by year in percent and by value in pixels', () => {
		const dots = all(chart, 'circle.dot').slice(0, 6);
		const values = [89.2, 95.3, 68, 69.5, 84.1, 107.1];
		expect(dots.map((dot) => rounded([percent(dot, 'cx'), px(dot, 'cy')]))).toEqual(
			values.map((value, i) => rounded([x(2013.5 + i), y(value)]))
		);
	});

	it('joins neighbouring years and breaks where a year is missing', () => {
		const russia = all(chart, 'g.tone-russia').flatMap((group) => all(group, 'line.join'));
		const joined = russia.map((join) => rounded([percent(join, 'x1'), percent(join, 'x2')]));
		expect(joined).toEqual([
			rounded([x(2013.5), x(2014.5)]),
			rounded([x(2016.5), x(2017.5)]),
			rounded([x(2017.5), x(2018.5)])
		]);
	});

	it('is hollow where derived, with broken joins on both sides', () => {
		const total = all(chart, 'g.tone-total');
		const hollow = total.flatMap((group) => all(group, 'circle.dot.hollow'));
		expect(hollow.map((dot) => percent(dot, 'cx'))).toEqual([x(2015.5)]);
		const broken = total.flatMap((group) => all(group, 'line.join.dashed'));
		expect(broken.map((join) => percent(join, 'x1'))).toEqual([x(2014.5), x(2015.5)]);
	});

	it('is of diamonds for a second count, which joins with no other', () => {
		const two = draw(lines['two-counts']);
		const second = all(two, 'g.tone-mid').flatMap((group) => all(group, 'path.dot'));
		expect(second.map(({ attributes }) => attributes.d)).toEqual([diamond(4), diamond(4)]);
		expect(all(two, 'line.join').length).toBe(2 + 1);
		const top = all(two, 'text.chart-axis').find(({ text }) => text.includes('$'))!;
		expect(top.text.trim()).toBe('$2,000bn');
	});

	it('is hollow throughout where all of it is derived', () => {
		const derived = draw(lines['all-derived']);
		expect(all(derived, '.dot').length).toBe(17);
		expect(all(derived, '.dot.hollow').length).toBe(17);
		expect(all(derived, 'line.join').length).toBe(all(derived, 'line.join.dashed').length);
	});

	it('of one year is one point in the middle, joined to nothing', () => {
		const one_ = draw(lines['one-row']);
		expect(percent(one(one_, 'circle.dot'), 'cx')).toBe(50);
		expect(all(one_, 'line.join')).toEqual([]);
	});

	it('reaches from the base to the top whatever its values', () => {
		const ys = all(draw(lines.extreme), 'circle.dot').map((dot) => px(dot, 'cy'));
		expect([Math.min(...ys), Math.max(...ys)]).toEqual([88, 424]);
	});
});

describe('a claim', () => {
	const rings = (shown: Drawn) => all(shown, 'g.ring');

	it('is a cup, open upward, where it is a floor, and a ring where it is exact', () => {
		const [floor, stated] = rings(chart);
		expect(one(floor!, 'path.halo').attributes.d).toBe(cup(8).body);
		expect(floor!.attributes.transform).toBeUndefined();
		expect(px(one(stated!, 'circle.halo'), 'r')).toBe(8);
	});

	it('is a cup turned over where it is a ceiling', () => {
		const [ceiling] = rings(draw(lines.extreme));
		expect(ceiling!.attributes.transform).toBe('rotate(180)');
		expect(one(ceiling!, 'path.halo').attributes.d).toBe(cup(8).body);
	});

	it('stands at its year and value, and is pale outside the years selected', () => {
		const holders = all(chart, 'svg').filter(({ children }) =>
			children.some(({ attributes }) => attributes.class?.startsWith('ring'))
		);
		expect(holders.map((svg) => rounded([percent(svg, 'x'), px(svg, 'y')]))).toEqual([
			rounded([x(2018.5), y(105)]),
			rounded([x(2014.5), y(95)])
		]);
		expect(all(chart, 'g.ring.off')).toEqual([]);
		expect(all(draw(lines['filtered-to-part']), 'g.ring.off').length).toBe(2);
	});
});

describe('the words of a claim', () => {
	const sign = { id: 'c', x: 2018.5, y: 100, bound: 'exact', label: 'a record' } as const;
	const event = (id: string, x: number) => ({
		...{ id, x, date: id, shortDate: id, title: id, short: id }
	});
	/** Where the words are tied to, and the line from there to the sign. */
	const tied = (side: 'left' | 'below', ...events: readonly number[]) => {
		const shown = draw({
			...lines.normal,
			claims: [{ ...sign, short: 'record', side }],
			events: events.map((at, i) => event(`e${i}`, at))
		});
		const holder = all(shown, 'svg').find(({ children }) =>
			children.some(({ attributes }) => attributes.class?.startsWith('claim '))
		)!;
		const [leader] = all(shown, 'line.leader');
		return rounded([percent(holder, 'x'), percent(leader!, 'x1'), percent(leader!, 'x2')]);
	};

	it('stand by their sign where no event is near on their side', () => {
		const at = x(2018.5);
		expect(tied('left')).toEqual(rounded([at, at, at]));
		expect(tied('left', 2014.2, 2018.9)).toEqual(rounded([at, at, at]));
		expect(tied('below', 2018.1)).toEqual(rounded([at, at, at]));
	});

	it('stand before the lines of events that they would cross, with a line to the sign', () => {
		expect(tied('left', 2018)).toEqual(rounded([x(2018), x(2018), x(2018.5)]));
		expect(tied('left', 2017.9, 2018)).toEqual(rounded([x(2017.9), x(2017.9), x(2018.5)]));
	});
});

describe('a stick', () => {
	it('runs from the default figure to the other one', () => {
		const drawnSticks = all(chart, 'g.stick').map((stick) => all(stick, 'line')[0]!);
		const ends = drawnSticks.map((line) => [percent(line, 'x1'), px(line, 'y1'), px(line, 'y2')]);
		expect(ends.map(rounded)).toEqual([
			rounded([x(2018.5), y(107.1), y(100)]),
			rounded([x(2016.5), y(69.5), y(60)])
		]);
	});

	it('ends in an open foot where the other figure is a floor', () => {
		const feet = all(chart, 'g.stick').map((stick) => one(stick, 'path').attributes.d);
		expect(feet).toEqual(['M-7 0H7', 'M-7 -4V0H7V-4']);
	});
});

describe('the axes', () => {
	const isYear = ({ attributes }: Drawn) => attributes['text-anchor'] === 'middle';
	const labels = all(chart, 'text.chart-axis');

	it('name round values on their lines, with the unit on the top one, and no zero', () => {
		const values = labels.filter((label) => !isYear(label)).map(({ text }) => text.trim());
		expect(values).toEqual(['20', '40', '60', '80', '100', '$120bn']);
		const grid = all(chart, 'line.chart-grid').map((line) => px(line, 'y1'));
		expect(rounded(grid)).toEqual(rounded([20, 40, 60, 80, 100, 120].map(y)));
	});

	it('name years under their middle, and none beyond the end', () => {
		const years = labels.filter(isYear);
		const names = years.map((year) => one(year, 'tspan.only-wide').text);
		expect(names).toEqual(['2013', '2014', '2015', '2016', '2017', '2018']);
		years.forEach((year, i) => expect(percent(year, 'x')).toBeCloseTo(x(2013.5 + i), 9));
	});

	it('stand without any row', () => {
		const empty = draw(lines.empty);
		expect(px(one(empty, 'line.chart-base'), 'y1')).toBe(424);
		expect(all(empty, '.dot').length + all(empty, 'g.mark').length).toBe(0);
		expect(all(one(empty, 'ul.ends'), 'li')).toEqual([]);
	});

	it('put the crosshair in the middle of the year pointed at, and none beyond the end', () => {
		const crosshair = (year: number) =>
			all(draw({ ...lines.normal, crosshair: year }), 'line.chart-crosshair');
		expect(crosshair(2016).map((line) => percent(line, 'x1'))).toEqual([x(2016.5)]);
		expect(crosshair(2019)).toEqual([]);
	});
});

describe('the names at the ends', () => {
	it('stand beside the last points, at least 38 pixels apart', () => {
		const tops = all(one(chart, 'ul.ends'), 'li').map(({ attributes }) =>
			Number(/top: ([\d.]+)px/.exec(attributes.style!)![1])
		);
		expect(tops[0]).toBeCloseTo(y(107.1), 9);
		expect(tops[2]! - tops[1]!).toBeGreaterThan(37.9);
		expect((tops[1]! + tops[2]!) / 2).toBeCloseTo((y(59.1) + y(48)) / 2, 6);
	});

	it('press the series chosen and fade the others', () => {
		const part = draw(lines['filtered-to-part']);
		const pressed = all(part, 'button').map(({ attributes }) => attributes['aria-pressed']);
		expect(pressed).toEqual(['false', 'false', 'true']);
		expect(all(part, 'g.faded').every(({ attributes }) => !/china/.test(attributes.class!))).toBe(
			true
		);
		expect(all(part, 'g.faded').length).toBe(4);
	});
});

describe('the years selected', () => {
	const veils = (shown: Drawn) =>
		all(shown, 'rect.veil').map((veil) => [percent(veil, 'x'), percent(veil, 'width')]);

	it('pale what lies before and after them, and nothing where all are selected', () => {
		const [before, after] = veils(draw(lines['filtered-to-part']));
		expect(before![0]).toBe(0);
		expect(before![1]).toBeCloseTo(x(2015), 9);
		expect(after![0]).toBeCloseTo(x(2017), 9);
		expect(after![1]).toBeCloseTo(100 - x(2017), 9);
		expect(veils(chart)).toEqual([
			[0, 0],
			[100, 0]
		]);
	});

	it('keep only their own marks', () => {
		const ids = (shown: Drawn) =>
			all(shown, 'g.mark').map(({ attributes }) => attributes['data-row']);
		expect(ids(chart).length).toBe(6);
		expect(ids(draw(lines['filtered-to-part']))).toEqual(['t-2015', 't-2016']);
		expect(ids(draw(lines['all-filtered-out']))).toEqual([]);
	});
});

describe('a mark', () => {
	it('lies on its point, names its row and says its value', () => {
		const mark = all(chart, 'g.mark')[2]!;
		expect(percent(one(mark, 'circle'), 'cx')).toBeCloseTo(x(2015.5), 9);
		expect(px(one(mark, 'circle'), 'cy')).toBeCloseTo(y(68), 9);
		expect(mark.attributes['data-row']).toBe('t-2015');
		expect(mark.attributes['aria-label']).toBe('2015: total 68');
	});

	it('that is open is the tab stop; else the first is', () => {
		const stop = (props: ComponentProps<typeof LineChart>) =>
			all(draw(props), 'g.mark').find(({ attributes }) => attributes.tabindex === '0')?.attributes[
				'data-mark'
			];
		expect(stop(lines.normal)).toBe('t-2013');
		expect(stop({ ...lines.normal, picked: 't-2016' })).toBe('t-2016');
		expect(stop({ ...lines.normal, picked: 'of another chart' })).toBe('t-2013');
	});
});

describe('two events that are close', () => {
	it('are named to the left and to the right of their lines', () => {
		const anchors = all(chart, 'text.date').map(({ attributes }) => attributes['text-anchor']);
		expect(anchors).toEqual(['end', 'start']);
		const at = all(chart, 'line.chart-event').map((line) => percent(line, 'x1'));
		expect(at[0]).toBeCloseTo(x(2014.2), 9);
		expect(at[1]).toBeCloseTo(x(2014.6), 9);
	});
});
