import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutAt, type Ground } from '../../src/lib/charts/mapLayout';
import {
	approach,
	MOST,
	panBy,
	partOf,
	reveal,
	styleOf,
	wholeOf,
	zoomBy,
	type Look
} from '../../src/lib/charts/zoom';

const whole = { x: 0, y: 0, width: 100, height: 100 };
const crop = { x: 40, y: 5, width: 50, height: 60 };
const twice: Look = { x: 50, y: 50, scale: 2 };

describe('the part of a map that is shown', () => {
	it('is the base at scale 1, and a part of its shape beyond', () => {
		expect(partOf(wholeOf(crop), crop)).toEqual(crop);
		expect(partOf(twice, whole)).toEqual({ x: 25, y: 25, width: 50, height: 50 });
	});

	it('keeps the point under the pointer where it is', () => {
		const at = { x: 0.25, y: 0.8 };
		const before = partOf(twice, whole);
		const after = partOf(zoomBy(twice, { factor: 1.5, at }, whole), whole);
		expect(after.x + at.x * after.width).toBeCloseTo(before.x + at.x * before.width, 9);
		expect(after.y + at.y * after.height).toBeCloseTo(before.y + at.y * before.height, 9);
	});

	it('is the base again when made smaller than it, and never enlarged beyond the most', () => {
		expect(zoomBy(twice, { factor: 0.1 }, crop)).toEqual(wholeOf(crop));
		expect(zoomBy(twice, { factor: 100 }, whole).scale).toBe(MOST);
	});

	it('goes towards the mark amid those in the window, not to the middle of the ground', () => {
		const marks = [
			{ x: 46, y: 18 },
			{ x: 56, y: 31 },
			{ x: 72, y: 30 },
			{ x: 2, y: 70 }
		];
		const look = approach(wholeOf(whole), { factor: 2.56, marks }, whole);
		expect(look).toEqual({ x: 56, y: 31, scale: 2.56 });
		const part = partOf(look, whole);
		expect(part.x).toBeLessThan(46);
		expect(part.x + part.width).toBeGreaterThan(72);
	});

	it('comes back to the marks where the window shows none', () => {
		const away = { x: 80, y: 80, scale: 4 };
		const { x, y } = approach(away, { factor: 1.6, marks: [{ x: 20, y: 30 }] }, whole);
		expect([x, y]).toEqual([20, 30]);
	});

	it('is enlarged about its middle without marks, and made smaller about it always', () => {
		expect(approach(twice, { factor: 2, marks: [] }, whole)).toEqual({ x: 50, y: 50, scale: 4 });
		const marks = [{ x: 90, y: 90 }];
		expect(approach({ ...twice, scale: 4 }, { factor: 0.5, marks }, whole)).toEqual(twice);
	});

	it('moves by parts of its own size, and not beyond the ground', () => {
		expect(panBy(twice, 0.25, -0.25, whole)).toEqual({ x: 62.5, y: 37.5, scale: 2 });
		expect(partOf(panBy(twice, 9, 9, whole), whole)).toMatchObject({ x: 50, y: 50 });
	});

	it('can leave the crop of a phone once it is enlarged', () => {
		const look = panBy({ x: 60, y: 30, scale: 2 }, -9, 0, crop);
		expect(partOf(look, crop).x).toBe(0);
	});

	it('comes to a point that lies outside, and stays for one that is in it', () => {
		expect(partOf(reveal(twice, { x: 90, y: 10 }, whole), whole)).toMatchObject({ x: 50, y: 0 });
		expect(reveal(twice, { x: 60, y: 60 }, whole)).toBe(twice);
	});

	it('lies within the ground after any run of moves', () => {
		const move = fc.oneof(
			fc.record({ factor: fc.double({ min: 0.2, max: 5, noNaN: true }) }),
			fc.record({
				dx: fc.double({ min: -3, max: 3, noNaN: true }),
				dy: fc.double({ min: -3, max: 3, noNaN: true })
			})
		);
		fc.assert(
			fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
				const look = moves.reduce<Look>(
					(now, one) =>
						'factor' in one ? zoomBy(now, one, crop) : panBy(now, one.dx, one.dy, crop),
					wholeOf(crop)
				);
				const { x, y, width, height } = partOf(look, crop);
				expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
				expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(100 + 1e-9);
			})
		);
	});

	it('is drawn by placing the whole ground behind the window', () => {
		expect(styleOf({ x: 25, y: 10, width: 50, height: 25 })).toBe(
			'inset:-40% auto auto -50%;width:200%;height:400%'
		);
	});
});

describe('the layout of an enlarged map', () => {
	const ground: Ground = {
		...{ href: '', layers: [], viewBox: '0 0 800 800', ratio: 1, crop: whole },
		zoom: { in: 'In', out: 'Out', reset: 'Whole' }
	};
	const point = (id: string, x: number) => ({
		...{ id, x, y: 50, total: 1, tone: 'total' as const, name: `A long name ${id}` }
	});
	const near = [point('a', 50), point('b', 51)];

	it('lets points that stepped aside back to their places, at the same size', () => {
		const [small, large] = [400, 3200].map((width) => layOutAt(ground, { points: near }, width));
		expect(small!.points.some(({ dx, dy }) => dx !== 0 || dy !== 0)).toBe(true);
		expect(large!.points.map(({ dx, dy }) => [dx, dy])).toEqual([
			[0, 0],
			[0, 0]
		]);
		expect(large!.unit).toBe(small!.unit);
	});

	it('finds room for names that had none', () => {
		const crowd = Array.from({ length: 12 }, (_, i) => point(String(i), 50 + i));
		const spare = (width: number) =>
			layOutAt(ground, { points: crowd }, width).labels.wide.filter(({ isSpare }) => isSpare)
				.length;
		expect(spare(300)).toBeGreaterThan(0);
		expect(spare(2400)).toBe(0);
	});
});
