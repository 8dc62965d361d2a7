/** Where the map of visits draws its points, rings and names. Laid out while the site is built. */
import { layOut, type Ground, type MapLayout, type MapName, type Patch } from '../charts/mapLayout';
import { date } from '../format';
import { byCity } from '../model/places';
import type { Tables } from './data';
import { otherVisits, TONES } from './visits';

/** By city, in percent of the world map's box. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** Points, rings and names in their places. `places` holds every city, in percent of the ground. */
export function visitsLayout(
	{ meetings, visits }: Pick<Tables, 'meetings' | 'visits'>,
	{
		ground,
		places,
		names,
		clear
	}: {
		ground: Ground;
		places: Places;
		names: readonly MapName[];
		clear: readonly Patch[];
	}
): MapLayout {
	const points = byCity(meetings).map(({ city, ground: side, meetings: held }) => ({
		id: city,
		...places[city]!,
		total: held.length,
		tone: TONES[side],
		name: city
	}));
	const others = otherVisits(visits);
	const rings = others.map((stop, i) => {
		const isNamed =
			points.some((point) => point.id === stop.city) ||
			others.findIndex((other) => other.city === stop.city) < i;
		return {
			id: stop.id,
			...places[stop.city]!,
			empty: stop.status === 'announced_only',
			name: isNamed ? '' : stop.city,
			label: `${stop.city}, ${date(stop.date)}: ${stop.leader}. ${stop.purpose}${stop.status === 'announced_only' ? '; announced, did not take place' : ''}`
		};
	});
	return layOut(ground, { points, rings, names, clear });
}
