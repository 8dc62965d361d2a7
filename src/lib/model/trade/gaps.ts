/** How far other figures for a year of trade lie from that of Chinese customs in dollars. */
import type { TradeAlternative, TradeYear } from '../../data/schema';

export interface Gap {
	readonly other: TradeAlternative;
	readonly customs: TradeYear;
	/** The other total less that of Chinese customs, in billion US dollars. Always our subtraction. */
	readonly usdBn: number;
	/** The same in percent of the total of Chinese customs. */
	readonly pct: number;
}

/** The gap of every other total, by year; rows that give no total, or a year without one, have none. */
export function gaps(others: readonly TradeAlternative[], years: readonly TradeYear[]): Gap[] {
	return others
		.flatMap((other) => {
			const customs = years.find((row) => row.year === other.year);
			if (!customs || other.total_usd_bn === null) return [];
			const usdBn = other.total_usd_bn - customs.total_usd_bn;
			return [{ other, customs, usdBn, pct: (usdBn / customs.total_usd_bn) * 100 }];
		})
		.sort((a, b) => a.other.year - b.other.year);
}

/** How many gaps lie below and above, and the lowest by amount; `null` where there are none. */
export function summary(
	list: readonly Gap[]
): { below: number; above: number; lowest: Gap } | null {
	if (list.length === 0) return null;
	return {
		below: list.filter(({ usdBn }) => usdBn < 0).length,
		above: list.filter(({ usdBn }) => usdBn > 0).length,
		lowest: list.reduce((a, b) => (b.usdBn < a.usdBn ? b : a))
	};
}
