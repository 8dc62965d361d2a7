/** Where the map of exercises draws its points, rings and names. Laid out while the site is built. */
import { layOut, type MapLayout } from '$lib/charts/mapLayout';
import type { Claim, Exercise } from '$lib/data/schema';
import { groundOf, namesOn, onGround } from '$lib/figures/ground.server';
import { placesOf } from '$lib/model/alignment/exercises';

/** A claim with the row that bears it out first, and how it is read. */
export interface Borne {
	readonly claim: Claim;
	readonly row: string;
	readonly label: string;
}

/**
 * A point for each place, all of one size: the list is no full count, so no area may say how many. A
 * claim of an article has a ring at the place that bears it out.
 */
export function exercisesLayout(rows: readonly Exercise[], claims: readonly Borne[]): MapLayout {
	const { places } = placesOf(rows);
	const points = places.flatMap(({ id, name, lat, lon, rows: held }) => {
		const at = onGround('world', lon, lat);
		const row = held.length === 1 ? held[0]!.id : null;
		return at ? [{ id, ...at, total: 1, tone: 'total' as const, name, row }] : [];
	});
	const rings = claims.flatMap(({ claim, row, label }) => {
		const place = places.find(({ rows }) => rows.some(({ id }) => id === row));
		const at = place && onGround('world', place.lon, place.lat);
		return at ? [{ id: claim.id, ...at, empty: false, name: claim.label ?? '', label }] : [];
	});
	return layOut(groundOf('world'), { points, rings, names: namesOn('world') });
}
