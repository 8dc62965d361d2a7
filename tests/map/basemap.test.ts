import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { basemap } from '../../src/lib/map/basemap';
import { disputedAreas } from '../../src/lib/map/disputed';
import { drawnAreas } from '../../src/lib/map/areas.server';
import { area, contains } from '../../src/lib/map/outline';
import { layers } from '../../src/lib/map/layers';
import { boxes, fromSeam, place, type Drawing } from '../../src/lib/map/projections';
import { svg } from '../../src/lib/map/svg';
import { worldFor } from '../../src/lib/map/topology.server';
import { cross, linesOf } from './drawn';

const maps = { world: basemap('world'), arctic: basemap('arctic') };

const path = (drawing: Drawing, id: string): string =>
	maps[drawing].find((layer) => layer.id === id)!.d;

const isDrawn = (drawing: Drawing, id: string, longitude: number, latitude: number): boolean =>
	contains(linesOf(path(drawing, id)), place[drawing](fromSeam(longitude), latitude));

/** Layers of circles and curves, which `linesOf` does not read. */
const ROUND = ['sea', 'graticule', 'circle', 'route'];

describe.each(['world', 'arctic'] as const)('%s', (drawing) => {
	it('has the layers that pages name, in their order', () => {
		expect(maps[drawing].map(({ id }) => id)).toEqual(layers[drawing]);
	});

	it('has no empty layer and no broken number', () => {
		for (const { id, d } of maps[drawing]) {
			expect(d, id).toMatch(/^M[-\d.a-zA-Z, ]+$/);
			expect(d, id).not.toMatch(/NaN|Infinity|undefined|\de/);
		}
	});

	it('keeps all lines in or just beside its box', () => {
		const { width, height } = boxes[drawing];
		const points = maps[drawing]
			.filter(({ id }) => !ROUND.includes(id))
			.flatMap(({ d }) => linesOf(d))
			.flat();
		expect(Math.min(...points.map(([x]) => x))).toBeGreaterThanOrEqual(-6.1);
		expect(Math.max(...points.map(([x]) => x))).toBeLessThanOrEqual(width + 6.1);
		expect(Math.min(...points.map(([, y]) => y))).toBeGreaterThanOrEqual(-6.1);
		expect(Math.max(...points.map(([, y]) => y))).toBeLessThanOrEqual(height + 6.1);
	});

	it('has no streak: no long line crosses the land', () => {
		const { width, height } = boxes[drawing];
		const isBeside = ([x, y]: readonly [number, number]): boolean =>
			drawing === 'world'
				? x < 0 || x > width || y < 0 || y > height
				: Math.hypot(x - 400, y - 400) > 389;
		const streaks = linesOf(path(drawing, 'land')).flatMap((outline) =>
			outline.slice(1).filter(([x, y], at) => {
				const [fromX, fromY] = outline[at]!;
				// The longest true line is the border of Alaska, 91 units in the arctic map.
				const isLong = Math.hypot(x - fromX, y - fromY) > 95;
				return isLong && !(isBeside([x, y]) && isBeside([fromX, fromY]));
			})
		);
		expect(streaks).toEqual([]);
	});

	it('is a document whose paths carry no paint of their own', () => {
		const file = svg(drawing, maps[drawing]);
		const { width, height } = boxes[drawing];
		expect(file).toContain(`viewBox="0 0 ${width} ${height}"`);
		for (const [tag] of file.matchAll(/<path[^>]*>/g)) expect(tag).not.toMatch(/(fill|stroke)=/);
		expect(file).not.toMatch(/<script|href=|<style/);
	});
});

describe('size', () => {
	it.each([
		['world', 36_000],
		['arctic', 27_000]
	] as const)('%s takes at most %d bytes brotli', (drawing, limit) => {
		const file = svg(drawing, maps[drawing]);
		expect(brotliCompressSync(file).length).toBeLessThanOrEqual(limit);
	});
});

describe('land', () => {
	it.each([
		['Chukotka at 178° E', 178, 67],
		['Chukotka at 172° W', -172, 66],
		['Wrangel', 180, 71.1],
		['Svalbard', 16.5, 78.8],
		['Novaya Zemlya', 57, 74],
		['Severnaya Zemlya', 97, 79.5],
		['Franz Josef Land', 50.3, 80.77],
		['Sakhalin', 142.9, 50.5],
		['Alaska', -150, 65],
		['Yukon', -135, 64]
	])('%s is drawn in both maps', (_, longitude, latitude) => {
		expect(isDrawn('arctic', 'land', longitude, latitude)).toBe(true);
		// Yukon lies beyond the left edge of the world map.
		if (longitude !== -135) expect(isDrawn('world', 'land', longitude, latitude)).toBe(true);
	});

	it.each([
		['Hainan', 109.8, 19.2],
		['Taiwan', 121, 23.8],
		['Iturup', 147.9, 45.1],
		['Hokkaido', 142.8, 43.4],
		['Greenland', -42, 70],
		['New Zealand', 170.5, -44]
	])('%s is drawn in the world', (_, longitude, latitude) => {
		expect(isDrawn('world', 'land', longitude, latitude)).toBe(true);
	});

	it.each([
		['Cape Morris Jesup, 83.6° N, the northernmost of Greenland', -33.4, 83.5],
		['Ellesmere Island at 82.9° N', -70, 82.9]
	])('%s is drawn in the arctic', (_, longitude, latitude) => {
		expect(isDrawn('arctic', 'land', longitude, latitude)).toBe(true);
	});

	it('holds no line along the antimeridian: Chukotka is one piece in both maps', () => {
		for (const drawing of ['world', 'arctic'] as const) {
			// From west to east of 180° within Chukotka, on land all the way.
			const places = [176, 178, 179.5, 180, 180.5, 182, 184].map((longitude) =>
				place[drawing](longitude, 67)
			);
			const edges = ['land', 'land2', 'borders'].flatMap((id) =>
				linesOf(path(drawing, id)).flatMap((line) =>
					line.slice(1).map((end, at) => [line[at]!, end] as const)
				)
			);
			const crossed = places
				.slice(1)
				.flatMap((to, at) => edges.filter(([from, end]) => cross(places[at]!, to, from, end)));
			expect(crossed, drawing).toEqual([]);
		}
	});

	it('leaves the Caspian Sea and Antarctica out', () => {
		expect(isDrawn('world', 'land', 51, 41)).toBe(false);
		expect(isDrawn('world', 'land', 20, -75)).toBe(false);
	});

	it('marks Russia and China, not Taiwan, Crimea, Mongolia or Kazakhstan', () => {
		expect(isDrawn('world', 'land2', 100, 62)).toBe(true);
		expect(isDrawn('world', 'land2', 104, 35)).toBe(true);
		expect(isDrawn('world', 'land2', 121, 23.8)).toBe(false);
		expect(isDrawn('world', 'land2', 34.3, 45.2)).toBe(false);
		expect(isDrawn('world', 'land2', 104, 47)).toBe(false);
		expect(isDrawn('world', 'land2', 67, 48)).toBe(false);
	});
});

