/** Rules on single figures and dates: value, other thing, date, and times that run from a date. */
import type { Against } from '../../data/against';
import type { ContextFigure, Event } from '../../data/schema';
import { yearFraction } from '../time';
import { apartPct, compare } from './compare';
import { daysBetween, daysOf, overlaps, type Period } from '../days';
import type { Relation } from './remark';
import type { Checkable, CheckTables, Figure, Reading, UsedRow } from './types';

const figureOf = (row: ContextFigure): Figure => ({
	...{ value: row.value, unit: row.unit, bound: row.bound, wording: row.wording },
	derived: row.basis === 'derived'
});

function contextRow(id: string | undefined, { context_figures }: CheckTables): ContextFigure {
	const row = context_figures.find((row) => row.id === id);
	if (!row) throw new Error(`context_figures has no row "${id}", which the build excludes`);
	return row;
}

const used = ({ id }: { id: string }): UsedRow => ({ dataset: 'context_figures', id });

/** The figure beside the number and, where one is named, above the figure of another row. */
export const figureReading: Reading = (claim, { words }, tables) => {
	const row = contextRow(words.get('at'), tables);
	const below = words.has('above') ? contextRow(words.get('above'), tables) : null;
	const figure = figureOf(row);
	const outcome = compare(claim, figure);
	const isAbove = below === null || row.value > below.value;
	return {
		outcome: outcome === 'agrees' && !isAbove ? 'partly' : outcome,
		remark: {
			...{ key: 'background', subject: row.subject, figure },
			apartPct: apartPct(claim, row.value),
			below: below && { subject: below.subject, figure: figureOf(below) }
		},
		...{ figure, date: null, rows: [row, ...(below ? [below] : [])].map(used) }
	};
};

/**
 * The number is that of the row, give or take five percent, but the row is something else than the
 * claim names, or more than it; a second row is the nearest to the thing named, where there is one.
 */
export const otherThingReading: Reading = (claim, part, tables) => {
	const row = contextRow(part.words.get('at'), tables);
	const figure = figureOf(row);
	const near = part.words.has('not') ? contextRow(part.words.get('not'), tables) : null;
	const isSame = compare({ value: claim.value, bound: 'about' }, figure) === 'agrees';
	return {
		outcome: isSame ? 'partly' : 'disagrees',
		remark: {
			...{ key: 'other_thing', subject: row.subject, note: row.note, figure },
			isWider: claim.rule === 'wider_thing',
			nearest: near && { subject: near.subject, note: near.note, figure: figureOf(near) }
		},
		...{ figure, date: null, rows: [row, ...(near ? [near] : [])].map(used) }
	};
};

/** What happened on a day or in a month, and the row that says so. */
export interface Dated {
	/** To stand inside a sentence. */
	readonly event: string;
	/** The first day of its period, or its only one. */
	readonly date: string;
	readonly note: string | null;
	readonly row: UsedRow;
}

const dated = ({ dataset, words }: Against, tables: CheckTables): Dated =>
	dataset === 'events'
		? datedEvent(words.get('at')!, tables)
		: datedFigure(words.get('at')!, tables);

function datedEvent(id: string, { events }: CheckTables): Dated {
	const row = events.find((row) => row.id === id);
	if (!row) throw new Error(`events has no row "${id}", which the build excludes`);
	const { date, note } = row;
	return { event: eventOf(row), date, note, row: { dataset: 'events', id } };
}

/** A background figure as what happened on its first day; throws where it dates nothing. */
export function datedFigure(id: string, tables: CheckTables): Dated {
	const { event, period_start, period_end, note } = contextRow(id, tables);
	const date = period_start ?? period_end;
	if (date === null || event === null)
		throw new Error(`"${id}" has no date with an event, which the build excludes`);
	return { event, date, note, row: { dataset: 'context_figures', id } };
}

/** The description of an event, to stand inside a sentence. */
export const eventOf = ({ description }: Pick<Event, 'description'>): string =>
	description.replace(/\.$/, '');

/** The period that a claim speaks of: its only day where it has no start. */
export const periodOf = ({ period_start, period_end }: Checkable): Period => ({
	from: period_start ?? period_end,
	to: period_end
});

/** Whether the date of the row lies in the period of the claim and, where one is named, before an event. */
export const dateReading: Reading = (claim, part, tables) => {
	const { event, date, note, row } = dated(part, tables);
	const period = periodOf(claim);
	const within = overlaps(daysOf(date), period);
	const later = part.words.get('before');
	const other = later === undefined ? null : datedEvent(later, tables);
	const from = other && relationOf(date, other);
	const inOrder = from === null || from.days < 0;
	return {
		outcome: !within ? 'disagrees' : inOrder ? 'agrees' : 'partly',
		remark: { key: 'date', event, note, date, within, period, from },
		...{ figure: null, date, rows: [row, ...(other ? [other.row] : [])] }
	};
};

/** How many days after something a day lies. */
export const relationOf = (day: string, { event, date }: Dated): Relation => ({
	...{ event, date },
	days: daysBetween(date, day)
});

/**
 * Time from the date of the row to the day of the claim, in the unit of the claim, or to another day
 * that is named. Where the claim speaks of a period, such as a trip, the time was over when that began.
 */
export const sinceReading: Reading = (claim, part, tables) => {
	const { event, date, row } = dated(part, tables);
	const until = part.words.get('until');
	const { from: to, to: last } = until ? daysOf(until) : periodOf(claim);
	const years = yearFraction(to) - yearFraction(date);
	const value = claim.unit === 'months' ? years * 12 : years;
	const figure: Figure = { value, unit: claim.unit, bound: 'exact', derived: true };
	return {
		outcome: compare(claim, figure),
		remark: { key: 'elapsed', event, from: date, to, isFirstDay: to !== last, figure },
		...{ figure, date: null, rows: [row] }
	};
};

/** Whole years since the date of the row, as an age is counted. */
export const ageReading: Reading = (claim, part, tables) => {
	const { event, date, row } = dated(part, tables);
	const to = claim.period_end;
	const years = wholeYears(date, to);
	const figure: Figure = { value: years, unit: claim.unit, bound: 'exact', derived: true };
	return {
		outcome: compare(claim, figure),
		remark: { key: 'age', event, from: date, to, years },
		...{ figure, date: null, rows: [row] }
	};
};

/** Which year since the date of the row the day of the claim lies in, the first being 1. */
export const yearOfReading: Reading = (claim, part, tables) => {
	const { event, date, row } = dated(part, tables);
	const to = claim.period_end;
	const year = wholeYears(date, to) + 1;
	const figure: Figure = { value: year, unit: claim.unit, bound: 'exact', derived: true };
	return {
		outcome: compare(claim, figure),
		remark: { key: 'year_of', event, from: date, to, year },
		...{ figure, date: null, rows: [row] }
	};
};

/** Anniversaries passed from one day to another. */
const wholeYears = (from: string, to: string) =>
	Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
