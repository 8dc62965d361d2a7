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
 * The change of a month on the same month a year before: as reported, else from the two amounts, else,
 * for January and February, from their sum, which customs publishes as one. `null` where none is known.
 */
export function changeOfMonth(flow: Flow, month: string, tables: TradeTables): Change | null {
	return (
		reported(flow, month, tables) ??
		changeBetween(amountOf(flow, yearBefore(month), tables), amountOf(flow, month, tables)) ??
		januaryAndFebruary(flow, month, tables)
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

function januaryAndFebruary(flow: Flow, month: string, tables: TradeTables): Change | null {
	if (!/-0[12]$/.test(month)) return null;
	const february = `${month.slice(0, 4)}-02`;
	return changeBetween(
		sinceJanuary(flow, yearBefore(february), tables),
		sinceJanuary(flow, february, tables)
	);
}

/** What a walk back from a month found. */
export interface LastFall {
	/** The latest month before it that is known to have fallen; null where none is. */
	readonly last: {
		readonly month: string;
		readonly pct: number;
		readonly bound: Change['bound'];
	} | null;
	/** Months between, latest first. */
	readonly known: readonly string[];
	readonly unknown: readonly string[];
	/** Rows of the months walked, the last fall's included. */
	readonly rows: readonly UsedRow[];
}

/** Walks back month by month, as far as there are monthly rows, to the last month that fell. */
export function lastFallBefore(flow: Flow, month: string, tables: TradeTables): LastFall {
	const first = tables.trade_monthly.map(({ period_end }) => period_end.slice(0, 7)).sort()[0];
	const [known, unknown]: string[][] = [[], []];
	const rows: UsedRow[] = [];
	for (let at = monthBefore(month); first !== undefined && at >= first; at = monthBefore(at)) {
		const change = changeOfMonth(flow, at, tables);
		rows.push(...(change?.rows ?? []));
		if (change && change.pct < 0) {
			const last = { month: at, pct: change.pct, bound: change.bound };
			return { last, known: known!, unknown: unknown!, rows };
		}
		(change ? known! : unknown!).push(at);
	}
	return { last: null, known: known!, unknown: unknown!, rows };
}
