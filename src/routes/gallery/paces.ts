/** States of the chart of running totals: literal rows, no dataset. */
import type PaceChart from '$lib/charts/PaceChart.svelte';
import type { PaceDot, PaceLine } from '$lib/charts/PaceChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof PaceChart>;

const dot = (year: number, month: number, y: number, change: Partial<PaceDot> = {}): PaceDot => ({
	...{ id: `y-${year}-${month}`, month, y, derived: false, bound: 'exact' },
	label: `${year}, to month ${month}: ${y}`,
	...change
});
const line = (
	year: number,
	points: readonly PaceDot[],
	change: Partial<PaceLine> = {}
): PaceLine => ({
	...{ key: String(year), name: String(year), value: 'so much', on: true, emphasis: false, points },
	...change
});
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

const normal: Props = {
	label: 'Running totals by month, three years',
	months,
	unit: ['$', 'bn'],
	tone: 'total',
	lines: [
		line(2023, [dot(2023, 2, 30), dot(2023, 3, 50), dot(2023, 5, 90), dot(2023, 6, 110)]),
		line(2024, [
			dot(2024, 2, 37, { bound: 'at_least' }),
			dot(2024, 3, 55, { derived: true }),
			dot(2024, 6, 116)
		]),
		line(2025, [dot(2025, 2, 35), dot(2025, 3, 53)], { emphasis: true })
	]
};

export const paces = {
	normal,
	empty: { ...normal, label: 'No rows', lines: [] },
	'one-row': { ...normal, label: 'One figure', lines: [line(2025, [dot(2025, 2, 35)])] },
	extreme: {
		...normal,
		label: 'Forty years in trillions, six months each',
		lines: Array.from({ length: 40 }, (_, i) =>
			line(
				1985 + i,
				months.map((_, month) =>
					dot(1985 + i, month + 1, (month + 1) * (i + 1) * 1e12, i ? {} : { label: LONG_NAME })
				)
			)
		)
	},
	'filtered-to-part': {
		...normal,
		lines: normal.lines.map((line) => ({ ...line, on: line.key === '2024' })),
		...{ lit: '2024', picked: 'y-2024-3' }
	},
	'a-year-without-figures': { ...normal, lines: [...normal.lines, line(2026, [])] }
} satisfies States<Props>;
