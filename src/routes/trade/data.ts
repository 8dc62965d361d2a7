/** What the figures of the trade page are given. */
import type {
	Claim,
	EnergyFigure,
	Event,
	Source,
	TradeAlternative,
	TradeMonth,
	TradeSinceJanuary,
	TradeYear
} from '$lib/data/schema';
import type { FigureData, Verdict } from '$lib/figures/data';
import type { Tally } from '$lib/figures/passing';
import { yearOf, yearPasses } from '$lib/model/selection';

export interface TradeTables {
	readonly trade_annual: readonly TradeYear[];
	readonly trade_alternatives: readonly TradeAlternative[];
	readonly trade_monthly: readonly TradeMonth[];
	readonly trade_ytd: readonly TradeSinceJanuary[];
	readonly energy_annual: readonly EnergyFigure[];
	readonly claims: readonly Claim[];
	readonly events: readonly Event[];
}

export interface TradeData {
	readonly tables: TradeTables;
	readonly notes: Pick<FigureData['notes'], 'trade'> &
		Readonly<Record<'balance' | 'months' | 'sources', string>>;
	readonly sources: readonly Source[];
	/** By id of the claim. */
	readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** The five tables that the figures draw, as the filter bar counts them. */
export function tally(tables: TradeTables): Tally {
	const years = [
		tables.trade_annual.map((row) => row.year),
		tables.trade_alternatives.map((row) => row.year),
		tables.trade_monthly.map((row) => yearOf(row.period_end)),
		tables.trade_ytd.map((row) => yearOf(row.period_end)),
		tables.energy_annual.map((row) => row.year)
	];
	return {
		names: ['Years', 'Others', 'Months', 'Pace', 'Energy'],
		years: years.flat(),
		left: (selection) =>
			years.map((list) => list.filter((year) => yearPasses(selection, year)).length)
	};
}
