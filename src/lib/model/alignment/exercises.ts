/**
 * Joint exercises as the list has them: when, in which domain and series, where. The list is no full
 * count, so nothing here counts its rows by year. No Svelte, no DOM.
 */
import type { Exercise } from '../../data/schema';
import { watersOf } from '../arctic/seas';
import { periodPasses, type Selection } from '../selection';
import { spanBetween, type Span } from './span';

/** Forces, in the order of the drawing. */
export const DOMAINS = ['naval', 'air', 'land', 'multi', 'coastguard'] as const;

/** The days of an exercise, as far as they are stated. */
export interface ExerciseSpan extends Span {
	/** The first date is that of a report: when it began is not stated. */
	readonly startsOpen: boolean;
	/** No last day is stated: the span is the first day alone. */
	readonly endsOpen: boolean;
}

/** The true dates of an exercise; what is not stated is not made up. */
export function exerciseSpan({ start_date, end_date, start_is }: Exercise): ExerciseSpan {
	return {
		...spanBetween(start_date, end_date ?? start_date),
		startsOpen: start_is === 'report',
		endsOpen: end_date === null
	};
}

/** Whether any day of an exercise lies in the selected years; no other clause speaks of exercises. */
export function exercisePasses(selection: Selection): (row: Exercise) => boolean {
	const passes = periodPasses(selection);
	return ({ start_date, end_date }) =>
		passes({ period_start: start_date, period_end: end_date ?? start_date });
}

/** Who took part besides the two; empty for the two alone. */
export function partnersOf({ partners }: Pick<Exercise, 'partners'>): string[] {
	return partners === null ? [] : partners.split(', ');
}

/** Exercises of one series in one domain. */
export interface Lane {
	readonly domain: Exercise['domain'];
	readonly series: Exercise['series'];
	/** In the order of their dates. */
	readonly rows: readonly Exercise[];
	/** Who took part in all of them besides the two. */
	readonly always: readonly string[];
}

/** Every series in every domain it has rows in: by domain, then by its first exercise. */
export function lanesOf(rows: readonly Exercise[]): Lane[] {
	const inOrder = [...rows].sort((a, b) => (a.start_date < b.start_date ? -1 : 1));
	return DOMAINS.flatMap((domain) => {
		const mine = inOrder.filter((row) => row.domain === domain);
		return [...new Set(mine.map(({ series }) => series))].map((series) => {
			const held = mine.filter((row) => row.series === series);
			const [first = [], ...others] = held.map(partnersOf);
			const always = first.filter((name) => others.every((list) => list.includes(name)));
			return { domain, series, rows: held, always };
		});
	});
}

/** A point of the map with the exercises that the list puts there. */
export interface ExercisePlace {
	/** Fit for a URL. */
	readonly id: string;
	readonly name: string;
	readonly lat: number;
	readonly lon: number;
	/** Whether every row has a place of its own there, rather than a point chosen for a sea. */
	readonly isNamed: boolean;
	readonly rows: readonly Exercise[];
}

/** The points, those with most rows first, and the rows whose place is not known. */
export function placesOf(rows: readonly Exercise[]): {
	places: ExercisePlace[];
	without: Exercise[];
} {
	const known = rows.filter(({ coord_basis }) => coord_basis !== 'stand_in');
	const points = new Map<string, Exercise[]>();
	for (const row of known) {
		const key = `${row.lat} ${row.lon}`;
		points.set(key, [...(points.get(key) ?? []), row]);
	}
	const places = [...points.values()].map((held) => {
		const name = nameOf(held);
		const { lat, lon } = held[0]!;
		const isNamed = held.every(({ coord_basis }) => coord_basis !== 'approximate');
		return { id: slug(name), name, lat, lon, isNamed, rows: held };
	});
	return {
		places: places.sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1)),
		without: rows.filter(({ coord_basis }) => coord_basis === 'stand_in')
	};
}

/** Longer names are descriptions: the waters are named instead. */
const LONG = 30;

/** The shortest name that the rows give their point, without what follows a comma. */
function nameOf(rows: readonly Exercise[]): string {
	const shortest = (names: readonly string[]) =>
		names.reduce((a, b) => (b.length < a.length ? b : a));
	const point = shortest(
		rows.map(({ coord_point }) => coord_point.split(',')[0]!.replace(/^Centre of the /, ''))
	);
	return point.length > LONG ? shortest(rows.map((row) => row.country_or_sea)) : point;
}

const slug = (name: string) =>
	name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** What the list calls seas, gulfs and oceans; its other names are countries. */
export const isWater = (name: string) => /\b(Gulf|Ocean|Sea|Strait)\b/.test(name);

/** The countries and the waters that the rows name, each once. As the list is no full count, floors. */
export function whereHeld(rows: readonly Exercise[]): { countries: string[]; waters: string[] } {
	const names = [...new Set(rows.flatMap(watersOf))];
	return { countries: names.filter((name) => !isWater(name)), waters: names.filter(isWater) };
}

/** The points furthest north and furthest south. Throws where there are none. */
export function reach(places: readonly ExercisePlace[]): {
	north: ExercisePlace;
	south: ExercisePlace;
} {
	if (places.length === 0) throw new Error('reach: expected places, got none');
	const byLatitude = [...places].sort((a, b) => a.lat - b.lat);
	return { south: byLatitude[0]!, north: byLatitude.at(-1)! };
}
