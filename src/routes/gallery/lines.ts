/** States of the line chart: literal rows, no dataset. */
import { logarithmicFrom } from '$lib/charts/logScale';
import type LineChart from '$lib/charts/LineChart.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof LineChart>;

/** Years from `first` on with a value each; a `null` is a gap, a year in `derived` is hollow. */
function points(
	first: number,
	values: readonly (number | null)[],
	derived: readonly number[] = []
) {
	return values.flatMap((y, i) =>
		y === null ? [] : [{ x: first + i + 0.5, y, derived: derived.includes(first + i) }]
	);
}

const total = points(2013, [89.2, 95.3, 68, 69.5, 84.1, 107.1], [2015]);
const marks = total.map(({ x, y }) => {
	const year = String(x - 0.5);
	return { id: `t-${year}`, row: `t-${year}`, x, y, label: `${year}: total ${y}` };
});
const totalLine = {
	key: 'total',
	name: 'Total',
	short: 'Total',
	value: '107.1',
	tone: 'total',
	points: total
} as const;

const normal: Props = {
	label: 'Trade by year, 2013 to 2018',
	domain: [2013, 2019],
	unit: ['$', 'bn'],
	lines: [
		totalLine,
		{
			key: 'imports',
			name: 'Russia sells',
			short: 'Russia',
			value: '59.1',
			tone: 'russia',
			points: points(2013, [39.6, 41.6, null, 32.2, 41.2, 59.1], [2013])
		},
		{
			key: 'exports',
			name: 'China sells',
			short: 'China',
			value: '48.0',
			tone: 'china',
			points: points(2013, [49.6, 53.7, 34.8, 37.3, 42.9, 48])
		}
	],
	claims: [
		{
			id: 'floor',
			x: 2018.5,
			y: 105,
			bound: 'at_least',
			label: '“over $105bn”',
			short: '“over 105”',
			side: 'above'
		},
		{
			id: 'stated',
			x: 2014.5,
			y: 95,
			bound: 'exact',
			label: '“$95bn”',
			short: '“95”',
			side: 'left'
		}
	],
	sticks: [
		{ id: 'other', x: 2018.5, from: 107.1, to: 100, bound: 'exact' },
		{ id: 'other-floor', x: 2016.5, from: 69.5, to: 60, bound: 'at_least' }
	],
	events: [
		{
			id: 'annexation',
			x: 2014.2,
			date: '18 Mar 2014',
			shortDate: '18 Mar ’14',
			title: 'Crimea annexed',
			short: 'Crimea'
		},
		{
			id: 'sanctions',
			x: 2014.6,
			date: '31 Jul 2014',
			shortDate: '31 Jul ’14',
			title: 'Sanctions',
			short: 'Sanctions'
		}
	],
	remarks: [{ x: 2015.5, y: 11, text: 'one direction not found for 2015', anchor: 'middle' }],
	marks,
	range: [2013, 2019]
};

const extreme: Props = {
	label: 'A hundred years, from next to nothing to a trillion',
	domain: [1926, 2026],
	unit: ['$', 'bn'],
	lines: [
		{
			...totalLine,
			name: LONG_NAME,
			short: LONG_NAME,
			value: '1,000,000,000,000.0',
			points: points(
				1926,
				Array.from({ length: 100 }, (_, i) => (i === 99 ? 1e12 : i % 7 === 3 ? null : 1e-9))
			)
		},
		{ ...totalLine, key: 'same', name: 'The same', points: points(1926, [1e-9, 0, 1e12]) },
		{ ...totalLine, key: 'nothing', name: 'Nothing', points: [] }
	],
	claims: [
		{
			id: 'ceiling',
			x: 1926.5,
			y: 1e12,
			bound: 'at_most',
			label: LONG_NAME,
			short: LONG_NAME,
			side: 'left'
		}
	],
	marks: [{ id: 'peak', row: 'peak', x: 2025.5, y: 1e12, label: LONG_NAME }],
	range: [1926, 2026]
};

export const lines = {
	normal,
	empty: {
		label: 'No rows',
		domain: [2013, 2019],
		unit: ['$', 'bn'],
		lines: [],
		marks: [],
		range: [2013, 2019]
	},
	'one-row': {
		label: 'One year',
		domain: [2020, 2021],
		unit: ['$', 'bn'],
		lines: [{ ...totalLine, value: '107.8', points: points(2020, [107.8]) }],
		marks: [{ id: 't-2020', row: 't-2020', x: 2020.5, y: 107.8, label: '2020: total 107.8' }],
		range: [2020, 2021]
	},
	extreme,
	'all-derived': {
		...normal,
		lines: normal.lines.map((line) => ({
			...line,
			points: line.points.map((point) => ({ ...point, derived: true }))
		}))
	},
	logarithmic: { ...normal, scale: logarithmicFrom(32.2) },
	'two-counts': {
		...normal,
		label: 'Two counts of one thing that never join',
		lines: [
			{ ...totalLine, points: points(2013, [40, 60, 80]) },
			{ ...totalLine, key: 'other', name: 'Other', tone: 'mid', points: points(2016, [1500, 1600]) }
		],
		...{ claims: [], sticks: [], remarks: [] }
	},
	'filtered-to-part': { ...normal, range: [2015, 2017], chosen: 'exports', crosshair: 2016 },
	'all-filtered-out': { ...normal, range: [2013, 2013] }
} satisfies States<Props>;
