/** The option of the map of exercises, as its parameter and values stand in the URL. */
import { placesOf } from '$lib/model/alignment/exercises';
import type { Options } from '$lib/model/options';
import type { AlignmentTables } from './data';

/** `place`: whose exercises the list beside the map shows; none where not said. */
export function optionsOf({ joint_exercises }: AlignmentTables): Options {
	const places = placesOf(joint_exercises).places.map(({ id }) => id);
	return { place: { initial: '', values: ['', ...places] } };
}
