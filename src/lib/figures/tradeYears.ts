/** Trade by year in dollars, as a chart of lines draws and speaks it. */
import type { ClaimMark, Line, Stick } from '../charts/LineChart.svelte';
import type { Claim, TradeAlternative, TradeYear } from '../data/schema';
import { and, asStated, billions, boundWord, change, number, seriesName } from '../format';
import { yearOf, type Series } from '../model/selection';
import { amount, boundOfAmount, isDerived } from '../model/trade';
import type { View } from '../view.svelte';
import type { FigureData } from './data';

/** The three lines, by the names they have everywhere. */
export const SERIES: readonly (Pick<Line, 'name' | 'short' | 'tone'> & { key: Series })[] = [
	{ key: 'total', name: seriesName('total'), short: 'Total', tone: 'total' },
	{ key: 'imports', name: seriesName('imports'), short: 'Russia', tone: 'russia' },
	{ key: 'exports', name: seriesName('exports'), short: 'China', tone: 'china' }
];

/** Chooses the series of a line, or gives it up; nothing does before the page runs in a browser. */
export const seriesToggle = (view: View) =>
	view.live
		? (key: string) =>
				void view.set({ series: view.selection.series === key ? null : (key as Series) })
		: undefined;

/** A mark that can be walked to, at a position of both axes. */
export interface PlacedMark {
	readonly id: string;
	readonly row: string;
	readonly x: number;
	readonly y: number;
	readonly label: string;
}

/** The amounts of the years; rows ascend and are not empty. */
export function levelLines(rows: readonly TradeYear[]): Line[] {
	return SERIES.map((series) => ({
		...series,
		value: number(amount(rows.at(-1)!, series.key) ?? 0, 1),
		points: rows.flatMap((row) => {
			const y = amount(row, series.key);
			if (y === null) return [];
			const about = boundOfAmount(row, series.key) === 'about';
			return [{ x: row.year + 0.5, y, derived: isDerived(row, series.key), about }];
		})
	}));
}

/** "Claim of an article, holds: …" */
export function spokenClaim(claim: Claim, verdicts: FigureData['verdicts']): string {
	return `Claim of an article, ${resultOf(claim, verdicts)}: ${claim.statement}`;
}

/** How a claim fares, inside a sentence. */
export const resultOf = (claim: Claim, verdicts: FigureData['verdicts']): string =>
	verdicts[claim.id]?.result.toLowerCase() ?? '';

/** The totals that articles claim, at the year they are read as. */
export function totalClaims(
	claims: readonly Claim[],
	verdicts: FigureData['verdicts']
): (ClaimMark & { spoken: string })[] {
	return claims
		.filter((claim) => claim.measure === 'trade_total_usd' && claim.value !== null)
		.map((claim) => ({
			id: claim.id,
			x: yearOf(claim.period_end) + 0.5,
			y: claim.value ?? 0,
			bound: claim.bound,
			label: `${(claim.label ?? '').replace(' billion', 'bn')} ${resultOf(claim, verdicts)}`,
			over: verdicts[claim.id]?.over ?? null,
			short: (claim.label ?? '').replace(/^“(a record )?/, '“').replace(' billion', 'bn'),
			side: claim.bound === 'at_least' ? 'above' : 'left',
			spoken: spokenClaim(claim, verdicts)
		}));
}

/** From the total of Chinese customs to the one stated in Russia, in the years that have both. */
export function russianSticks(
	others: readonly TradeAlternative[],
	rows: readonly TradeYear[]
): (Stick & { spoken: string })[] {
	return others.flatMap((other) => {
		const customs = rows.find((row) => row.year === other.year);
		if (other.series !== 'russian' || other.total_usd_bn === null || !customs) return [];
		const { id, bound, total_usd_bn: to } = other;
		const spoken = `${other.year}, ${other.stated_by}: ${`${boundWord(bound)} ${asStated(to)}`.trim()} in total`;
		return [{ id, x: other.year + 0.5, from: customs.total_usd_bn, to, bound, spoken }];
	});
}

const spokenAmount = (row: TradeYear, series: Series, name: string) => {
	const value = amount(row, series);
	if (value === null) return `${name} not found`;
	const word = boundWord(boundOfAmount(row, series));
	const said = `${word} ${billions(value)}`.trim();
	return `${name} ${said}${isDerived(row, series) ? ', derived' : ''}`;
};

/** Years, other figures and claims in the order that arrows walk them. */
export function levelMarks(
	rows: readonly TradeYear[],
	sticks: ReturnType<typeof russianSticks>,
	claims: ReturnType<typeof totalClaims>
): PlacedMark[] {
	return [
		...rows.map((row) => ({
			id: row.id,
			row: row.id,
			x: row.year + 0.5,
			y: row.total_usd_bn,
			label: `${row.year}: ${and([
				spokenAmount(row, 'total', 'total'),
				spokenAmount(row, 'exports', 'China sells'),
				spokenAmount(row, 'imports', 'Russia sells')
			])}`
		})),
		...sticks.map(({ id, x, to, spoken }) => ({ id, row: id, x, y: to, label: spoken })),
		...claims.map(({ id, x, y, spoken }) => ({ id, row: id, x, y, label: spoken }))
	].sort((a, b) => a.x - b.x);
}

/** The change on the year before as a source reported it, with its bound; `null` where none did. */
export const reportedChange = ({ yoy_pct, yoy_bound }: TradeYear): string | null =>
	yoy_pct === null ? null : `${boundWord(yoy_bound ?? 'exact')} ${change(yoy_pct)}`.trim();
