/** Notes beneath figures that no filter changes: written while the site is built, from the rows. */
import { and, yearRuns } from '../format';
import { yearsWithoutSplit } from '../model/trade';
import type { Tables } from './data';

/** What has to be known to read the chart of trade by year. */
export function tradeNotes({
	trade_annual,
	trade_alternatives
}: Pick<Tables, 'trade_annual' | 'trade_alternatives'>): string {
	const years = (rows: readonly { year: number }[]) =>
		and([...new Set(rows.map((row) => String(row.year)))]);
	const totals = years(trade_annual.filter((row) => row.basis === 'derived'));
	const splits = years(trade_annual.filter((row) => row.split_basis === 'derived'));
	const russian = years(
		trade_alternatives.filter((row) => row.series === 'russian' && row.total_usd_bn !== null)
	);
	return (
		`≈: about. Hollow: derived, the formula is in the row (totals of ${totals}; directions of ${splits}). ` +
		'Amber: numbers from the articles, a cup is open where the number is a floor, a bar lies over a ' +
		'period that is no calendar year. Blue sticks end at the total stated in Russia ' +
		`(${russian}); Russian customs stopped publishing partner data in 2022. Directions not found for ` +
		`${yearRuns(yearsWithoutSplit(trade_annual))}. Current dollars; exports FOB, imports CIF.`
	);
}

/** What has to be known to read the map of visits. */
export const MAP_NOTES =
	'Borders follow Natural Earth as edited by Visionscarto, near United Nations usage. Hatched: ' +
	'disputed (Crimea, Kashmir, southern Kurils, Taiwan, Western Sahara and others); the hatching takes ' +
	'no side. A meeting in two cities counts once, at the first. Amber: visits that the articles name; ' +
	'Harbin in May 2024 was Putin without Xi. The broken ring is Dalian, which one article announced for ' +
	'that visit and which never took place.';
