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

/** Whether the other figure surely lies below: one said as a floor may as well lie above. */
const isBelow = ({ other, usdBn }: Gap) => usdBn < 0 && other.bound !== 'at_least';

/** How many gaps surely lie below, of how many, and the widest share of those; `null` where none does. */
export function summary(list: readonly Gap[]): { below: number; of: number; widest: Gap } | null {
	const below = list.filter(isBelow);
	if (below.length === 0) return null;
	return {
		...{ below: below.length, of: list.length },
		widest: below.reduce((a, b) => (b.pct < a.pct ? b : a))
	};
}
