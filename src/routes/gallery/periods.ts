/** States of the period chart: literal rows, no dataset. */
import type PeriodChart from '$lib/charts/PeriodChart.svelte';
import type { Period } from '$lib/charts/PeriodChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof PeriodChart>;

const period = (from: number, to: number, rate: number, derived = false): Period => ({
	id: `p-${from}`,
	from,
	to,
	rate,
	derived,
	value: String(Math.round(rate * (to - from) * 12)),
	detail: rate.toFixed(1),
	label: `From ${from} to ${to}: ${rate} a month`
});

const normal: Props = {
	label: 'Registrations from 2020 to the middle of 2023',
	domain: [2020, 2023.5],
	unit: 'a month',
	periods: [
		period(2020, 2021, 4),
		period(2021, 2022, 6.5, true),
		period(2022, 2023, 8.75, true),
		period(2023, 2023.5, 20)
	],
	outlines: [
		{
			...period(2020, 2022, 5.25, true),
			id: 'before',
			claim: false,
			lines: [
				['126 in 24 months', '126 in 24'],
				['5.3 a month, derived', '5.3, derived']
			]
		},
		{
			...period(2022, 2023.5, 12.5),
			id: 'claim',
			claim: true,
			lines: [
				['225 in 18 months', '225 in 18'],
				['reported', 'reported'],
				['12.5 a month, derived', '12.5, derived']
			]
		}
	],
	instants: [
		{ id: 'operating', at: 2023.5, value: '351 in operation', label: 'June 2023: 351 companies' }
	],
	on: new Set(['p-2020', 'p-2021', 'p-2022', 'p-2023', 'before', 'claim', 'operating']),
	events: [
		{
			id: 'invasion',
			x: 2022.15,
			date: '24 Feb 2022',
			shortDate: '24 Feb ’22',
			title: 'Invasion of Ukraine',
			short: 'Invasion'
		}
	]
};

export const periods = {
	normal,
	empty: { label: 'No rows', domain: [2020, 2023.5], unit: 'a month', periods: [], on: new Set() },
	'one-row': {
		label: 'One period',
		domain: [2020, 2021],
		unit: 'a month',
		periods: [period(2020, 2021, 4)],
		on: new Set(['p-2020'])
	},
	extreme: {
		label: 'A day of a million a month among years of next to none',
		domain: [1990, 2030],
		unit: LONG_NAME,
		periods: [
			period(1990, 2010, 1e-6),
			{ ...period(2010, 2010.003, 1e6), value: LONG_NAME, label: LONG_NAME },
			period(2011, 2012, 0),
			period(2012, 2030, 2e4, true)
		],
		outlines: [
			{ ...period(1990, 2030, 1e6), id: 'all', claim: true, lines: [[LONG_NAME, LONG_NAME]] }
		],
		on: new Set(['p-1990', 'p-2010', 'p-2011', 'p-2012', 'all'])
	},
	'all-derived': {
		...normal,
		periods: normal.periods.map((period) => ({ ...period, derived: true })),
		outlines: []
	},
	'pointed-at': { ...normal, crosshair: 2023, pointed: 'p-2023', picked: 'claim' },
	'all-filtered-out': { ...normal, on: new Set() }
} satisfies States<Props>;
