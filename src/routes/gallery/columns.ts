/** States of the chart of columns: literal rows, no dataset. */
import type ColumnChart from '$lib/charts/ColumnChart.svelte';
import type { YearCount } from '$lib/charts/ColumnChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof ColumnChart>;

const count = (year: number, y: number, change: Partial<YearCount> = {}): YearCount => ({
	...{ id: `c-${year}`, year, y, derived: false, bound: 'exact', value: String(y) },
	label: `${year}: ${y}`,
	...change
});

const normal: Props = {
	label: 'Deliveries by year, 2017 to 2022',
	domain: [2017, 2023],
	counts: [count(2017, 25.3), count(2020, 57, { derived: true }), count(2022, 93.9)],
	others: [
		{ ...count(2022, 88, { id: 'o-2022' }), isPart: true },
		{ ...count(2021, 87, { id: 'o-part' }), isPart: true },
		{ ...count(2021, 100, { id: 'o-floor', bound: 'at_least', value: '>100' }), isPart: false }
	],
	missing: [{ from: 2018, to: 2019, text: 'not found' }],
	tone: 'russia',
	range: [2017, 2023]
};

export const columns = {
	normal,
	empty: {
		...normal,
		...{ label: 'No rows', counts: [], others: [], missing: [], none: 'none found' }
	},
	'one-row': {
		...normal,
		...{ label: 'One year', domain: [2020, 2021], range: [2020, 2021] },
		...{ counts: [count(2020, 57)], others: [], missing: [] }
	},
	extreme: {
		...normal,
		label: 'Ninety years in trillions, one not found',
		...{ domain: [1930, 2020], range: [1930, 2020], others: [] },
		missing: [{ from: 1975, to: 1975, text: 'not found' }],
		counts: Array.from({ length: 90 }, (_, i) =>
			count(1930 + i, i * 1e12, i ? {} : { label: LONG_NAME })
		).filter(({ year }) => year !== 1975)
	},
	'filtered-to-part': { ...normal, range: [2020, 2022], crosshair: 2020, picked: 'o-part' },
	'all-filtered-out': { ...normal, range: [2030, 2031] }
} satisfies States<Props>;
