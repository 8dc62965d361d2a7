/** States of the chart of gaps: literal rows, no dataset. */
import type GapChart from '$lib/charts/GapChart.svelte';
import type { GapLine } from '$lib/charts/GapChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof GapChart>;

const line = (id: string, x: number, change: Partial<GapLine> = {}): GapLine => ({
	...{ id, head: id, name: 'other', x, bound: 'exact', dashed: false, tone: 'russia', on: true },
	...{ text: `so much (${x})`, short: String(x), label: `${id}: ${x}` },
	...change
});

const normal: Props = {
	label: 'Three figures against the first',
	base: 'The first count',
	lines: [
		line('2006', -14.3),
		line('2010', 7, { dashed: true }),
		line('2022', -2.8, { bound: 'at_least' }),
		line('2023', 0, { tone: 'total', head: '' })
	]
};

export const gaps = {
	normal,
	empty: { ...normal, label: 'No rows', lines: [] },
	'one-row': { ...normal, label: 'One figure', lines: [line('2006', -14.3)] },
	extreme: {
		...normal,
		label: 'Forty figures, one of them far away',
		lines: Array.from({ length: 40 }, (_, i) =>
			line(`l-${i}`, i === 0 ? 9999 : -i, i === 0 ? { text: LONG_NAME, label: LONG_NAME } : {})
		)
	},
	'filtered-to-part': {
		...normal,
		lines: normal.lines.map((line) => ({ ...line, on: line.id === '2022' })),
		picked: '2022'
	}
} satisfies States<Props>;
