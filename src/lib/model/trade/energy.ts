/** Fuels by year: the count that is drawn by default, and every other count of the same year. */
import type { EnergyFigure } from '../../data/schema';

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

/** The flows of the four fuels that have rows. Volumes of two fuels have no unit in common. */
export function flows(rows: readonly EnergyFigure[]): Flow[] {
	const last = Math.max(...rows.map(({ year }) => year));
	return FUELS.flatMap((fuel) => {
		const own = rows.filter((row) => row.commodity === fuel).sort((a, b) => a.year - b.year);
		const unit = own[0]?.volume_unit;
		if (!unit) return [];
		const counts = own.filter((row) => row.preferred === 'yes');
		const missing: number[] = [];
		for (let year = counts[0]?.year ?? last; year <= last; year++)
			if (!counts.some((row) => row.year === year)) missing.push(year);
		return [{ fuel, unit, counts, others: own.filter((row) => row.preferred === 'no'), missing }];
	});
}

/** Whether a row counts fewer than the twelve months of its year. */
export function isPartOfYear(row: EnergyFigure): boolean {
	return !row.period_start.endsWith('-01-01') || !row.period_end.endsWith('-12-31');
}

/** How many times its first default count the last one is, and the years of both; `null` below two. */
export function growthOf({
	counts
}: Flow): { from: EnergyFigure; to: EnergyFigure; times: number } | null {
	const [from, to] = [counts[0], counts.at(-1)];
	if (!from || !to || from === to || from.volume === 0) return null;
	return { from, to, times: to.volume / from.volume };
}
