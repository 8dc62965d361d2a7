/** A measure of the sea route as columns with dashes, the way `ColumnChart` draws it. */
import type { OtherCount, YearCount } from '$lib/charts/ColumnChart.svelte';
import type { RouteFigure } from '$lib/data/schema';
import { differencePct, type RouteSeries } from '$lib/model/arctic/route';
import { isPartOfYear } from '$lib/model/days';
import { runsOf } from '$lib/words/numbers';
import { signed, spoken } from './words';

/** A dash nearer to its column than this, in percent, has no number of its own: the table has it. */
const NEAR_PCT = 5;

export interface Columns {
	readonly counts: readonly YearCount[];
	readonly others: readonly OtherCount[];
	readonly missing: readonly {
		readonly from: number;
		readonly to: number;
		readonly text: string;
	}[];
}

/** Columns for the figures taken, dashes for all others, words where there is neither. */
export function columnsOf(series: RouteSeries): Columns {
	return {
		counts: series.counts.map((row) => ({ ...mark(row), isPart: isPartOfYear(row) })),
		others: series.others.map((row, i) => {
			const isPart = isPartOfYear(row);
			const pct = differencePct(row, series);
			/** Beside a column a part of the year says nothing of the difference. */
			const isQuiet = pct !== null && (isPart || Math.abs(pct) < NEAR_PCT);
			const isSaid = series.others
				.slice(0, i)
				.some((other) => other.year === row.year && signed(other) === signed(row));
			return { ...mark(row), value: isQuiet || isSaid ? '' : signed(row), isPart };
		}),
		missing: runsOf(series.missing).map(({ from, to }) => ({
			...{ from, to, text: from === to ? 'none' : 'none found' }
		}))
	};
}

const mark = (row: RouteFigure) => ({
	...{ id: row.id, year: row.year, y: row.value, bound: row.bound },
	...{ derived: row.basis === 'derived', value: signed(row), label: spoken(row) }
});
