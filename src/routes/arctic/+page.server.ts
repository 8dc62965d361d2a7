import { loadData } from '$lib/data/files.server';
import { pageData } from '$lib/figures/data.server';
import { groundOf } from '$lib/figures/ground.server';
import { arcticNotes } from '$lib/figures/notes.server';
import { exercisesIn, SEAS } from '$lib/model/arctic/seas';
import type { ArcticTables } from './data';
import { arcticLayout } from './polarLayout.server';
import { lead } from './lead';
import { optionsOf } from './options';

/** Rows of the Arctic and their sources; read and checked while the site is built. */
export const load = () => {
	const all = loadData();
	const claims = all.claims.filter(
		(claim) => claim.topic === 'arctic' || (claim.against ?? '').includes(SEAS[0])
	);
	const tables: ArcticTables = {
		arctic_registrations: all.arctic_registrations,
		nsr_traffic: all.nsr_traffic,
		joint_exercises: exercisesIn(all.joint_exercises, SEAS),
		claims,
		events: all.events.filter(({ id }) => EVENTS.includes(id))
	};
	const ground = groundOf('arctic');
	const ofTheSea = claims.filter((claim) => (claim.against ?? '').includes(SEAS[0]));
	const hasRouteClaim = all.claims.some(({ against }) => (against ?? '').includes('nsr_traffic'));
	return {
		...pageData(tables, all),
		notes: {
			arctic: arcticNotes(tables),
			routeClaims: hasRouteClaim ? '' : 'None of the five articles gives a number for the route. '
		},
		lead: lead(tables),
		options: optionsOf(tables.nsr_traffic),
		ground,
		map: arcticLayout(tables.joint_exercises, ofTheSea, ground),
		exercises: all.joint_exercises.length
	};
};

/** The events that the charts name. */
const EVENTS = ['event-2022-02-24', 'event-2014-03-18'];
