/** Rules on registrations of companies: a count with its period, and one period against another. */
import type { Registration } from '../../data/schema';
import { paced, paceRatio, type Paced } from '../arctic';
import { eventOf } from './background';
import { compare } from './compare';
import { daysBetween } from '../days';
import type { CheckTables, Figure, Reading, UsedRow } from './types';

function pacedRow(id: string | undefined, { arctic_registrations }: CheckTables): Paced {
	const row = arctic_registrations.find((row) => row.id === id);
	const found = row && paced([row])[0];
	if (!found)
		throw new Error(`arctic_registrations has no period in "${id}", which the build excludes`);
	return found;
}

const used = ({ id }: Registration): UsedRow => ({ dataset: 'arctic_registrations', id });

/**
 * The count of a row beside the number, and the start of its period beside the day of an event: a
 * period that begins in another month than the event counts something else than "since" it.
 */
export const countSinceReading: Reading = (claim, { words }, tables) => {
	const { row, months } = pacedRow(words.get('at'), tables);
	const event = tables.events.find(({ id }) => id === words.get('since'));
	if (!event)
		throw new Error(`events has no row "${words.get('since')}", which the build excludes`);
	const derived = row.basis === 'derived';
	const figure: Figure = { value: row.companies, unit: 'companies', bound: row.bound, derived };
	const period = { from: String(row.period_start), to: row.period_end };
	const outcome = compare(claim, figure);
	const beginsThen = period.from.slice(0, 7) === event.date.slice(0, 7);
	return {
		outcome: outcome === 'agrees' && !beginsThen ? 'partly' : outcome,
		remark: {
			...{ key: 'count_since', subject: row.region, count: row.companies, period, months },
			since: { date: event.date, event: eventOf(event) },
			daysApart: daysBetween(period.from, event.date)
		},
		...{ figure, date: null, rows: [used(row), { dataset: 'events', id: event.id }] }
	};
};

/**
 * How much more one period counted than another, in percent. Where they are not of the same length the
 * percentage compares unlike things, so the pace by month is given too.
 */
export const paceReading: Reading = (claim, { words }, tables) => {
	const later = pacedRow(words.get('at'), tables);
	const earlier = pacedRow(words.get('over'), tables);
	const pct = (later.row.companies / earlier.row.companies - 1) * 100;
	const figure: Figure = {
		...{ value: pct, unit: 'percent', isChange: true },
		...{ bound: 'exact', derived: true }
	};
	const outcome = compare(claim, figure);
	const isLikeWithLike = later.months === earlier.months;
	return {
		outcome: outcome === 'agrees' && !isLikeWithLike ? 'partly' : outcome,
		remark: {
			key: 'pace',
			counts: [later.row.companies, earlier.row.companies],
			months: [later.months, earlier.months],
			pct,
			ratio: paceRatio(later, earlier),
			base: { derived: earlier.row.basis === 'derived' }
		},
		...{ figure, date: null, rows: [used(later.row), used(earlier.row)] }
	};
};
