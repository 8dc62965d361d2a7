/** What the articles say of single months, where a drawing of months shows it. */
import type { ClaimMark } from '$lib/charts/LineChart.svelte';
import type { Claim, TradeMonth } from '$lib/data/schema';
import { resultOf, spokenClaim } from '$lib/figures/tradeYears';
import { yearFraction, yearFractionAfter } from '$lib/model/time';
import { amount } from '$lib/model/trade';
import { monthOf, monthPosition, reportedChanges } from '$lib/model/trade/months';
import type { TradeData } from './data';

export type MonthClaim = ClaimMark & { readonly spoken: string };

/** The middle of a row's month on the axis of years. */
export const position = (row: TradeMonth): number => monthPosition(monthOf(row));

/** Where the stem of a direction stands: beside the other, so that neither hides the other. */
export const stemAt = (row: TradeMonth, series: 'exports' | 'imports'): number =>
	position(row) + (series === 'exports' ? -0.018 : 0.018);

const wordsOf = (claim: Claim, verdicts: TradeData['verdicts']) =>
	`${claim.label ?? ''}: ${resultOf(claim, verdicts)}`;

/** A dip said of months: around what China sold in them, over the period that is named. */
export function dipClaims({ tables, verdicts }: TradeData): MonthClaim[] {
	return tables.claims.flatMap((claim) => {
		if (claim.rule !== 'fell' || claim.measure !== 'trade_change') return [];
		const { period_start, period_end } = claim;
		const last = tables.trade_monthly.find((row) => row.period_end === period_end);
		const y = last && amount(last, 'exports');
		if (!period_start || y == null) return [];
		const over = [yearFraction(period_start), yearFractionAfter(period_end)] as const;
		return [
			{
				...{ id: claim.id, x: (over[0] + over[1]) / 2, y, bound: claim.bound, over },
				...{
					label: wordsOf(claim, verdicts),
					short: claim.label ?? '',
					side: 'below' as const
				},
				spoken: spokenClaim(claim, verdicts)
			}
		];
	});
}

/** A fall of exports in one month, at its change; and how long there was none before it. */
export function changeClaims({ tables, verdicts }: TradeData): MonthClaim[] {
	const changes = reportedChanges(tables.trade_monthly, 'usd');
	const said = tables.claims.filter(({ measure }) => measure.startsWith('china_exports_'));
	return said.flatMap((claim, i) => {
		const found = changes.find(
			({ row, series }) => series === 'exports' && row.period_end === claim.period_end
		);
		if (!found) return [];
		const isLong = claim.rule === 'first_since' && claim.period_start !== null;
		return [
			{
				...{ id: claim.id, x: stemAt(found.row, 'exports'), y: found.pct, bound: claim.bound },
				over: isLong
					? ([yearFraction(claim.period_start), yearFractionAfter(claim.period_end)] as const)
					: null,
				// They ring the same month: the first says what both do.
				label: i === 0 ? said.map((one) => wordsOf(one, verdicts)).join('; ') : '',
				...{ short: i === 0 ? (claim.label ?? '') : '', side: 'below' as const },
				spoken: spokenClaim(claim, verdicts)
			}
		];
	});
}
