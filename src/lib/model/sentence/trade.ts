/** Answers on trade, by the rules of the claims. Private to `checkSentence`. */
import { recordFinding } from '../check/amounts';
import { checkClaim } from '../check/checkClaim';
import { amountIn, COLUMNS } from '../check/series';
import type { Checkable, Flow } from '../check/types';
import { daysOf } from '../days';
import { answered, changeInPercent, checkOf, claimOf, outside, refused, statedOf } from './plan';
import type { Readable, SentenceTables } from './plan';
import { answerFromJanuary, isFromJanuary } from './sinceJanuary';
import { sinceMonth } from './firstSince';
import { answerReached, isReachedBy, type YearsFigure } from './reached';
import type { Answer, Assumption, Refusal, When } from './types';

/** Level, change, record and first-since of a flow of trade, in a year, a month or twelve months. */
export function answerTrade(reading: Readable, flow: Flow, tables: SentenceTables): Answer {
	const when = reading.when!;
	const isPart = isFromJanuary(when);
	const refusal = unfit(reading, when) ?? outsideOf(when, tables);
	if (refusal) return refused(refusal);
	if (isPart) return answerFromJanuary(reading, flow, tables);
	const answerIn = (reading: Readable) => answerTrade(reading, flow, tables);
	if (when.isUpTo) return answerReached(reading, yearsOf(flow, tables), answerIn);
	const peak = { flow, year: Number(when.to), among: 'all' } as const;
	const isPeak = ({ rule }: Checkable) => rule === 'record' && reading.said.record === 'all';
	const { firstSince } = reading.said;
	const checkFor = (claim: Checkable) => {
		if (isPeak(claim)) return checkOf('record', [recordFinding(peak, tables)]);
		const check = checkClaim(claim, tables);
		return claim.rule === 'first_since' && firstSince ? sinceMonth(check, firstSince) : check;
	};
	const claims = claimsOf(reading, when, COLUMNS[flow], tables);
	if (claims.length === 0) return refused({ key: 'cannot_compare' });
	const checks = claims.map((claim) => ({ claim, check: checkFor(claim) }));
	return answered(checks, assumptionsOf(reading, when, tables));
}

/** The amounts of all years that have one. */
const yearsOf = (flow: Flow, tables: SentenceTables): YearsFigure[] =>
	tables.trade_annual.flatMap(({ year }) => {
		const found = amountIn(flow, String(year), tables);
		return found ? [{ year, figure: found.figure }] : [];
	});

/** What the figure and the words together do not allow. */
function unfit(reading: Readable, { from, to, sinceInvasion, isUpTo }: When): Refusal | null {
	const { figure, said } = reading;
	if (sinceInvasion) return { key: 'cannot_compare' };
	if (to?.length === 10 || from?.length === 10) return { key: 'part_of_year' };
	if (figure && !['dollars', 'percent', 'times'].includes(figure.unit))
		return { key: 'wrong_unit' };
	const isMoney = figure?.unit === 'dollars';
	if (figure && !isMoney && said.direction === null) return { key: 'wrong_unit' };
	if (figure && !isMoney && said.isLevel) return { key: 'wrong_unit' };
	if (isUpTo && !(isMoney && isReachedBy(reading))) return { key: 'by_when' };
	if (isMoney && said.direction !== null && !said.isLevel) return { key: 'change_in_amount' };
	if (isMoney && from !== null && !isFromJanuary(reading.when!))
		return { key: from.length === 7 ? 'part_of_year' : 'two_periods' };
	return null;
}

function outsideOf(when: When, { trade_annual, trade_monthly, trade_ytd }: SentenceTables) {
	const isMonth = (when.to ?? when.from)?.length === 7;
	const periods = !isMonth
		? trade_annual.map(({ year }) => String(year))
		: (when.isTrailing || isFromJanuary(when) ? trade_ytd : trade_monthly).map(({ period_end }) =>
				period_end.slice(0, 7)
			);
	const sorted = [...periods].sort();
	return outside(when, sorted[0], sorted.at(-1));
}

const lastYear = ({ trade_annual }: SentenceTables) =>
	Math.max(...trade_annual.map(({ year }) => year));

function claimsOf(
	reading: Readable,
	when: When,
	column: string,
	tables: SentenceTables
): Checkable[] {
	const { figure, said } = reading;
	const { direction, record, firstSince } = said;
	const to = when.to ?? String(lastYear(tables));
	const isMonth = to.length === 7 || when.from?.length === 7;
	const series = `${isMonth && !when.isTrailing ? 'trade_monthly' : 'trade_annual'}.${column}`;
	const isMoney = figure?.unit === 'dollars';
	const period_end = daysOf(to).to;
	const none = { ...statedOf(null), unit: 'percent', period_end };
	const claims: Checkable[] = [];
	if (isMoney) {
		const against = `${series} ${when.isTrailing ? '12-months-to' : 'in'} ${to}`;
		const unit = 'billion US dollars';
		claims.push(claimOf({ ...statedOf(figure), unit, period_end, rule: 'value', against }));
	}
	if (direction !== null && !when.isTrailing && !(isMonth && when.from !== null)) {
		const against =
			when.from === null ? `${series} in ${to}` : `${series} from ${when.from} to ${to}`;
		const size = isMoney ? none : { ...none, ...statedOf(changeInPercent(figure)) };
		claims.push(claimOf({ ...size, rule: direction, against }));
	}
	if (record && !isMonth)
		claims.push(claimOf({ ...none, rule: 'record', against: `${series} in ${to}` }));
	if (firstSince !== null && isMonth && direction === 'fell') {
		const since = Number(firstSince.since.slice(0, 4));
		const value = { value: since, unit: 'year', rule: 'first_since' as const };
		claims.push(claimOf({ ...none, ...value, against: `${series} in ${to}` }));
	}
	const isWhole =
		(!record || !isMonth) &&
		(direction === null || !when.isTrailing) &&
		(firstSince === null || claims.at(-1)?.unit === 'year');
	return isWhole ? claims : [];
}

function assumptionsOf(
	{ figure, said }: Readable,
	when: When,
	tables: SentenceTables
): Assumption[] {
	const isOnYearBefore = said.direction !== null && when.from === null;
	return [
		...(figure?.unitAssumed ? [{ key: 'dollars' as const }] : []),
		...(when.to === null ? [{ key: 'last_year' as const, year: lastYear(tables) }] : []),
		...(isOnYearBefore ? [{ key: 'on_year_before' as const }] : [])
	];
}
