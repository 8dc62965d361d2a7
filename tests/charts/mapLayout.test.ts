import { describe, expect, it } from 'vitest';
import { layOut, type Ground, type MapPoint } from '../../src/lib/charts/mapLayout';
import { radius } from '../../src/lib/charts/mapSize';

const ground: Ground = {
	href: '',
	layers: [],
	viewBox: '0 0 1000 500',
	ratio: 2,
	crop: { x: 40, y: 0, width: 50, height: 60 },
	zoom: { in: 'In', out: 'Out', reset: 'Whole' }
};
const point = (id: string, x: number, y: number, total = 1): MapPoint => ({
	id,
	x,
	y,
	total,
	tone: 'total',
	name: `City ${id}`
});
const ring = (id: string, x: number, y: number) => ({
	id,
	x,
	y,
	empty: false,
	name: id,
	label: id
});

describe('radius', () => {
	it('makes area the number of rows', () => {
		expect(radius(4, 4.4)).toBe(8.8);
		expect(radius(9, 4.4) ** 2 / radius(1, 4.4) ** 2).toBeCloseTo(9, 9);
	});

	it('is that of one row where there is none', () => {
		expect(radius(0, 4.4)).toBe(4.4);
	});
});

describe('layOut', () => {
	it('lays out nothing', () => {
		expect(layOut(ground, {})).toEqual({
			style:
				'--w:200%;--l:-80%;--h:166.66666666666666%;--t:0%;--ratio:2;--crop-ratio:1.6666666666666667',
			unit: 4.4,
			points: [],
			rings: [],
			names: [],
			labels: { wide: [], middle: [], crop: [] }
		});
	});

	it('leaves points alone that do not touch', () => {
		const { points } = layOut(ground, { points: [point('a', 20, 20), point('b', 60, 20)] });
		expect(points.map(({ dx, dy }) => [dx, dy])).toEqual([
			[0, 0],
			[0, 0]
		]);
	});

	it('moves a ring aside that lies on a point, and its label with it', () => {
		const { points, rings, labels } = layOut(ground, {
			points: [point('a', 50, 50, 9)],
			rings: [ring('b', 50, 50)]
		});
		expect(points[0]).toMatchObject({ dx: 0, dy: 0 });
		const { dx, dy } = rings[0]!;
		expect(Math.hypot(dx, dy)).toBeGreaterThan(radius(9, 4.4));
		const label = labels.wide.find(({ id }) => id === 'b')!;
		expect(label.from).toEqual({ dx, dy });
		expect(Math.hypot(label.dx - dx, label.dy - dy)).toBeLessThan(20);
	});

	it('draws hundreds of rows no larger than 60 pixels, and the others in proportion', () => {
		const { unit } = layOut(ground, {
			points: [point('a', 50, 50, 10_000), point('b', 9, 9, 100)]
		});
		expect(radius(10_000, unit)).toBeCloseTo(60, 9);
		expect(radius(100, unit)).toBeCloseTo(6, 9);
	});

	it('leaves out what the phones’ cut does not show, and keeps it elsewhere', () => {
		const { labels } = layOut(ground, { points: [point('in', 60, 30), point('out', 10, 30)] });
		const ids = (tier: 'wide' | 'crop') => labels[tier].map(({ id }) => id);
		expect(ids('wide')).toEqual(['in', 'out']);
		expect(ids('crop')).toEqual(['in']);
	});

	it('places the labels of points first, then of rings, then the names of the ground', () => {
		const { labels } = layOut(ground, {
			names: [{ text: 'GROUND', x: 80, y: 20, style: 'country' }],
			rings: [ring('visit', 60, 60)],
			points: [point('most', 20, 20, 9), point('least', 40, 40)]
		});
		expect(labels.wide.map(({ id, style }) => [id, style])).toEqual([
			['most', 'big'],
			['least', 'point'],
			['visit', 'ring'],
			['GROUND', 'country']
		]);
	});

	it('names no ring that has no name', () => {
		const { labels } = layOut(ground, { rings: [{ ...ring('b', 50, 50), name: '' }] });
		expect(labels.wide).toEqual([]);
	});
});
