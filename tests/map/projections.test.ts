import { geoAzimuthalEqualArea, geoNaturalEarth1 } from 'd3';
import { describe, expect, it } from 'vitest';
import { boxes, fromSeam, place, project } from '../../src/lib/map/projections';

/** The cities of the 51 meetings, of the visits around them, and the points of the sea patrols. */
const cities: [name: string, latitude: number, longitude: number][] = [
	['Antalya', 36.9081, 30.6956],
	['Astana', 51.1801, 71.446],
	['Bali', -8.8005, 115.2334],
	['Beijing', 39.9075, 116.3972],
	['Bishkek', 42.87, 74.59],
	['Brasília', -15.7797, -47.9297],
	['Buenos Aires', -34.6131, -58.3772],
	['Da Nang', 16.0678, 108.2208],
	['Durban', -29.8579, 31.0292],
	['Dushanbe', 38.5358, 68.779],
	['Fortaleza', -3.7172, -38.5431],
	['Goa', 15.2644, 73.9281],
	['Hangzhou', 30.2936, 120.1614],
	['Johannesburg', -26.2023, 28.0436],
	['Kazan', 55.7887, 49.1221],
	['Lima', -12.0432, -77.0282],
	['Moscow', 55.752, 37.6178],
	['Osaka', 34.6938, 135.5011],
	['Samarkand', 39.6546, 66.9644],
	['Shanghai', 31.2222, 121.4581],
	['Sochi', 43.597, 39.7248],
	['St Petersburg', 59.9386, 30.3141],
	['Tashkent', 41.2647, 69.2163],
	['Tianjin', 39.1422, 117.1767],
	['Ufa', 54.7431, 55.9678],
	['Vladivostok', 43.1056, 131.8735],
	['Xiamen', 24.4798, 118.0819],
	['Copenhagen', 55.6759, 12.5655],
	['Paris', 48.8534, 2.3488],
	['Pyongyang', 39.0339, 125.7543],
	['Brisbane', -27.4679, 153.0281],
	['Cape Town', -33.9258, 18.4232],
	['Bering Strait', 66, -169],
	['off the Aleutians', 53, -172],
	['north of Kiska', 53.2, 177.5]
];

const outsideEurasia = [
	'Brasília',
	'Buenos Aires',
	'Durban',
	'Fortaleza',
	'Johannesburg',
	'Lima',
	'Copenhagen',
	'Paris',
	'Brisbane',
	'Cape Town',
	'Bering Strait',
	'off the Aleutians',
	'north of Kiska'
];

describe('world', () => {
	const natural = geoNaturalEarth1().rotate([-52, 0]).scale(247).translate([503, 343]);

	it.each(cities)('places %s where d3 does', (_, latitude, longitude) => {
		const [x, y] = natural([longitude, latitude])!;
		const found = project('world', longitude, latitude)!;
		expect(found.xPercent).toBeCloseTo(x / 10, 6);
		expect(found.yPercent).toBeCloseTo((y / 560) * 100, 6);
	});

	it('puts the central meridian at the equator where its origin says', () => {
		expect(project('world', 52, 0)).toEqual({ xPercent: 50.3, yPercent: (343 / 560) * 100 });
	});

	it('keeps Chukotka on one side of the map: 179° E, 180° and 179° W follow each other', () => {
		const x = [179, 180, -179, -170].map((longitude) => project('world', longitude, 66)!.xPercent);
		expect(x).toEqual(x.toSorted((a, b) => a - b));
		expect(x.at(-1)! - x[0]!).toBeLessThan(4);
	});

	it('cuts at the Alaskan border: Alaska on the right, Yukon on the left', () => {
		expect(project('world', -142, 68)!.xPercent).toBeGreaterThan(95);
		expect(place.world(fromSeam(-140), 68)[0]).toBeLessThan(0);
	});

	it('gives null outside the box', () => {
		expect(project('world', 0, -89)).toBeNull();
		expect(project('world', -100, 0)).toBeNull();
	});

	it('takes any turn of a longitude', () => {
		expect(project('world', 398, 55)).toEqual(project('world', 38, 55));
		expect(fromSeam(-142)).toBe(218);
		expect(fromSeam(-141)).toBe(-141);
		expect(fromSeam(219)).toBe(-141);
	});
});

describe('eurasia', () => {
	it('is a part of the world box', () => {
		const { x, y, width, height } = boxes.eurasia;
		expect(x).toBeGreaterThan(0);
		expect(y).toBeGreaterThan(0);
		expect(x + width).toBeLessThan(boxes.world.width);
		expect(y + height).toBeLessThan(boxes.world.height);
	});

	it.each(cities)('shows %s at the same place as the world, or leaves it out', (name, ...at) => {
		const [latitude, longitude] = at;
		const inWorld = project('world', longitude, latitude)!;
		const found = project('eurasia', longitude, latitude);
		expect(found === null).toBe(outsideEurasia.includes(name));
		if (!found) return;
		const { x, width } = boxes.eurasia;
		expect(x + (found.xPercent * width) / 100).toBeCloseTo(inWorld.xPercent * 10, 6);
	});
});

describe('arctic', () => {
	const azimuthal = geoAzimuthalEqualArea().rotate([-100, -90]).scale(570).translate([400, 400]);

	it.each([
		['Murmansk', 33.08, 68.97],
		['Bering Strait', -169, 66],
		['a point north of 85°', 20, 88.5],
		['the rim', 100, 50]
	])('places %s where d3 does', (_, longitude, latitude) => {
		const [x, y] = azimuthal([longitude, latitude])!;
		const found = project('arctic', longitude, latitude)!;
		expect(found.xPercent).toBeCloseTo(x / 8, 6);
		expect(found.yPercent).toBeCloseTo(y / 8, 6);
	});

	it('has the pole in the middle and 100° E pointing down', () => {
		expect(project('arctic', 0, 90)).toEqual({ xPercent: 50, yPercent: 50 });
		const [x, y] = place.arctic(100, 60);
		expect(x).toBeCloseTo(400, 9);
		expect(y).toBeGreaterThan(400);
	});

	it('gives null south of its rim, in the corners too', () => {
		expect(project('arctic', 116.4, 39.9)).toBeNull();
		expect(project('arctic', 145, 49.9)).toBeNull();
	});
});
