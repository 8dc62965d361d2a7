/** A small picture of a column, as data: how its values are spread. Depends on `csv` alone. */
import { bin, rollup } from 'd3';
import type { Field } from '../csv/field';

/** A stretch of a scale with how many values lie on it. */
export interface Bin {
	/** Inclusive. */
	from: number;
	/** Exclusive, but for the last one. */
	to: number;
	count: number;
}

export type Picture =
	/** Numbers, from the smallest to the largest; the bins leave no gap and may be empty. */
	| { kind: 'numbers'; min: number; max: number; bins: readonly Bin[] }
	/** Dates as written, first to last; bins of years, which leave no gap and may be empty. */
	| { kind: 'dates'; min: string; max: string; bins: readonly Bin[] }
	/** Words, the most frequent first. `more` values in other words are left out. */
	| { kind: 'words'; counts: readonly { value: string; count: number }[]; more: number }
	/** Texts of which hardly one comes twice: how many different ones, and the longest in characters. */
	| { kind: 'texts'; distinct: number; longest: number };

type Value = string | number;

/** The picture of the values of one column; `null` where there is none. */
export function picture(field: Field, values: readonly Value[]): Picture | null {
	if (values.length === 0) return null;
	switch (field.type) {
		case 'number':
		case 'integer':
			return numbers(values as readonly number[]);
		case 'date':
			return dates(values as readonly string[]);
		default:
			return words(values as readonly string[]);
	}
}

/** As many bins as fit in a small picture. */
const BINS = 12;

function numbers(values: readonly number[]): Picture {
	const [min, max] = [Math.min(...values), Math.max(...values)];
	return { kind: 'numbers', min, max, bins: binned(values) };
}

function dates(values: readonly string[]): Picture {
	// Dates compare as texts: year, month and day stand in this order, at full width.
	const sorted = [...values].sort();
	const years = values.map((value) => Number(value.slice(0, 4)));
	return { kind: 'dates', min: sorted[0]!, max: sorted.at(-1)!, bins: binned(years) };
}

function binned(values: readonly number[]): readonly Bin[] {
	return bin()
		.thresholds(BINS)(values)
		.map(({ x0, x1, length }) => ({ from: x0!, to: x1!, count: length }));
}

/** Columns with more different words than this show how many there are instead. */
const MOST_WORDS = 12;

function words(values: readonly string[]): Picture {
	const counts = [
		...rollup(
			values,
			(same) => same.length,
			(value) => value
		)
	]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => b.count - a.count);
	const shown = counts.slice(0, MOST_WORDS);
	const more = values.length - shown.reduce((sum, { count }) => sum + count, 0);
	if (more <= values.length / 2) return { kind: 'words', counts: shown, more };
	const longest = Math.max(...values.map((value) => Array.from(value).length));
	return { kind: 'texts', distinct: counts.length, longest };
}
