/**
 * The areas that more than one side claims and that the map hatches, and the borders it dashes.
 *
 * Outer edges are the drawn outlines of the countries named here. Inner edges (`cut`) are lines of
 * Natural Earth (public domain; Crimea from 1:50 million countries 4.1, Jammu and Kashmir and
 * Gilgit-Baltistan from its provinces, the others from its 1:50 million disputed areas), thinned by
 * hand to about 10 km. Approximate: right for a world map, not for a survey.
 */
import type { Point } from './projections';

/** A whole country; its islands within a box [west, south, east, north]; or what a line cuts off. */
export interface Part {
	/** Code in the file of countries: the country that the base map draws the part as. */
	country: string;
	within?: readonly [number, number, number, number];
	/** From edge to edge of the country, in degrees; the smaller piece is meant. */
	cut?: readonly Point[];
}

export interface DisputedArea {
	name: string;
	parts: readonly Part[];
}

const crimea: readonly Point[] = [
	[33.59, 46.1],
	[33.65, 46.21],
	[33.81, 46.21],
	[34.13, 46.09],
	[34.35, 46.06],
	[34.45, 45.97],
	[34.69, 45.98],
	[34.8, 45.79],
	[35.0, 45.73]
];
const jammuAndKashmir: readonly Point[] = [
	[75.33, 32.29],
	[75.57, 32.38],
	[75.85, 32.52],
	[75.92, 32.63],
	[75.81, 32.92],
	[76.05, 32.97],
	[76.29, 33.15],
	[76.56, 33.23],
	[76.76, 33.2],
	[77.09, 32.95],
	[77.37, 32.87],
	[77.7, 33.01],
	[77.94, 32.7],
	[78.05, 32.61],
	[78.32, 32.77],
	[78.28, 32.5],
	[78.39, 32.54]
];
const gilgitAndAzadKashmir: readonly Point[] = [
	[74.31, 32.81],
	[73.96, 33.0],
	[73.62, 33.12],
	[73.6, 33.6],
	[73.5, 34.07],
	[73.42, 34.4],
	[73.65, 34.64],
	[74.02, 34.89],
	[74.09, 35.1],
	[73.71, 35.28],
	[73.77, 35.48],
	[73.45, 35.54],
	[73.13, 35.75],
	[72.97, 35.87],
	[72.52, 35.9],
	[72.55, 36.17],
	[72.83, 36.37],
	[73.09, 36.6],
	[73.1, 36.7],
	[73.42, 36.75],
	[73.88, 36.72],
	[73.71, 36.88]
];
const aksaiChin: readonly Point[] = [
	[77.8, 35.5],
	[78.04, 35.55],
	[78.35, 35.72],
	[78.67, 35.87],
	[79.1, 35.89],
	[79.35, 35.97],
	[79.52, 35.86],
	[80.0, 35.82],
	[80.31, 35.58],
	[80.2, 35.18],
	[80.17, 34.99],
	[80.03, 34.66],
	[79.73, 34.51],
	[79.54, 34.42],
	[79.48, 34.11],
	[79.27, 34.02],
	[78.9, 33.96],
	[79.0, 33.67],
	[78.9, 33.56],
	[78.92, 33.38]
];
const shaksgam: readonly Point[] = [
	[75.95, 36.46],
	[76.26, 36.33],
	[76.48, 36.22],
	[76.75, 36.11],
	[76.8, 35.9],
	[77.07, 35.77],
	[77.34, 35.71],
	[77.52, 35.47]
];
const arunachalPradesh: readonly Point[] = [
	[92.05, 26.87],
	[92.42, 26.9],
	[92.63, 26.96],
	[92.93, 26.88],
	[93.4, 26.9],
	[93.75, 27.02],
	[94.15, 27.48],
	[94.5, 27.6],
	[95.21, 27.9],
	[95.31, 28.08],
	[95.81, 28.24],
	[96.33, 28.16],
	[96.68, 27.96],
	[96.92, 27.86],
	[97.05, 27.76]
];
const golan: readonly Point[] = [
	[35.84, 33.42],
	[35.63, 33.28],
	[35.64, 33.12],
	[35.58, 33.01],
	[35.64, 32.81],
	[35.61, 32.68]
];
const abkhazia: readonly Point[] = [
	[41.58, 42.4],
	[41.72, 42.5],
	[41.93, 42.65],
	[41.93, 42.99],
	[42.1, 43.14],
	[42.08, 43.2]
];
const southOssetia: readonly Point[] = [
	[43.74, 42.62],
	[43.57, 42.54],
	[43.64, 42.28],
	[43.61, 42.15],
	[43.78, 42.09],
	[44.08, 42.17],
	[44.25, 42.07],
	[44.49, 42.0],
	[44.64, 42.18],
	[44.35, 42.51],
	[44.2, 42.65]
];
const transnistria: readonly Point[] = [
	[28.46, 48.09],
	[28.57, 48.07],
	[28.6, 48.01],
	[28.77, 47.99],
	[28.93, 47.9],
	[29.01, 47.8],
	[28.99, 47.68],
	[29.1, 47.45],
	[29.1, 47.31],
	[29.15, 47.24],
	[29.13, 47.15],
	[29.26, 47.15],
	[29.36, 47.06],
	[29.3, 46.98],
	[29.42, 46.95],
	[29.5, 46.83],
	[29.64, 46.81],
	[29.69, 46.69],
	[29.76, 46.62],
	[29.92, 46.54]
];

