/** What has to be known to read the figures of trade; no filter changes it. Written while the site is built. */
import { and } from '$lib/format';
import { yearRuns } from '$lib/words/numbers';
import { tradeNotes } from '$lib/figures/notes.server';
import { yearsWithoutSplit } from '$lib/model/trade/shape';
import { balances } from '$lib/model/trade/balance';
import type { TradeData, TradeTables } from './data';

export function notesOf(tables: TradeTables): TradeData['notes'] {
	const { trade_annual, trade_alternatives } = tables;
	const derived = balances(trade_annual).filter(({ fromDerived }) => fromDerived);
	const oneDirection = trade_alternatives.filter((row) => row.total_usd_bn === null);
	return {
		trade: tradeNotes(tables),
		balance:
			'Hatched: every bar is our subtraction of two figures of one row; in ' +
			`${and(derived.map(({ row }) => String(row.year)))} a direction is itself derived. No bar: a direction was not ` +
			`found (${yearRuns(yearsWithoutSplit(trade_annual))}). China counts exports FOB and imports ` +
			'with freight and insurance (CIF), which widens its deficit. The years of the filter apply; ' +
			'the choice of one series does not, because a balance needs both.',
		months:
			'≈: about. Hollow: derived, the formula is in the row. Amber: what articles say, with the period they ' +
			'speak of. Changes are as reported, each in the currency that the page used; dollars and yuan ' +
			'move apart with the rate, so they have a drawing each, and each drawing a scale of its own. ' +
			'January and February are mostly published as one figure, which stands in the chart of the ' +
			'running year. Changes of the total by month were not collected: choosing it changes nothing ' +
			'there.',
		sources:
			'Gaps are our subtraction, and their sign is not constant. No page found explains one in full: ' +
			'China counts what it buys with freight and insurance (CIF), and a figure converted from yuan ' +
			'moves with the rate. Russian customs stopped publishing partner data in 2022: later Russian ' +
			'figures are statements of officials. An arrow marks a floor, which may ' +
			'as well lie above. Dashed: the Chinese figure is itself derived. Left out of the drawing, because they give ' +
			`one direction alone: ${and(oneDirection.map((row) => `${row.year} (${row.stated_by})`))}. The ` +
			'years of the filter apply; the series does not.'
	};
}
