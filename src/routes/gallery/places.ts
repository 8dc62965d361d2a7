/** States of the chart of places in an order: literal rows, no dataset. */
import type PlaceChart from '$lib/charts/PlaceChart.svelte';
import type { Place } from '$lib/charts/PlaceChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof PlaceChart>;

const at = (year: number, place: number, change: Partial<Place> = {}): Place => ({
	...{ id: `p-${year}`, year, place, isPart: false, label: `${year}: number ${place}` },
	...change
});

const normal: Props = {
	label: 'Place among suppliers, 2019 to 2024',
	domain: [2019, 2025],
	places: [at(2019, 3), at(2020, 2), at(2022, 1), at(2022, 2, { id: 'p-part', isPart: true })],
	none: 'none found',
	tone: 'russia',
	range: [2019, 2025]
};

export const places = {
	normal,
	empty: { ...normal, label: 'No rows', places: [] },
	'one-row': { ...normal, label: 'One year', domain: [2022, 2023], places: [at(2022, 1)] },
	extreme: {
		...normal,
		...{ label: 'Sixty years down to place ten thousand', domain: [1960, 2020] },
		range: [1960, 2020],
		places: Array.from({ length: 60 }, (_, i) =>
			at(1960 + i, i === 59 ? 10_000 : i + 1, i ? {} : { label: LONG_NAME })
		)
	},
	'filtered-to-part': { ...normal, range: [2020, 2023], crosshair: 2022, picked: 'p-2020' },
	'all-filtered-out': { ...normal, range: [2030, 2031] }
} satisfies States<Props>;