/** Every hatched area, named as on the map. A list of what is drawn, not of every dispute there is. */
export const disputedAreas: readonly DisputedArea[] = [
	{ name: 'Crimea', parts: [{ country: 'UKR', cut: crimea }] },
	{
		name: 'Kashmir',
		parts: [
			{ country: 'IND', cut: jammuAndKashmir },
			{ country: 'PAK', cut: gilgitAndAzadKashmir },
			{ country: 'CHN', cut: aksaiChin },
			{ country: 'CHN', cut: shaksgam },
			{ country: 'KAS' }
		]
	},
	{ name: 'Arunachal Pradesh', parts: [{ country: 'IND', cut: arunachalPradesh }] },
	{ name: 'Southern Kurils', parts: [{ country: 'RUS', within: [145.2, 43.2, 149, 45.7] }] },
	{ name: 'Taiwan', parts: [{ country: 'TWN' }] },
	{ name: 'Western Sahara', parts: [{ country: 'ESH' }] },
	{ name: 'Golan Heights', parts: [{ country: 'ISR', cut: golan }] },
	{ name: 'Kosovo', parts: [{ country: 'XKX' }] },
	{ name: 'Northern Cyprus', parts: [{ country: 'CYN' }] },
	{ name: 'Abkhazia', parts: [{ country: 'GEO', cut: abkhazia }] },
	{ name: 'South Ossetia', parts: [{ country: 'GEO', cut: southOssetia }] },
	{ name: 'Transnistria', parts: [{ country: 'MDA', cut: transnistria }] },
	{ name: 'Somaliland', parts: [{ country: 'SOL' }] }
];

/**
 * Borders between two countries that are drawn dashed, whole or within a box [west, south, east,
 * north] in degrees: lines of control and of claims, and borders of a disputed area with the state
 * that claims it.
 */
export const disputedBorders: readonly {
	between: readonly [string, string];
	within?: readonly [number, number, number, number];
}[] = [
	{ between: ['IND', 'PAK'], within: [72, 32.28, 78, 37.2] },
	{ between: ['IND', 'CHN'], within: [77, 32.5, 80.5, 36] },
	{ between: ['IND', 'CHN'], within: [91, 26, 98, 30] },
	{ between: ['PAK', 'CHN'] },
	{ between: ['KAS', 'IND'] },
	{ between: ['KAS', 'PAK'] },
	{ between: ['KAS', 'CHN'] },
	{ between: ['ISR', 'SYR'] },
	{ between: ['ISR', 'PSE'] },
	{ between: ['MAR', 'ESH'] },
	{ between: ['SRB', 'XKX'] },
	{ between: ['CYP', 'CYN'] },
	{ between: ['SOM', 'SOL'] }
];
