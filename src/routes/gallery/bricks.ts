/** States of the brick chart: literal rows, no dataset. */
import type BrickChart from '$lib/charts/BrickChart.svelte';
import type { Brick, Column } from '$lib/charts/BrickChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof BrickChart>;

const brick = (id: string, column: number, kind: Brick['kind'] = 'solid', dot = false): Brick => ({
	id,
	column,
	kind,
	dot,
	label: `${column}: ${id}`
});
const column = (year: number, count: string): Column => ({ year, count, on: true });
const ids = (bricks: readonly Brick[]) => new Set(bricks.map(({ id }) => id));

const some = [
	brick('durban', 2013, 'mid', true),
	brick('moscow', 2013),
	brick('bali', 2013, 'mid'),
	brick('sochi', 2014),
	brick('by-video', 2016, 'lined'),
	brick('opening-by-video', 2016, 'lined', true)
];
const normal: Props = {
	label: 'Meetings by year, 2012 to 2016',
	columns: [
		{ ...column(2012, ''), remark: 'not yet presidents' },
		column(2013, '3'),
		column(2014, '1'),
		{ ...column(2015, ''), remark: 'none found' },
		column(2016, '2+')
	],
	bricks: some,
	here: ids(some),
	on: ids(some),
	unit: 'a year',
	events: [
		{
			id: 'annexation',
			x: 2014.2,
			date: '18 Mar 2014',
			shortDate: '18 Mar ’14',
			title: 'Crimea annexed',
			short: 'Crimea'
		}
	]
};

const KINDS = ['solid', 'mid', 'lined'] as const;
const hundreds = Array.from({ length: 400 }, (_, i) => ({
	...brick(`brick-${i}`, i < 300 ? 1990 : 1991 + (((i / 4) % 36) | 0), KINDS[i % 3], i % 2 === 0),
	label: i === 0 ? LONG_NAME : `brick ${i}`
})).sort((a, b) => a.column - b.column);

export const bricks = {
	normal,
	empty: { ...normal, label: 'No rows', columns: [], bricks: [], here: new Set(), on: new Set() },
	'one-row': {
		label: 'One meeting',
		columns: [column(2024, '1')],
		bricks: [brick('beijing', 2024)],
		here: new Set(['beijing']),
		on: new Set(['beijing']),
		unit: 'a year'
	},
	extreme: {
		label: 'Four hundred meetings, three hundred of them in one year',
		columns: Array.from({ length: 37 }, (_, i) => column(1990 + i, i === 0 ? '300' : 'many')),
		bricks: hundreds,
		here: ids(hundreds),
		on: ids(hundreds),
		unit: LONG_NAME
	},
	'filtered-to-part': {
		...normal,
		here: new Set(['durban', 'moscow', 'bali', 'sochi']),
		on: new Set(['moscow', 'sochi']),
		lit: new Set(['moscow']),
		crosshair: 2013
	},
	'all-filtered-out': {
		...normal,
		columns: normal.columns.map((column) => ({ ...column, count: '', on: false })),
		here: new Set(),
		on: new Set()
	}
} satisfies States<Props>;
