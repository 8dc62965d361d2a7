/** Fuels by year: the count that is drawn by default, and every other count of the same year. */
import type { EnergyFigure } from '../../data/schema';
import { missingYears } from '../days';

export type Fuel = EnergyFigure['commodity'];

export interface Flow {
	readonly fuel: Fuel;
	readonly unit: EnergyFigure['volume_unit'];
	/** The count taken for each year that has one; ascending. */
	readonly counts: readonly EnergyFigure[];
	/** Counts of part of a year, of part of a fuel, or by others; ascending. */
	readonly others: readonly EnergyFigure[];
	/** Years without a default count, from its own first to the last year of the table. */
	readonly missing: readonly number[];
}

const FUELS: readonly Fuel[] = ['crude_oil', 'pipeline_gas', 'lng', 'coal'];

/** What can be said of a delivery: how much, for how much money, in which place of all suppliers. */
export type Measure = 'volume' | 'value' | 'rank';

/**
 * What a row says: in the unit of its fuel, in billion US dollars, or as a place from 1 up; `null`
 * where it says nothing of it.
 */
export function measured(row: EnergyFigure, measure: Measure): number | null {
	const { volume, value_usd_bn: value, rank_among_suppliers: rank } = row;
	return { volume, value, rank }[measure];
}

/**
 * The flows of the four fuels that have rows, of the rows that say something of the measure.
 * Volumes of two fuels have no unit in common.
 */
export function flows(rows: readonly EnergyFigure[], measure: Measure = 'volume'): Flow[] {
	const last = Math.max(...rows.map(({ year }) => year));
	return FUELS.flatMap((fuel) => {
		const all = rows.filter((row) => row.commodity === fuel);
		const unit = all[0]?.volume_unit;
		if (!unit) return [];
		const own = all
			.filter((row) => measured(row, measure) !== null)
			.sort((a, b) => a.year - b.year);
		const counts = own.filter((row) => row.preferred === 'yes');
		const others = own.filter((row) => row.preferred === 'no');
		const missing = missingYears(
			counts.map(({ year }) => year),
			last
		);
		return [{ fuel, unit, counts, others, missing }];
	});
}

/** The default count with the highest value of all flows; `null` where none has one. */
export function dearest(list: readonly Flow[]): EnergyFigure | null {
	const paid = list.flatMap(({ counts }) => counts);
	return paid.reduce<EnergyFigure | null>(
		(most, row) => ((row.value_usd_bn ?? 0) > (most?.value_usd_bn ?? 0) ? row : most),
		null
	);
}

/** How many times its first default count the last one is, and the years of both; `null` below two. */
export function growthOf({
	counts
}: Flow): { from: EnergyFigure; to: EnergyFigure; times: number } | null {
	const [from, to] = [counts[0], counts.at(-1)];
	if (!from || !to || from === to || from.volume === 0) return null;
	return { from, to, times: to.volume / from.volume };
}
