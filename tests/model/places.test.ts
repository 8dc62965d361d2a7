import { describe, expect, it } from 'vitest';
import { byCity, groundOf } from '../../src/lib/model/places';
import { byVideo, meeting } from './rows';

describe('groundOf', () => {
	it.each([
		['CHN', 'china'],
		['RUS', 'russia'],
		['UZB', 'third'],
		['', 'third']
	])('takes %j for %s', (country, ground) => {
		expect(groundOf(country)).toBe(ground);
	});
});

describe('byCity', () => {
	const inMoscow = { host: 'RUS', city: 'Moscow', lat: 55.75, lon: 37.62 };
	const inAstana = { host: 'KAZ', city: 'Astana', lat: 51.17, lon: 71.43 };

	it('gathers the meetings of a city with its place and ground', () => {
		const held = [meeting({ id: 'a' }), meeting({ id: 'b' })];
		expect(byCity(held)).toEqual([
			{ city: 'Beijing', country: 'CHN', ground: 'china', lat: 39.9, lon: 116.4, meetings: held }
		]);
	});

	it('puts most meetings first, then names in order', () => {
		const places = byCity([
			meeting(inMoscow),
			meeting(inAstana),
			meeting(),
			meeting({ id: 'again' })
		]);
		expect(places.map(({ city }) => city)).toEqual(['Beijing', 'Astana', 'Moscow']);
		expect(places.map(({ meetings }) => meetings.length)).toEqual([2, 1, 1]);
	});

	it('leaves out meetings by video, and a city without a place', () => {
		expect(byCity([byVideo(), meeting({ lat: null })])).toEqual([]);
		expect(byCity([])).toEqual([]);
	});

	it('does not change what it is given', () => {
		const held = [meeting(inMoscow), meeting(), meeting()];
		byCity(held);
		expect(held.map(({ city }) => city)).toEqual(['Moscow', 'Beijing', 'Beijing']);
	});
});
