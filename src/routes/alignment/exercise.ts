/** What the panel tells of an exercise, on this page and on that of the Arctic. */
import type { Exercise } from '$lib/data/schema';
import { fact, type Said } from '$lib/figures/says';
import { daysOf, DOMAINS, withWhom } from './words';

/** Describes an exercise by its days, who took part, and how sure its point on the map is. */
export function exercise(row: Exercise): Said {
	return {
		...{ word: '', isClaim: false, value: row.name },
		what: `${DOMAINS[row.domain]}: ${row.place}`,
		facts: [
			['Dates', daysOf(row)],
			...fact('On the dates', row.date_note),
			['Taking part', withWhom(row)],
			['Waters, land', row.country_or_sea],
			['Map point', `${row.coord_point}: ${POINTS[row.coord_basis]}`]
		],
		others: []
	};
}

const POINTS: Readonly<Record<Exercise['coord_basis'], string>> = {
	place: 'the place itself',
	nearby: 'the nearest town',
	approximate: 'chosen here, good for a map of the world only',
	stand_in: 'not on the map: the place is not known'
};
