/** Trade by year measured otherwise than in dollars: change, share, index. No Svelte, no DOM. */
import type { TradeYear } from '../../data/schema';
import type { Series } from '../selection';
import { amount } from '../trade';

/** The change of the total on the year before, as a source reported it. */
export interface YearChange {
	readonly row: TradeYear;
	/** Percent, in dollars. */
	readonly pct: number;
}

/** The changes reported, in the order of the rows; years without one are left out. */
export function reportedYearChanges(rows: readonly TradeYear[]): YearChange[] {
	return rows.flatMap((row) => (row.yoy_pct === null ? [] : [{ row, pct: row.yoy_pct }]));
}

/** The last change, with the latest before it on the same side of zero; `null` of no changes. */
export function lastTurn(
	changes: readonly YearChange[]
): { last: YearChange; before: YearChange | null } | null {
	const last = changes.at(-1);
	if (!last) return null;
	const before = changes.slice(0, -1).findLast(({ pct }) => Math.sign(pct) === Math.sign(last.pct));
	return { last, before: before ?? null };
}

/** What each side sold of the two directions together. Always our division. */
export interface YearShare {
	readonly row: TradeYear;
	/** Percent of the sum of both directions; the two make 100. */
	readonly exports: number;
	readonly imports: number;
	/** Whether a direction is itself derived. */
	readonly fromDerived: boolean;
}

/** The shares of each year whose two directions are known, in the order of the rows. */
export function yearShares(rows: readonly TradeYear[]): YearShare[] {
	return rows.flatMap((row) => {
		const { china_exports_usd_bn: sells, china_imports_usd_bn: buys } = row;
		if (sells === null || buys === null || sells + buys === 0) return [];
		const exports = (sells / (sells + buys)) * 100;
		return [{ row, exports, imports: 100 - exports, fromDerived: row.split_basis === 'derived' }];
	});
}

/** An amount against that of the base year. Always our division. */
export interface IndexPoint {
	readonly row: TradeYear;
	/** 100 in the base year. */
	readonly index: number;
	/** Whether either amount is about right, no more; only totals say so. */
	readonly isAbout: boolean;
}

/** A series against its base year, in the order of the rows; empty where that year has no amount. */
export function indexed(
	rows: readonly TradeYear[],
	series: Series,
	baseYear: number
): IndexPoint[] {
	const base = rows.find(({ year }) => year === baseYear);
	const whole = base && amount(base, series);
	if (!whole) return [];
	return rows.flatMap((row) => {
		const part = amount(row, series);
		if (part === null) return [];
		const isAbout = series === 'total' && [row, base].some(({ bound }) => bound === 'about');
		return [{ row, index: (part / whole) * 100, isAbout }];
	});
}
