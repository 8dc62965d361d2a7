/** What the small chart beside a claim draws: the claim, how far it may be off, and what was found. */
import type { Claim, DatasetName, RowOf } from '$lib/data/schema';
import type { ClaimDrawing } from '$lib/charts/ClaimChart.svelte';
import { date, number } from '$lib/format';
import { readAgainst, type Against } from '$lib/data/against';
import { accepted } from '$lib/model/check/compare';
import { amountIn, flowOf } from '$lib/model/check/series';
import { runningCount } from '$lib/model/counts';
import { daysOf } from '$lib/model/days';
import { yearFraction, yearFractionAfter } from '$lib/model/time';
import type { Check, Finding, Flow } from '$lib/model/check/types';
import { decimalsIn } from '$lib/words/terms';

export type { ClaimDrawing };
type Tables = { readonly [N in DatasetName]: readonly RowOf<N>[] };
type Limits = readonly [low: number, high: number];

/** Units of which a number is a place in a row: there is no more or less to draw. */
const PLACES = ['rank', 'trip', 'terms', 'year', 'points', 'delegations'];
/** First year that the small charts of yearly trade show. */
const SINCE = 2012;

/** The drawing of a claim; null where there is nothing to set beside it. */
export function drawingOf(claim: Claim, check: Check, tables: Tables): ClaimDrawing | null {
	const parts = readAgainst(claim.against) ?? [];
	const [against] = parts;
	if (against?.dataset === 'trade_annual') return yearly(claim, check, against, tables);
	if (against?.dataset === 'trade_monthly') return monthly(claim, parts, tables);
	if (claim.rule === 'count') return running(claim, tables);
	if (check.findings.some(({ date: day }) => day)) return onDays(claim, check);
	return claim.value === null || PLACES.includes(claim.unit)
		? null
		: onNumbers(claim, claim.value, check);
}

/** How far a figure may be from the claim: open at the end that the bound leaves open. */
function limits(claim: Claim, [low, high]: Limits): Limits {
	const { from, to } = accepted(claim) ?? { from: null, to: null };
	return [from ?? low, to ?? high];
}

const periodOf = (claim: Claim): Limits => [
	yearFraction(claim.period_start ?? claim.period_end),
	yearFractionAfter(claim.period_end)
];

const middle = ([low, high]: Limits) => (low + high) / 2;
const yearTicks = (from: number, to: number) =>
	[from, to].map((year) => ({ at: year, text: String(Math.floor(year)) }));

function yearly(claim: Claim, check: Check, against: Against, tables: Tables): ClaimDrawing {
	const flow = flowOf(against.column);
	const years = tables.trade_annual.map(({ year }) => year).filter((year) => year >= SINCE);
	const points = years.flatMap((year) => {
		const figure = amountIn(flow, String(year), tables)?.figure;
		return figure ? [{ x: year + 0.5, y: figure.value, isDerived: figure.derived }] : [];
	});
	const last = years.at(-1)! + 1;
	const high = Math.max(claim.value ?? 0, ...points.map(({ y }) => y)) * 1.15;
	const x = periodOf(claim);
	const trailing = check.findings.flatMap(({ remark, figure }) =>
		remark.key === 'trailing_year' && figure
			? [{ x: yearFractionAfter(daysOf(remark.month).to) - 0.5, y: figure.value, isDerived: true }]
			: []
	);
	const isAmount = claim.value !== null && claim.unit === 'billion US dollars';
	const at = points.filter((point) => point.x > x[0] && point.x < x[1]);
	return {
		x: { domain: [SINCE, last], ticks: yearTicks(SINCE, last - 1) },
		y: { domain: [0, high] },
		lines: [points],
		second: [],
		band: isAmount ? { x, y: limits(claim, [0, high]) } : { x, y: [0, high] },
		ring: isAmount ? { x: middle(x), y: claim.value, bound: claim.bound } : null,
		dots: [...at, ...trailing]
	};
}

/** The months of each flow that the claim is checked against, two at most. */
function monthly(claim: Claim, parts: readonly Against[], tables: Tables): ClaimDrawing {
	const year = Number(claim.period_end.slice(0, 4));
	const from = year - 2;
	const flows = [...new Set(parts.map(({ column }) => flowOf(column)))];
	const series = flows.map((flow) =>
		monthsOf(flow, tables).filter((point) => point.x >= from && point.x <= year + 1)
	);
	const points = series.flat();
	const high = Math.max(...points.map(({ y }) => y)) * 1.1;
	const x: Limits = [yearFraction(`${parts[0]!.words.get('in')}-01`), periodOf(claim)[1]];
	const [lines, second] = [series[0] ?? [], series[1] ?? []].map(consecutive);
	return {
		x: { domain: [from, year + 1], ticks: yearTicks(from, year) },
		y: { domain: [0, high] },
		...{ lines: lines!, second: second! },
		band: { x, y: [0, high] },
		ring: null,
		dots: points.filter((point) =>
			[0, 1].some((ago) => point.x + ago > x[0] && point.x + ago < x[1])
		)
	};
}

