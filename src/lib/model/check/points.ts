/** The series that a claim stands in, for a small chart of the claim against it. No Svelte, no DOM. */
import { readAgainst } from '../../data/against';
import { paced } from '../arctic';
import { asPresidents } from '../counts';
import { changeOfMonth } from './months';
import { amountIn, flowOf } from './series';
import type { Checkable, CheckTables, Flow } from './types';

/** One figure of a series over its period; first and last day are the same for a day. */
export interface Point {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly value: number;
	readonly derived: boolean;
}

export interface Series {
	/** Of the values: "billion US dollars", "percent", "meetings", "companies a month". */
	readonly unit: string;
	/** Ascending by time. Gaps are gaps. */
	readonly points: readonly Point[];
}

/**
 * The series behind the first reading of a claim: amounts by year, changes by month, the running count
 * of meetings by the wider rule, or registrations as a pace. `null` where there is no series to stand in.
 */
export function seriesBehind(claim: Checkable, tables: CheckTables): Series | null {
	if (claim.rule === 'none') return null;
	const part = readAgainst(claim.against)?.[0];
	switch (part?.dataset) {
		case 'trade_annual':
			return years(flowOf(part.column), tables);
		case 'trade_monthly':
			return changes(flowOf(part.column), tables);
		case 'arctic_registrations':
			return paces(tables);
		case 'meetings':
			return claim.rule === 'count' ? runningCounts(tables) : null;
		default:
			return null;
	}
}

function years(flow: Flow, tables: CheckTables): Series {
	const points = tables.trade_annual.flatMap(({ id, year }) => {
		const figure = amountIn(flow, String(year), tables)?.figure;
		if (!figure) return [];
		const { value, derived } = figure;
		return [{ id, from: `${year}-01-01`, to: `${year}-12-31`, value, derived }];
	});
	return { unit: 'billion US dollars', points };
}

function changes(flow: Flow, tables: CheckTables): Series {
	const points = tables.trade_monthly.flatMap(({ id, period_start: from, period_end: to }) => {
		const change = changeOfMonth(flow, to.slice(0, 7), tables);
		return change ? [{ id, from, to, value: change.pct, derived: change.derived }] : [];
	});
	return { unit: 'percent', points };
}

function paces({ arctic_registrations }: CheckTables): Series {
	const points = paced(arctic_registrations).map(({ row, perMonth }) => ({
		...{ id: row.id, from: String(row.period_start), to: row.period_end },
		...{ value: perMonth, derived: true }
	}));
	points.sort((a, b) => (a.from < b.from ? -1 : 1));
	return { unit: 'companies a month', points };
}

function runningCounts({ meetings }: CheckTables): Series {
	const points = meetings.filter(asPresidents).map(({ id, start_date: day }, i) => ({
		...{ id, from: day, to: day },
		...{ value: i + 1, derived: true }
	}));
	return { unit: 'meetings', points };
}
