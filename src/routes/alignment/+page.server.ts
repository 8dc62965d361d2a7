import { loadData } from '$lib/data/files.server';
import { pageData } from '$lib/figures/data.server';
import { groundOf } from '$lib/figures/ground.server';
import { SEAS } from '$lib/model/arctic/seas';
import type { AlignmentTables } from './data';
import { lead } from './lead';
import { exercisesLayout } from './mapLayout.server';
import { optionsOf } from './options';

/** Rows of exercises, votes, goods and arms and their sources; read while the site is built. */
export const load = () => {
	const all = loadData();
	const { joint_exercises, exercise_counts, un_votes, dual_use } = all;
	const tables: AlignmentTables = {
		...{ joint_exercises, exercise_counts, un_votes, dual_use },
		claims: all.claims.filter(({ against }) => against?.startsWith('joint_exercises ')),
		events: all.events.filter(({ id }) => EVENTS.includes(id))
	};
	const page = pageData(tables, all);
	const ofTheSea = tables.claims.map((claim) => {
		if (!claim.against!.includes(SEAS[0]))
			throw new Error(`${claim.id} speaks of other waters than the ring on the map stands for`);
		return { claim, label: `${claim.statement} ${page.verdicts[claim.id]!.result}.` };
	});
	const years = un_votes.map(({ year }) => year);
	return {
		...page,
		ground: groundOf('world'),
		map: exercisesLayout(joint_exercises, ofTheSea),
		// Votes reach back further than anything on the other pages.
		domain: {
			...page.domain,
			from: Math.min(page.domain.from, ...years),
			to: Math.max(page.domain.to, ...years)
		},
		lead: lead(tables),
		options: optionsOf(tables)
	};
};

/** The events that the charts name. */
const EVENTS = ['event-2014-03-18', 'event-2022-02-24'];
