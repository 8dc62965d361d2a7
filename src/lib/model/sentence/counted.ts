/** The rows of yearly measures, of several counters, as counts of years. Private to `series`. */
import type { RouteFigure } from '../../data/schema';
import type { Figure, UsedRow } from '../check/types';
import type { SentenceTables } from './plan';
import type { Measure } from './types';

/** A measure that several count by year. */
export type YearlyMeasure = Extract<
	Measure,
	{ key: 'energy' | 'sea_route' | 'votes' | 'exercises' }
>;

/** One count of a year. */
export interface Counted {
	readonly year: number;
	readonly figure: Figure;
	readonly statedBy: string | null;
	readonly row: UsedRow;
	/** How it was counted: changes and records are asked within one method alone. */
	readonly method: string;
	/** What the series is drawn by, or one method of several that stand side by side. */
	readonly isDefault: boolean;
}

/** All counts of whole years. */
export function countsOf(measure: YearlyMeasure, tables: SentenceTables): Counted[] {
	switch (measure.key) {
		case 'energy':
			return tables.energy_annual
				.filter((row) => row.commodity === measure.commodity && row.period_end.endsWith('-12-31'))
				.map((row) => ({
					...{ year: row.year, statedBy: null, isDefault: row.preferred === 'yes' },
					...{
						figure: figureOf(row.volume, row.volume_unit, row),
						method: `${row.scope} ${row.stated_by}`
					},
					row: { dataset: 'energy_annual', id: row.id }
				}));
		case 'sea_route':
			return tables.nsr_traffic
				.filter((row) => row.measure === measure.measure && row.status === 'actual')
				.filter((row) => row.period_end.endsWith('-12-31') || row.preferred === 'yes')
				.map((row) => ({
					...{ year: row.year, statedBy: row.stated_by, isDefault: row.preferred === 'yes' },
					...{ figure: figureOf(row.value, row.unit, soFar(row)), method: row.measure },
					row: { dataset: 'nsr_traffic', id: row.id }
				}));
		case 'votes':
			return tables.un_votes.map((row) => ({
				...{ year: row.year, statedBy: null, isDefault: true },
				...{ figure: figureOf(row.share_pct, 'percent', row), method: row.measure },
				row: { dataset: 'un_votes', id: row.id }
			}));
		case 'exercises':
			return tables.exercise_counts
				.filter((row) => row.measure === 'year')
				.map((row) => ({
					...{ year: Number(row.period_start.slice(0, 4)), statedBy: row.compiler },
					...{ figure: figureOf(row.count, 'exercises', row), method: row.compiler },
					...{ row: { dataset: 'exercise_counts' as const, id: row.id }, isDefault: true }
				}));
	}
}

const figureOf = (
	value: number,
	unit: string,
	{ bound, basis }: { bound: Figure['bound']; basis: string }
): Figure => ({ value, unit, bound, derived: basis === 'derived' });

/** A count up to a day before the end of the year is a floor of the year's. */
const soFar = ({ bound, basis, period_end }: RouteFigure) => ({
	bound: period_end.endsWith('-12-31') ? bound : ('at_least' as const),
	basis
});

/** The default counts of a year; all of them where none is the default. */
export function defaultsOf(year: number, counts: readonly Counted[]): readonly Counted[] {
	const found = counts.filter((count) => count.year === year);
	const defaults = found.filter(({ isDefault }) => isDefault);
	return defaults.length > 0 ? defaults : found;
}
