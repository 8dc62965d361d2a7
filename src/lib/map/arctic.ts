/** What the polar map shows besides land: its rim, parallels and meridians, the sea route. */
import { curveCatmullRom, line, pairs, range } from 'd3';
import type { Frame } from './clip';
import { linePath } from './path';
import { arcticEdge, arcticRadius, place, type Point } from './projections';
import type { Layer } from './svg';

/** Latitude of the Arctic Circle, in degrees north, rounded as on most maps. */
export const arcticCircle = 66.5;

/** The rim of the map at 50° N, clockwise on the page: a polygon too fine to tell from a circle. */
export const arcticRim: Frame = Array.from({ length: 180 }, (_, at) =>
	place.arctic(100 - 2 * at, arcticEdge)
);

/**
 * The Northern Sea Route from the Kara Gate to the Bering Strait, longitude and latitude in degrees.
 * Schematic: one line through the straits most used (Kara Gate, Vilkitsky, Sannikov, Long), where
 * ships choose by ice. Say so wherever it is shown.
 */
export const northernSeaRoute: readonly Point[] = [
	[57.5, 70.4],
	[64, 72.6],
	[72, 74.8],
	[86, 76.3],
	[97, 77.4],
	[103.6, 77.95],
	[112, 77.3],
	[125, 75.6],
	[140.5, 74.4],
	[150, 73.6],
	[161, 71.4],
	[171, 70.4],
	[178.5, 70.2],
	[186, 68.3],
	[190.8, 66.2]
];

/** Places close together along the route: longitude and latitude in degrees. */
export const alongSeaRoute: readonly Point[] = pairs(northernSeaRoute as Point[]).flatMap(
	([[lon, lat], [nextLon, nextLat]]) =>
		range(0, 1, 0.125).map((part): Point => [
			lon + (nextLon - lon) * part,
			lat + (nextLat - lat) * part
		])
);

const [x, y] = place.arctic(0, 90);

const circle = (latitude: number): string => {
	const radius = arcticRadius(latitude).toFixed(1);
	const half = `a${radius} ${radius} 0 1 1 `;
	return `M${x - Number(radius)} ${y}${half}${2 * Number(radius)} 0${half}${-2 * Number(radius)} 0z`;
};

const meridians = Array.from({ length: 12 }, (_, at) => [
	place.arctic(at * 30 + 10, 85),
	place.arctic(at * 30 + 10, arcticEdge)
]);

const smooth = line<Point>()
	.x(([longitude, latitude]) => place.arctic(longitude, latitude)[0])
	.y(([longitude, latitude]) => place.arctic(longitude, latitude)[1])
	.curve(curveCatmullRom)
	.digits(1);

/** Layers of the polar map that lie under the land and over it. */
export const arcticLines: { below: Layer[]; above: Layer[] } = {
	below: [
		{ id: 'sea', d: circle(arcticEdge) },
		{
			id: 'graticule',
			d: [60, 70, 80].map(circle).join('') + linePath(meridians)
		}
	],
	above: [
		{ id: 'circle', d: circle(arcticCircle) },
		{ id: 'route', d: smooth(northernSeaRoute)! }
	]
};
