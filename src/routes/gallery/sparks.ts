/** States of the spark: literal rows, no dataset. */
import type Spark from '$lib/charts/Spark.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof Spark>;

const normal: Props = {
	label: 'Trade by year; the claim is ringed',
	tone: 'total',
	line: [
		{ x: 10, value: 108 },
		{ x: 50, value: 190 },
		{ x: 90, value: 245 }
	],
	max: 245,
	claim: { x: 90, value: 240, bound: 'at_least' as const }
};

export const sparks = {
	normal,
	empty: { label: 'No rows', tone: 'total', max: 0 },
	'one-row': { label: 'One year', tone: 'total', line: [{ x: 50, value: 108 }], max: 108 },
	extreme: {
		label: LONG_NAME,
		tone: 'china',
		bars: Array.from({ length: 400 }, (_, i) => ({
			x: i / 4,
			width: 0.25,
			value: i === 200 ? 1e12 : 1e-9
		})),
		max: 1e12,
		claim: { x: 100, value: 0, bound: 'exact' as const }
	},
	bars: {
		label: 'Companies a month, by period',
		tone: 'china',
		bars: [
			{ x: 0, width: 50, value: 4 },
			{ x: 50, width: 25, value: 9, hollow: true },
			{ x: 75, width: 25, value: 20 },
			{ x: 50, width: 50, value: 12.5, outlined: true }
		],
		max: 20
	},
	'nothing-but-zeros': {
		...normal,
		line: [
			{ x: 10, value: 0 },
			{ x: 90, value: 0 }
		],
		max: 0,
		claim: { x: 50, value: 0, bound: 'exact' as const }
	}
} satisfies States<Props>;
