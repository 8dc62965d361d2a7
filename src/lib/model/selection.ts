/**
 * The Selection: named clauses that every view shares, and how they read in a URL.
 * May not depend on Svelte, the DOM or any chart.
 */
import type { Meeting, VisitStop } from '../data/schema';

export type Format = Meeting['format'];
export type Rule = 'all' | 'bilateral';
export type Series = 'total' | 'exports' | 'imports';

/** What a reader has chosen. `null` means no limit. Years are inclusive. */
export interface Selection {
	readonly from: number;
	readonly to: number;
	readonly format: Format | null;
	readonly rule: Rule;
	readonly host: string | null;
	readonly city: string | null;
	readonly series: Series | null;
}

/** A named part of the Selection. A view leaves out its own when it asks which rows pass. */
export type Clause = 'years' | 'format' | 'rule' | 'host' | 'city' | 'series';

/** What can be chosen at all: the years covered, and the hosts and cities that occur. */
export interface Domain {
	readonly from: number;
	readonly to: number;
	readonly hosts: readonly string[];
	readonly cities: readonly string[];
	/** The host that each city is in. */
	readonly hostOf: Readonly<Record<string, string>>;
}

/** Parameters in the order in which they are written. */
const CLAUSES = ['from', 'to', 'format', 'rule', 'host', 'city', 'series'] as const;
const FORMATS: readonly Format[] = ['in_person', 'video'];
const RULES: readonly Rule[] = ['all', 'bilateral'];
const SERIES: readonly Series[] = ['total', 'exports', 'imports'];

/** The Selection that limits nothing. */
export function everything(domain: Domain): Selection {
	const { from, to } = domain;
	return { from, to, format: null, rule: 'all', host: null, city: null, series: null };
}

/**
 * Reads a Selection from query parameters. Total: whatever is unknown, malformed, reversed or out
 * of range counts as not said; of a repeated parameter the first counts.
 */
export function fromParams(params: URLSearchParams, domain: Domain): Selection {
	const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | null =>
		allowed.find((value) => value === params.get(name)) ?? null;
	return {
		...years(params, domain),
		format: oneOf('format', FORMATS),
		rule: oneOf('rule', RULES) ?? 'all',
		host: oneOf('host', domain.hosts),
		city: oneOf('city', domain.cities),
		series: oneOf('series', SERIES)
	};
}

/** Writes a Selection as query parameters: only what differs from the default, in one order. */
export function toParams(selection: Selection, domain: Domain): URLSearchParams {
	const params = new URLSearchParams();
	const initial = everything(domain);
	for (const name of CLAUSES) {
		const value = selection[name];
		if (value !== initial[name]) params.set(name, String(value));
	}
	return params;
}

function years(params: URLSearchParams, domain: Domain): Pick<Selection, 'from' | 'to'> {
	const from = year(params.get('from'), domain) ?? domain.from;
	const to = year(params.get('to'), domain) ?? domain.to;
	return from <= to ? { from, to } : { from: domain.from, to: domain.to };
}

function year(given: string | null, { from, to }: Domain): number | null {
	if (given === null || !/^\d{4}$/.test(given)) return null;
	const number = Number(given);
	return number >= from && number <= to ? number : null;
}

/** The Selection as a view obeys it: only these clauses, everything else unlimited. */
export function restrict(
	selection: Selection,
	clauses: readonly Clause[],
	domain: Domain
): Selection {
	const obeys = (name: (typeof CLAUSES)[number]) =>
		clauses.includes(name === 'from' || name === 'to' ? 'years' : name);
	const entries = CLAUSES.filter(obeys).map((name) => [name, selection[name]]);
	return { ...everything(domain), ...Object.fromEntries(entries) };
}

/**
 * A Selection with a change made. A city and a host that it is not in would leave nothing: the one
 * that the change does not name is let go.
 */
export function choose(
	selection: Selection,
	change: Partial<Selection>,
	domain: Domain
): Selection {
	const next = { ...selection, ...change };
	const clash = next.city !== null && next.host !== null && domain.hostOf[next.city] !== next.host;
	if (!clash || ('city' in change && 'host' in change)) return next;
	return 'city' in change ? { ...next, host: null } : { ...next, city: null };
}

/** Whether two Selections say the same. */
export function same(a: Selection, b: Selection): boolean {
	return CLAUSES.every((name) => a[name] === b[name]);
}

/** Whether a year lies in the Selection, or is not asked because `years` is left out. */
export function yearPasses(selection: Selection, year: number): boolean {
	return year >= selection.from && year <= selection.to;
}

/**
 * Which meetings pass every clause of the Selection except those named (a view's own).
 * `series` says nothing about meetings. A meeting by video has no host and no city.
 */
export function meetingPasses(
	selection: Selection,
	except: readonly Clause[] = []
): (meeting: Meeting) => boolean {
	const asks = (clause: Clause) => !except.includes(clause);
	return (meeting) =>
		(!asks('years') || yearPasses(selection, yearOf(meeting.start_date))) &&
		(!asks('format') || selection.format === null || meeting.format === selection.format) &&
		(!asks('rule') || selection.rule === 'all' || meeting.encounter === 'bilateral') &&
		(!asks('host') || selection.host === null || meeting.host === selection.host) &&
		(!asks('city') || selection.city === null || meeting.city === selection.city);
}

/** Which stops of visits pass the years, host and city of the Selection. */
export function visitPasses(
	selection: Selection,
	except: readonly Clause[] = []
): (stop: VisitStop) => boolean {
	const asks = (clause: Clause) => !except.includes(clause);
	return (stop) =>
		(!asks('years') || yearPasses(selection, yearOf(stop.date))) &&
		(!asks('host') || selection.host === null || stop.country === selection.host) &&
		(!asks('city') || selection.city === null || stop.city === selection.city);
}

/** Whether any day of the row's period, or its only day, lies in the selected years. */
export function periodPasses(
	selection: Selection
): (row: { readonly period_start: string | null; readonly period_end: string }) => boolean {
	return (row) =>
		yearOf(row.period_end) >= selection.from &&
		yearOf(row.period_start ?? row.period_end) <= selection.to;
}

/** The calendar year of an ISO date of any precision. */
export function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}
