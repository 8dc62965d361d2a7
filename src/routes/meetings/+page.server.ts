import { loadData } from '$lib/data/files.server';
import { pageData, visitsGround } from '$lib/figures/data.server';
import { MAP_NOTES, meetingNotes, visitsNotes } from '$lib/figures/notes.server';
import type { MeetingTables } from './data';
import { lead } from './lead';
import { optionsOf } from './options';

/** Meetings, counts of them, visits and their sources; read and checked while the site is built. */
export const load = () => {
	const all = loadData();
	const { meetings, meeting_counts, visits, events } = all;
	const tables: MeetingTables = {
		...{ meetings, meeting_counts, visits, events },
		claims: all.claims.filter(({ measure }) => measure === 'meetings_so_far')
	};
	return {
		...pageData(tables, all),
		notes: { meetings: meetingNotes(tables), map: MAP_NOTES, visits: visitsNotes(tables) },
		...visitsGround(tables),
		lead: lead(tables),
		options: optionsOf(tables)
	};
};
