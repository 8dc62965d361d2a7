/** What the map draws of visits: lines between stops, and marks of stops that are on it by no other. */
import { isWithin } from '$lib/charts/mapLayout';
import type { Mark } from '$lib/charts/mark';
import type { Tone } from '$lib/charts/shape';
import { date } from '$lib/format';
import { legs, type Visit } from '$lib/model/meetings/hosts';
import type { MeetingsData } from './data';

/** The colour of who travels: of the two by country, of all others ink. */
export const toneOf = ({ leader }: Pick<Visit, 'leader'>): Tone =>
	leader === 'Putin' ? 'russia' : leader === 'Xi' ? 'china' : 'total';

/** A line between two stops, in percent of the ground. */
export interface RouteLine {
	readonly id: string;
	readonly tone: Tone;
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	/** Its direction on screen in degrees. */
	readonly angle: number;
}

type OnMap = Pick<MeetingsData, 'places' | 'ground' | 'map'>;

/** The legs of visits, in their order. A city that is not on the ground has none. */
export function routeLines(visits: readonly Visit[], { places, ground }: OnMap): RouteLine[] {
	return legs(visits).flatMap(({ visit, from, to }) => {
		const [a, b] = [places[from.city], places[to.city]];
		if (!a || !b) return [];
		const radians = Math.atan2(b.y - a.y, (b.x - a.x) * ground.ratio);
		const angle = Math.round((radians * 180) / Math.PI);
		return { id: to.id, tone: toneOf(visit), x1: a.x, y1: a.y, x2: b.x, y2: b.y, angle };
	});
}

/** Marks of the stops of these legs that the map has neither as a city nor as a ring. */
export function stopMarks(
	visits: readonly Visit[],
	{ places, ground, map }: OnMap
): (Mark & { isCut: boolean })[] {
	const drawn = new Set([...map.points, ...map.rings].map(({ id }) => id));
	const stops = legs(visits).flatMap(({ from, to }) => [from, to]);
	return [...new Map(stops.map((stop) => [stop.id, stop])).values()].flatMap((stop) => {
		const at = places[stop.city];
		if (!at || drawn.has(stop.id) || drawn.has(stop.city)) return [];
		return {
			...{ id: stop.id, row: stop.id, x: at.x, y: at.y, radius: 8 },
			isCut: !isWithin(ground.crop, at.x, at.y),
			label: `${stop.city}, ${date(stop.date)}: ${stop.leader}. ${stop.purpose}`
		};
	});
}

/** "Putin, Jun 2018: Beijing, Tianjin, Qingdao". */
export function visitName({ leader, stops }: Visit): string {
	const when = date(stops[0]!.date.slice(0, 7));
	return `${leader}, ${when}: ${stops.map(({ city }) => city).join(', ')}`;
}
