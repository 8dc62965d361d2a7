/** The latest amount of a series of trade, and its highest. No Svelte, no DOM. */
import type { TradeYear } from '../../data/schema';
import type { Series } from '../selection';
import { amount } from '../trade';

/** A year of a series and its amount in billion US dollars. */
export interface YearAmount {
	readonly row: TradeYear;
	readonly usdBn: number;
}

/** The latest amount found of a series, and the highest (the earliest of equals); `null` for none. */
export function latestAndMost(
	rows: readonly TradeYear[],
	series: Series
): { last: YearAmount; most: YearAmount } | null {
	const found = rows.flatMap((row) => {
		const usdBn = amount(row, series);
		return usdBn === null ? [] : [{ row, usdBn }];
	});
	const last = found.at(-1);
	return last ? { last, most: found.reduce((a, b) => (b.usdBn > a.usdBn ? b : a)) } : null;
}
