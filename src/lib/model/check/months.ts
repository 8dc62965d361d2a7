/** How single months of trade changed on the year before, and the last one that fell. */
import { monthBefore } from '../days';
import { boundOfAmount } from '../trade';
import type { CheckTables, Flow, UsedRow } from './types';
import {
	amountIn,
	changeBetween,
	sinceJanuary,
	yearBefore,
	type Amount,
	type Change
} from './series';

type TradeTables = Pick<CheckTables, 'trade_annual' | 'trade_monthly' | 'trade_ytd'>;

/**
 * The change of a month on the same month a year before: as reported in dollars, else from the two
 * amounts, else as reported in yuan. `null` where none is known, as for most Januaries and Februaries,
 * which customs publishes as one.
 */
export function changeOfMonth(flow: Flow, month: string, tables: TradeTables): Change | null {
	const told = reported(flow, month, tables);
	if (told?.currency === 'usd') return told;
	const amounts = [yearBefore(month), month].map((at) => amountOf(flow, at, tables));
	const inDollars = changeBetween(amounts[0]!, amounts[1]!);
	if (!inDollars || !told) return inDollars ?? told;
	return { ...inDollars, inYuanPct: told.pct, rows: [...inDollars.rows, ...told.rows] };
}

/**
 * The change of January and February of a year together on the same two months a year before: as
 * reported, else from the two sums. `null` where neither is known.
 */
export function changeOfJanuaryAndFebruary(
	flow: Flow,
	year: number,
	tables: TradeTables
): Change | null {
	const february = `${year}-02`;
	const row = tables.trade_ytd.find((row) => row.period_end.startsWith(february));
	const pct = row?.[`yoy_${flow}_pct`] ?? null;
	if (row && pct !== null)
		return {
			...{ pct, bound: boundOfAmount(row, flow), currency: 'usd', derived: false },
			rows: [{ dataset: 'trade_ytd', id: row.id }]
		};
	return changeBetween(
		sinceJanuary(flow, yearBefore(february), tables),
		sinceJanuary(flow, february, tables)
	);
}

/** A reported change is known as its amount is: that of March 2024 follows from its change. */
function reported(flow: Flow, month: string, { trade_monthly }: TradeTables): Change | null {
	const row = trade_monthly.find((row) => row.period_end.startsWith(month));
	const pct = flow === 'total' ? null : row?.[`yoy_${flow}_pct`];
	if (!row || pct == null) return null;
	return {
		...{
			pct,
			bound: boundOfAmount(row, flow),
			currency: row.yoy_currency ?? 'usd',
			derived: false
		},
		rows: [{ dataset: 'trade_monthly', id: row.id }]
	};
}

/**
 * The amount of a month, for exports also the difference of two cumulative figures. Customs re-states
 * earlier imports by more than a month's change, so these must not be taken apart.
 */
function amountOf(flow: Flow, month: string, tables: TradeTables): Amount | null {
	const amount = amountIn(flow, month, tables);
	if (amount || flow !== 'exports' || month.endsWith('-01')) return amount;
	const [to, from] = [month, monthBefore(month)].map((end) => sinceJanuary(flow, end, tables));
	if (!to || !from) return null;
	const value = to.figure.value - from.figure.value;
	return { figure: { ...to.figure, value, derived: true }, rows: [...from.rows, ...to.rows] };
}

/** What a walk back from a month found. */
export interface LastFall {
	/**
	 * The latest month before it that is known to have fallen, or the latest January and February
	 * together, which stand at February; null where none is.
	 */
	readonly last: {
		readonly month: string;
		readonly isPair: boolean;
		readonly pct: number;
		readonly bound: Change['bound'];
	} | null;
	/** Months between, latest first. */
	readonly known: readonly string[];
	/** Years between of which January and February are known as one, latest first. */
	readonly pairs: readonly string[];
	readonly unknown: readonly string[];
	/** Rows of the months walked, the last fall's included. */
	readonly rows: readonly UsedRow[];
}

/** Walks back month by month, as far as there are monthly rows, to the last month that fell. */
export function lastFallBefore(flow: Flow, month: string, tables: TradeTables): LastFall {
	const first = tables.trade_monthly.map(({ period_end }) => period_end.slice(0, 7)).sort()[0];
	const between = { known: [] as string[], pairs: [] as string[], unknown: [] as string[] };
	const rows: UsedRow[] = [];
	for (let at = monthBefore(month); first !== undefined && at >= first; at = monthBefore(at)) {
		const year = at.slice(0, 4);
		const single = changeOfMonth(flow, at, tables);
		const isPair = single === null && at.endsWith('-02');
		const change = isPair ? changeOfJanuaryAndFebruary(flow, Number(year), tables) : single;
		rows.push(...(change?.rows ?? []));
		if (change && change.pct < 0)
			return {
				last: { month: at, isPair, pct: change.pct, bound: change.bound },
				...between,
				rows
			};
		if (!change) between.unknown.push(at);
		else if (isPair) {
			between.pairs.push(year);
			at = `${year}-01`;
		} else between.known.push(at);
	}
	return { last: null, ...between, rows };
}
