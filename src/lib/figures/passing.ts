/** Which rows of each table are in view under a Selection, every clause counted. */
import {
	meetingPasses,
	registrationPasses,
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

/** Rows that pass, in the order of the tables. */
export function passing(tables: Tables, selection: Selection): Passing {
	return {
		trade_annual: tables.trade_annual.filter((row) => yearPasses(selection, row.year)),
		meetings: tables.meetings.filter(meetingPasses(selection)),
		visits: tables.visits.filter(visitPasses(selection)),
		arctic_registrations: tables.arctic_registrations.filter(registrationPasses(selection))
	};
}

/** Rows of the four tables in each year of the domain; a period counts in the year it ends. */
export function rowsPerYear(tables: Tables, domain: Domain): { year: number; rows: number }[] {
	const years = [
		...tables.trade_annual.map((row) => row.year),
		...tables.meetings.map((row) => yearOf(row.start_date)),
		...tables.visits.map((row) => yearOf(row.date)),
		...tables.arctic_registrations.map((row) => yearOf(row.period_end))
	];
	return Array.from({ length: domain.to - domain.from + 1 }, (_, i) => {
		const year = domain.from + i;
		return { year, rows: years.filter((other) => other === year).length };
	});
}
