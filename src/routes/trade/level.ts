/** The level of trade by year: what is drawn and said before another measure is chosen. */
import type { ClaimMark, Line, Stick } from '$lib/charts/LineChart.svelte';
import type { TradeYear } from '$lib/data/schema';
import {
	levelLines,
	levelMarks,
	resultOf,
	russianSticks,
	spokenClaim,
	totalClaims,
	type PlacedMark
} from '$lib/figures/tradeYears';
import { billions, seriesName } from '$lib/format';
import { yearOf, type Series } from '$lib/model/selection';
import { latestAndMost } from '$lib/model/trade/most';
import type { TradeData } from './data';

/** What a chart of lines draws. */
export interface Drawing {
	readonly lines: readonly Line[];
	readonly claims: readonly ClaimMark[];
	readonly sticks: readonly Stick[];
	readonly marks: readonly PlacedMark[];
}

/** A ring with what a screen reader says of it. */
export type Spoken = ClaimMark & { spoken: string };

export interface Words {
	readonly headline: string;
	readonly subtitle: string;
	/** What the drawing leaves out, short enough to stand in it; empty for nothing. */
	readonly missing: string;
	readonly notes: string;
}

/** Whose count the page speaks of where it names no other. */
export const CUSTOMS = 'as counted by Chinese customs';
export const LOGARITHMIC = ' Logarithmic: equal steps are equal multiples.';

/** Billions of dollars, with every claim of the level and the Russian figures. */
export function levelDrawing({ tables, verdicts }: TradeData): Drawing {
	const { trade_annual: rows, trade_alternatives } = tables;
	const sticks = russianSticks(trade_alternatives, rows);
	const claims = [...totalClaims(tables.claims, verdicts), ...claimsOfLevel({ tables, verdicts })];
	return { lines: levelLines(rows), claims, sticks, marks: levelMarks(rows, sticks, claims) };
}

/** Claims that name no amount: a record, at its year; a rise, from the level it began at. */
function claimsOfLevel({ tables, verdicts }: Pick<TradeData, 'tables' | 'verdicts'>): Spoken[] {
	return tables.claims.flatMap((claim) => {
		const isRise = claim.rule === 'rose' && claim.measure === 'trade_change';
		if (!isRise && claim.measure !== 'trade_record') return [];
		const [from, to] = [yearOf(claim.period_start ?? claim.period_end), yearOf(claim.period_end)];
		const row = tables.trade_annual.find(({ year }) => year === from);
		if (!row) return [];
		// The record is the number claimed beside it, whose words name it.
		const label = isRise ? `${claim.label ?? ''}: ${resultOf(claim, verdicts)}` : '';
		return [
			{
				...{ id: claim.id, x: from + 0.5, y: row.total_usd_bn, bound: claim.bound, label },
				...{ short: isRise ? (claim.label ?? '') : '', side: 'left' as const },
				over: isRise ? ([from + 0.5, to + 0.5] as const) : null,
				spoken: spokenClaim(claim, verdicts)
			}
		];
	});
}

/** The latest year of one direction, against its highest. */
function directionHeadline(rows: readonly TradeYear[], series: 'exports' | 'imports'): string {
	const found = latestAndMost(rows, series);
	if (!found) return seriesName(series);
	const { last, most } = found;
	const before =
		most === last
			? 'the most of any year'
			: `after ${billions(most.usdBn)} in ${most.row.year}, the most of any year`;
	const seller = seriesName(series).replace(' sells', '');
	return `${seller} sold for ${billions(last.usdBn)} in ${last.row.year}, ${before}`;
}

/** Level in dollars; of one series alone where the reader has chosen it. */
export function levelWords(
	{ notes, tables }: TradeData,
	isLog: boolean,
	series: Series | null = null
): Words {
	const last = tables.trade_annual.at(-1)!.year;
	return {
		headline:
			series === 'exports' || series === 'imports'
				? directionHeadline(tables.trade_annual, series)
				: notes.trade.headline,
		subtitle:
			`Goods trade between China and Russia, billions of US dollars a year, ${CUSTOMS}. The last full year is ${last}.` +
			(isLog ? LOGARITHMIC : ''),
		missing: notes.trade.missing,
		notes:
			notes.trade.text +
			' The bar that begins at a ring is a rise since then that an article names.'
	};
}
