/** The three sentences that the page opens with, read from the rows. */
import { billions, change, number } from '$lib/format';
import { inWords } from '$lib/words/numbers';
import { balances, latestRun } from '$lib/model/trade/balance';
import { latestPace, paceYears } from '$lib/model/trade/pace';
import { tradeShape } from '$lib/model/trade/shape';
import type { TradeTables } from './data';
import { MONTH_NAMES } from './monthNames';

/** Throws where the tables hold no years, balances or cumulative figures: the page cannot open. */
export function lead(tables: TradeTables): string[] {
	return [levelSentence(tables), balanceSentence(tables), paceSentence(tables)];
}

function levelSentence({ trade_annual }: TradeTables): string {
	const { last, peak, lastChangePct } = tradeShape(trade_annual);
	const pct = last.yoy_pct ?? lastChangePct;
	const against = `${number(Math.abs(pct), 1)}% ${pct < 0 ? 'less' : 'more'} than the year before`;
	const record =
		peak === last
			? '; no year was higher'
			: `, after a record ${billions(peak.total_usd_bn)} in ${peak.year}`;
	return `Chinese customs counted ${billions(last.total_usd_bn)} of goods traded with Russia in ${last.year}, ${against}${record}.`;
}

function balanceSentence({ trade_annual }: TradeTables): string {
	const run = latestRun(balances(trade_annual));
	if (!run) throw new Error('lead: no year of trade_annual has both directions');
	const seller = run.last.usdBn < 0 ? 'Russia' : 'China';
	const buyer = run.last.usdBn < 0 ? 'China' : 'Russia';
	return `${seller} has sold more to ${buyer} than it bought for ${inWords(run.years)} years running, by ${billions(Math.abs(run.last.usdBn))} in ${run.last.row.year}.`;
}

function paceSentence(tables: TradeTables): string {
	const pace = latestPace(paceYears('total', tables));
	const before = pace?.against.at(-1);
	if (!pace || !before)
		throw new Error('lead: the latest year of trade_ytd has nothing to compare with');
	const month = `${MONTH_NAMES[pace.now.month - 1]} ${pace.year}`;
	return `From January to ${month} trade came to ${billions(pace.now.usdBn)}, ${change(before.leadPct, 0).replace('+', '')} ${before.leadPct < 0 ? 'against' : 'more than in'} the same months of ${before.year}.`;
}
