import { describe, expect, it } from 'vitest';
import { countryAt } from '../../src/lib/map/country.server';

/** Place, longitude, latitude, and the code expected; for a disputed area also its name. */
const points: [place: string, longitude: number, latitude: number, code: string, area?: string][] =
	[
		['Simferopol', 34.1, 44.95, 'disputed', 'Crimea'],
		['Sevastopol', 33.53, 44.6, 'disputed', 'Crimea'],
		['Kerch', 36.47, 45.36, 'disputed', 'Crimea'],
		['Henichesk, north of Crimea', 34.8, 46.17, 'UKR'],
		['Kherson', 32.6, 46.63, 'UKR'],
		['Melitopol', 35.37, 46.84, 'UKR'],
		['Donetsk', 37.8, 48.0, 'UKR'],
		['Luhansk', 39.3, 48.57, 'UKR'],
		['Taipei', 121.56, 25.03, 'disputed', 'Taiwan'],
		['Kinmen', 118.38, 24.44, 'disputed', 'Taiwan'],
		['Xiamen, across from Kinmen', 118.08, 24.48, 'CHN'],
		['Bolshoy Ussuriysky, west', 134.45, 48.33, 'CHN'],
		['Bolshoy Ussuriysky, middle of the Chinese half', 134.58, 48.35, 'CHN'],
		['Bolshoy Ussuriysky, east', 134.85, 48.37, 'RUS'],
		['Khabarovsk', 135.07, 48.48, 'RUS'],
		['Fuyuan', 134.3, 48.36, 'CHN'],
		['Iturup', 147.8, 45.0, 'disputed', 'Southern Kurils'],
		['Kunashir', 145.9, 44.1, 'disputed', 'Southern Kurils'],
		['Shikotan', 146.75, 43.8, 'disputed', 'Southern Kurils'],
		['Habomai', 146.1, 43.5, 'disputed', 'Southern Kurils'],
		['Urup', 150, 46, 'RUS'],
		['Nemuro', 145.58, 43.33, 'JPN'],
		['Kaliningrad', 20.5, 54.7, 'RUS'],
		['Hong Kong', 114.17, 22.32, 'CHN'],
		['Macao', 113.55, 22.19, 'CHN'],
		['Itanagar', 93.6, 27.08, 'disputed', 'Arunachal Pradesh'],
		['Tawang', 91.87, 27.59, 'disputed', 'Arunachal Pradesh'],
		['Guwahati, south of Arunachal', 91.74, 26.15, 'IND'],
		['Aksai Chin', 79.5, 35.2, 'disputed', 'Kashmir'],
		['Shaksgam valley', 76.3, 36.1, 'disputed', 'Kashmir'],
		['Siachen', 77.1, 35.42, 'disputed', 'Kashmir'],
		['Gilgit', 74.3, 35.92, 'disputed', 'Kashmir'],
		['Muzaffarabad', 73.47, 34.37, 'disputed', 'Kashmir'],
		['Srinagar', 74.8, 34.08, 'disputed', 'Kashmir'],
		['Leh', 77.58, 34.16, 'disputed', 'Kashmir'],
		['Shimla', 77.17, 31.1, 'IND'],
		['Islamabad', 73.05, 33.69, 'PAK'],
		['Golan', 35.8, 33.0, 'disputed', 'Golan Heights'],
		['Haifa', 35.0, 32.8, 'ISR'],
		['Damascus', 36.3, 33.5, 'SYR'],
		['Ramallah', 35.2, 31.9, 'PSE'],
		['Laayoune', -13.2, 27.15, 'disputed', 'Western Sahara'],
		['Dakhla', -15.93, 23.7, 'disputed', 'Western Sahara'],
		['Pristina', 21.16, 42.66, 'disputed', 'Kosovo'],
		['Belgrade', 20.46, 44.8, 'SRB'],
		['Kyrenia', 33.32, 35.3, 'disputed', 'Northern Cyprus'],
		['Sukhumi', 41.0, 43.0, 'disputed', 'Abkhazia'],
		['Tskhinvali', 43.97, 42.22, 'disputed', 'South Ossetia'],
		['Tbilisi', 44.8, 41.7, 'GEO'],
		['Tiraspol', 29.63, 46.84, 'disputed', 'Transnistria'],
		['Chișinău', 28.86, 47.01, 'MDA'],
		['Hargeisa', 44.06, 9.56, 'disputed', 'Somaliland'],
		['Longyearbyen, Svalbard', 15.6, 78.22, 'NOR'],
		['Franz Josef Land', 58, 80.6, 'RUS'],
		['Novaya Zemlya', 57, 74, 'RUS'],
		['Severnaya Zemlya', 97, 79.5, 'RUS'],
		['Wrangel Island at 180°', 180, 71.2, 'RUS'],
		['Wrangel Island, west of it', -179.2, 71.2, 'RUS'],
		['Chukotka at 178° E', 178, 66, 'RUS'],
		['Chukotka at 172° W', -172, 66, 'RUS'],
		['Chukotka at 188° E, the same', 188, 66, 'RUS'],
		['Anadyr', 177.5, 64.73, 'RUS'],
		['Anchorage', -149.9, 61.2, 'USA'],
		['Beijing', 116.4, 39.9, 'CHN'],
		['Harbin', 126.65, 45.75, 'CHN'],
		['Dalian', 121.6, 38.9, 'CHN'],
		['Moscow', 37.62, 55.75, 'RUS'],
		['Vladivostok', 131.87, 43.11, 'RUS'],
		['Lima', -77.03, -12.05, 'PER']
	];

