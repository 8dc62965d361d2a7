/** The two drawn grounds for `PointMap`, and where places and names stand on them. Build time only. */
import { resolve } from '$app/paths';
import type { Ground, MapName } from '../charts/mapLayout';
import { arcticCircle } from '../map/arctic';
import { layers } from '../map/layers';
import { boxes, project, type Box, type Drawing } from '../map/projections';

/** Where names stand on the maps themselves: degrees east, degrees north. */
const NAMES = {
	world: [
		['RUSSIA', 'country', 96, 62.5],
		['CHINA', 'country', 101, 34],
		['Crimea', 'disputed', 31.2, 44.2],
		['W. Sahara', 'disputed', -17, 27.5],
		['Kashmir', 'disputed', 69, 36.6],
		['Taiwan', 'disputed', 125.5, 22.4]
	],
	arctic: [
		['RUSSIA', 'country', 98, 63],
		['ALASKA', 'country', -152, 66.5],
		['CANADA', 'country', -112, 63.5],
		['GREENLAND', 'country', -41, 74],
		['North Pole', 'sea', 0, 90],
		['Chukchi Sea', 'sea', -171, 70],
		['Bering Sea', 'sea', -168, 58],
		['Northern Sea Route (schematic)', 'way', 128, 78.5],
		[`Arctic Circle, ${arcticCircle}° N`, 'way', 10, 64.5]
	]
} as const;

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
	return NAMES[drawing].flatMap(([text, style, lon, lat]) => {
		const at = onGround(drawing, lon, lat);
		return at ? [{ text, style, ...at }] : [];
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
