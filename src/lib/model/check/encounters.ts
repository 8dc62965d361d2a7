/** Rules on visits, meetings and exercises: happened, count, length. */
import type { Against } from '../../data/against';
import type { VisitStop } from '../../data/schema';
import { meetingsUpTo } from '../counts';
import type { Rule } from '../selection';
import { monthsIn } from '../time';
import { datedFigure, periodOf, relationOf } from './background';
import { compare } from './compare';
import { daysBetween, overlaps, type Period } from '../days';
import type { StopPlace } from './remark';
import type { Checkable, CheckTables, Figure, Finding, Reading, UsedRow } from './types';

const MISSING = { outcome: 'missing', figure: null, date: null, rows: [] } as const;

/** Whether a visit, a meeting or an exercise took place in the period of the claim. */
export const happenedReading: Reading = (claim, part, tables) => {
	const { dataset, words } = part;
	if (dataset === 'visits') return visited(part, periodOf(claim), tables);
	if (dataset === 'meetings') return met(words.get('in')!, periodOf(claim), tables);
	return exercised(words.get('in')!, periodOf(claim), tables);
};

function visited({ words }: Against, period: Period, tables: CheckTables): Finding {
	const [leader, city] = [words.get('of')!, words.get('to')!];
	const { visits } = tables;
	const stops = visits.filter(
		(stop) =>
			stop.leader === leader &&
			stop.city === city &&
			overlaps({ from: stop.date, to: stop.end_date ?? stop.date }, period)
	);
	const held = stops.find(({ status }) => status === 'took_place');
	if (held) return stopFinding(held, words, tables);
	const announced = stops[0];
	if (!announced) return { ...MISSING, remark: { key: 'stop_not_found', leader, city, period } };
	const instead = visits.filter(
		(stop) => stop.visit_id === announced.visit_id && stop.status === 'took_place'
	);
	return {
		outcome: 'disagrees',
		remark: {
			...{ key: 'no_stop', leader, city },
			instead: instead.map(({ city, date }) => ({ city, date }))
		},
		...{ figure: null, date: null, rows: [announced, ...instead].map(used) }
	};
}

/** A stop that took place; the visit alone bears the claim out in part where its place is another. */
function stopFinding(held: VisitStop, words: Against['words'], tables: CheckTables): Finding {
	const { leader, city, date, purpose } = held;
	const placed = placeOf(held, words, tables);
	return {
		outcome: placed === null || placed.isSo ? 'agrees' : 'partly',
		remark: { key: 'stop', leader, city, date, purpose, place: placed && placed.place },
		...{ figure: null, date, rows: [used(held), ...(placed?.rows ?? [])] }
	};
}

interface Placed {
	readonly place: StopPlace;
	readonly isSo: boolean;
	readonly rows: readonly UsedRow[];
}

/** Where the stop stands by the word that asks for it; `null` where none does. */
function placeOf(held: VisitStop, words: Against['words'], tables: CheckTables): Placed | null {
	const [after, before, number] = [words.get('after'), words.get('before'), words.get('stop')];
	if (after !== undefined) {
		const event = datedFigure(after, tables);
		const from = relationOf(held.date, event);
		return { place: { key: 'after', from }, isSo: from.days >= 0, rows: [event.row] };
	}
	if (before !== undefined) {
		const later = tables.visits
			.filter(({ leader, city }) => leader === held.leader && city === held.city)
			.filter(({ status, date }) => status === 'took_place' && date < before && date > held.date)
			.sort((a, b) => (a.date < b.date ? 1 : -1))[0];
		const place = { key: 'last_before', day: before, later: later?.date ?? null } as const;
		return { place, isSo: !later, rows: later ? [used(later)] : [] };
	}
	if (number === undefined) return null;
	const { stop } = held;
	return { place: { key: 'number', stop }, isSo: stop === Number(number), rows: [] };
}

const used = ({ id }: VisitStop): UsedRow => ({ dataset: 'visits', id });

