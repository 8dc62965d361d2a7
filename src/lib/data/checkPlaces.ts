/** Cross-checks of places and their coordinates. Private to `check`. */
import { geoDistance } from 'd3';
import { rowsWith, type AnyRow, type Breach, type Rule } from './checkRule';

const PLACE = ['host', 'city', 'lat', 'lon'] as const;

/** A meeting in person has a whole place; a video call has none. */
export const placeFitsFormat: Rule = {
	code: 'E_PLACE',
	breaches: ({ tables: { meetings } }) =>
		meetings.flatMap((row) => {
			const inPerson = row.format === 'in_person';
			return PLACE.filter((column) => (row[column] !== null) !== inPerson).map((column) => ({
				row,
				column,
				rule: inPerson ? 'must be there for a meeting in person' : 'must be empty for video',
				fix: 'correct the place or the format'
			}));
		})
};

/** Farther apart than this, two points are not the same city. */
const CITY_KM = 30;

/** Mean radius of the Earth (IUGG, Moritz 2000, doi:10.1007/s001900050278). */
const EARTH_KM = 6371.0088;

/** A city has the same coordinates, within 30 km, wherever it comes. */
export const cityStaysPut: Rule = {
	code: 'E_COORDINATES',
	breaches: (reading) => {
		const firsts = new Map<string, AnyRow>();
		return rowsWith(reading, ['city', 'lat', 'lon']).flatMap((row): Breach[] => {
			const point = pointOf(row);
			if (!point || row.city === null) return [];
			const city = `${String(row.city)}, ${String(row.country ?? row.host)}`;
			const first = firsts.get(city);
			if (!first) firsts.set(city, row);
			const km = first ? geoDistance(point, pointOf(first)!) * EARTH_KM : 0;
			if (!first || km <= CITY_KM) return [];
			const { file, line } = reading.origins.get(first)!;
			const rule = `must be within ${CITY_KM} km of ${city} at ${file}:${line}, and is ${Math.round(km)} km off`;
			return [{ row, column: 'lat', rule, fix: 'correct latitude or longitude' }];
		});
	}
};

const pointOf = ({ lat, lon }: AnyRow): [number, number] | null =>
	typeof lat === 'number' && typeof lon === 'number' ? [lon, lat] : null;
