/** Who hosted, who travelled to whom, and by which stops. No Svelte, no DOM. */
import type { Meeting, VisitStop } from '../../data/schema';
import { groundOf, type Ground } from '../places';

/** Where the two met: on whose ground, or by video. */
export type Where = Ground | 'video';

export function whereOf({ host }: Pick<Meeting, 'host'>): Where {
	return host === null ? 'video' : groundOf(host);
}

/** How many of the meetings were held in each kind of place. */
export function hostBalance(meetings: readonly Meeting[]): Readonly<Record<Where, number>> {
	const count = (where: Where) => meetings.filter((one) => whereOf(one) === where).length;
	return {
		china: count('china'),
		russia: count('russia'),
		third: count('third'),
		video: count('video')
	};
}

/** One visit with its stops in their order. */
export interface Visit {
	readonly id: string;
	readonly leader: string;
	/** Stops that took place; at least one. */
	readonly stops: readonly VisitStop[];
	/** Stops that were announced and never took place: on no route. */
	readonly announced: readonly VisitStop[];
}

/** The visits of which at least one stop took place, by the day of their first. */
export function visitsOf(stops: readonly VisitStop[]): Visit[] {
	const ids = [...new Set(stops.map((stop) => stop.visit_id))];
	return ids
		.map((id) => {
			const own = stops.filter((stop) => stop.visit_id === id).sort((a, b) => a.stop - b.stop);
			const took = own.filter((stop) => stop.status === 'took_place');
			const announced = own.filter((stop) => stop.status === 'announced_only');
			return { id, leader: own[0]!.leader, stops: took, announced };
		})
		.filter((visit) => visit.stops.length > 0)
		.sort((a, b) => (a.stops[0]!.date < b.stops[0]!.date ? -1 : 1));
}

/**
 * The visits that one of the two made to the country of the other and that held one of these
 * meetings, in the order given.
 */
export function tripsTo(
	ground: Exclude<Ground, 'third'>,
	visits: readonly Visit[],
	meetings: readonly Meeting[]
): Visit[] {
	const traveller = ground === 'china' ? 'Putin' : 'Xi';
	const held = new Set(meetings.map(({ id }) => id));
	return visits.filter(
		({ leader, stops }) =>
			leader === traveller &&
			stops.some(
				({ country, meeting_id }) =>
					groundOf(country) === ground && meeting_id !== null && held.has(meeting_id)
			)
	);
}

/** A step of a visit from one city to the next. */
export interface Leg {
	readonly visit: Visit;
	readonly from: VisitStop;
	readonly to: VisitStop;
}

/** The legs of visits, each between two stops that took place; a visit of one stop has none. */
export function legs(visits: readonly Visit[]): Leg[] {
	return visits.flatMap((visit) =>
		visit.stops.slice(1).map((to, i) => ({ visit, from: visit.stops[i]!, to }))
	);
}
