/** States of the small chart beside a claim: literal numbers, no dataset. */
import type ClaimChart from '$lib/charts/ClaimChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof ClaimChart>;

const years: Props['drawing'] = {
	x: {
		domain: [2020, 2025],
		ticks: [
			{ at: 2020, text: '2020' },
			{ at: 2024, text: '2024' }
		]
	},
	y: { domain: [0, 300] },
	lines: [
		[
			{ x: 2020.5, y: 108 },
			{ x: 2022.5, y: 190 },
			{ x: 2024.5, y: 245 }
		]
	],
	second: [],
	band: { x: [2024, 2025], y: [240, 300] },
	ring: { x: 2024.5, y: 240, bound: 'at_least' },
	dots: [{ x: 2024.5, y: 245, isDerived: false }]
};

/** A line of numbers without a series: the number claimed and one that was found. */
const numbers: Props['drawing'] = {
	x: {
		domain: [60, 80],
		ticks: [
			{ at: 70, text: '70' },
			{ at: 75, text: '75' }
		]
	},
	y: { domain: [0, 1] },
	lines: [
		[
			{ x: 60, y: 0.5 },
			{ x: 80, y: 0.5 }
		]
	],
	second: [],
	band: { x: [71.25, 78.75], y: [0.2, 0.8] },
	ring: { x: 75, y: 0.5, bound: 'about' },
	dots: [{ x: 70, y: 0.5, isDerived: true }]
};

export const claims = {
	normal: { label: 'Over $240bn in 2024, and what was found', drawing: years },
	empty: {
		label: 'Nothing found',
		drawing: { ...years, lines: [], ring: null, dots: [] }
	},
	'one-row': {
		label: 'A claim without a number, and one day',
		drawing: {
			...numbers,
			ring: null,
			dots: [{ x: 72, y: 0.5, isDerived: false }]
		}
	},
	extreme: {
		label: LONG_NAME,
		drawing: {
			...years,
			y: { domain: [0, 1e12] },
			lines: [Array.from({ length: 500 }, (_, i) => ({ x: 2020 + i / 100, y: i * 2e9 }))],
			band: { x: [2020, 2020], y: [0, 1e12] },
			ring: { x: 2025, y: 1e12, bound: 'at_most' },
			dots: Array.from({ length: 30 }, (_, i) => ({
				x: 2020 + i / 6,
				y: 0,
				isDerived: i % 2 === 0
			}))
		}
	},
	two: {
		label: 'A second series, with a gap',
		drawing: {
			...years,
			second: [
				[
					{ x: 2020.5, y: 50 },
					{ x: 2021.5, y: 70 }
				],
				[
					{ x: 2023.5, y: 110 },
					{ x: 2024.5, y: 115 }
				]
			]
		}
	},
	numbers: { label: 'About 75, and 70 as found', drawing: numbers }
} satisfies States<Props>;
