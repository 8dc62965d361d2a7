/** Meetings by city and by whose ground they were on. No Svelte, no DOM. */
import type { Meeting } from '../data/schema';

export type Ground = 'china' | 'russia' | 'third';

/** All meetings in one city. */
export interface Place {
	readonly city: string;
	/** ISO 3166-1 alpha-3. */
	readonly country: string;
	readonly ground: Ground;
	readonly lat: number;
	readonly lon: number;
	readonly meetings: readonly Meeting[];
}

/** Whose ground a country is: one of the two, or a third. */
export function groundOf(country: string): Ground {
	return country === 'CHN' ? 'china' : country === 'RUS' ? 'russia' : 'third';
}

/** Meetings in person grouped by city, most meetings first, then by name. */
export function byCity(meetings: readonly Meeting[]): Place[] {
	const groups = new Map<string, Meeting[]>();
	for (const meeting of meetings) {
		if (meeting.city === null) continue;
		groups.set(meeting.city, [...(groups.get(meeting.city) ?? []), meeting]);
	}
	return [...groups]
		.flatMap(([city, held]) => {
			const { host, lat, lon } = held[0]!;
			if (host === null || lat === null || lon === null) return [];
			return [{ city, country: host, ground: groundOf(host), lat, lon, meetings: held }];
		})
		.sort((a, b) => b.meetings.length - a.meetings.length || (a.city < b.city ? -1 : 1));
}