describe('borders', () => {
	it('part the two halves of Bolshoy Ussuriysky', () => {
		const [west, east] = [place.world(134.45, 48.33), place.world(134.85, 48.37)];
		const crossings = linesOf(path('world', 'borders')).flatMap((line) =>
			line.slice(1).filter((end, at) => cross(west, east, line[at]!, end))
		);
		expect(crossings.length % 2).toBe(1);
	});

	it('draw the line of control in Kashmir dashed, not as a border', () => {
		const [pakistani, indian] = [place.world(73.6, 34.4), place.world(74.6, 34.4)];
		const crossings = (id: string): number =>
			linesOf(path('world', id)).flatMap((line) =>
				line.slice(1).filter((end, at) => cross(pakistani, indian, line[at]!, end))
			).length;
		expect(crossings('borders')).toBe(0);
		expect(crossings('disputed-borders')).toBeGreaterThan(0);
	});
});

describe('disputed areas', () => {
	const drawn = drawnAreas(worldFor('world'));

	/**
	 * Square kilometres from general reference works, rounded. The drawing may differ by a quarter,
	 * that of an area below 5,000 km² (a few pixels) by more.
	 */
	const known: Record<string, number> = {
		Crimea: 27_000,
		Kashmir: 222_000,
		'Arunachal Pradesh': 84_000,
		'Southern Kurils': 5_000,
		Taiwan: 36_000,
		'Western Sahara': 266_000,
		'Golan Heights': 1_150,
		Kosovo: 10_900,
		'Northern Cyprus': 3_355,
		Abkhazia: 8_660,
		'South Ossetia': 3_900,
		Transnistria: 4_163,
		Somaliland: 177_000
	};

	it.each(disputedAreas.map(({ name }) => name))('%s has about its true size', (name) => {
		const degrees = drawn
			.filter((part) => part.name === name)
			.flatMap(({ polygons }) => polygons.map(([outer]) => outer!))
			.map((outer) => {
				const latitude = outer.reduce((sum, [, y]) => sum + y, 0) / outer.length;
				return area(outer) * Math.cos((latitude * Math.PI) / 180);
			});
		const km2 = degrees.reduce((sum, each) => sum + each, 0) * 111.2 ** 2;
		const slack = known[name]! < 5000 ? 1.6 : 1.25;
		expect(km2 / known[name]!).toBeGreaterThan(1 / slack);
		expect(km2 / known[name]!).toBeLessThan(slack);
	});

	it.each([
		['Crimea', 34.3, 45.2],
		['Kashmir, Indian-held', 75.5, 33.9],
		['Kashmir, Pakistani-held', 74.5, 35.9],
		['Aksai Chin', 79.3, 35.2],
		['Arunachal Pradesh', 94.5, 28.3],
		['Iturup', 147.9, 45.1],
		['Taiwan', 121, 23.8],
		['Western Sahara', -13.5, 25],
		['Kosovo', 20.9, 42.6],
		['Somaliland', 46, 9.3]
	])('%s is in the hatched layer', (_, longitude, latitude) => {
		expect(isDrawn('world', 'disputed', longitude, latitude)).toBe(true);
	});

	it('does not hatch Donetsk, Urup, Hokkaido, Shimla or Lahore', () => {
		for (const [longitude, latitude] of [
			[37.8, 48],
			[150, 46],
			[142.8, 43.4],
			[77.2, 31.1],
			[74.3, 31.5]
		] as const) {
			expect(isDrawn('world', 'disputed', longitude, latitude)).toBe(false);
		}
	});

	it('is hatched with lines that all lie within it', () => {
		const outlines = linesOf(path('world', 'disputed'));
		const middles = linesOf(path('world', 'hatch')).map(
			([from, to]) => [(from![0] + to![0]) / 2, (from![1] + to![1]) / 2] as const
		);
		expect(middles.length).toBeGreaterThan(40);
		const outside = middles.filter((middle) => !contains(outlines, middle));
		// Lines of a few tenths may round across an edge.
		expect(outside.length / middles.length).toBeLessThan(0.1);
	});
});
