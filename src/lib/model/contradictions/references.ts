/** Pairs of reference rows that give different values for the same thing. */
import type { EnergyFigure, ExerciseCount, RouteFigure, VoteShare } from '../../data/schema';
import { amountIn } from '../check/series';
import { meetingsUpTo } from '../counts';
import { reconcile } from '../meetings/reconcile';
import { amount } from '../trade';
import { contradiction, differ, groups, side } from './pair';
import type { Contradiction, ContradictionTables, Side, Why } from './types';
import { isDoubted, whyOfCount, whyOfRoute, whyOfSeries } from './why';

type Tables = ContradictionTables;

const FLOWS = ['total', 'exports', 'imports'] as const;

/** Other figures of trade against the Chinese customs series, each flow for itself. */
export function ofTrade(tables: Tables): Contradiction[] {
	return tables.trade_alternatives.flatMap((row) => {
		const customs = tables.trade_annual.find(({ year }) => year === row.year);
		if (!customs) return [];
		return FLOWS.flatMap((flow) => {
			const own = amountIn(flow, String(row.year), tables)?.figure;
			const value = amount(row, flow);
			if (!own || value === null) return [];
			const { value: ownValue, bound, derived } = own;
			const a = side('trade_annual', customs, { value: ownValue, bound, derived });
			const b = side('trade_alternatives', row, { value, bound: row.bound, saidBy: row.stated_by });
			if (!differ(a, b)) return [];
			const thing = { key: 'trade', flow, from: String(row.year), to: String(row.year) } as const;
			const unit = 'billion US dollars';
			return [contradiction({ thing, a, b, unit, why: whyOfSeries(row), suffix: flow })];
		});
	});
}

/** A default with those of its group that differ from it: the preferred row, else the first. */
function againstDefault<R extends { preferred: 'yes' | 'no' }>(
	rows: readonly R[],
	sideOf: (row: R) => Side,
	make: (a: R, b: R) => Contradiction
): Contradiction[] {
	const first = rows.find(({ preferred }) => preferred === 'yes') ?? rows[0];
	if (!first) return [];
	return rows
		.filter((row) => row !== first && differ(sideOf(first), sideOf(row)))
		.map((row) => make(first, row));
}

/**
 * Publishers of the Northern Sea Route against the default for the measure, period and unit: a count of
 * vessels does not contradict one of the voyages that they made.
 */
export function ofSeaRoute({ nsr_traffic }: Tables): Contradiction[] {
	const sideOf = (row: RouteFigure) =>
		side('nsr_traffic', row, { value: row.value, bound: row.bound, saidBy: row.stated_by });
	return groups(
		nsr_traffic,
		(row) => `${row.measure} ${row.period_start} ${row.period_end} ${row.unit}`
	).flatMap((rows) =>
		againstDefault(rows, sideOf, (a, b) => {
			const { measure, period_start: from, period_end: to } = a;
			const thing = { key: 'sea_route', measure, from, to } as const;
			const why = whyOfRoute(a, b);
			return contradiction({ thing, a: sideOf(a), b: sideOf(b), unit: a.unit, why });
		})
	);
}

const energySide = (row: EnergyFigure) =>
	side('energy_annual', row, { value: row.volume, bound: row.bound, saidBy: row.stated_by });

function energyPair(a: EnergyFigure, b: EnergyFigure, why: Why): Contradiction {
	const { commodity, period_start: from, period_end: to, volume_unit: unit } = a;
	const thing = { key: 'energy', commodity, from, to } as const;
	return contradiction({ thing, a: energySide(a), b: energySide(b), unit, why });
}

/** Fuel and period of a row. */
const delivered = ({ commodity, period_start, period_end }: EnergyFigure) =>
	`${commodity} ${period_start} ${period_end}`;

/**
 * Other counts of energy against the default for the commodity, period and scope; and counts that only
 * probably have a narrower scope against the default of the whole.
 */
export function ofEnergy({ energy_annual }: Tables): Contradiction[] {
	const ofScope = groups(energy_annual, (row) => `${delivered(row)} ${row.scope}`);
	const ofPart = energy_annual
		.filter((row) => row.preferred === 'no' && isDoubted(row))
		.flatMap((row) => {
			const whole = energy_annual.find(
				(other) => other.preferred === 'yes' && delivered(other) === delivered(row)
			);
			const isPart = whole && whole.scope !== row.scope;
			return isPart && differ(energySide(whole), energySide(row))
				? [energyPair(whole, row, 'part_probably')]
				: [];
		});
	return [
		...ofScope.flatMap((rows) =>
			againstDefault(rows, energySide, (a, b) => energyPair(a, b, 'publisher'))
		),
		...ofPart
	];
}

