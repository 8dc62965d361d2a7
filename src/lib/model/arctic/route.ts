/** The Northern Sea Route by year, with every publisher's figure beside the one taken. No Svelte. */
import type { RouteFigure } from '../../data/schema';
import { isPartOfYear, missingYears } from '../days';

export type RouteMeasure = RouteFigure['measure'];
export type RouteUnit = RouteFigure['unit'];

export interface RouteSeries {
	readonly measure: RouteMeasure;
	readonly unit: RouteUnit;
	/** The figure taken for each year that has one; ascending. */
	readonly counts: readonly RouteFigure[];
	/** Every other figure of the measure in the same unit; ascending. */
	readonly others: readonly RouteFigure[];
	/** Years without any figure, from its first year to the last of the table. */
	readonly missing: readonly number[];
}

/**
 * A measure in one unit: voyages and vessels are never mixed. Taken for a year is the default of the
 * table, or the figure of one publisher where one is named: then a year that it is silent on has none.
 */
export function routeSeries(
	rows: readonly RouteFigure[],
	[measure, unit]: readonly [RouteMeasure, RouteUnit],
	publisher: string | null = null
): RouteSeries {
	const own = rows
		.filter((row) => row.measure === measure && row.unit === unit)
		.toSorted((a, b) => a.year - b.year);
	const years = [...new Set(own.map(({ year }) => year))];
	const counts = years.flatMap((year) => {
		const figures = own.filter((row) => row.year === year);
		if (publisher === null) return figures.find((row) => row.preferred === 'yes') ?? [];
		return best(figures.filter((row) => row.stated_by === publisher)) ?? [];
	});
	const last = rows.reduce((latest, { year }) => Math.max(latest, year), 0);
	const others = own.filter((row) => !counts.includes(row));
	return { measure, unit, counts, others, missing: missingYears(years, last) };
}

/** Of several figures of one publisher for a year: the default, else one of the whole year, else any. */
function best(figures: readonly RouteFigure[]): RouteFigure | undefined {
	return (
		figures.find((row) => row.preferred === 'yes') ??
		figures.find((row) => !isPartOfYear(row)) ??
		figures[0]
	);
}

/** Publishers with figures of these measures in at least so many years, those with most years first. */
export function publishers(
	rows: readonly RouteFigure[],
	measures: readonly RouteMeasure[],
	least: number
): string[] {
	const years = new Map<string, Set<number>>();
	for (const { measure, stated_by, year } of rows)
		if (measures.includes(measure))
			years.set(stated_by, (years.get(stated_by) ?? new Set()).add(year));
	return [...years]
		.filter(([, in_]) => in_.size >= least)
		.toSorted(([, a], [, b]) => b.size - a.size)
		.map(([name]) => name);
}

/** How far another figure lies from the one taken for its year, in percent; `null` without one. */
export function differencePct(other: RouteFigure, { counts }: RouteSeries): number | null {
	const taken = counts.find(({ year }) => year === other.year);
	return taken && taken.value !== 0 ? (other.value / taken.value - 1) * 100 : null;
}

/** How many times its first count the last one is, and both; `null` below two. */
export function growth({
	counts
}: RouteSeries): { first: RouteFigure; last: RouteFigure; times: number } | null {
	const [first, last] = [counts[0], counts.at(-1)];
	if (!first || !last || first === last || first.value === 0) return null;
	return { first, last, times: last.value / first.value };
}

/** The steepest fall from a count to the next, and the last count after it; `null` where none fell. */
export function steepestFall({
	counts
}: RouteSeries): { before: RouteFigure; low: RouteFigure; last: RouteFigure } | null {
	const falls = counts.slice(1).flatMap((low, i) => {
		const before = counts[i]!;
		return low.value < before.value ? [{ before, low }] : [];
	});
	if (falls.length === 0) return null;
	const steepest = falls.reduce((a, b) =>
		b.low.value / b.before.value < a.low.value / a.before.value ? b : a
	);
	return { ...steepest, last: counts.at(-1)! };
}

/**
 * The latest year for which one publisher gives both the cargo and the part of it that crossed from
 * end to end, each for the whole year: that part in percent. `null` where there is none.
 */
export function latestTransitShare(
	rows: readonly RouteFigure[]
): { cargo: RouteFigure; transit: RouteFigure; pct: number } | null {
	const whole = rows.filter((row) => !isPartOfYear(row) && row.unit === 'million tonnes');
	const pairs = whole.flatMap((cargo) => {
		if (cargo.measure !== 'cargo' || cargo.preferred !== 'yes') return [];
		const transit = whole.find(
			(row) =>
				row.measure === 'transit_cargo' &&
				row.year === cargo.year &&
				row.stated_by === cargo.stated_by
		);
		return transit ? [{ cargo, transit, pct: (transit.value / cargo.value) * 100 }] : [];
	});
	return pairs.toSorted((a, b) => a.cargo.year - b.cargo.year).at(-1) ?? null;
}

/**
 * Of the transits of a period how many ran between Russia and China, both ways, by the publisher that
 * counts the two ways and all of them over the same days. `null` where the rows do not hold all three.
 */
export function betweenTheTwo(rows: readonly RouteFigure[]): {
	readonly toChina: RouteFigure;
	readonly toRussia: RouteFigure;
	readonly all: RouteFigure;
	readonly voyages: number;
	readonly pct: number;
} | null {
	const toChina = rows.find((row) => row.measure === 'transits_russia_to_china');
	if (!toChina) return null;
	const same = (measure: RouteMeasure) =>
		rows.find(
			(row) =>
				row.measure === measure &&
				row.unit === toChina.unit &&
				row.stated_by === toChina.stated_by &&
				row.period_start === toChina.period_start &&
				row.period_end === toChina.period_end
		);
	const [toRussia, all] = [same('transits_china_to_russia'), same('transits')];
	if (!toRussia || !all) return null;
	const voyages = toChina.value + toRussia.value;
	return { toChina, toRussia, all, voyages, pct: (voyages / all.value) * 100 };
}
