/** What the yearly trade rows say as a whole: what is missing, and how the total went. No Svelte, no DOM. */
import type { TradeYear } from '../../data/schema';

/** Years whose two directions were not found, ascending. */
export function yearsWithoutSplit(rows: readonly TradeYear[]): number[] {
	return rows
		.filter((row) => row.china_exports_usd_bn === null || row.china_imports_usd_bn === null)
		.map((row) => row.year);
}

/** The last year, the peak, and the last low before the peak: the shape a headline can speak of. */
export interface TradeShape {
	readonly last: TradeYear;
	readonly peak: TradeYear;
	/** The latest year before the peak that fell on the year before it. */
	readonly low: TradeYear;
	/** Peak over low. */
	readonly multiple: number;
	/** Last year against the one before, in percent of the totals as they stand. */
	readonly lastChangePct: number;
}

/** Finds that shape. Rows ascend by year; throws where they hold no fall before the peak. */
export function tradeShape(rows: readonly TradeYear[]): TradeShape {
	const [before, last] = rows.slice(-2);
	if (!before || !last) throw new Error(`tradeShape needs three years or more, got ${rows.length}`);
	const peak = rows.reduce((a, b) => (b.total_usd_bn > a.total_usd_bn ? b : a));
	const low = rows.findLast(
		(row, i) => row.year < peak.year && i > 0 && row.total_usd_bn < rows[i - 1]!.total_usd_bn
	);
	if (!low) throw new Error('tradeShape found no fall before the peak');
	return {
		last,
		peak,
		low,
		multiple: peak.total_usd_bn / low.total_usd_bn,
		lastChangePct: (last.total_usd_bn / before.total_usd_bn - 1) * 100
	};
}
