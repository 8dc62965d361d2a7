/** States of the range of years: literal rows, no dataset. */
import type YearRange from '$lib/charts/YearRange.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

/** The page moves the handles. */
type Props = Omit<ComponentProps<typeof YearRange>, 'onstep' | 'onsettle'>;

const normal: Props = {
	domain: { from: 2010, to: 2019 },
	value: { from: 2012, to: 2016 },
	bars: [1, 0, 2, 5, 6, 4, 6, 6, 4, 6].map((rows, i) => ({ year: 2010 + i, rows })),
	events: [{ year: 2014.2, name: 'Crimea' }]
};

export const years = {
	normal,
	empty: { ...normal, value: { from: 2010, to: 2019 }, bars: [], events: [] },
	'one-row': {
		domain: { from: 2024, to: 2024 },
		value: { from: 2024, to: 2024 },
		bars: [{ year: 2024, rows: 1 }]
	},
	extreme: {
		domain: { from: 1600, to: 2026 },
		value: { from: 1600, to: 2026 },
		bars: Array.from({ length: 427 }, (_, i) => ({ year: 1600 + i, rows: i === 400 ? 1e9 : 1 })),
		events: [
			{ year: 1600, name: LONG_NAME },
			{ year: 2026.9, name: 'The last day' }
		]
	},
	'one-year-chosen': { ...normal, value: { from: 2019, to: 2019 }, pointed: 2014 },
	'no-rows-in-any-year': { ...normal, bars: normal.bars.map(({ year }) => ({ year, rows: 0 })) }
} satisfies States<Props>;
