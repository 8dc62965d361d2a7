/** Trade from January to a month, as customs publishes it. Private to `trade`. */
import { outcomeOfChange } from '../check/amounts';
import { apartPct, compare } from '../check/compare';
import { changeBetween, sinceJanuary, yearBefore, type Change } from '../check/series';
import type { Checkable, Figure, Finding, Flow } from '../check/types';
import { daysOf } from '../days';
import { answered, changeInPercent, checkOf, claimOf, refused, statedOf } from './plan';
import type { Checks, Readable, SentenceTables } from './plan';
import type { Answer, When } from './types';

/** Whether a period runs from a January to a month of the same year. */
export const isFromJanuary = ({ from, to }: When): boolean =>
	from?.endsWith('-01') === true && from.length === 7 && to?.slice(0, 4) === from.slice(0, 4);

/** Level and change on the same months of the year before. */
export function answerFromJanuary(reading: Readable, flow: Flow, tables: SentenceTables): Answer {
	const { figure, said, when } = reading;
	const { direction } = said;
	const isOther = said.record !== null || said.firstSince !== null;
	if (isOther || (direction !== null && when!.isWay)) return refused({ key: 'cannot_compare' });
	const asked = { flow, month: when!.to!, tables };
	const isMoney = figure?.unit === 'dollars';
	const claim = { period_end: daysOf(asked.month).to, against: `trade_ytd in ${asked.month}` };
	const level = claimOf({
		...claim,
		...statedOf(figure),
		unit: 'billion US dollars',
		rule: 'value'
	});
	const size = statedOf(isMoney ? null : changeInPercent(figure));
	const change = direction && claimOf({ ...claim, ...size, unit: 'percent', rule: direction });
	const checks: Checks = [
		...(isMoney ? [{ claim: level, check: checkOf('value', [levelFinding(level, asked)]) }] : []),
		...(change
			? [{ claim: change, check: checkOf(change.rule, [changeFinding(change, asked)]) }]
			: [])
	];
	if (checks.length === 0) return refused({ key: 'cannot_compare' });
	return answered(checks, change ? [{ key: 'on_year_before' }] : []);
}

interface Asked {
	readonly flow: Flow;
	/** The last month, YYYY-MM. */
	readonly month: string;
	readonly tables: SentenceTables;
}

const january = (month: string) => ({ from: `${month.slice(0, 4)}-01`, to: month });

/** As an ISO interval. */
const interval = (month: string) => `${january(month).from}/${month}`;

const notFound = (flow: Flow, months: readonly string[]): Finding => ({
	...{ outcome: 'missing', figure: null, date: null, rows: [] },
	remark: { key: 'not_found', flow, periods: months.map(january) }
});

function levelFinding(claim: Checkable, { flow, month, tables }: Asked): Finding {
	const found = sinceJanuary(flow, month, tables);
	if (!found) return notFound(flow, [month]);
	const { figure, rows } = found;
	const apart = apartPct(claim, figure.value);
	return {
		outcome: compare(claim, figure),
		remark: { key: 'amount', flow, period: interval(month), figure, apartPct: apart },
		...{ figure, date: null, rows }
	};
}

/** The change as reported, because customs re-states the base; else between the two amounts. */
function changeFinding(claim: Checkable, { flow, month, tables }: Asked): Finding {
	const months = [yearBefore(month), month] as const;
	const [earlier, later] = [months[0], months[1]].map((end) => sinceJanuary(flow, end, tables));
	const change = reported(flow, month, tables) ?? changeBetween(earlier ?? null, later ?? null);
	if (!change) {
		const lacking = months.filter((_, i) => ![earlier, later][i]);
		return notFound(flow, lacking.length > 0 ? lacking : [month]);
	}
	const { pct, bound, derived, currency, inYuanPct = null, rows } = change;
	const figure: Figure = { value: pct, unit: 'percent', isChange: true, bound, derived };
	const [since, period] = [interval(months[0]), interval(month)];
	return {
		outcome: outcomeOfChange(claim, change),
		remark: { key: 'change', flow, period, since, pct, bound, currency, inYuanPct },
		...{ figure, date: null, rows }
	};
}

function reported(flow: Flow, month: string, { trade_ytd }: SentenceTables): Change | null {
	const row = trade_ytd.find(({ period_end }) => period_end.startsWith(month));
	const pct = row?.[`yoy_${flow}_pct`] ?? null;
	if (!row || pct === null) return null;
	const rows = [{ dataset: 'trade_ytd' as const, id: row.id }];
	return { pct, bound: 'exact', currency: 'usd', derived: false, rows };
}
