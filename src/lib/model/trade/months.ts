/** Single months of trade: their place in time, the months not found, and what one month shows. */
import type { TradeMonth } from '../../data/schema';
import { changeOfMonth } from '../check/months';
import type { Change } from '../check/series';
import type { CheckTables } from '../check/types';
import { monthBefore } from '../days';

/** A month as YYYY-MM. */
export const monthOf = (row: TradeMonth): string => row.period_start.slice(0, 7);

/** The middle of a month YYYY-MM on an axis of years. */
export function monthPosition(month: string): number {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return year + (number - 0.5) / 12;
}

/** Months from the first row to the last, both included, that no row stands for; ascending. */
export function missingMonths(rows: readonly TradeMonth[]): string[] {
	const found = new Set(rows.map(monthOf));
	const [first, last] = [rows[0], rows.at(-1)].map((row) => (row ? monthOf(row) : ''));
	const missing: string[] = [];
	for (let at = last ?? ''; first && at > first; at = monthBefore(at))
		if (!found.has(at)) missing.push(at);
	return missing.reverse();
}

/** A change that a page reported for a month, in the currency that it was counted in. */
export interface ReportedChange {
	readonly row: TradeMonth;
	readonly series: 'exports' | 'imports';
	readonly pct: number;
}

/** The changes reported in one currency, by month, exports first. Those in the other are left out. */
export function reportedChanges(
	rows: readonly TradeMonth[],
	currency: 'usd' | 'cny'
): ReportedChange[] {
	return rows
		.filter((row) => row.yoy_currency === currency)
		.flatMap((row) =>
			(['exports', 'imports'] as const).flatMap((series) => {
				const pct = row[`yoy_${series}_pct`];
				return pct === null ? [] : [{ row, series, pct }];
			})
		);
}

/** How a month changed on the same month a year before: both directions and the total. */
export interface MonthCase {
	readonly exports: Change | null;
	readonly imports: Change | null;
	readonly total: Change | null;
}

/** Reads the three changes of a month YYYY-MM; each is `null` where it is not known. */
export function monthCase(
	month: string,
	tables: Pick<CheckTables, 'trade_annual' | 'trade_monthly' | 'trade_ytd'>
): MonthCase {
	return {
		exports: changeOfMonth('exports', month, tables),
		imports: changeOfMonth('imports', month, tables),
		total: changeOfMonth('total', month, tables)
	};
}
