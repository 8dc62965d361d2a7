/** Exercises and patrols by the seas they went through. No Svelte, no DOM. */
import type { Exercise } from '../../data/schema';

/** The seas on either side of the Bering Strait. */
export const SEAS = ['Bering Sea', 'Chukchi Sea'] as const;

/**
 * Where what is said of the whole Bering Sea stands, in degrees east and north: open water amid it. Ours,
 * and no place of any exercise.
 */
export const AMID_BERING_SEA = [-179.7, 56.7] as const;

/** Seas or countries of an exercise, one by one. */
export function watersOf({ country_or_sea }: Pick<Exercise, 'country_or_sea'>): string[] {
	return country_or_sea.split(',').map((name) => name.trim());
}

/**
 * Exercises in any of these waters that have a point fit for a map, by their first day. The rows are a
 * list of what was found, so what this returns must not be read as a count of activity.
 */
export function exercisesIn(rows: readonly Exercise[], waters: readonly string[]): Exercise[] {
	return rows
		.filter((row) => row.coord_basis !== 'stand_in')
		.filter((row) => watersOf(row).some((name) => waters.includes(name)))
		.toSorted((a, b) => (a.start_date < b.start_date ? -1 : 1));
}
