import { loadData } from '$lib/data/files.server';
import { domainOf, sourcesOf, verdict, visitsGround } from '$lib/figures/data.server';
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
	const used = new Set(Object.values(tables).flat().flatMap(sourcesOf));
	return {
		tables,
		notes: { meetings: meetingNotes(tables), map: MAP_NOTES, visits: visitsNotes(tables) },
		...visitsGround(tables),
		sources: all.sources.filter((source) => used.has(source.source_id)),
		verdicts: Object.fromEntries(tables.claims.map((claim) => [claim.id, verdict(claim, all)])),
		domain: domainOf(all),
		lead: lead(tables),
		options: optionsOf(tables)
	};
};
