/** How far trade has come since January, one year beside the others. No Svelte, no DOM. */
import type { TradeSinceJanuary, TradeYear } from '../../data/schema';
import { isMonthDerived } from '../check/series';
import type { Series } from '../selection';
import { amount, boundOfAmount, isDerived } from '../trade';

/** Trade from January to the end of a month. */
export interface PacePoint {
	/** Row of `trade_ytd`, or of `trade_annual` for December. */
	readonly id: string;
	/** Last month counted, from 1 to 12. */
	readonly month: number;
	/** Billion US dollars since January. */
	readonly usdBn: number;
	readonly bound: TradeYear['bound'];
	readonly derived: boolean;
}

export interface PaceYear {
	readonly year: number;
	/** Ascending; months that were not found are left out. */
	readonly points: readonly PacePoint[];
}

interface Tables {
	readonly trade_ytd: readonly TradeSinceJanuary[];
	readonly trade_annual: readonly TradeYear[];
}

/** The years that have a cumulative figure, ascending, each closed by its yearly total where known. */
export function paceYears(series: Series, { trade_ytd, trade_annual }: Tables): PaceYear[] {
	const years = [...new Set(trade_ytd.map((row) => Number(row.period_end.slice(0, 4))))].sort();
	return years.map((year) => ({
		year,
		points: [
			...trade_ytd
				.filter((row) => row.period_end.startsWith(`${year}-`))
				.flatMap((row) => pointSince(row, series)),
			...trade_annual.filter((row) => row.year === year).flatMap((row) => pointOf(row, series))
		].sort((a, b) => a.month - b.month)
	}));
}

function pointSince(row: TradeSinceJanuary, series: Series): PacePoint[] {
	const usdBn = amount(row, series);
	if (usdBn === null) return [];
	return [
		{
			...{ id: row.id, month: Number(row.period_end.slice(5, 7)), usdBn },
			bound: boundOfAmount(row, series),
			derived: isMonthDerived(row, series)
		}
	];
}

function pointOf(row: TradeYear, series: Series): PacePoint[] {
	const usdBn = amount(row, series);
	if (usdBn === null) return [];
	return [
		{
			...{ id: row.id, month: 12, usdBn },
			bound: boundOfAmount(row, series),
			derived: isDerived(row, series)
		}
	];
}

/** The latest year against every earlier one, at the last month it has reached. */
export interface Pace {
	readonly year: number;
	readonly now: PacePoint;
	/** Earlier years with a figure for the same month, ascending, and the lead over each in percent. */
	readonly against: readonly { year: number; point: PacePoint; leadPct: number }[];
	/** Earlier years without one. */
	readonly unknown: readonly number[];
}

/** Compares like months with like; `null` where the latest year has no figure. */
export function latestPace(years: readonly PaceYear[]): Pace | null {
	const latest = years.at(-1);
	const now = latest?.points.at(-1);
	if (!latest || !now) return null;
	const earlier = years.slice(0, -1).map(({ year, points }) => ({
		year,
		point: points.find(({ month }) => month === now.month)
	}));
	return {
		...{ year: latest.year, now },
		against: earlier.flatMap(({ year, point }) =>
			point ? [{ year, point, leadPct: (now.usdBn / point.usdBn - 1) * 100 }] : []
		),
		unknown: earlier.flatMap(({ year, point }) => (point ? [] : [year]))
	};
}