function met(city: string, period: Period, { meetings }: CheckTables): Finding {
	const meeting = meetings.find(
		(row) => row.city === city && overlaps({ from: row.start_date, to: row.end_date }, period)
	);
	if (!meeting) return { ...MISSING, remark: { key: 'not_met', city, period } };
	const { start_date: from, end_date: to, id } = meeting;
	return {
		outcome: 'agrees',
		remark: { key: 'met', city, period: { from, to } },
		...{ figure: null, date: from, rows: [{ dataset: 'meetings', id }] }
	};
}

function exercised(sea: string, period: Period, { joint_exercises }: CheckTables): Finding {
	const found = joint_exercises.filter(
		({ country_or_sea, start_date: from, end_date }) =>
			country_or_sea.split(', ').includes(sea) && overlaps({ from, to: end_date ?? from }, period)
	);
	const first = found[0];
	if (!first) return { ...MISSING, remark: { key: 'no_exercise', sea, period } };
	return {
		outcome: 'agrees',
		remark: {
			...{ key: 'exercise', sea },
			names: found.map(({ name, start_date }) => ({ name, date: start_date }))
		},
		...{ figure: null, date: first.start_date },
		rows: found.map(({ id }) => ({ dataset: 'joint_exercises', id }))
	};
}

/** The meetings so far on the day of the claim, under a counting rule. */
export const countReading: Reading = (claim, part, { meetings }) => {
	const rule = part.words.get('by') as Rule;
	const asOf = claim.period_end;
	const counted = meetingsUpTo(meetings, asOf, rule);
	const count = counted.length;
	const figure: Figure = { value: count, unit: 'meetings', bound: 'exact', derived: true };
	return {
		outcome: compare(claim, figure),
		remark: { key: 'count', rule, count, asOf },
		...{ figure, date: null, rows: counted.map(({ id }) => ({ dataset: 'meetings', id })) }
	};
};

/**
 * What had been published by then: the last exact count, and the counts of the same day. The claim's
 * own article is left out.
 */
export function publishedCounts(claim: Checkable, { meeting_counts }: CheckTables): Finding[] {
	const others = meeting_counts.filter(({ source_id }) => source_id !== claim.source_id);
	const exact = others.findLast(
		({ as_of, bound }) => bound === 'exact' && as_of <= claim.period_end
	);
	const sameDay = others.filter(({ as_of }) => as_of === claim.period_end);
	return [...new Set([...(exact ? [exact] : []), ...sameDay])].map((row): Finding => {
		const { count, bound, wording } = row;
		const figure: Figure = { value: count, unit: 'meetings', bound, derived: false };
		return {
			outcome: compare(claim, figure),
			remark: {
				...{ key: 'published_count', saidBy: row.said_by, asOf: row.as_of },
				...{ count, bound, wording }
			},
			...{ figure, date: null, rows: [{ dataset: 'meeting_counts', id: row.id }] }
		};
	});
}

/** How long the period of a row lasted, first and last day included, in the unit of the claim. */
export const lengthReading: Reading = (claim, { dataset, words }, tables) => {
	const id = words.get('at')!;
	const period = lengthOf(dataset, id, tables);
	const { unit } = claim;
	const months = () => monthsIn(period.from, period.to);
	const value =
		unit === 'days'
			? daysBetween(period.from, period.to) + 1
			: months() / (unit === 'years' ? 12 : 1);
	const figure: Figure = { value, unit, bound: 'exact', derived: true };
	return {
		outcome: compare(claim, figure),
		remark: { key: 'length', period, figure },
		...{ figure, date: null },
		rows: [{ dataset: dataset === 'meetings' ? 'meetings' : 'arctic_registrations', id }]
	};
};

function lengthOf(dataset: string, id: string, tables: CheckTables): Period {
	const meeting = tables.meetings.find((row) => row.id === id);
	if (dataset === 'meetings' && meeting) return { from: meeting.start_date, to: meeting.end_date };
	const row = tables.arctic_registrations.find((row) => row.id === id);
	if (!row || row.period_start === null)
		throw new Error(`${dataset} has no row "${id}" with a period, which the build excludes`);
	return { from: row.period_start, to: row.period_end };
}
