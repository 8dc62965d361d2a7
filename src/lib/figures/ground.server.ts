/** The two drawn grounds for `PointMap`, and where places and names stand on them. Build time only. */
import { resolve } from '$app/paths';
import type { Ground, MapName, Patch } from '../charts/mapLayout';
import { alongSeaRoute, arcticCircle } from '../map/arctic';
import { layers } from '../map/layers';
import { boxes, project, type Box, type Drawing } from '../map/projections';

interface Named extends Pick<MapName, 'style' | 'short' | 'reach' | 'from'> {
	/** Degrees east and north. */
	readonly at: readonly [number, number];
}

/**
 * Where names stand on the maps themselves. That of a disputed area has the middle of its hatching for
 * its place, and is printed beside it or led to it.
 */
const NAMES: Readonly<Record<Drawing, Readonly<Record<string, Named>>>> = {
	world: {
		RUSSIA: { style: 'country', at: [96, 62.5] },
		CHINA: { style: 'country', at: [101, 34] },
		Crimea: { style: 'disputed', at: [34.3, 45.3], reach: 0.55 },
		'W. Sahara': { style: 'disputed', at: [-13, 24.5], reach: 1.4 },
		Kashmir: { style: 'disputed', at: [76.6, 35], reach: 1.3 },
		Taiwan: { style: 'disputed', at: [121, 23.7], reach: 0.6 }
	},
	arctic: {
		RUSSIA: { style: 'country', at: [98, 63] },
		ALASKA: { style: 'country', at: [-154.7, 62.2], from: 600 },
		CANADA: { style: 'country', at: [-119, 60.9] },
		GREENLAND: { style: 'country', at: [-41, 74], from: 600 },
		'North Pole': { style: 'sea', at: [0, 90], from: 600 },
		'Chukchi Sea': { style: 'sea', at: [-171, 70], from: 600 },
		'Bering Sea': { style: 'sea', at: [-168, 58], from: 600 },
		'Northern Sea Route (schematic)': {
			style: 'way',
			at: [128, 78.5],
			short: 'Sea route (schematic)'
		},
		[`Arctic Circle, ${arcticCircle}° N`]: { style: 'way', at: [10, 64.5], from: 600 }
	}
};

/** What phones see: a part of the world, the whole of the Arctic. */
const CROPS: Readonly<Record<Drawing, Box>> = { world: boxes.eurasia, arctic: boxes.arctic };

/** A ground as `PointMap` draws it. */
export function groundOf(drawing: Drawing): Ground {
	const { width, height } = boxes[drawing];
	const crop = CROPS[drawing];
	return {
		href: resolve('/map/[view].svg', { view: drawing }),
		layers: layers[drawing],
		viewBox: `0 0 ${width} ${height}`,
		ratio: width / height,
		crop: {
			x: (crop.x / width) * 100,
			y: (crop.y / height) * 100,
			width: (crop.width / width) * 100,
			height: (crop.height / height) * 100
		},
		zoom: { in: 'Enlarge the map', out: 'Make the map smaller', reset: 'Whole map' }
	};
}

/** The names of countries, seas and lines on a ground. */
export function namesOn(drawing: Drawing): MapName[] {
	return Object.entries(NAMES[drawing]).flatMap(
		([
			text,
			{
				at: [lon, lat],
				...name
			}
		]) => {
			const at = onGround(drawing, lon, lat);
			return at ? [{ text, ...name, ...at }] : [];
		}
	);
}

/** Hatched areas that are not named on the map: degrees east and north, reach in percent of the width. */
const UNNAMED = [
	[20.9, 42.6, 0.5],
	[29.3, 47.2, 0.4],
	[41, 43, 0.4],
	[44, 42.3, 0.4],
	[33.6, 35.3, 0.4],
	[35.8, 33, 0.3],
	[46.5, 9.8, 1.3],
	[94.5, 28.2, 1],
	[147, 44.4, 0.9]
] as const;

/** What no name of the ground may cover: hatching that it is not the name of, and the sea route. */
export function clearOf(drawing: Drawing): Patch[] {
	const route = alongSeaRoute.map(([lon, lat]) => [lon, lat, 0.3] as const);
	return (drawing === 'arctic' ? route : UNNAMED).flatMap(([lon, lat, reach]) => {
		const at = onGround(drawing, lon, lat);
		return at ? [{ ...at, reach }] : [];
	});
}

/** Place of a longitude and latitude in percent of a ground; `null` where it does not reach. */
export function onGround(
	drawing: Drawing,
	lon: number,
	lat: number
): { x: number; y: number } | null {
	const at = project(drawing, lon, lat);
	return at && { x: round(at.xPercent), y: round(at.yPercent) };
}

const round = (percent: number) => Math.round(percent * 100) / 100;
