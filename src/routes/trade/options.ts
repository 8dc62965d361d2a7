/** The options of the figures of this page, as their parameters and values stand in the URL. */
import type { Options } from '$lib/model/options';
import { yearOf } from '$lib/model/selection';
import type { TradeTables } from './data';

/** The event that divides before from after: an index begins the year before it. */
const DIVIDE = 'event-2022-02-24';

/**
 * `measure`, `base` and `scale` of the years, `currency` of the changes by month, `against` which
 * year the pace is set, `energy` what is counted of a fuel.
 */
export function optionsOf({ trade_annual, trade_ytd, events }: TradeTables): Options {
	const years = trade_annual.map(({ year }) => year);
	const divide = events.find(({ id }) => id === DIVIDE);
	const before = divide ? yearOf(divide.date) - 1 : NaN;
	const paced = [...new Set(trade_ytd.map((row) => yearOf(row.period_end)))].sort((a, b) => a - b);
	return {
		measure: { initial: 'level', values: ['level', 'change', 'share', 'index'] },
		base: {
			initial: String(years.includes(before) ? before : years[0]),
			values: years.map(String)
		},
		scale: { initial: 'linear', values: ['linear', 'log'] },
		currency: { initial: 'both', values: ['both', 'usd', 'cny'] },
		against: { initial: String(paced.at(-2) ?? ''), values: paced.slice(0, -1).map(String) },
		energy: { initial: 'volume', values: ['volume', 'value', 'rank'] }
	};
}
