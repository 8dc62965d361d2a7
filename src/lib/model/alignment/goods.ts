/**
 * Dual-use goods and arms. Each figure belongs to its own list of goods: they are set side by side and
 * never joined, summed or compared over time. No Svelte, no DOM.
 */
import type { DualUseFigure } from '../../data/schema';
import { monthsBetween } from './span';

/** Figures on one list of goods. */
export interface GoodsList {
	readonly goods: string;
	/** By the period they end with. */
	readonly rows: readonly DualUseFigure[];
}

/** Figures by their list of goods, lists in the order in which they first occur. */
export function byGoods(rows: readonly DualUseFigure[]): GoodsList[] {
	return [...new Set(rows.map(({ goods }) => goods))].map((goods) => ({
		goods,
		rows: rows
			.filter((row) => row.goods === goods)
			.sort((a, b) => (a.period_end < b.period_end ? -1 : a.period_end > b.period_end ? 1 : 0))
	}));
}

/** Shares in Russian imports of goods, those of China and of Hong Kong. */
export function shares(rows: readonly DualUseFigure[]): DualUseFigure[] {
	return rows.filter(({ measure }) => measure === 'china_share' || measure === 'hong_kong_share');
}

/** The lowest and the highest share of China over one full year: the year with most of them. */
export function widestYear(
	rows: readonly DualUseFigure[]
): { year: number; lowest: DualUseFigure; highest: DualUseFigure } | null {
	const full = rows.filter(
		({ measure, period_start, period_end }) =>
			measure === 'china_share' && period_start === period_end && /^\d{4}$/.test(period_end)
	);
	const ofYear = (year: number) => full.filter((row) => row.year === year);
	const [year] = full
		.map((row) => row.year)
		.sort((a, b) => ofYear(b).length - ofYear(a).length || b - a);
	if (year === undefined) return null;
	const byValue = ofYear(year).sort((a, b) => a.value - b.value);
	return { year, lowest: byValue[0]!, highest: byValue.at(-1)! };
}

/** An amount of money a month, so that amounts over unequal periods can stand on one scale. */
export interface Monthly {
	readonly row: DualUseFigure;
	/** Millions of US dollars a month. */
	readonly usdMn: number;
	/** Months of the total that was divided; `null` where the source itself says "a month". */
	readonly months: number | null;
}

const MILLIONS: Partial<Record<DualUseFigure['unit'], number>> = {
	'million US dollars': 1,
	'billion US dollars': 1000
};

/** Amounts of money; totals of a period are divided by its months. Other units are left out. */
export function monthly(rows: readonly DualUseFigure[]): Monthly[] {
	return rows.flatMap((row): Monthly[] => {
		if (row.unit === 'million US dollars a month') return [{ row, usdMn: row.value, months: null }];
		const millions = MILLIONS[row.unit];
		if (millions === undefined) return [];
		const months = monthsBetween(row.period_start, row.period_end);
		return [{ row, usdMn: (row.value * millions) / months, months }];
	});
}

/** Russian arms deliveries to China by the index of SIPRI, in the order of years. */
export function armsIndex(rows: readonly DualUseFigure[]): DualUseFigure[] {
	return rows.filter(({ measure }) => measure === 'sipri_index').sort((a, b) => a.year - b.year);
}

/** The highest year of the index, the last, and how far the last is below or above, in percent. */
export function armsShape(
	index: readonly DualUseFigure[]
): { peak: DualUseFigure; last: DualUseFigure; changePct: number } | null {
	const last = index.at(-1);
	if (!last) return null;
	const peak = index.reduce((a, b) => (b.value > a.value ? b : a));
	return { peak, last, changePct: (last.value / peak.value - 1) * 100 };
}

/** What is neither a share, an amount nor the index: changes, and percentages as SIPRI gave them. */
export function otherFigures(rows: readonly DualUseFigure[]): DualUseFigure[] {
	const drawn = new Set(
		[...shares(rows), ...armsIndex(rows), ...monthly(rows).map(({ row }) => row)].map(
			({ id }) => id
		)
	);
	return rows.filter(({ id }) => !drawn.has(id));
}