/** The amounts of a flow in the middle of their months; gaps are gaps. */
function monthsOf(flow: Flow, tables: Tables): (Place & { isDerived: boolean })[] {
	return tables.trade_monthly.flatMap(({ period_start }) => {
		const figure = amountIn(flow, period_start.slice(0, 7), tables)?.figure;
		const x = yearFraction(period_start) + 0.5 / 12;
		return figure ? [{ x, y: figure.value, isDerived: figure.derived }] : [];
	});
}

interface Place {
	readonly x: number;
	readonly y: number;
}

/** Parts without a gap: a month that is missing breaks the line. */
function consecutive<P extends Place>(points: readonly P[]): P[][] {
	return points.reduce<P[][]>((parts, point) => {
		const part = parts.at(-1);
		const isNext = part && point.x - part.at(-1)!.x < 1.5 / 12;
		return isNext ? [...parts.slice(0, -1), [...part, point]] : [...parts, [point]];
	}, []);
}

function running(claim: Claim, { meetings }: Tables): ClaimDrawing {
	const value = claim.value ?? 0;
	const days = meetings.filter(
		({ start_date }) => start_date >= '2013' && start_date <= claim.period_end
	);
	const line = (rule: 'all' | 'bilateral') =>
		days.map(({ start_date }) => ({
			x: yearFraction(start_date),
			y: runningCount(meetings, start_date, rule)
		}));
	const [all, bilateral] = [line('all'), line('bilateral')];
	const to = Number(claim.period_end.slice(0, 4)) + 1;
	const high = Math.max(value, ...all.map(({ y }) => y)) * 1.2;
	const at = yearFraction(claim.period_end);
	return {
		x: { domain: [2013, to], ticks: yearTicks(2013, to - 1) },
		y: { domain: [0, high] },
		lines: [all],
		second: [bilateral],
		band: { x: [2013, to], y: limits(claim, [0, high]) },
		ring: { x: at, y: value, bound: claim.bound },
		dots: [all, bilateral].map((points) => ({ ...points.at(-1)!, isDerived: true }))
	};
}

/**
 * A line of days with the period claimed and the day found. None where the day found is that of an
 * arrival before the day claimed: the stay that bears the claim out has no end in the rows.
 */
function onDays(claim: Claim, { findings, result }: Check): ClaimDrawing | null {
	const period = periodOf(claim);
	const found = findings.flatMap(({ date: day }) => day ?? []);
	const within = found.every(
		(day) => yearFraction(day) >= period[0] && yearFraction(day) < period[1]
	);
	if (result === 'holds' && !within) return null;
	const ends = [...period, ...found.map(yearFraction)];
	const pad = Math.max(0.04, (Math.max(...ends) - Math.min(...ends)) * 0.25);
	const domain: Limits = [Math.min(...ends) - pad, Math.max(...ends) + pad];
	return {
		...level(domain),
		x: {
			domain,
			ticks: found
				.filter(standsApart(domain, 0.3, yearFraction))
				.map((day) => ({ at: yearFraction(day), text: date(day) }))
		},
		band: { x: period, y: [0.2, 0.8] },
		ring: null,
		dots: found.map((day) => ({ x: yearFraction(day), y: 0.5, isDerived: false }))
	};
}

/** A line of numbers with the number claimed and those found. */
function onNumbers(claim: Claim, value: number, { findings, beside }: Check): ClaimDrawing | null {
	const comparable = (list: readonly Finding[]) =>
		list.flatMap(({ figure }) => (figure && figure.unit === claim.unit ? [figure] : []));
	const found = [...comparable(findings), ...comparable(beside)];
	if (found.length === 0) return null;
	const numbers = [value, ...found.map((figure) => figure.value)];
	const span = Math.max(...numbers) - Math.min(...numbers);
	const pad = Math.max(span * 0.3, Math.abs(value) * 0.12, 0.5);
	const domain: Limits = [Math.min(...numbers) - pad, Math.max(...numbers) + pad];
	return {
		...level(domain),
		x: {
			domain,
			ticks: numbers.filter(standsApart(domain, 0.2, Number)).map((at) => {
				const decimals = decimalsIn({ value: at, unit: claim.unit });
				return { at, text: number(at, decimals) };
			})
		},
		band: { x: limits(claim, domain), y: [0.2, 0.8] },
		ring: { x: value, y: 0.5, bound: claim.bound },
		dots: found.map((figure) => ({ x: figure.value, y: 0.5, isDerived: figure.derived }))
	};
}

/** Keeps what can be labelled beside what stands before it, a share of the line away or more. */
const standsApart =
	<T>([from, to]: Limits, share: number, at: (place: T) => number) =>
	(place: T, i: number, all: readonly T[]): boolean =>
		all.findIndex((other) => Math.abs(at(other) - at(place)) < (to - from) * share) === i;

/** A drawing along one line: no scale upwards. */
const level = (domain: Limits): Pick<ClaimDrawing, 'y' | 'lines' | 'second'> => ({
	y: { domain: [0, 1] },
	second: [],
	lines: [domain.map((x) => ({ x, y: 0.5 }))]
});
