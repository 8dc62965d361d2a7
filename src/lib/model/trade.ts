/** Questions asked of a row of trade. No Svelte, no DOM. */
import type { TradeMonth, TradeYear } from '../data/schema';
import type { Series } from './selection';

/** The amount of a series in billion US dollars; `null` where not found. */
export function amount(
	row: Pick<TradeMonth, 'total_usd_bn' | 'china_exports_usd_bn' | 'china_imports_usd_bn'>,
	series: Series
): number | null {
	if (series === 'total') return row.total_usd_bn;
	return series === 'exports' ? row.china_exports_usd_bn : row.china_imports_usd_bn;
}

/** How the amount of a series limits the true one: a row says it of its total, where it has one. */
export function boundOfAmount(
	row: Pick<TradeMonth, 'bound' | 'total_usd_bn'>,
	series: Series
): TradeYear['bound'] {
	return series === 'total' || row.total_usd_bn === null ? row.bound : 'exact';
}

/** Whether the amount of a series is computed by us rather than stated by the source. */
export function isDerived(row: TradeYear, series: Series): boolean {
	return (series === 'total' ? row.basis : row.split_basis) === 'derived';
}
