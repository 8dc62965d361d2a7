/** Amounts of trade by year and month, over twelve months, and how they changed. */
import type { TradeMonth, TradeSinceJanuary, TradeYear } from '../../data/schema';
import type { Period } from '../days';
import { boundOfAmount } from '../trade';
import type { CheckTables, Figure, Flow, UsedRow } from './types';

type TradeTables = Pick<CheckTables, 'trade_annual' | 'trade_monthly' | 'trade_ytd'>;

/** The column that holds the amounts of a flow. */
export const COLUMNS = {
	total: 'total_usd_bn',
	exports: 'china_exports_usd_bn',
	imports: 'china_imports_usd_bn'
} as const satisfies Record<Flow, keyof TradeYear>;

/** The flow that a column of amounts holds; throws for another column, which the build excludes. */
export function flowOf(column: string | null): Flow {
	const flow = (Object.keys(COLUMNS) as Flow[]).find((key) => COLUMNS[key] === column);
	if (!flow) throw new Error(`flowOf got the column "${column}", expected an amount of trade`);
	return flow;
}

/** An amount with the rows it comes from. */
export interface Amount {
	readonly figure: Figure;
	readonly rows: readonly UsedRow[];
}

const dollars = (value: number, bound: Figure['bound'], derived: boolean): Figure => ({
	...{ value, bound, derived },
	unit: 'billion US dollars'
});

/** The amount in a year `YYYY` or month `YYYY-MM` in billion US dollars; `null` where not found. */
export function amountIn(flow: Flow, period: string, tables: TradeTables): Amount | null {
	return period.length === 4 ? yearly(flow, Number(period), tables) : monthly(flow, period, tables);
}

function yearly(flow: Flow, year: number, { trade_annual }: TradeTables): Amount | null {
	const row = trade_annual.find((row) => row.year === year);
	const value = row?.[COLUMNS[flow]] ?? null;
	if (!row || value === null) return null;
	const derived = (flow === 'total' ? row.basis : row.split_basis) === 'derived';
	return {
		figure: dollars(value, boundOfAmount(row, flow), derived),
		rows: [{ dataset: 'trade_annual', id: row.id }]
	};
}

function monthly(flow: Flow, month: string, { trade_monthly }: TradeTables): Amount | null {
	const row = trade_monthly.find((row) => row.period_end.startsWith(month));
	const value = row?.[COLUMNS[flow]] ?? null;
	if (!row || value === null) return null;
	return {
		figure: dollars(value, boundOfAmount(row, flow), isMonthDerived(row, flow)),
		rows: [{ dataset: 'trade_monthly', id: row.id }]
	};
}

/** Whether the amount of a flow in a month, or up to the end of one, is computed by us. */
export function isMonthDerived(row: TradeMonth | TradeSinceJanuary, flow: Flow): boolean {
	const basis = { total: row.total_basis, exports: row.exports_basis, imports: row.imports_basis };
	return basis[flow] === 'derived';
}

/** The amount from January to the end of a month; a whole year where the month is December. */
export function sinceJanuary(flow: Flow, month: string, tables: TradeTables): Amount | null {
	if (month.endsWith('-12')) return yearly(flow, Number(month.slice(0, 4)), tables);
	const row = tables.trade_ytd.find((row) => row.period_end.startsWith(month));
	const value = row?.[COLUMNS[flow]] ?? null;
	if (!row || value === null) return null;
	return {
		figure: dollars(value, boundOfAmount(row, flow), isMonthDerived(row, flow)),
		rows: [{ dataset: 'trade_ytd', id: row.id }]
	};
}

/** A sum over twelve months with its parts, or the cumulative figures it lacks. */
export type TrailingYear =
	| (Amount & { readonly parts: { whole: number; before: number; now: number } })
	| { readonly missing: readonly Period[] };

/**
 * The twelve months up to the end of a month: the whole year before, less its part up to that month,
 * plus the part of the year so far. Derived; its parts may be re-stated, so it is good to about 0.5 bn.
 */
export function trailingYear(flow: Flow, month: string, tables: TradeTables): TrailingYear {
	const before = `${Number(month.slice(0, 4)) - 1}`;
	const asked = [`${before}-12`, `${before}${month.slice(4)}`, month] as const;
	const found = asked.map((end) => sinceJanuary(flow, end, tables));
	const missing = asked
		.filter((_, i) => !found[i])
		.map((end) => ({ from: `${end.slice(0, 4)}-01`, to: end }));
	const [whole, part, now] = found;
	if (!whole || !part || !now) return { missing };
	const parts = { whole: whole.figure.value, before: part.figure.value, now: now.figure.value };
	return {
		figure: dollars(parts.whole - parts.before + parts.now, 'about', true),
		rows: [whole, part, now].flatMap(({ rows }) => rows),
		parts
	};
}

/** A change in percent between two periods, with where it comes from. */
export interface Change {
	readonly pct: number;
	/** How far it is known: as its source limits it, or as the amounts it is computed from do. */
	readonly bound: Figure['bound'];
	/** Currency in which it is counted. */
	readonly currency: 'usd' | 'cny';
	/** The same change as reported in yuan, where the amounts in dollars give another. */
	readonly inYuanPct?: number;
	/** Computed by us rather than reported. */
	readonly derived: boolean;
	readonly rows: readonly UsedRow[];
}

/** The change from one amount to another; `null` where one was not found. */
export function changeBetween(earlier: Amount | null, later: Amount | null): Change | null {
	if (!earlier || !later || earlier.figure.value === 0) return null;
	return {
		pct: (later.figure.value / earlier.figure.value - 1) * 100,
		bound: boundOfChange(earlier.figure.bound, later.figure.bound),
		...{ currency: 'usd', derived: true },
		rows: [...earlier.rows, ...later.rows]
	};
}

/** A floor makes a change a floor where it is the later amount, and a ceiling where it is the earlier. */
function boundOfChange(earlier: Figure['bound'], later: Figure['bound']): Figure['bound'] {
	if (earlier === 'exact') return later;
	if (later !== 'exact' || earlier === 'about') return 'about';
	return earlier === 'at_least' ? 'at_most' : 'at_least';
}

/** The same month, or the same year, one year before. */
export const yearBefore = (period: string): string =>
	`${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
