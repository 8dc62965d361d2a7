/**
 * Whose land the map shows at a place: the drawn outlines asked back, so that tests can hold the map
 * to its policy. Build time only.
 */
import { drawnAreas, type DrawnArea } from './areas.server';
import { china } from './borders.server';
import { contains, nearest, type Polygon } from './outline';
import { fromSeam, type Drawing, type Point } from './projections';
import { polygonsOf, worldFor } from './topology.server';

export interface PlaceOnMap {
	/** ISO 3166-1 alpha-3 of the country, or `disputed` within a hatched area. */
	code: string;
	/** English name of the country, or of the disputed area. */
	name: string;
	/** Code of the country whose outline lies there: the same as `code`, or what is under the hatching. */
	base: string;
}

/** How far from a shore a place still counts as on it: harbours and islands too small to draw. */
const reachKm = 25;

const kmPerDegree = 111.2;

interface Shapes {
	areas: readonly DrawnArea[];
	countries: readonly { a3: string; name: string; polygons: Polygon[] }[];
}

/** Shapes of a drawing, thinned as drawn; rounding to 0.1 unit (about 1 km) is left aside. */
function shapesOf(drawing: Drawing): Shapes {
	const world = worldFor(drawing);
	return {
		areas: drawnAreas(world),
		countries: world.objects.countries.geometries.map((geometry) => ({
			...geometry.properties!,
			polygons: polygonsOf(world, geometry)
		}))
	};
}

const shapes: Readonly<Record<Drawing, Shapes>> = {
	world: shapesOf('world'),
	arctic: shapesOf('arctic')
};

/**
 * The country, or disputed area, that a map shows at a longitude and latitude in degrees. At sea the
 * nearest shore within 25 km decides; null beyond that. Hong Kong and Macao are CHN.
 */
export function countryAt(
	longitude: number,
	latitude: number,
	drawing: Drawing = 'world'
): PlaceOnMap | null {
	const { areas, countries } = shapes[drawing];
	const point: Point = [fromSeam(longitude), latitude];
	const isHeld = (polygons: readonly Polygon[]): boolean =>
		polygons.some((polygon) => contains(polygon, point));
	const area = areas.find(({ polygons }) => isHeld(polygons));
	if (area) return disputed(area);
	const country = countries.find(({ polygons }) => isHeld(polygons));
	return country ? named(country) : onNearestShore(point, shapes[drawing]);
}

const disputed = ({ name, country }: DrawnArea): PlaceOnMap => ({
	code: 'disputed',
	name,
	base: country
});

function named({ a3, name }: { a3: string; name: string }): PlaceOnMap {
	const code = china.includes(a3) ? 'CHN' : a3;
	return { code, name, base: code };
}

function onNearestShore(point: Point, { areas, countries }: Shapes): PlaceOnMap | null {
	const shores = [
		...areas.map((area) => ({ found: disputed(area), km: distanceKm(area.polygons, point) })),
		...countries.map((country) => ({
			found: named(country),
			km: distanceKm(country.polygons, point)
		}))
	];
	const closest = shores.reduce((best, shore) => (shore.km < best.km ? shore : best));
	return closest.km <= reachKm ? closest.found : null;
}

/** Distance from a point to the nearest outline, on the plane that touches the globe at the point. */
function distanceKm(polygons: readonly Polygon[], [longitude, latitude]: Point): number {
	const shrink = Math.cos((latitude * Math.PI) / 180);
	const distances = polygons.map(([outer]) => {
		const local = outer!.map(([x, y]): Point => [(x - longitude) * shrink, y - latitude]);
		return nearest(local, [0, 0]).distance;
	});
	return Math.min(...distances) * kmPerDegree;
}
