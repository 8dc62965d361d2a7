/** Words of the fuels and of what a count of one covers. */
import type { EnergyFigure } from '$lib/data/schema';
import { date } from '$lib/format';
import { isPartOfYear } from '$lib/model/days';
import type { Fuel } from '$lib/model/trade/energy';

export const FUELS: Readonly<Record<Fuel, { readonly name: string; readonly inText: string }>> = {
	crude_oil: { name: 'Crude oil', inText: 'crude oil' },
	pipeline_gas: { name: 'Gas by pipeline', inText: 'gas through Power of Siberia' },
	lng: { name: 'Liquefied natural gas', inText: 'liquefied natural gas' },
	coal: { name: 'Coal', inText: 'coal' }
};

const COUNTERS: Record<EnergyFigure['stated_by'], string> = {
	chinese_customs: 'Chinese customs',
	gazprom: 'Gazprom',
	russian_official: 'a Russian official'
};

/** Who counted what of the year: "Chinese customs, January to Oct 2023, hard coal alone". */
export function scopeOf(row: EnergyFigure): string {
	return [
		COUNTERS[row.stated_by],
		...(isPartOfYear(row) ? [`January to ${date(row.period_end.slice(0, 7))} only`] : []),
		...(row.scope === 'hard_coal' ? ['hard coal alone'] : [])
	].join(', ');
}
