/** What the map of visits shows besides the meetings, and in which colours. */
import type { VisitStop } from '../data/schema';
import type { Ground as Side } from '../model/places';

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
