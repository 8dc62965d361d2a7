import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import PointMap from '../../src/lib/charts/PointMap.svelte';
import { points } from '../../src/routes/gallery/points';
import { all, drawn, one, percent, px, rounded, type Drawn } from './drawn';

const draw = (props: ComponentProps<typeof PointMap>) => drawn(render(PointMap, { props }));
const chart = draw(points.normal);
const marks = (shown: Drawn) =>
	all(shown, 'g.mark').map(({ attributes }) => attributes['data-mark']);

/** What a point is drawn with: a circle in its place, or a path in a drawing that is there. */
const shapeOf = (point: Drawn) => [...all(point, 'circle'), ...all(point, 'path')][0]!;

/** Place of a point's shape in percent. */
const placeOf = ({ children: [shape] }: Drawn) =>
	shape!.name === 'circle'
		? [percent(shape!, 'cx'), percent(shape!, 'cy')]
		: [percent(shape!, 'x'), percent(shape!, 'y')];

/** Area of a point's shape: a circle, or a square or diamond by its corner furthest to the right. */
function area(point: Drawn): number {
	const shape = shapeOf(point);
	if (shape.name === 'circle') return Math.PI * px(shape, 'r') ** 2;
	const half = Math.max(...(shape.attributes.d!.match(/[\d.]+/g) ?? []).map(Number));
	return shape.attributes.d!.includes('H') ? (2 * half) ** 2 : 2 * half ** 2;
}

describe('a point', () => {
	const shapes = all(chart, 'g.point');

	it('stands at its place, in percent of the ground', () => {
		expect(shapes.slice(0, 4).map(placeOf)).toEqual([
			[72.61, 30.19],
			[45.74, 18.23],
			[56.15, 31.26],
			[2.19, 70.59]
		]);
	});

	it('names its row where it stands for one alone', () => {
		const layout = {
			...points.normal.layout,
			points: points.normal.layout.points.map((point) => ({
				...point,
				row: point.total === 1 ? `row-${point.id}` : null
			}))
		};
		const rows = all(draw({ ...points.normal, layout }), 'g.mark').flatMap(
			({ attributes }) => attributes['data-row'] ?? []
		);
		expect(rows).toEqual(['row-lima', 'kyiv', 'dalian']);
	});

	it('has the number of its rows as its area, whatever its shape', () => {
		const perRow = [12, 9, 2, 1].map((rows, i) => area(shapes[i]!) / rows);
		expect(rounded(perRow)).toEqual(rounded(Array(4).fill(perRow[0]!)));
	});

	it('tells the host by its shape, not by colour alone', () => {
		const paths = shapes.map((point) => shapeOf(point).attributes.d ?? '');
		expect(
			paths.map((path) => (path.includes('H') ? 'square' : path ? 'diamond' : 'circle'))
		).toEqual(['circle', 'square', 'diamond', 'diamond']);
	});

	it('carries its number inside where there is room, and behind its name where not', () => {
		expect(all(chart, 'text.inside').map(({ text }) => text)).toEqual(['12', '9']);
		const names = all(one(chart, 'g.tier.wide'), 'text').map(({ text }) => text);
		expect(names).toContain('Beijing');
		expect(names).toContain('Dushanbe 2');
		expect(names).toContain('Lima');
	});

	it('speaks for its rows and says whether it is chosen', () => {
		const moscow = (shown: Drawn) => all(shown, 'g.mark')[1]!.attributes;
		expect(moscow(chart)).toMatchObject({
			'aria-label': 'Moscow: 9 meetings',
			'aria-pressed': 'false'
		});
		expect(moscow(draw(points['filtered-to-a-city']))['aria-pressed']).toBe('true');
		expect(moscow(chart)['data-row']).toBeUndefined();
	});
});

