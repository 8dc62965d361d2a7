import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partCircles, placeLabels, type Labelled } from '../../src/lib/charts/labels';

const size = { width: 1000, height: 500 };
const point = (id: string, x: number, y: number, text = 'Name'): Labelled => ({
	id,
	x,
	y,
	r: 5,
	text
});

interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** Where the text of a label lies: 6.7 pixels a character, from 10 above its baseline to 3 below. */
function textBox(
	{ x, y, text }: Labelled,
	{ dx, dy, anchor }: { dx: number; dy: number; anchor: string }
): Box {
	const width = text.length * 6.7;
	const left = (x / 100) * size.width + dx;
	const x0 = anchor === 'end' ? left - width : anchor === 'middle' ? left - width / 2 : left;
	const baseline = (y / 100) * size.height + dy;
	return { x0, x1: x0 + width, y0: baseline - 10, y1: baseline + 3 };
}
const pointBox = ({ x, y, r }: Labelled): Box => {
	const [cx, cy] = [(x / 100) * size.width, (y / 100) * size.height];
	return { x0: cx - r, x1: cx + r, y0: cy - r, y1: cy + r };
};
/** How deep two boxes lie in each other, in pixels; 0 where they are apart. */
const overlap = (a: Box, b: Box) =>
	Math.max(
		0,
		Math.min(
			Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0),
			Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
		)
	);

const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const points = fc
	.array(
		fc.record({
			x: percent,
			y: percent,
			r: fc.integer({ min: 0, max: 20 }),
			text: fc.string({ minLength: 1, maxLength: 14 })
		}),
		{ maxLength: 25 }
	)
	.map((list) => list.map((one, i) => ({ ...one, id: String(i) })));
const runs = { seed: 20260520, numRuns: 200 };

describe('placeLabels', () => {
	const beside = { dy: 4, isLed: false, isSpare: false };

	it('puts a lone label to the right of its point', () => {
		expect(placeLabels([point('a', 50, 50)], size).get('a')).toEqual({
			...beside,
			dx: 10,
			anchor: 'start'
		});
	});

	it('turns to the left at the right edge', () => {
		expect(placeLabels([point('a', 99, 50)], size).get('a')?.anchor).toBe('end');
	});

	it('gives the place to the earlier of two points, and another to the later', () => {
		const placed = placeLabels([point('first', 50, 50), point('second', 50, 52.5)], size);
		expect(placed.get('first')).toEqual({ ...beside, dx: 10, anchor: 'start' });
		expect(placed.get('second')).toEqual({ ...beside, dx: -10, anchor: 'end' });
	});

	it('leaves out a label without room', () => {
		expect(placeLabels([point('a', 50, 50, 'x'.repeat(200))], size).size).toBe(0);
		expect(placeLabels([], size).size).toBe(0);
	});

	it('keeps labels within a frame smaller than the box', () => {
		const frame = { x: 40, y: 40, width: 20, height: 20 };
		const placed = placeLabels([point('in', 59, 50), point('out', 10, 10)], size, frame);
		expect(placed.get('in')?.anchor).toBe('end');
		expect(placed.has('out')).toBe(false);
	});

	it('is never nearer to another point than to its own: a line leads to it from further away', () => {
		// The second stands just above the first: a name between them could be of either.
		const pair = [point('first', 50, 50), { ...point('second', 50, 47), r: 5 }];
		const walls = [40, 45, 55, 60].map((x) => point(`wall${x}`, x, 48.5, ''));
		const led = placeLabels([...pair, ...walls], size);
		for (const { id, x, y, text } of pair) {
			const place = led.get(id)!;
			expect(place.isSpare).toBe(false);
			if (place.isLed) continue;
			const box = textBox({ id, x, y, text, r: 5 }, place);
			const gapTo = (other: Labelled) => {
				const dot = pointBox(other);
				return Math.hypot(
					Math.max(0, box.x0 - dot.x1, dot.x0 - box.x1),
					Math.max(0, box.y0 - dot.y1, dot.y0 - box.y1)
				);
			};
			const own = pair.find((one) => one.id === id)!;
			for (const other of [...pair, ...walls].filter((one) => one.id !== id))
				expect(gapTo(other)).toBeGreaterThan(gapTo(own));
		}
	});

	it('keeps two names on one line so far apart that they are not read as one', () => {
		fc.assert(
			fc.property(points, (list) => {
				const placed = placeLabels(list, size);
				const boxes = list.flatMap((one) => {
					const place = placed.get(one.id);
					return place && !place.isSpare ? [textBox(one, place)] : [];
				});
				boxes.forEach((a, i) =>
					boxes.slice(i + 1).forEach((b) => {
						const isOneLine = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 1e-9;
						const apart = Math.max(a.x0 - b.x1, b.x0 - a.x1);
						if (isOneLine) expect(apart).toBeGreaterThan(6 - 1e-9);
					})
				);
			}),
			runs
		);
	});

	it('stands away neither beside the mark of another nor behind a line of another', () => {
		const own = point('own', 50, 50, 'Dalian');
		const walls = [-1.4, 1.4].flatMap((x) =>
			[-2.8, 0, 2.8].flatMap((y) => (x || y ? [point(`wall${x}${y}`, 50 + x, 50 + y, '')] : []))
		);
		const strangers = [point('s', 53, 54, ''), point('t', 47, 54, '')];
		const all = [own, ...walls, ...strangers];
		const place = placeLabels(all, size).get('own')!;
		if (place.isSpare) return;
		const box = textBox(own, place);
		for (const other of [...walls, ...strangers]) {
			const dot = pointBox(other);
			const gap = Math.hypot(
				Math.max(0, box.x0 - dot.x1, dot.x0 - box.x1),
				Math.max(0, box.y0 - dot.y1, dot.y0 - box.y1)
			);
			expect(gap).toBeGreaterThan(place.isLed ? 3 : 5);
		}
	});

	it('puts a name that is fixed in the middle of its place or nowhere', () => {
		const country = { ...point('c', 50, 50, 'CHINA'), r: 0, isFixed: true };
		expect(placeLabels([country], size).get('c')).toMatchObject({ dx: 0, anchor: 'middle' });
		expect(placeLabels([point('on it', 50, 50), country], size).has('c')).toBe(false);
	});

	it('lets what is drawn on the ground be in the way of names of the ground alone', () => {
		const line = { ...point('route', 52, 50, ''), isGround: true };
		const name = { ...point('sea', 50, 50, 'Sea'), r: 0, isGround: true };
		expect(placeLabels([point('a', 50, 50), line], size).get('a')).toMatchObject({ dx: 10 });
		expect(placeLabels([name, line], size).get('sea')?.anchor).toBe('end');
	});

	it('gives a place beside its point to a later label before an earlier one stands away', () => {
		const crowd = [
			point('led', 50, 50),
			...[-3, 3].flatMap((y) => [point(`a${y}`, 50, 50 + y, '')])
		];
		const sides = [47.9, 52.1].map((x) => point(`b${x}`, x, 50, ''));
		const later = point('later', 53.2, 53, 'A name');
		const placed = placeLabels([...crowd, ...sides, later], size);
		expect(placed.get('later')).toMatchObject({ isLed: false, isSpare: false });
	});

	it('keeps the label of a crowded point as spare', () => {
		const crowd = Array.from({ length: 60 }, (_, i) =>
			point(String(i), 49 + (i % 8) * 0.4, 48 + Math.floor(i / 8) * 0.8)
		);
		const placed = placeLabels(crowd, size);
		expect(placed.size).toBe(60);
		expect([...placed.values()].some(({ isSpare }) => isSpare)).toBe(true);
	});

	it('lets no label touch another label, any other point, or the edge', () => {
		fc.assert(
			fc.property(points, (list) => {
				const placed = placeLabels(list, size);
				const boxes = list.flatMap((one) => {
					const place = placed.get(one.id);
					return place && !place.isSpare ? [{ id: one.id, box: textBox(one, place) }] : [];
				});
				for (const { id, box } of boxes) {
					expect(Math.min(box.x0, box.y0)).toBeGreaterThanOrEqual(-1e-9);
					expect(box.x1).toBeLessThanOrEqual(size.width + 1e-9);
					expect(box.y1).toBeLessThanOrEqual(size.height + 1e-9);
					const others = boxes.filter((other) => other.id !== id).map((other) => other.box);
					const dots = list.filter((other) => other.id !== id).map(pointBox);
					for (const other of [...others, ...dots]) {
						expect(overlap(box, other)).toBeLessThan(1e-9);
					}
				}
			}),
			runs
		);
	});
});

