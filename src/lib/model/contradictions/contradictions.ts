/** Every pair of sources that give different values for the same thing. No Svelte, no DOM. */
import { ofArticles } from './articles';
import { ofBackground } from './background';
import { ofClaims } from './claims';
import {
	ofEnergy,
	ofExercises,
	ofMeetings,
	ofPublishedCounts,
	ofSeaRoute,
	ofTrade,
	ofVotes
} from './references';
import type { Contradiction, ContradictionTables } from './types';

/**
 * Articles against each other first, then articles against reference rows, then reference rows against
 * each other, by subject. Nothing is picked: both sides stand with their row, and the default of a
 * series comes first. Every id comes once.
 */
export function contradictions(tables: ContradictionTables): Contradiction[] {
	const all = [
		...ofArticles(tables),
		...ofClaims(tables),
		...ofTrade(tables),
		...ofEnergy(tables),
		...ofMeetings(tables),
		...ofPublishedCounts(tables),
		...ofSeaRoute(tables),
		...ofExercises(tables),
		...ofVotes(tables),
		...ofBackground(tables)
	];
	return [...new Map(all.map((pair) => [pair.id, pair])).values()];
}
