/** Where the polar map draws exercises, the claim of an article and names. Laid out at build time. */
import { layOut, type Ground, type MapLayout } from '$lib/charts/mapLayout';
import type { Claim, Exercise } from '$lib/data/schema';
import { clearOf, namesOn, onGround } from '$lib/figures/ground.server';
import { AMID_BERING_SEA, SEAS } from '$lib/model/arctic/seas';
import { FORCES } from './words';

/** Radius of an exercise in pixels: there are few. */
const RADIUS = 7;

/** Every exercise has a place on the ground, or the build stops: a mark must not be lost. */
export function arcticLayout(
	exercises: readonly Exercise[],
	claims: readonly Claim[],
	ground: Ground
): MapLayout {
	return layOut(ground, {
		one: RADIUS,
		points: exercises.map((row, i) => ({
			id: row.id,
			row: row.id,
			...placed(row.lon, row.lat),
			total: 1,
			tone: 'total' as const,
			name: `${FORCES[row.domain]} ${row.start_date.slice(0, 4)}`,
			// Its number in the list: a phone has no room for more.
			short: String(i + 1)
		})),
		rings: claims.map((claim) => ({
			id: claim.id,
			...placed(...AMID_BERING_SEA),
			empty: false,
			name: `article: ${SEAS[0]}`,
			short: 'article',
			label: `Claim of an article: ${claim.statement}`
		})),
		names: namesOn('arctic'),
		clear: clearOf('arctic')
	});
}

function placed(lon: number, lat: number): { x: number; y: number } {
	const at = onGround('arctic', lon, lat);
	if (!at) throw new Error(`arcticLayout: ${lon}, ${lat} lies outside the polar map`);
	return at;
}
