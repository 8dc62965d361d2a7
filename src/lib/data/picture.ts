/** A small picture of a column, as data: how its values are spread. Depends on `csv` alone. */
import { extent, rollup, tickStep } from 'd3';
import type { Field } from '../csv/field';

/** A stretch of a scale with how many values lie on it. */
export interface Bin {
	/** Inclusive. */
	from: number;
	/** Of whole numbers and years the last one on it; of others where the next bin begins. */
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
			return numbers(values as readonly number[], field.type === 'integer');
		case 'date':
			return dates(values as readonly string[]);
		default:
			return words(values as readonly string[]);
	}
}

function numbers(values: readonly number[], isWhole: boolean): Picture {
	const [min, max] = extent(values) as [number, number];
	return { kind: 'numbers', min, max, bins: binned(values, isWhole) };
}

function dates(values: readonly string[]): Picture {
	// Dates compare as texts: year, month and day stand in this order, at full width.
	const sorted = [...values].sort();
	const years = values.map((value) => Number(value.slice(0, 4)));
	return { kind: 'dates', min: sorted[0]!, max: sorted.at(-1)!, bins: binned(years, true) };
}

/** About as many bins as fit in a small picture. */
const BINS = 12;

/** Bins of equal, round width from the smallest value to the largest; one bin for one value. */
function binned(values: readonly number[], isWhole: boolean): readonly Bin[] {
	const [min, max] = extent(values) as [number, number];
	if (min === max) return [{ from: min, to: max, count: values.length }];
	const step = isWhole ? Math.max(1, tickStep(min, max, BINS)) : tickStep(min, max, BINS);
	const indexOf = (value: number) => Math.floor(plain(value / step));
	const [first, last] = [indexOf(min), indexOf(max)];
	const counts = rollup(values, (same) => same.length, indexOf);
	return Array.from({ length: last - first + 1 }, (_, i) => ({
		from: plain((first + i) * step),
		to: plain((first + i + 1) * step) - (isWhole ? 1 : 0),
		count: counts.get(first + i) ?? 0
	}));
}

/** A number without what binary fractions add behind its decimals. */
const plain = (value: number) => Number(value.toPrecision(12));

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
