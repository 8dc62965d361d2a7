/** What the map of visits shows, whatever is filtered: places of meetings, other visits, names. */
import { layOut, type Ground, type MapLayout, type MapName } from '../charts/mapLayout';
import type { VisitStop } from '../data/schema';
import { date } from '../format';
import { byCity, type Ground as Side } from '../model/places';
import type { Tables } from './data';

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

export const TONES = { china: 'china', russia: 'russia', third: 'total' } as const satisfies Record<
	Side,
	string
>;

/** Stops that an article names and where the two did not meet, with the one that never was. */
export function otherVisits(visits: readonly VisitStop[]): VisitStop[] {
	return visits.filter(
		(stop) =>
			stop.in_articles === 'yes' &&
			(stop.meeting_id === null || stop.city === 'Harbin' || stop.status === 'announced_only')
	);
}

/** Points, rings and names in their places. `places` holds every city, in percent of the ground. */
export function visitsLayout(
	{ meetings, visits }: Tables,
	{ ground, places, names }: { ground: Ground; places: Places; names: readonly MapName[] }
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
	return layOut(ground, { points, rings, names });
}
