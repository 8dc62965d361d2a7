/** Cross-checks between the months of trade and its cumulative figures. Private to `check`. */
import { type Breach, type Rule } from './checkRule';
import type { TradeMonth, TradeSinceJanuary, TradeYear } from './schema';

const AMOUNTS = ['total_usd_bn', 'china_exports_usd_bn', 'china_imports_usd_bn'] as const;

type Amount = (typeof AMOUNTS)[number];

/**
 * Billion US dollars for each month by which months may exceed what lies between two cumulative
 * figures. Customs re-states earlier months without saying which: 0.23 a month is the most seen, for
 * exports of November and December 2024; figures rounded to 0.1 are within it too.
 */
const RESTATED = 0.25;

/** A figure from 1 January to a day. */
type Cumulative = Pick<TradeSinceJanuary, Amount | 'id' | 'period_end' | 'bound'> & { row: object };

/**
 * The months between one cumulative figure and the next never exceed the difference of the two, but
 * for re-statements. Months may be missing, so they may well be less.
 */
export const monthsFitCumulative: Rule = {
	code: 'E_MONTHS',
	breaches: ({ tables: { trade_monthly, trade_ytd, trade_annual } }) => {
		const figures = [
			...trade_ytd.filter(isDated).map(sinceJanuary),
			...trade_annual.map(wholeYear)
		];
		figures.sort((a, b) => (a.period_end < b.period_end ? -1 : 1));
		const months = trade_monthly.filter(isDated);
		return AMOUNTS.flatMap((amount) =>
			figures
				.filter((figure) => figure[amount] !== null && figure.bound !== 'at_least')
				.flatMap((figure) => {
					const before = lastBefore(figure, figures, amount);
					return excess(figure, before, months, amount);
				})
		);
	}
};

/** What a faulty file lacks is its own issue. */
const isDated = (row: TradeMonth | TradeSinceJanuary) =>
	[row.period_start, row.period_end].every((day) => day !== null);

const sinceJanuary = (row: TradeSinceJanuary): Cumulative => ({ ...row, row });

const wholeYear = (row: TradeYear): Cumulative => ({
	...row,
	row,
	period_end: `${row.year}-12-31`
});

/** The latest earlier figure of the same year that has the amount, and is no ceiling. */
const lastBefore = (figure: Cumulative, figures: readonly Cumulative[], amount: Amount) =>
	figures.findLast(
		({ period_end, bound, ...other }) =>
			period_end.slice(0, 4) === figure.period_end.slice(0, 4) &&
			period_end < figure.period_end &&
			other[amount] !== null &&
			bound !== 'at_most'
	);

function excess(
	figure: Cumulative,
	before: Cumulative | undefined,
	months: readonly TradeMonth[],
	amount: Amount
): Breach[] {
	const from = before?.period_end ?? `${Number(figure.period_end.slice(0, 4)) - 1}-12-31`;
	const between = months.filter(
		(month) =>
			month.period_start > from && month.period_end <= figure.period_end && month[amount] !== null
	);
	const sum = between.reduce((total, month) => total + month[amount]!, 0);
	const room = figure[amount]! - (before?.[amount] ?? 0) + RESTATED * between.length;
	if (between.length === 0 || sum <= room) return [];
	const since = before ? `less that of ${before.period_end} (${before.id})` : 'since January';
	const rule = `must hold the months (${between.map(({ id }) => id).join(', ')}), which make ${sum.toFixed(2)}, more than this ${since}`;
	return [{ row: figure.row, column: amount, rule, fix: 'compare the months with their sources' }];
}
