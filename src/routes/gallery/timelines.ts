/** States of the timeline: literal rows, no dataset. */
import type TimelineChart from '$lib/charts/TimelineChart.svelte';
import type { LaneItem } from '$lib/charts/TimelineChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof TimelineChart>;

const item = (from: number, to: number, change: Partial<LaneItem> = {}): LaneItem => ({
	...{ id: `i-${from}`, from, to, startsOpen: false, endsOpen: false, look: 'solid' },
	...{ bound: 'exact', text: '', short: '', label: `From ${from} to ${to}` },
	...change
});

const normal: Props = {
	label: 'Exercises at sea and on land, with what was counted and claimed',
	domain: [2010, 2020],
	lanes: [
		{
			...{ id: 'claim', head: 'An article', name: '' },
			items: [
				item(2014, 2016, {
					...{ id: 'claim', look: 'claim', text: '“at sea”: Holds', short: '“at sea”' }
				})
			]
		},
		{
			...{ id: 'sea', head: 'At sea', name: 'Joint Sea' },
			items: [
				item(2012.3, 2012.35),
				item(2014.5, 2014.6),
				item(2014.55, 2014.7, { look: 'split' }),
				item(2018, 2018.01, { endsOpen: true })
			]
		},
		{
			...{ id: 'land', head: 'On land', name: 'Peace Mission, with others' },
			items: [
				item(2013, 2013.1, { look: 'split' }),
				item(2016, 2016.01, { startsOpen: true, endsOpen: true, look: 'split' })
			]
		},
		{
			...{ id: 'counts', head: 'Counted', name: 'Two compilers' },
			items: [
				item(2010.5, 2014, {
					look: 'bracket',
					text: 'more than 9',
					short: '9+',
					bound: 'at_least'
				}),
				item(2015, 2016, { look: 'bracket', text: '5', short: '5' }),
				item(2017, 2020, { look: 'bracket', text: 'undated', short: '7', endsOpen: true })
			]
		}
	],
	events: [
		{
			...{ id: 'event', x: 2014.2, date: '18 Mar 2014', shortDate: '18 Mar ’14' },
			...{ title: 'Annexation of Crimea', short: 'Crimea' }
		}
	],
	range: [2010, 2020],
	on: new Set([
		...['claim', 'i-2012.3', 'i-2014.5', 'i-2014.55', 'i-2018', 'i-2013', 'i-2016'],
		...['i-2010.5', 'i-2015', 'i-2017']
	])
};

export const timelines = {
	normal,
	empty: { ...normal, label: 'No rows', lanes: [], events: [] },
	'one-row': {
		...normal,
		...{ label: 'One day', events: [], on: new Set(['i-2012.3']) },
		lanes: [{ id: 'sea', head: 'At sea', name: 'Joint Sea', items: [item(2012.3, 2012.303)] }]
	},
	extreme: {
		...normal,
		label: 'Three hundred years, ninety at once, and a long name',
		...{ domain: [1730, 2030], range: [1730, 2030], events: [] },
		lanes: [
			{
				...{ id: 'many', head: 'Many', name: LONG_NAME },
				items: Array.from({ length: 90 }, (_, i) =>
					item(1730 + i, 2030, { id: `m-${i}`, label: i ? 'one' : LONG_NAME })
				)
			}
		],
		on: new Set(Array.from({ length: 90 }, (_, i) => `m-${i}`))
	},
	'filtered-to-part': {
		...normal,
		...{ range: [2014, 2016], crosshair: 2014, picked: 'i-2014.5' },
		on: new Set(['i-2014.5', 'i-2014.55', 'claim'])
	},
	'all-filtered-out': { ...normal, range: [2000, 2001], on: new Set<string>() }
} satisfies States<Props>;
