import { scaleLinear } from 'd3';
import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import ValueRows from '../../src/lib/charts/ValueRows.svelte';
import { valueRows } from '../../src/routes/gallery/valueRows';
import { all, drawn, one, percent, rounded, type Drawn } from './drawn';

const draw = (props: ComponentProps<typeof ValueRows>) => drawn(render(ValueRows, { props }));
const chart = draw(valueRows.normal);
/** The furthest value, 90, leaves 38 percent of the width to its words. */
const x = scaleLinear([0, 90], [0, 62]);
/** Numbers, a head and two rows, a head and three: eight slots. */
const y = (slot: number) => ((slot + 0.74) / 8) * 100;
const ends = (shown: Drawn) =>
	all(shown, 'svg')
		.filter(({ children }) =>
			children.some(({ attributes }) => /\bend\b/.test(attributes.class ?? ''))
		)
		.map((holder) => rounded([percent(holder, 'x'), percent(holder, 'y')]));

describe('a figure on a line of its own', () => {
	it('stands at its value, a range at its upper end', () => {
		expect(ends(chart)).toEqual(
			[
				[x(32), y(2)],
				[x(62), y(3)],
				[x(90), y(5)],
				[x(40), y(6)],
				[x(20), y(7)]
			].map(rounded)
		);
		const range = one(chart, 'line.range');
		expect(rounded([percent(range, 'x1'), percent(range, 'x2')])).toEqual(rounded([x(80), x(90)]));
	});

	it('is open on the side of its bound, and hollow where derived', () => {
		const arrows = all(chart, 'path.floor').map(({ attributes }) => attributes.d!.slice(0, 3));
		expect(arrows).toEqual(['M7 ', 'M-7']);
		expect(all(chart, 'path.end.hollow').length).toBe(1);
	});

	it('is joined to no other', () => {
		const lines = all(chart, 'line').filter(({ attributes }) => attributes.y1 === attributes.y2);
		expect(lines.map(({ attributes }) => attributes.class!.split(' ')[0])).toEqual([
			'stem',
			'stem',
			'stem',
			'range',
			'stem',
			'stem'
		]);
	});
});

describe('the words', () => {
	it('name the list above its figures, and number the scale with its unit at the end', () => {
		expect(all(chart, 'li').map(({ text }) => text)).toEqual([
			'The first list',
			'One office, in one year',
			'Another, in one year',
			'The second list',
			'A range, in one year',
			'A sum of ours, in one year',
			'A ceiling, in one year'
		]);
		expect(all(chart, 'text.chart-axis').map(({ text }) => text)).toEqual([
			'0',
			'20',
			'40',
			'60',
			'80%'
		]);
	});
});

describe('a selection', () => {
	it('pales the rest where it stands, and walks only what is left', () => {
		const part = draw(valueRows['filtered-to-part']);
		expect(ends(part)).toEqual(ends(chart));
		expect(all(part, 'g.off').length).toBe(3);
		expect(all(part, 'g.mark').map(({ attributes }) => attributes['data-row'])).toEqual([
			'One office',
			'Another'
		]);
	});

	it('may leave none, and one alone has the whole scale', () => {
		expect(ends(draw(valueRows.empty))).toEqual([]);
		expect(ends(draw(valueRows['one-row']))).toEqual([rounded([62, ((2 + 0.74) / 3) * 100])]);
	});
});
