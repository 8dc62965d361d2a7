/** English words for what the rows do not count, another part of the lexicon. */
import { words } from './lexicon';

/** Currencies that the rows are not in, with their names. */
export const CURRENCIES: Readonly<Record<string, string>> = {
	yuan: 'yuan',
	renminbi: 'yuan',
	rmb: 'yuan',
	cny: 'yuan',
	'¥': 'yuan',
	rouble: 'roubles',
	roubles: 'roubles',
	ruble: 'roubles',
	rubles: 'roubles',
	rub: 'roubles',
	'₽': 'roubles',
	euro: 'euros',
	euros: 'euros',
	eur: 'euros',
	'€': 'euros',
	pounds: 'pounds',
	sterling: 'pounds',
	gbp: 'pounds',
	'£': 'pounds',
	yen: 'yen',
	rupees: 'rupees'
};

/** What no row counts, so that leaving the word out would answer another question. */
export const NOT_MEASURED: readonly string[] = [
	'services',
	'investment',
	'investments',
	'per capita',
	'a day',
	'per day',
	'daily',
	'a month',
	'per month',
	'monthly',
	'weekly',
	'deficit',
	'surplus',
	'balance',
	'tourists',
	'gdp',
	'percentage points',
	'share of',
	'phone',
	'telephone'
];

/** So much in each of several years, which no row has. */
export const RATES: readonly string[] = ['per year', 'each year', 'every year', 'per annum'];

/** Yearly: no more than said anyway beside one year, and a rate beside several or none. */
export const YEARLY: readonly string[] = [
	'annual',
	'annually',
	'yearly',
	'year on year',
	'year - on - year',
	'year over year',
	'y y',
	'yoy'
];

/** Words for how much that are no figure to us. */
export const AMOUNTS = words(
	'once twice thrice double triple half third quarter twofold dozen dozens couple several few many'
);

/** Other parties, by the word that names them. */
export const OTHERS = words(
	'america american americans usa india indian ukraine ukrainian eu europe european europeans germany german japan japanese iran iranian korea korean pyongyang taiwan taiwanese turkey turkish brazil brazilian kazakhstan kazakh uk britain british france french vietnam belarus saudi mongolia pakistan israel africa african asia asean brics italy italian poland canada australia mexico hungary serbia world global'
);
