/** Trade by year as each measure draws it: lines or bars, claims and marks. Knows words, no Svelte. */
import type { ClaimMark, Line, Stick } from '$lib/charts/LineChart.svelte';
import type { SignedItem } from '$lib/charts/SignedChart.svelte';
import type { TradeYear } from '$lib/data/schema';
import {
	levelLines,
	levelMarks,
	reportedChange,
	resultOf,
	russianSticks,
	SERIES,
	spokenClaim,
	totalClaims,
	type PlacedMark
} from '$lib/figures/tradeYears';
import { and, number } from '$lib/format';
import { yearOf } from '$lib/model/selection';
import { indexed, reportedYearChanges, yearShares } from '$lib/model/trade/measures';
import type { TradeData } from './data';

/** What a chart of lines draws. */
export interface Drawing {
	readonly lines: readonly Line[];
	readonly claims: readonly ClaimMark[];
	readonly sticks: readonly Stick[];
	readonly marks: readonly PlacedMark[];
}

type Spoken = ClaimMark & { spoken: string };

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

/** Percent of both directions together. */
export function shareDrawing(rows: readonly TradeYear[]): Drawing {
	const shares = yearShares(rows);
	const lines = SERIES.flatMap(({ key, ...words }) => {
		if (key === 'total') return [];
		const points = shares.map((share) => ({
			...{ x: share.row.year + 0.5, y: share[key], derived: share.fromDerived }
		}));
		return [{ key, ...words, points, value: `${number(points.at(-1)?.y ?? 0, 1)}%` }];
	});
	const marks = shares.map(({ row, exports, imports, fromDerived }) => ({
		...{ id: row.id, row: row.id, x: row.year + 0.5, y: imports },
		label: `${row.year}: China sells ${number(exports, 1)}%, Russia sells ${number(imports, 1)}%${fromDerived ? ', from derived directions' : ''}`
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
		points: list.map(({ row, index, fromDerived, isAbout }) => ({
			...{ x: row.year + 0.5, y: index, derived: fromDerived, about: isAbout }
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
			label: `${point.row.year}: ${spoken(point)}, where ${base} is 100${point.isAbout ? '; about' : ''}`
		})),
		...claims.map(({ id, x, y, spoken }) => ({ id, row: id, x, y, label: spoken }))
	].sort((a, b) => a.x - b.x);
	return { lines, claims, sticks: [], marks };
}

/** Bars of the change on the year before, as reported. */
export function changeItems(rows: readonly TradeYear[]): SignedItem[] {
	return reportedYearChanges(rows).map(({ row, pct }) => ({
		...{ id: row.id, row: row.id, x: row.year + 0.5, y: pct, tone: 'total', derived: false },
		value: `${row.yoy_bound === 'at_least' ? '>' : ''}${number(pct, Number.isInteger(pct) ? 0 : 1)}`,
		label: `${row.year}: total ${reportedChange(row)} on the year before, as reported`
	}));
}
