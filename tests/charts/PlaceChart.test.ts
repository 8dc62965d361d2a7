import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import PlaceChart from '../../src/lib/charts/PlaceChart.svelte';
import { places } from '../../src/routes/gallery/places';
import { all, drawn, one, percent, px } from './drawn';

/** Centres of the marks: percent across, pixels down. */
const centres = () =>
	all(drawn(render(PlaceChart, { props: places.normal })), 'g.mark').map((mark) => {
		const circle = one(mark, 'circle');
		return { x: percent(circle, 'cx'), y: px(circle, 'cy') };
	});
const rowsOf = (state: keyof typeof places) =>
	all(drawn(render(PlaceChart, { props: places[state] })), 'g.mark').map(({ attributes }) => [
		attributes['data-row'],
		attributes.tabindex
	]);

describe('PlaceChart', () => {
	it('puts the first on top and the last of the podium lowest, a year a column', () => {
		// Six years; the middle of 2019 is a twelfth. 230 px high: 44 down to 230 − 26 − 24 = 180.
		expect(centres()[0]!.x).toBeCloseTo(100 / 12, 6);
		expect(centres().map(({ y }) => y)).toEqual([180, 112, 44, 112]);
	});

	it('sets two places of one year side by side', () => {
		const [first, second] = centres()
			.slice(2)
			.map(({ x }) => x);
		expect(first).toBeCloseTo((3 + 1 / 3) / 0.06, 6);
		expect(second).toBeCloseTo((3 + 2 / 3) / 0.06, 6);
	});

	it('walks only the places in the range', () => {
		expect(rowsOf('filtered-to-part')).toEqual([
			['p-2020', '0'],
			['p-2022', '-1'],
			['p-part', '-1']
		]);
		expect(rowsOf('all-filtered-out')).toEqual([]);
	});

	it('says so where there are none', () => {
		expect(drawn(render(PlaceChart, { props: places.empty })).text).toContain('none found');
		expect(drawn(render(PlaceChart, { props: places.normal })).text).not.toContain('none found');
	});
});
