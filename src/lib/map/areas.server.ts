/** The disputed areas as shapes, taken from the outlines of a topology. Build time only. */
import { disputedAreas, type Part } from './disputed';
import { area, cutOff, type Outline, type Polygon } from './outline';
import { polygonsOf, type World } from './topology.server';

export interface DrawnArea {
	name: string;
	/** Code of the country that the base map draws below the hatching. */
	country: string;
	/** In degrees; never empty. */
	polygons: Polygon[];
	/** Where the area was cut from its country; empty for islands and whole countries. */
	edges: Outline[];
}

/**
 * Every part of every disputed area, in the order of `disputedAreas`; an area that spans several
 * countries (Kashmir) appears once for each part. Throws where a part finds nothing in the topology.
 */
export function drawnAreas(world: World): DrawnArea[] {
	return disputedAreas.flatMap(({ name, parts }) =>
		parts.map((part) => {
			const drawn = { name, country: part.country, ...shape(world, part) };
			if (drawn.polygons.length) return drawn;
			throw new Error(`Disputed area ${name}: ${part.country} has no such part in the topology`);
		})
	);
}

function shape(world: World, part: Part): Pick<DrawnArea, 'polygons' | 'edges'> {
	const all = world.objects.countries.geometries
		.filter((geometry) => geometry.properties!.a3 === part.country)
		.flatMap((geometry) => polygonsOf(world, geometry));
	if (part.cut) {
		const mainland = all.toSorted((a, b) => area(b[0]!) - area(a[0]!))[0]!;
		const { piece, edge } = cutOff(mainland[0]!, part.cut);
		return { polygons: [[piece]], edges: [edge] };
	}
	if (!part.within) return { polygons: all, edges: [] };
	const [west, south, east, north] = part.within;
	const isWithin = ([x, y]: readonly [number, number]): boolean =>
		x > west && x < east && y > south && y < north;
	return { polygons: all.filter(([outer]) => outer!.every(isWithin)), edges: [] };
}