/**
 * Counts of exercises by different compilers: a period that holds another must not have fewer. A count
 * without an end may run to any day, so it is set against all with its start.
 */
export function ofExercises({ exercise_counts }: Tables): Contradiction[] {
	const totals = exercise_counts.filter(({ measure }) => measure === 'total');
	const sideOf = (row: ExerciseCount) =>
		side('exercise_counts', row, {
			...{ value: row.count, valueTo: row.count_to },
			...{ bound: row.bound, saidBy: row.compiler }
		});
	return totals.flatMap((a, i) =>
		totals.slice(i + 1).flatMap((b) => {
			if (a.compiler === b.compiler || a.period_start !== b.period_start) return [];
			const isOpen = a.period_end === null || b.period_end === null;
			const [shorter, longer] = (a.period_end ?? '') <= (b.period_end ?? '') ? [a, b] : [b, a];
			const isFewer = longer.bound === 'exact' && longer.count < shorter.count;
			if (!(isOpen ? differ(sideOf(a), sideOf(b)) : isFewer)) return [];
			const thing = { key: 'exercises', from: a.period_start, to: longer.period_end } as const;
			const why = isOpen ? 'no_date' : 'counting_rule';
			return [contradiction({ thing, a: sideOf(a), b: sideOf(b), unit: 'exercises', why })];
		})
	);
}

/** Published counts of meetings that our list under its wider rule does not bear out. */
export function ofMeetings({ meetings, meeting_counts }: Tables): Contradiction[] {
	return meeting_counts.flatMap((row) => {
		const reconciled = reconcile(meetings, row);
		const { all } = reconciled.byRule;
		const last = meetingsUpTo(meetings, row.as_of, 'all').at(-1);
		if (all.agrees || !last) return [];
		const { count: value, bound, said_by: saidBy } = row;
		const wording = bound === 'exact' ? null : row.wording;
		const a = side('meetings', last, {
			...{ value: all.count, bound: 'exact' },
			...{ derived: true, counted: 'all' }
		});
		const b = side('meeting_counts', row, { value, bound, wording, saidBy });
		const thing = { key: 'meetings', asOf: row.as_of } as const;
		return [contradiction({ thing, a, b, unit: 'meetings', why: whyOfCount(reconciled) })];
	});
}

/** Counts published later that are lower than one before them, both exact. */
export function ofPublishedCounts({ meeting_counts }: Tables): Contradiction[] {
	const exact = meeting_counts.filter(({ bound }) => bound === 'exact');
	const sideOf = (row: (typeof exact)[number]) =>
		side('meeting_counts', row, { value: row.count, bound: row.bound, saidBy: row.said_by });
	return exact.flatMap((b, i) => {
		const a = exact.slice(0, i).findLast(({ count }) => count > b.count);
		if (!a) return [];
		const thing = { key: 'meetings', asOf: b.as_of } as const;
		const why = 'counting_rule';
		return [contradiction({ thing, a: sideOf(a), b: sideOf(b), unit: 'meetings', why })];
	});
}

/**
 * Shares of same votes in a year, as published and as we compute them. Our own two are shares of
 * different sets of votes, which the rows name.
 */
export function ofVotes({ un_votes }: Tables): Contradiction[] {
	const sideOf = (row: VoteShare) =>
		side('un_votes', row, { value: row.share_pct, bound: row.bound });
	return groups(un_votes, ({ year }) => String(year)).flatMap((rows) =>
		rows.flatMap((a, i) =>
			rows
				.slice(i + 1)
				.filter((b) => [a, b].some(({ measure }) => measure === 'published'))
				.filter((b) => differ(sideOf(a), sideOf(b)))
				.map((b) => {
					const thing = { key: 'votes', year: a.year } as const;
					const [left, right] = [sideOf(a), sideOf(b)];
					return contradiction({ thing, a: left, b: right, unit: 'percent', why: 'method' });
				})
		)
	);
}
