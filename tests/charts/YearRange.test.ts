import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import YearRange from '../../src/lib/charts/YearRange.svelte';
import { years } from '../../src/routes/gallery/years';
import { all, drawn, percent, px, rounded, type Drawn } from './drawn';

type State = Omit<ComponentProps<typeof YearRange>, 'onstep' | 'onsettle'>;
const still = { onstep: () => {}, onsettle: () => {} };
const draw = (state: State) => drawn(render(YearRange, { props: { ...state, ...still } }));
const chart = draw(years.normal);
const handles = (shown: Drawn) => all(shown, 'div.handle').map(({ attributes }) => attributes);
const left = (shown: Drawn) => handles(shown).map(({ style }) => style);

describe('a bar', () => {
	const bars = all(chart, 'rect.bar');

	it('stands for each year, a tenth of the track here, with a little space', () => {
		expect(bars.length).toBe(10);
		expect(rounded(bars.map((bar) => percent(bar, 'x')))).toEqual(
			[0, 10, 20, 30, 40, 50, 60, 70, 80, 90].map((at) => at + 0.15)
		);
		expect(new Set(rounded(bars.map((bar) => percent(bar, 'width'))))).toEqual(new Set([9.7]));
	});

	it('is as high as its rows on a foot of three pixels, and nothing where there are none', () => {
		const heights = [1, 0, 2, 5, 6, 4, 6, 6, 4, 6].map((rows) => rows && 3 + (rows / 6) * 26);
		expect(rounded(bars.map((bar) => px(bar, 'height')))).toEqual(rounded(heights));
		expect(rounded(bars.map((bar) => px(bar, 'y') + px(bar, 'height')))).toEqual(
			Array(10).fill(36)
		);
	});

	it('is told apart while its year is pointed at in another view', () => {
		const pointed = all(draw(years['one-year-chosen']), 'rect.bar.pointed');
		expect(pointed.map((bar) => percent(bar, 'x'))).toEqual([40.15]);
	});

	it('keeps a width however many years there are', () => {
		const widths = all(draw(years.extreme), 'rect.bar').map((bar) => percent(bar, 'width'));
		expect(widths.length).toBe(427);
		expect(Math.min(...widths)).toBeGreaterThan(0.1);
	});
});

describe('the range', () => {
	it('has its handles at the start of the first year and the end of the last', () => {
		expect(left(chart)).toEqual(['left: 20%;', 'left: 70%;']);
		expect(left(draw(years['one-year-chosen']))).toEqual(['left: 90%;', 'left: 100%;']);
		expect(left(draw(years['one-row']))).toEqual(['left: 0%;', 'left: 100%;']);
	});

	it('veils the years outside it', () => {
		const veils = all(chart, 'rect.veil').map((veil) => [
			percent0(veil, 'x'),
			percent(veil, 'width')
		]);
		expect(veils).toEqual([
			[0, 20],
			[70, 30]
		]);
	});

	it('marks events on their year', () => {
		const at = all(chart, 'svg').filter(({ attributes }) => attributes.y === '7');
		expect(rounded(at.map((svg) => percent(svg, 'x')))).toEqual([42]);
	});
});

describe('a handle', () => {
	it('is a slider that speaks its year and knows how far it can go', () => {
		expect(handles(chart)).toMatchObject([
			{
				role: 'slider',
				tabindex: '0',
				'aria-label': 'First year',
				'aria-valuemin': '2010',
				'aria-valuemax': '2016',
				'aria-valuenow': '2012',
				'aria-valuetext': 'from 2012'
			},
			{
				role: 'slider',
				tabindex: '0',
				'aria-label': 'Last year',
				'aria-valuemin': '2012',
				'aria-valuemax': '2019',
				'aria-valuenow': '2016',
				'aria-valuetext': 'to 2016'
			}
		]);
	});
});

/** A zero may be written without its unit. */
function percent0(of: Drawn, name: string): number {
	return of.attributes[name] === '0' ? 0 : percent(of, name);
}
