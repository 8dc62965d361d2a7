import { loadData } from '$lib/data/files.server';
import type { SentenceTables } from '$lib/model/sentence/plan';
import { json } from '@sveltejs/kit';

export const prerender = true;

/** The rows that a reader's sentence is checked against, in the browser. */
export function GET(): Response {
	const all = loadData();
	const tables: SentenceTables = {
		trade_annual: all.trade_annual,
		trade_monthly: all.trade_monthly,
		trade_ytd: all.trade_ytd,
		trade_alternatives: all.trade_alternatives,
		meetings: all.meetings,
		meeting_counts: all.meeting_counts,
		visits: all.visits,
		arctic_registrations: all.arctic_registrations,
		joint_exercises: all.joint_exercises,
		context_figures: all.context_figures,
		events: all.events,
		energy_annual: all.energy_annual,
		nsr_traffic: all.nsr_traffic,
		un_votes: all.un_votes,
		exercise_counts: all.exercise_counts
	};
	return json(tables);
}
