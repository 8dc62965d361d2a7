/** States of the chart of a running count: literal rows, no dataset. */
import type StepChart from '$lib/charts/StepChart.svelte';
import type { StatedMark, StepPoint } from '$lib/charts/StepChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof StepChart>;

const step = (x: number, y: number, label = `Number ${y}`): StepPoint => ({
	...{ id: `step-${x}-${y}`, x, y, label }
});
const stated = (x: number, y: number, change: Partial<StatedMark> = {}): StatedMark => ({
	...{ id: `stated-${x}-${y}`, x, y, label: `Somebody says ${y}`, name: `${y} Somebody` },
	...{ bound: 'exact', agrees: true },
	...change
});

const normal: Props = {
	label: 'A running count of meetings, with what was said of it',
	domain: [2018, 2024],
	unit: 'so far',
	steps: [step(2018.4, 1), step(2019.2, 2), step(2020.5, 3), step(2022.1, 4), step(2023.3, 5)],
	wide: [],
	ends: [{ name: 'Every one', short: 'Every', value: 5 }, null],
	stated: [
		stated(2019.3, 2),
		stated(2020.6, 4, { agrees: false }),
		stated(2021.5, 3, { bound: 'about' }),
		stated(2022.5, 3, { bound: 'at_least' }),
		stated(2023.6, 6, { bound: 'at_most' })
	],
	claims: [
		{
			...{ id: 'claim', x: 2022.9, y: 3, bound: 'at_least', label: '“more than 3” holds' },
			...{ short: '“more than 3”', side: 'above', spoken: 'Claim, holds: more than 3' }
		}
	],
	range: [2018, 2024]
};

export const stepStates = {
	normal,
	empty: {
		...{ ...normal, label: 'No rows', steps: [], stated: [], claims: [] },
		ends: [{ name: 'None', short: 'None', value: 0 }, null]
	},
	'one-row': {
		...{ ...normal, label: 'One meeting', steps: [step(2020, 1)], stated: [], claims: [] },
		ends: [{ name: 'Every one', short: 'Every', value: 1 }, null]
	},
	extreme: {
		...normal,
		label: 'A thousand steps and a hundred statements',
		steps: Array.from({ length: 1000 }, (_, i) =>
			step(2018 + i * 0.006, i + 1, i ? undefined : LONG_NAME)
		),
		stated: Array.from({ length: 100 }, (_, i) =>
			stated(2018 + i * 0.06, i * 1e4, { name: LONG_NAME, bound: 'at_least' })
		),
		ends: [{ name: LONG_NAME, short: 'Long', value: 1000 }, null]
	},
	'narrower-than-the-wide-count': {
		...normal,
		steps: [step(2018.4, 1), step(2022.1, 2)],
		wide: normal.steps,
		ends: [
			{ name: 'Some', short: 'Some', value: 2 },
			{ name: 'Every one', short: 'Every', value: 5 }
		],
		stated: normal.stated.map((mark) => ({ ...mark, agrees: false }))
	},
	'part-of-the-years': { ...normal, range: [2020, 2022], crosshair: 2021, picked: 'step-2020.5-3' }
} satisfies States<Props>;
