/** States of the chart of lanes: literal rows, no dataset. */
import type LaneChart from '$lib/charts/LaneChart.svelte';
import type { Lane, LaneMark } from '$lib/charts/LaneChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof LaneChart>;

const lanes: Lane[] = [
	{ key: 'a', name: 'In China', short: 'China', count: 3, tone: 'china', hollow: false },
	{ key: 'b', name: 'In Russia', short: 'Russia', count: 2, tone: 'russia', hollow: false },
	{ key: 'c', name: 'Elsewhere', short: 'Else', count: 1, tone: 'total', hollow: false },
	{ key: 'd', name: 'By video', short: 'Video', count: 1, tone: 'total', hollow: true }
];
const mark = (lane: string, x: number, change: Partial<LaneMark> = {}): LaneMark => ({
	...{ id: `${lane}-${x}`, lane, x, on: true, label: `A meeting in ${x}` },
	...change
});

const normal: Props = {
	label: 'Meetings in four lanes',
	domain: [2018, 2024],
	lanes,
	marks: [
		mark('a', 2018.4),
		mark('b', 2018.7),
		mark('c', 2019.1),
		mark('a', 2019.4),
		mark('d', 2021.2),
		mark('b', 2021.6),
		mark('a', 2022.1)
	],
	pauses: [
		{ id: 'long', from: 2019.4, to: 2021.2, text: '657 days', strong: true },
		{ id: 'short', from: 2021.6, to: 2022.1, text: '183', strong: false }
	]
};

export const laneStates = {
	normal,
	empty: { ...normal, label: 'No rows', marks: [], pauses: [] },
	'one-row': { ...normal, label: 'One meeting', marks: [mark('b', 2021.6)], pauses: [] },
	extreme: {
		...normal,
		label: 'A thousand meetings in twelve lanes',
		lanes: Array.from({ length: 12 }, (_, i) => ({
			...lanes[i % 4]!,
			...{ key: String(i), name: i ? `Lane ${i}` : LONG_NAME, count: 10 ** i }
		})),
		marks: Array.from({ length: 1000 }, (_, i) =>
			mark(String(i % 12), 2018 + i * 0.006, i ? {} : { label: LONG_NAME })
		),
		pauses: []
	},
	'filtered-to-part': {
		...normal,
		marks: normal.marks.map((one) => ({ ...one, on: one.lane === 'a' })),
		...{ lit: new Set(['a-2019.4']), picked: 'a-2018.4' }
	},
	'no-lanes': { ...normal, lanes: [] }
} satisfies States<Props>;
