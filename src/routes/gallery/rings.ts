/** States of the sign of a claim. It draws no rows: its states are its bounds. */
import type ClaimRing from '$lib/charts/ClaimRing.svelte';
import type { ComponentProps } from 'svelte';

export const rings = {
	exact: { bound: 'exact' },
	'at-least': { bound: 'at_least' },
	'at-most': { bound: 'at_most' },
	about: { bound: 'about' },
	'filtered-out': { bound: 'exact', on: false },
	tiny: { bound: 'at_least', r: 1 },
	huge: { bound: 'at_most', r: 24 }
} satisfies Record<string, ComponentProps<typeof ClaimRing>>;
