/** Who sells more to whom, year by year. No Svelte, no DOM. */
import type { TradeYear } from '../../data/schema';

export interface Balance {
	readonly row: TradeYear;
	/** China's exports less its imports in billion US dollars: above zero where China sells more. */
	readonly usdBn: number;
	/** Whether a direction is itself derived; the subtraction is always ours. */
	readonly fromDerived: boolean;
}

/** The balance of each year whose two directions are known, in the order of the rows. */
export function balances(rows: readonly TradeYear[]): Balance[] {
	return rows.flatMap((row) => {
		const { china_exports_usd_bn: sells, china_imports_usd_bn: buys } = row;
		if (sells === null || buys === null) return [];
		return [{ row, usdBn: sells - buys, fromDerived: row.split_basis === 'derived' }];
	});
}

/** The latest years in a row in which the same side sold more. */
export interface Run {
	readonly first: Balance;
	readonly last: Balance;
	/** The year of the run with the widest gap. */
	readonly widest: Balance;
	readonly years: number;
}

/**
 * Walks back from the last balance while the side stays the same and no year is missing. Balances
 * ascend; `null` where there are none.
 */
export function latestRun(list: readonly Balance[]): Run | null {
	const last = list.at(-1);
	if (!last) return null;
	const broken = list.findLastIndex((one, i) => {
		const next = list[i + 1];
		if (!next) return false;
		return Math.sign(one.usdBn) !== Math.sign(last.usdBn) || next.row.year - one.row.year > 1;
	});
	const run = list.slice(broken + 1);
	const widest = run.reduce((a, b) => (Math.abs(b.usdBn) > Math.abs(a.usdBn) ? b : a));
	return { first: run[0]!, last, widest, years: run.length };
}
