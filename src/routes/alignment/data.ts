/** What the figures of the alignment page are given. */
import type { Ground, MapLayout } from '$lib/charts/mapLayout';
import type {
	Claim,
	DualUseFigure,
	Event,
	Exercise,
	ExerciseCount,
	Source,
	VoteShare
} from '$lib/data/schema';
import type { Verdict } from '$lib/figures/data';
import type { Tally } from '$lib/figures/passing';
import { countPasses } from '$lib/model/alignment/counts';
import { exercisePasses } from '$lib/model/alignment/exercises';
import { periodPasses, yearOf, yearPasses } from '$lib/model/selection';

export interface AlignmentTables {
	readonly joint_exercises: readonly Exercise[];
	readonly exercise_counts: readonly ExerciseCount[];
	readonly un_votes: readonly VoteShare[];
	readonly dual_use: readonly DualUseFigure[];
	readonly claims: readonly Claim[];
	readonly events: readonly Event[];
}

export interface AlignmentData {
	readonly tables: AlignmentTables;
	readonly sources: readonly Source[];
	/** By id of the claim. */
	readonly verdicts: Readonly<Record<string, Verdict>>;
	readonly ground: Ground;
	/** Points, rings and labels of the map of exercises. */
	readonly map: MapLayout;
}

/** The years of an axis: from the first, or as many before it, to the end of the last. */
export function axisOf(years: readonly number[], before = 0): [number, number] {
	return [Math.min(...years) - before, Math.max(...years) + 1];
}

/**
 * The four tables that the figures draw, as the filter bar counts them; a period counts in the year
 * it ends. Exercises are counted and not drawn by year: the list is no full count.
 */
export function tally(tables: AlignmentTables): Tally {
	const drawn = [
		...tables.exercise_counts.map((row) => yearOf(row.period_end ?? row.period_start)),
		...tables.un_votes.map((row) => row.year),
		...tables.dual_use.map((row) => row.year)
	];
	return {
		names: ['Exercises', 'Counts', 'Votes', 'Goods'],
		years: [
			...tables.joint_exercises.map((row) => yearOf(row.end_date ?? row.start_date)),
			...drawn
		],
		drawn,
		left: (selection) => [
			tables.joint_exercises.filter(exercisePasses(selection)).length,
			tables.exercise_counts.filter(countPasses(selection)).length,
			tables.un_votes.filter(({ year }) => yearPasses(selection, year)).length,
			tables.dual_use.filter(periodPasses(selection)).length
		]
	};
}
