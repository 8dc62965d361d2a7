/**
 * The base maps as SVG paths, drawn once at build time from `topology.server`. Which borders they
 * follow is said in `disputed.ts`. Not for the browser: pages use the files at `/map/<drawing>.svg`.
 */
import { merge } from 'topojson-client';
import { arcticLines, arcticRim } from './arctic';
import { drawnAreas } from './areas.server';
import { borders, china } from './borders.server';
import { clipLine, clipOutline, type Frame } from './clip';
import { hatch } from './hatch';
import { area, type Polygon } from './outline';
import { linePath, outlinePath } from './path';
import { boxes, place, type Drawing, type Point } from './projections';
import type { Layer } from './svg';
import { isEurasian, polygons, polygonsOf, worldFor, type World } from './topology.server';

/** Space between hatching lines, in units of the drawing (about as many px on a desktop). */
const hatchSpacing = 3;

/** Islands smaller than this many square units are left out; Shikotan and Kinmen are not. */
const smallestIsland = { eurasia: 0.08, elsewhere: 0.5 };

/**
 * The layers of a drawing, bottom to top. One that would be empty is left out: nothing that is
 * disputed lies in `arctic`.
 */
export function basemap(drawing: Drawing): Layer[] {
	const world = worldFor(drawing);
	const frame = frames[drawing];
	const areas = drawnAreas(world);
	const lines = borders(world);
	const land = (isWanted: (code: string) => boolean): string =>
		outlinePath(outlinesOf(merged(world, isWanted), drawing, frame));
	const disputed = outlinesOf(
		areas.flatMap(({ polygons }) => polygons),
		drawing,
		frame
	);
	const stroke = (id: string, points: Point[][]): Layer => ({
		id,
		d: linePath(points.flatMap((line) => clipLine(line, frame)))
	});
	const onPage = (line: readonly Point[]): Point[] => line.map(([x, y]) => place[drawing](x, y));
	return [
		...(drawing === 'arctic' ? arcticLines.below : []),
		{ id: 'land', d: land((code) => code !== 'ATA') },
		{ id: 'land2', d: land((code) => code === 'RUS' || china.includes(code)) },
		stroke('borders', lines.settled.map(onPage)),
		{ id: 'disputed', d: outlinePath(disputed) },
		stroke('hatch', hatch(disputed, hatchSpacing)),
		stroke('disputed-borders', [
			...lines.disputed.map(onPage),
			...areas.flatMap(({ edges }) => edges.map(onPage))
		]),
		...(drawing === 'arctic' ? arcticLines.above : [])
	].filter(({ d }) => d !== '');
}

/** The world's box with a margin, so that nothing is seen to end at its edge; the arctic's circle. */
const frames: Readonly<Record<Drawing, Frame>> = {
	world: around(boxes.world, 6),
	arctic: arcticRim
};

function around({ x, y, width, height }: (typeof boxes)['world'], margin: number): Frame {
	const [left, top] = [x - margin, y - margin];
	const [right, bottom] = [x + width + margin, y + height + margin];
	return [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom]
	];
}

/**
 * Countries as one shape without the borders between them. The United States stay apart: Alaska lies
 * beyond the seam of the world map, where its neighbour does not follow.
 */
function merged(world: World, isWanted: (code: string) => boolean): Polygon[] {
	const wanted = world.objects.countries.geometries.filter(({ properties }) =>
		isWanted(properties!.a3)
	);
	const [states, others] = [true, false].map((is) =>
		wanted.filter(({ properties }) => (properties!.a3 === 'USA') === is)
	);
	return [
		...polygons(merge(world, others!).coordinates as unknown as number[][][][]),
		...states!.flatMap((country) => polygonsOf(world, country))
	];
}

/** Outlines in units of a drawing, cut at its frame, without the smallest islands. */
function outlinesOf(shapes: readonly Polygon[], drawing: Drawing, frame: Frame): Point[][] {
	return shapes
		.flat()
		.map((outline) => ({
			least: smallestIsland[isEurasian(outline[0]!) ? 'eurasia' : 'elsewhere'],
			drawn: outline.map(([x, y]) => place[drawing](x, y))
		}))
		.filter(({ drawn, least }) => area(drawn) >= least)
		.map(({ drawn }) => drawn)
		.map((outline) => clipOutline(outline, frame))
		.filter((outline) => outline.length > 0);
}
