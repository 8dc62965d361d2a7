/** Which rows of each table are in view under a Selection, every clause counted. */
import {
	meetingPasses,
	periodPasses,
	visitPasses,
	yearOf,
	yearPasses,
	type Domain,
	type Selection
} from '../model/selection';
import type { Tables } from './data';

/** The four tables that the filter bar counts and that the page shows as rows. */
export const COUNTED = ['trade_annual', 'meetings', 'visits', 'arctic_registrations'] as const;
export type Counted = (typeof COUNTED)[number];
export type Passing = Pick<Tables, Counted>;

/** What the tables are called above their rows and in the filter bar. */
export const NAMES: Readonly<Record<Counted, string>> = {
	trade_annual: 'Trade',
	meetings: 'Meetings',
	visits: 'Visits',
	arctic_registrations: 'Arctic'
};

/** The rows of a page, as its filter bar counts them. */
export interface Tally {
	/** What the tables counted are called. */
	readonly names: readonly string[];
	/** The year of every row of these tables, in any order. */
	readonly years: readonly number[];
	/** Those of the rows that may be drawn as a count by year; all where not said. */
	readonly drawn?: readonly number[];
	/** How many rows of each table are in view, in the order of the names. */
	readonly left: (selection: Selection) => readonly number[];
}

/** Rows that pass, in the order of the tables. */
export function passing(tables: Passing, selection: Selection): Passing {
	return {
		trade_annual: tables.trade_annual.filter((row) => yearPasses(selection, row.year)),
		meetings: tables.meetings.filter(meetingPasses(selection)),
		visits: tables.visits.filter(visitPasses(selection)),
		arctic_registrations: tables.arctic_registrations.filter(periodPasses(selection))
	};
}

/** The tally of the four tables; a period counts in the year it ends. */
export function tally(tables: Passing): Tally {
	return {
		names: COUNTED.map((name) => NAMES[name]),
		years: [
			...tables.trade_annual.map((row) => row.year),
			...tables.meetings.map((row) => yearOf(row.start_date)),
			...tables.visits.map((row) => yearOf(row.date)),
			...tables.arctic_registrations.map((row) => yearOf(row.period_end))
		],
		left: (selection) => {
			const rows = passing(tables, selection);
			return COUNTED.map((name) => rows[name].length);
		}
	};
}

/** How many of the rows drawn are in each year of the domain: every year once, ascending. */
export function rowsPerYear(
	{ years, drawn = years }: Tally,
	domain: Domain
): { year: number; rows: number }[] {
	return Array.from({ length: domain.to - domain.from + 1 }, (_, i) => {
		const year = domain.from + i;
		return { year, rows: drawn.filter((other) => other === year).length };
	});
}
