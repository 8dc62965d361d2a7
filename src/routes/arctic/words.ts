/** Words of the figures of this page: measures, domains, and figures with their publisher. */
import type { Exercise, RouteFigure } from '$lib/data/schema';
import { boundWord, date, number } from '$lib/format';
import { isPartOfYear } from '$lib/model/days';
import { boundSign } from '$lib/words/numbers';

/** What a measure counts, to stand after a number with its unit. */
export const MEASURES: Readonly<Record<RouteFigure['measure'], string>> = {
	cargo: 'of cargo on the Northern Sea Route',
	transit_cargo: 'carried from one end of the Northern Sea Route to the other',
	transits: 'from one end of the Northern Sea Route to the other',
	cosco_transits: 'in transit by COSCO alone',
	newnew_voyages: 'by NewNew Shipping alone',
	chinese_company_voyages: 'by all Chinese shipping companies',
	transit_cargo_russia_china: 'in transit between Russia and China',
	transit_crude_to_china: 'of crude oil in transit to China',
	transits_russia_to_china: 'in transit from Russia to China',
	transits_china_to_russia: 'in transit from China to Russia',
	container_cargo: 'of cargo in containers'
};

/** Who took part, in a word, for a name on the map. */
export const FORCES: Readonly<Record<Exercise['domain'], string>> = {
	naval: 'Ships',
	air: 'Aircraft',
	coastguard: 'Coast guards',
	land: 'Troops',
	multi: 'Several forces'
};

/** Decimals that a figure is shown with: those it has, two at most. */
export function valueOf({ value }: RouteFigure): string {
	const decimals = Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
	return number(value, decimals).replace(/(\.\d)0$/, '$1');
}

/** The same with the sign of its bound, for a drawing. */
export function signed(row: RouteFigure): string {
	return boundSign(row.bound) + valueOf(row);
}

/** "about 7.5", "43": the value with the word of its bound. */
export function inText(row: RouteFigure): string {
	return `${boundWord(row.bound)} ${valueOf(row)}`.trim();
}

/** What limits a figure: ", to 17 Nov 2025, derived", or nothing. */
export function limitsOf(row: RouteFigure): string {
	return [
		...(isPartOfYear(row) ? [`to ${date(row.period_end)}`] : []),
		...(row.basis === 'derived' ? ['derived'] : []),
		...(row.status === 'actual' ? [] : [row.status])
	]
		.map((limit) => `, ${limit}`)
		.join('');
}

/** A figure with all that has to be said of it, for a reader who does not see it. */
export function spoken(row: RouteFigure): string {
	return `${row.year}: ${inText(row)} ${row.unit}, ${row.stated_by}${limitsOf(row)}`;
}
