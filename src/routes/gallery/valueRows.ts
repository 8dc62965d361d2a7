/** States of the figures a line each: literal rows, no dataset. */
import type ValueRows from '$lib/charts/ValueRows.svelte';
import type { ValueRow } from '$lib/charts/ValueRows.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof ValueRows>;

const row = (id: string, x: number, change: Partial<ValueRow> = {}): ValueRow => ({
	...{ id, name: `${id}, in one year`, x, to: null, bound: 'exact', derived: false },
	...{ tone: 'china', text: `${x}%`, on: true, label: `${id}: ${x} percent` },
	...change
});

const normal: Props = {
	label: 'Shares of two lists of goods',
	unit: ['', '%'],
	groups: [
		{
			head: 'The first list',
			rows: [row('One office', 32), row('Another', 62, { bound: 'at_least', text: 'over 62%' })]
		},
		{
			head: 'The second list',
			rows: [
				row('A range', 80, { to: 90, text: '80–90%' }),
				row('A sum of ours', 40, { derived: true, tone: 'total' }),
				row('A ceiling', 20, { bound: 'at_most', tone: 'russia', text: 'up to 20%' })
			]
		}
	]
};

export const valueRows = {
	normal,
	empty: { ...normal, label: 'No rows', groups: [] },
	'one-row': { ...normal, label: 'One figure', groups: [{ head: 'A list', rows: [row('a', 5)] }] },
	extreme: {
		...normal,
		label: 'Forty figures, one of them a billion, one of them nothing',
		groups: [
			{
				head: LONG_NAME,
				rows: Array.from({ length: 40 }, (_, i) =>
					row(`r-${i}`, i === 0 ? 1e9 : i - 1, i === 0 ? { label: LONG_NAME } : {})
				)
			}
		]
	},
	'filtered-to-part': {
		...normal,
		groups: normal.groups.map(({ head, rows }, i) => ({
			head,
			rows: rows.map((row) => ({ ...row, on: i === 0 }))
		})),
		picked: 'One office'
	}
} satisfies States<Props>;
