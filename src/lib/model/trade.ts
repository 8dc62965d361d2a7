/** Questions asked of the yearly trade rows. No Svelte, no DOM. */
import type { TradeAlternative, TradeYear } from '../data/schema';
import type { Series } from './selection';

/** The amount of a series in a year in billion US dollars; `null` where not found. */
export function amount(row: TradeYear | TradeAlternative, series: Series): number | null {
	if (series === 'total') return row.total_usd_bn;
	return series === 'exports' ? row.china_exports_usd_bn : row.china_imports_usd_bn;
}

/** Whether the amount of a series is computed by us rather than stated by the source. */
export function isDerived(row: TradeYear, series: Series): boolean {
	return (series === 'total' ? row.basis : row.split_basis) === 'derived';
}
