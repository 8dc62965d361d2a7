import { describe, expect, it } from 'vitest';
import { layOut, layOutAt, type Ground, type MapPoint } from '../../src/lib/charts/mapLayout';
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

	it('keeps rings of one city on the rim of its point, and apart', () => {
		const { rings } = layOut(ground, {
			points: [point('a', 50, 50, 10)],
			rings: ['b', 'c', 'd'].map((id) => ring(id, 50, 50))
		});
		const rim = radius(10, 4.4);
		for (const { dx, dy } of rings) {
			const away = Math.hypot(dx, dy);
			expect(away).toBeGreaterThan(rim);
			expect(away).toBeLessThan(rim + 5);
		}
		expect(new Set(rings.map(({ dx, dy }) => `${dx} ${dy}`)).size).toBe(3);
	});

	it('sets a second ring of one place beside the first, with a line to that place', () => {
		const { rings } = layOut(ground, { rings: [ring('a', 50, 50), ring('b', 50, 50)] });
		expect(rings.map(({ dx, dy, lead }) => [dx, dy, lead])).toEqual([
			[0, 0, undefined],
			[12, 0, 'M0 0L-7 0']
		]);
	});

	it('counts a mark at the edge of the phones’ part as cut; enlarged, none is', () => {
		const things = {
			points: [point('in', 60, 30), point('edge', 40.5, 30)],
			rings: [ring('r', 39.9, 9)]
		};
		const cut = ({ points, rings }: ReturnType<typeof layOut>) =>
			[...points, ...rings].map(({ isCut }) => isCut);
		expect(cut(layOut(ground, things))).toEqual([false, true, true]);
		expect(cut(layOutAt(ground, things, 900))).toEqual([false, false, false]);
	});

	it('uses short names on the small map, and leaves out names that it has no room for', () => {
		const small = { ...ground, crop: { x: 0, y: 0, width: 100, height: 100 } };
		const { labels } = layOut(small, {
			points: [{ ...point('a', 60, 30), short: '1' }],
			names: [{ text: 'ALASKA', x: 20, y: 60, style: 'country', from: 600 }]
		});
		expect(labels.wide.map(({ text }) => text)).toEqual(['City a', 'ALASKA']);
		expect(labels.crop.map(({ text }) => text)).toEqual(['1']);
	});

	it('prints the name of an area beside its hatching, never on that of another', () => {
		const names = [{ text: 'Crimea', x: 50, y: 50, style: 'disputed' as const, reach: 1 }];
		const [beside] = layOut(ground, { names }).labels.wide;
		expect([beside!.dx, beside!.anchor]).toEqual([14, 'start']);
		const clear = [{ x: 54, y: 50, reach: 1 }];
		expect(layOut(ground, { names, clear }).labels.wide[0]!.anchor).toBe('end');
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
