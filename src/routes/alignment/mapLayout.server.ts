/** Where the map of exercises draws its points, rings and names. Laid out while the site is built. */
import { layOut, type MapLayout } from '$lib/charts/mapLayout';
import type { Claim, Exercise } from '$lib/data/schema';
import { clearOf, groundOf, namesOn, onGround } from '$lib/figures/ground.server';
import { AMID_BERING_SEA, SEAS } from '$lib/model/arctic/seas';
import { placesOf } from '$lib/model/alignment/exercises';

/** A claim about exercises in the Bering Sea, and how it is read. */
export interface OfTheSea {
	readonly claim: Claim;
	readonly label: string;
}

/**
 * A point for each place, all of one size: the list is no full count, so no area may say how many. A
 * claim of an article has a ring amid the sea that it speaks of, and not at any exercise.
 */
export function exercisesLayout(rows: readonly Exercise[], claims: readonly OfTheSea[]): MapLayout {
	const { places } = placesOf(rows);
	const points = places.flatMap(({ id, name, lat, lon, rows: held }) => {
		const at = onGround('world', lon, lat);
		const row = held.length === 1 ? held[0]!.id : null;
		return at ? [{ id, ...at, total: 1, tone: 'total' as const, name, row }] : [];
	});
	const amid = onGround('world', ...AMID_BERING_SEA);
	const rings = claims.flatMap(({ claim, label }) =>
		amid ? [{ id: claim.id, ...amid, empty: false, name: `article: ${SEAS[0]}`, label }] : []
	);
	return layOut(groundOf('world'), {
		points,
		rings,
		names: namesOn('world'),
		clear: clearOf('world')
	});
}