describe('partCircles', () => {
	const circle = (id: string, x: number, r: number) => ({ id, x, y: 50, r });

	it('leaves circles alone that do not touch', () => {
		const shifts = partCircles([circle('a', 10, 20), circle('b', 20, 20)], size);
		expect([...shifts.values()]).toEqual([
			{ dx: 0, dy: 0 },
			{ dx: 0, dy: 0 }
		]);
	});

	it('moves the later of two that lie on each other, and names every circle', () => {
		const shifts = partCircles([circle('a', 50, 20), circle('b', 50, 6)], size);
		expect(shifts.get('a')).toEqual({ dx: 0, dy: 0 });
		const { dx, dy } = shifts.get('b')!;
		expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(26);
	});

	it('keeps one that belongs to another at that one, in a fan', () => {
		const at = { id: 'city', distance: 17, isEast: false };
		const ring = (id: string) => ({ ...circle(id, 50, 6.5), at });
		const shifts = partCircles([circle('city', 50, 13), ring('a'), ring('b'), ring('c')], size);
		const places = ['a', 'b', 'c'].map((id) => shifts.get(id)!);
		for (const { dx, dy } of places) expect(Math.hypot(dx, dy)).toBeCloseTo(17, 0);
		places.forEach((a, i) =>
			places
				.slice(i + 1)
				.forEach((b) => expect(Math.hypot(a.dx - b.dx, a.dy - b.dy)).toBeGreaterThan(12.9))
		);
	});

	it('has nothing to do without circles', () => {
		expect(partCircles([], size).size).toBe(0);
	});

	it('parts a handful of circles wherever they are', () => {
		const circles = fc
			.array(fc.record({ x: percent, y: percent, r: fc.integer({ min: 4, max: 12 }) }), {
				maxLength: 8
			})
			.map((list) => list.map((one, i) => ({ ...one, id: String(i) })));
		fc.assert(
			fc.property(circles, (list) => {
				const shifts = partCircles(list, size);
				const places = list.map(({ id, x, y, r }) => {
					const { dx, dy } = shifts.get(id)!;
					return { x: x * 10 + dx, y: y * 5 + dy, r };
				});
				places.forEach((a, i) =>
					places.slice(i + 1).forEach((b) => {
						const apart = Math.hypot(a.x - b.x, a.y - b.y);
						expect(apart).toBeGreaterThan(a.r + b.r - 1e-6);
					})
				);
			}),
			runs
		);
	});
});
