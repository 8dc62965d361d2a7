/** States of the map of points: literal rows, no dataset. */
import { layOut, type Ground, type MapPoint } from '$lib/charts/mapLayout';
import type PointMap from '$lib/charts/PointMap.svelte';
import type { PointState } from '$lib/charts/PointMap.svelte';
import type { ComponentProps } from 'svelte';
import { LONG_NAME, type States } from './state';

type Props = ComponentProps<typeof PointMap>;

const zoom = { in: 'Enlarge', out: 'Make smaller', reset: 'Whole map' };

/** The grounds as the site draws them; the page knows where the files of these names are. */
const ground: Ground = {
	href: 'world',
	layers: ['land', 'land2', 'borders', 'disputed', 'hatch', 'disputed-borders'],
	viewBox: '0 0 1000 560',
	ratio: 1000 / 560,
	crop: { x: 38, y: 5, width: 47.4, height: 67.14 },
	zoom
};

const arctic: Ground = {
	href: 'arctic',
	layers: ['sea', 'graticule', 'land', 'land2', 'borders', 'circle', 'route'],
	viewBox: '0 0 800 800',
	ratio: 1,
	crop: { x: 0, y: 0, width: 100, height: 100 },
	zoom
};

const stateOf = ({ name, total }: MapPoint): PointState => ({
	count: total,
	on: true,
	pressed: false,
	label: `${name}: ${total} meetings`
});

/** The map of these points, all of them selected. */
const mapOf = (label: string, points: readonly MapPoint[]): Props => ({
	label,
	ground,
	layout: layOut(ground, { points }),
	states: new Map(points.map((point) => [point.id, stateOf(point)]))
});

const some: MapPoint[] = [
	{ id: 'beijing', x: 72.61, y: 30.19, total: 12, tone: 'china', name: 'Beijing' },
	{ id: 'moscow', x: 45.74, y: 18.23, total: 9, tone: 'russia', name: 'Moscow' },
	{ id: 'dushanbe', x: 56.15, y: 31.26, total: 2, tone: 'total', name: 'Dushanbe' },
	{ id: 'lima', x: 2.19, y: 70.59, total: 1, tone: 'total', name: 'Lima' }
];
const normal: Props = {
	...mapOf('Meetings by city', some),
	layout: layOut(ground, {
		points: some,
		rings: [
			{ id: 'kyiv', x: 43.26, y: 22.14, empty: false, name: 'Kyiv', label: 'Kyiv, May 2024' },
			{ id: 'dalian', x: 74.51, y: 30.97, empty: true, name: 'Dalian', label: 'Dalian, announced' }
		],
		names: [
			{ text: 'RUSSIA', x: 63.56, y: 13.42, style: 'country' },
			{ text: 'Taiwan', x: 77.24, y: 43.84, style: 'disputed' }
		]
	}),
	ringsOn: new Set(['kyiv', 'dalian'])
};

const polar: MapPoint[] = [
	{ id: 'pole', x: 50, y: 50, total: 1, tone: 'total', row: 'pole', name: 'North of 85°' },
	{
		id: 'strait',
		x: 79.62,
		y: 49.48,
		total: 1,
		tone: 'total',
		shape: 'square',
		row: 'strait',
		name: 'Strait'
	}
];

const crowd: MapPoint[] = [
	{ id: 'hundreds', x: 70, y: 30, total: 400, tone: 'china', name: LONG_NAME },
	{ id: 'corner', x: 0, y: 0, total: 3, tone: 'russia', name: LONG_NAME },
	{ id: 'opposite', x: 100, y: 100, total: 3, tone: 'total', name: 'Opposite' },
	...Array.from({ length: 80 }, (_, i) => ({
		id: `same-${i}`,
		x: 20,
		y: 60,
		total: 1,
		tone: 'total' as const,
		name: `In one place ${i}`
	}))
];

const polarNames = [
	{ text: 'Northern Sea Route', x: 56, y: 62, style: 'way' as const },
	{ text: 'Chukchi Sea', x: 74, y: 50.5, style: 'sea' as const }
];

export const points = {
	normal,
	empty: mapOf('No rows', []),
	'one-row': mapOf('One meeting', [
		{ id: 'kazan', x: 49.39, y: 18.2, total: 1, tone: 'russia', name: 'Kazan' }
	]),
	extreme: mapOf('Hundreds of meetings in one city, eighty cities in one place', crowd),
	'filtered-to-a-city': {
		...normal,
		states: new Map(
			some.map((point) => {
				const isChosen = point.id === 'moscow';
				return [point.id, { ...stateOf(point), on: isChosen, pressed: isChosen }];
			})
		),
		ringsOn: new Set(['kyiv']),
		lit: new Set(['moscow'])
	},
	polar: {
		label: 'Two exercises in the Arctic',
		ground: arctic,
		layout: layOut(arctic, { points: polar, names: polarNames }),
		states: new Map(
			polar.map(({ id, name }) => [id, { count: 1, on: true, label: `${name}, September 2024` }])
		)
	},
	'all-filtered-out': {
		...normal,
		states: new Map(some.map((point) => [point.id, { ...stateOf(point), count: 0, on: false }])),
		ringsOn: new Set()
	}
} satisfies States<Props>;
