/** What the figures of the page of meetings are given. */
import type { Places } from '$lib/figures/visitsLayout.server';
import type { FigureData, Tables } from '$lib/figures/data';
import type { Tally } from '$lib/figures/passing';
import { meetingPasses, visitPasses, yearOf, yearPasses } from '$lib/model/selection';

export type MeetingTables = Pick<
	Tables,
	'meetings' | 'meeting_counts' | 'visits' | 'claims' | 'events'
>;

export interface MeetingsData extends Pick<FigureData, 'verdicts' | 'sources' | 'ground' | 'map'> {
	/** Position of each city on the world map, in percent of its box. */
	readonly places: Places;
	readonly tables: MeetingTables;
	readonly notes: Pick<FigureData['notes'], 'meetings' | 'map' | 'visits'>;
}

/** The three tables that the figures draw, as the filter bar counts them. */
export function tally({ meetings, meeting_counts, visits }: MeetingTables): Tally {
	const counted = meeting_counts.map((row) => yearOf(row.as_of));
	return {
		names: ['Meetings', 'Counts', 'Visits'],
		years: [
			...meetings.map((row) => yearOf(row.start_date)),
			...counted,
			...visits.map((row) => yearOf(row.date))
		],
		left: (selection) => [
			meetings.filter(meetingPasses(selection)).length,
			counted.filter((year) => yearPasses(selection, year)).length,
			visits.filter(visitPasses(selection)).length
		]
	};
}