describe('a ring', () => {
	it('is one row, broken and empty where the visit never took place', () => {
		const [kyiv, dalian] = all(chart, 'g.ring');
		expect([all(kyiv!, '.core').length, all(kyiv!, '.line.empty').length]).toEqual([1, 0]);
		expect([all(dalian!, '.core').length, all(dalian!, '.line.empty').length]).toEqual([0, 1]);
		const rows = all(chart, 'g.mark').flatMap(({ attributes }) => attributes['data-row'] ?? []);
		expect(rows).toEqual(['kyiv', 'dalian']);
	});

	it('steps aside from a point, and its mark with it', () => {
		const dalian = all(chart, 'g.ring')[1]!.attributes.transform!;
		expect(dalian).toMatch(/^translate\(-?\d+ -?\d+\)$/);
		expect(dalian).not.toBe('translate(0 0)');
		expect(one(all(chart, 'g.mark').at(-1)!, 'circle').attributes.transform).toBe(dalian);
	});
});

describe('the filter', () => {
	it('pales what does not pass and keeps it in its place', () => {
		const part = draw(points['filtered-to-a-city']);
		const drawnAt = (shown: Drawn) =>
			all(shown, 'g.point').map((point) => [placeOf(point), shapeOf(point).attributes]);
		expect(drawnAt(part)).toEqual(drawnAt(chart));
		expect(all(part, 'g.point.off').length).toBe(3);
		expect(all(part, 'g.ring.off').length).toBe(1);
		expect(all(part, 'g.point.lit').length).toBe(1);
	});

	it('takes the marks of points without a row left and of rings that do not pass', () => {
		expect(marks(chart)).toEqual(['beijing', 'moscow', 'dushanbe', 'lima', 'kyiv', 'dalian']);
		expect(marks(draw(points['filtered-to-a-city']))).not.toContain('dalian');
		expect(marks(draw(points['all-filtered-out']))).toEqual([]);
		expect(all(draw(points['all-filtered-out']), 'text.inside')).toEqual([]);
	});
});

describe('the map', () => {
	it('has labels for three widths, each name once in each', () => {
		const tiers = all(chart, 'g.tier').map((tier) => all(tier, 'text').map(({ text }) => text));
		expect(tiers.length).toBe(3);
		for (const names of tiers) {
			expect(new Set(names).size).toBe(names.length);
			expect(names).toContain('Moscow');
		}
		// Phones see a crop, without Lima.
		expect(tiers.map((names) => names.includes('Lima'))).toEqual([true, true, false]);
	});

	it('has the shape of its ground, and cuts it for phones', () => {
		const { style } = one(chart, 'div.map').attributes;
		const value = (name: string) => parseFloat(style!.split(`--${name}:`)[1]!);
		expect(value('ratio')).toBeCloseTo(1000 / 560, 9);
		expect(value('crop-ratio')).toBeCloseTo((1000 * 0.474) / (560 * 0.6714), 9);
		expect(value('w')).toBeCloseTo(100 / 0.474, 9);
		expect(value('l')).toBeCloseTo((-38 / 47.4) * 100, 9);
	});

	it('is there without any row', () => {
		const empty = draw(points.empty);
		expect(all(empty, 'use').length).toBe(6);
		expect(marks(empty)).toEqual([]);
	});
});

describe('a polar map', () => {
	const polar = draw(points.polar);

	it('draws its own layers, and a point north of 85° near the middle', () => {
		expect(all(polar, 'use').map(({ attributes }) => attributes.href)).toContain('arctic#route');
		expect(placeOf(all(polar, 'g.point')[0]!)).toEqual([50, 50]);
		const names = all(one(polar, 'g.tier.wide'), 'text').map(({ text }) => text);
		expect(names).toEqual(['North of 85°', 'Strait', 'Northern Sea Route', 'Chukchi Sea']);
	});

	it('has marks that stand for a row and are no switches', () => {
		const [pole, strait] = all(polar, 'g.mark').map(({ attributes }) => attributes);
		expect([pole!['data-row'], strait!['data-row']]).toEqual(['pole', 'strait']);
		expect(pole!['aria-pressed']).toBeUndefined();
	});

	it('takes a shape of its own where one is said', () => {
		const [pole, strait] = all(polar, 'g.point').map((point) => shapeOf(point).attributes.d!);
		expect([pole!.includes('H'), strait!.includes('H')]).toEqual([false, true]);
	});
});
