/**
 * What the panel tells of a row of this page: months, running totals and fuels here, all others as
 * on the overview. Loaded when the first is opened.
 */
import type { EnergyFigure, TradeMonth, TradeSinceJanuary } from '$lib/data/schema';
import type { Found, FoundIn } from '$lib/figures/data';
import { boundOf, describe as describeKnown, fact, type Fact, type Said } from '$lib/figures/says';
import { asStated, billions, boundWord, change, date, number, period } from '$lib/format';
import { flows } from '$lib/model/trade/energy';
import { monthOf } from '$lib/model/trade/months';
import { FUELS, scopeOf } from './fuels';
import type { TradeData, TradeTables } from './data';

/** Describes a found row; the tables and verdicts are asked for what others say. */
export function describe(
	{ table, row }: FoundIn<TradeTables>,
	{ tables, verdicts }: Pick<TradeData, 'tables' | 'verdicts'>
): Said {
	if (table === 'trade_monthly') return month(row as TradeMonth);
	if (table === 'trade_ytd') return sinceJanuary(row as TradeSinceJanuary);
	if (table === 'energy_annual') return fuel(row as EnergyFigure, tables);
	// The rows left are none of meetings, so none are asked.
	return describeKnown({ table, row } as Found, { tables: { ...tables, meetings: [] }, verdicts });
}

/** Of the amount that the panel names first. */
const bound = (row: Pick<EnergyFigure, 'bound' | 'basis'>): Fact[] =>
	fact('Bound', boundOf(row, row.bound));
const amount = (name: string, value: number | null, basis: string | null) =>
	fact(name, value === null ? 'not found' : `${billions(value)}, ${basis ?? 'reported'}`);
const growth = (name: string, pct: number | null, currency: string) =>
	fact(name, pct === null ? null : `${change(pct)} ${currency}, as reported`);

function month(row: TradeMonth): Said {
	const currency = row.yoy_currency === 'cny' ? 'in yuan' : 'in dollars';
	return {
		word: row.total_usd_bn === null ? '' : boundWord(row.bound),
		value: row.total_usd_bn === null ? date(monthOf(row)) : billions(row.total_usd_bn),
		what: `Goods trade of China and Russia in ${date(monthOf(row))}`,
		isClaim: false,
		facts: [
			...bound({ ...row, basis: row.total_basis ?? row.basis }),
			...amount('Total', row.total_usd_bn, row.total_basis),
			...amount('China sells', row.china_exports_usd_bn, row.exports_basis),
			...amount('Russia sells', row.china_imports_usd_bn, row.imports_basis),
			...growth('China, change', row.yoy_exports_pct, currency),
			...growth('Russia, change', row.yoy_imports_pct, currency)
		],
		others: []
	};
}

function sinceJanuary(row: TradeSinceJanuary): Said {
	return {
		word: boundWord(row.bound),
		value: asStated(row.total_usd_bn),
		what: `Goods trade of China and Russia, ${period(row.period_start, row.period_end)}`,
		isClaim: false,
		facts: [
			...bound(row),
			...amount('China sells', row.china_exports_usd_bn, row.exports_basis),
			...amount('Russia sells', row.china_imports_usd_bn, row.imports_basis),
			...growth('Change', row.yoy_total_pct, 'in dollars')
		],
		others: []
	};
}

function fuel(row: EnergyFigure, { energy_annual }: TradeTables): Said {
	const flow = flows(energy_annual).find((one) => one.fuel === row.commodity);
	const others = [...(flow?.counts ?? []), ...(flow?.others ?? [])].filter(
		(other) => other.year === row.year && other.id !== row.id
	);
	return {
		word: boundWord(row.bound),
		value: number(row.volume, Number.isInteger(row.volume) ? 0 : 1),
		what: `${row.volume_unit} of ${FUELS[row.commodity].inText} from Russia to China, ${period(row.period_start, row.period_end)}`,
		isClaim: false,
		facts: [
			...bound(row),
			['Counts', scopeOf(row)],
			...fact('Paid', row.value_usd_bn === null ? null : billions(row.value_usd_bn)),
			...fact(
				'Share',
				row.import_share_pct === null
					? null
					: `${number(row.import_share_pct, 1)}% of China’s imports, ${row.share_basis ?? row.basis}`
			),
			...fact(
				'Rank',
				row.rank_among_suppliers === null ? null : `${row.rank_among_suppliers} among suppliers`
			)
		],
		others: others.map((other) =>
			`${boundWord(other.bound)} ${number(other.volume, 1)}: ${scopeOf(other)}.`.trim()
		)
	};
}
