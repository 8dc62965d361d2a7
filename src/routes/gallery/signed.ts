/** States of the chart of values above and below zero: literal rows, no dataset. */
import type SignedChart from '$lib/charts/SignedChart.svelte';
import type { SignedItem } from '$lib/charts/SignedChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof SignedChart>;

const item = (year: number, y: number, derived = false): SignedItem => ({
	...{ id: `b-${year}`, row: `b-${year}`, x: year + 0.5, y, derived, value: String(Math.abs(y)) },
	tone: y < 0 ? 'russia' : 'china',
	label: `${year}: ${y}`
});

const normal: Props = {
	label: 'Balance by year, 2016 to 2020',
	domain: [2016, 2021],
	unit: ['$', 'bn'],
	items: [
		item(2016, 5),
		item(2017, 2, true),
		{ ...item(2019, -11), isOpen: true },
		item(2020, -7, true)
	],
	barWidth: 0.7,
	remarks: [{ x: 2018.5, y: 0, text: 'not found', anchor: 'middle' }],
	range: [2016, 2021]
};
const many = Array.from({ length: 400 }, (_, i) => ({
	...item(2000 + i / 16, Math.round(Math.sin(i / 9) * 1e6)),
	...{ id: `m-${i}`, label: i === 0 ? LONG_NAME : `month ${i}` }
}));

export const signed = {
	normal,
	empty: { ...normal, label: 'No rows', items: [], remarks: [] },
	'one-row': { ...normal, label: 'One year', domain: [2019, 2020], items: [item(2019, -11)] },
	extreme: {
		...normal,
		...{ label: 'Four hundred months in millions', domain: [2000, 2026], items: many },
		...{ barWidth: null, range: [2000, 2026] }
	},
	stems: { ...normal, barWidth: null, chosen: 'china', crosshair: 2019 },
	claimed: {
		...normal,
		claims: [
			{
				...{ id: 'fell', x: 2019.5, y: -11, bound: 'exact', side: 'below', over: [2017, 2020] },
				...{ label: '“fell”: holds', short: '“fell”', spoken: 'Claim: it fell' }
			}
		]
	},
	'filtered-to-part': { ...normal, range: [2019, 2020], picked: 'b-2019' },
	'all-filtered-out': { ...normal, range: [2030, 2031] }
} satisfies States<Props>;