describe('control points of the world map', () => {
	it.each(points)('%s is %4$s', (_, longitude, latitude, code, area) => {
		const found = countryAt(longitude, latitude);
		expect(found?.code).toBe(code);
		if (area) expect(found?.name).toBe(area);
	});

	it.each([
		['Big Diomede, Russian', -169.06, 65.78],
		['Little Diomede, American', -168.93, 65.75]
	])(
		'%s is too small to be drawn at this scale, and further than 25 km from a shore',
		(_, ...at) => {
			expect(countryAt(...at)).toBeNull();
		}
	);

	it('puts Narva, on the border river, on the wrong side, and is right 10 km west of it', () => {
		for (const drawing of ['world', 'arctic'] as const) {
			expect(countryAt(28.19, 59.377, drawing)?.code).toBe('RUS');
			expect(countryAt(28.0, 59.35, drawing)?.code).toBe('EST');
		}
	});

	it('has nothing to say of the open sea', () => {
		expect(countryAt(-30, 0)).toBeNull();
		expect(countryAt(0, 90)).toBeNull();
	});

	it('names what lies under the hatching', () => {
		expect(countryAt(34.1, 44.95)).toEqual({ code: 'disputed', name: 'Crimea', base: 'UKR' });
		expect(countryAt(79.5, 35.2)).toEqual({ code: 'disputed', name: 'Kashmir', base: 'CHN' });
	});
});

describe('control points of the polar map', () => {
	const polar: [place: string, longitude: number, latitude: number, code: string][] = [
		['Longyearbyen, Svalbard', 15.6, 78.22, 'NOR'],
		['Nordaustlandet, Svalbard', 23, 79.8, 'NOR'],
		['Bear Island', 19.0, 74.4, 'NOR'],
		['Jan Mayen', -8.3, 71.0, 'NOR'],
		['Kirkenes', 30.05, 69.73, 'NOR'],
		['Nikel, across from Kirkenes', 30.23, 69.41, 'RUS'],
		['Franz Josef Land', 58, 80.6, 'RUS'],
		['Novaya Zemlya', 57, 74, 'RUS'],
		['Severnaya Zemlya', 97, 79.5, 'RUS'],
		['New Siberian Islands', 142, 75.3, 'RUS'],
		['Wrangel Island at 180°', 180, 71.2, 'RUS'],
		['Wrangel Island, west of it', -179.2, 71.2, 'RUS'],
		['Chukotka at 178° E', 178, 66, 'RUS'],
		['Chukotka at 172° W', -172, 66, 'RUS'],
		['Cape Dezhnev', -169.8, 66.05, 'RUS'],
		['Wales, Alaska, across the strait', -168.0, 65.62, 'USA'],
		['Utqiagvik', -156.6, 71.25, 'USA'],
		['Attu, the Aleutian nearest to Russia', 172.9, 52.9, 'USA'],
		['Bering Island, Commander Islands', 166.2, 55.0, 'RUS'],
		['Inuvik', -133.7, 68.36, 'CAN'],
		['Alert', -62.3, 82.45, 'CAN'],
		[
			'Hans Island, divided since 2022: too small to be drawn, the nearer shore',
			-66.46,
			80.83,
			'CAN'
		],
		['Qaanaaq', -69.2, 77.5, 'GRL'],
		['Nuuk', -51.7, 64.2, 'GRL'],
		['Reykjavik', -21.9, 64.1, 'ISL'],
		['Lerwick', -1.15, 60.15, 'GBR'],
		['Torshavn', -6.77, 62.0, 'FRO'],
		['Rovaniemi', 25.7, 66.5, 'FIN'],
		['Mariehamn', 19.95, 60.1, 'ALA'],
		['Kohtla-Järve', 27.3, 59.4, 'EST'],
		['Pechory', 27.6, 57.8, 'RUS'],
		['Kaliningrad', 20.5, 54.7, 'RUS'],
		['Murmansk', 33.1, 68.97, 'RUS'],
		['Norilsk', 88.2, 69.35, 'RUS'],
		['Kyiv', 30.5, 50.45, 'UKR'],
		['Sumy', 34.8, 50.9, 'UKR']
	];

	it.each(polar)('%s is %4$s', (_, longitude, latitude, code) => {
		expect(countryAt(longitude, latitude, 'arctic')?.code).toBe(code);
	});

	it('has no land at the pole', () => {
		expect(countryAt(0, 90, 'arctic')).toBeNull();
		expect(countryAt(20, 88.5, 'arctic')).toBeNull();
	});
});
