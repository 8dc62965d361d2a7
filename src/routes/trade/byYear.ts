/**
 * Trade by year as the measures other than the level draw it: lines or bars, claims and marks. Knows
 * words, no Svelte. Loaded when one of them is first chosen.
 */
import type { SignedItem } from '$lib/charts/SignedChart.svelte';
import type { TradeYear } from '$lib/data/schema';
import { reportedChange, resultOf, SERIES, spokenClaim } from '$lib/figures/tradeYears';
import { and, number } from '$lib/format';
import { boundSign } from '$lib/words/numbers';
import { yearOf } from '$lib/model/selection';
import { indexed, reportedYearChanges, yearShares } from '$lib/model/trade/measures';
import { changeWords, indexWords, shareWords } from './byYearWords';
import type { TradeData } from './data';
import type { Drawing, Spoken, Words } from './level';

/** How a measure is said, and what its chart of lines draws; bars have none. */
interface Measure {
	readonly words: (data: TradeData, base: number, isLog: boolean) => Words;
	readonly drawing?: (data: TradeData, base: number) => Drawing;
}

/** By its value in the URL. */
export const MEASURES: Readonly<Record<string, Measure>> = {
	change: { words: changeWords },
	share: { words: shareWords, drawing: ({ tables }) => shareDrawing(tables.trade_annual) },
	index: { words: indexWords, drawing: indexDrawing }
};

/** Percent of both directions together. */
export function shareDrawing(rows: readonly TradeYear[]): Drawing {
	const shares = yearShares(rows);
	const lines = SERIES.flatMap(({ key, ...words }) => {
		if (key === 'total') return [];
		const points = shares.map((share) => ({
			...{ x: share.row.year + 0.5, y: share[key], derived: true }
		}));
		return [{ key, ...words, points, value: `${number(points.at(-1)?.y ?? 0, 1)}%` }];
	});
	const marks = shares.map(({ row, exports, imports, fromDerived }) => ({
		...{ id: row.id, row: row.id, x: row.year + 0.5, y: imports },
		label: `${row.year}: China sells ${number(exports, 1)}%, Russia sells ${number(imports, 1)}%, derived${fromDerived ? ' from derived directions' : ''}`
	}));
	return { lines, claims: [], sticks: [], marks };
}

/** Against a base year, which is 100; with the claim of a rise since that year. */
export function indexDrawing({ tables, verdicts }: TradeData, base: number): Drawing {
	const rows = tables.trade_annual;
	const series = SERIES.map(({ key, ...words }) => ({
		...{ key, ...words, list: indexed(rows, key, base) }
	})).filter(({ list }) => list.length > 0);
	const lines = series.map(({ list, ...line }) => ({
		...line,
		value: number(list.at(-1)!.index),
		points: list.map(({ row, index, isAbout }) => ({
			...{ x: row.year + 0.5, y: index, derived: true, about: isAbout }
		}))
	}));
	const total = indexed(rows, 'total', base);
	const at = (year: number) => total.find(({ row }) => row.year === year)?.index;
	const claims: Spoken[] = tables.claims.flatMap((claim) => {
		const y = at(yearOf(claim.period_end));
		const isSince = claim.rule === 'rose' && yearOf(claim.period_start ?? '') === base;
		if (!isSince || y === undefined) return [];
		return [
			{
				...{ id: claim.id, x: yearOf(claim.period_end) + 0.5, y, bound: claim.bound },
				label: `${claim.label ?? ''}: ${resultOf(claim, verdicts)}`,
				...{ short: claim.label ?? '', side: 'left' as const, over: null },
				spoken: spokenClaim(claim, verdicts)
			}
		];
	});
	const spoken = ({ row }: { row: TradeYear }) =>
		and(
			series.flatMap(({ name, list }) => {
				const own = list.find((point) => point.row === row);
				return own ? [`${name} ${number(own.index)}`] : [];
			})
		);
	const marks = [
		...total.map((point) => ({
			...{ id: point.row.id, row: point.row.id, x: point.row.year + 0.5, y: point.index },
			label: `${point.row.year}: ${spoken(point)}, where ${base} is 100, derived${point.isAbout ? '; about' : ''}`
		})),
		...claims.map(({ id, x, y, spoken }) => ({ id, row: id, x, y, label: spoken }))
	].sort((a, b) => a.x - b.x);
	return { lines, claims, sticks: [], marks };
}

/** Bars of the change on the year before, as reported. */
export function changeItems(rows: readonly TradeYear[]): SignedItem[] {
	return reportedYearChanges(rows).map(({ row, pct }) => ({
		...{ id: row.id, row: row.id, x: row.year + 0.5, y: pct, tone: 'total', derived: false },
		isOpen: row.yoy_bound === 'at_least',
		value: `${boundSign(row.yoy_bound ?? 'exact')}${number(pct, Number.isInteger(pct) ? 0 : 1)}`,
		label: `${row.year}: total ${reportedChange(row)} on the year before, as reported`
	}));
}
