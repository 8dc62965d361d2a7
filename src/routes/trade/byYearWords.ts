/**
 * Headline, subtitle and notes of trade by year for the measures other than the level; read from the
 * rows. Loaded when one of them is first chosen.
 */
import { and, number } from '$lib/format';
import { yearRuns } from '$lib/words/numbers';
import { yearsWithoutSplit } from '$lib/model/trade/shape';
import { indexed, lastTurn, reportedYearChanges, yearShares } from '$lib/model/trade/measures';
import type { TradeData } from './data';
import { CUSTOMS, LOGARITHMIC, type Words } from './level';

const CIF = 'Exports are counted FOB, imports with freight and insurance (CIF)';

/** Change on the year before, as reported. */
export function changeWords({ tables }: TradeData): Words {
	const rows = tables.trade_annual;
	const changes = reportedYearChanges(rows);
	const without = rows.filter(({ yoy_pct }) => yoy_pct === null).map(({ year }) => year);
	const turn = lastTurn(changes);
	const since = turn?.before ? ` since ${turn.before.row.year}` : '';
	const headline = turn
		? turn.last.pct < 0
			? `Trade fell by ${number(-turn.last.pct, 1)}% in ${turn.last.row.year}, the first fall reported${since}`
			: `Trade rose by ${number(turn.last.pct, 1)}% in ${turn.last.row.year}`
		: 'No change on the year was reported';
	return {
		headline,
		subtitle: `Change of total goods trade on the year before, percent of US dollars, as reported of the figures of Chinese customs. ${changes.length} of ${rows.length} years.`,
		missing: `none reported for ${yearRuns(without)}`,
		notes:
			'Bars are what the sources report, never our division: customs compares with a re-stated year ' +
			'before, so a change can differ a little from that of two totals drawn. Only changes of the total are in ' +
			`the data by year, so choosing a direction changes nothing here. None reported for ${yearRuns(without)}: no bar ` +
			'is not zero. The articles’ numbers stand with the level.'
	};
}

/** Share of each side in both directions. */
export function shareWords({ tables }: TradeData): Words {
	const rows = tables.trade_annual;
	const shares = yearShares(rows);
	const [first, last] = [shares[0], shares.at(-1)];
	const derived = and(shares.filter((one) => one.fromDerived).map(({ row }) => String(row.year)));
	const verb = first && last && last.imports < first.imports ? 'fell' : 'rose';
	const missing = yearRuns(yearsWithoutSplit(rows));
	return {
		headline:
			first && last
				? `Russia’s side of the trade ${verb} from ${number(first.imports, 0)}% in ${first.row.year} to ${number(last.imports, 0)}% in ${last.row.year}`
				: 'Who sells which part of the trade',
		subtitle: `What each side sold, percent of both directions together, US dollars ${CUSTOMS}.`,
		missing: `directions not found for ${missing}`,
		notes:
			`Hollow: every share is our division of two figures of one row; in ${derived} a direction is itself derived. ` +
			`Directions not found for ${missing}. ${CIF}, which raises Russia’s share a little. Choosing the total ` +
			'changes nothing here. The articles’ numbers stand with the level.'
	};
}

/** Against a base year. */
export function indexWords({ tables }: TradeData, base: number, isLog: boolean): Words {
	const rows = tables.trade_annual;
	const last = indexed(rows, 'total', base).at(-1);
	const hasDirections = indexed(rows, 'exports', base).length > 0;
	const missing = yearRuns(yearsWithoutSplit(rows));
	return {
		headline: last
			? `Trade in ${last.row.year} stood at ${last.isAbout ? `about ${number(Number(last.index.toPrecision(2)))}` : number(last.index)}, where ${base} is 100`
			: `Trade against ${base}`,
		subtitle:
			`Goods trade and both directions against their own level in ${base}, which is 100; US dollars ${CUSTOMS}.` +
			(isLog ? LOGARITHMIC : ''),
		missing: hasDirections
			? `directions not found for ${missing}`
			: `no directions found for ${base}: the total alone`,
		notes:
			`Hollow: every value is our division by the amount of ${base}. ` +
			`Each line has its own base: lines that cross say who grew more, not who sells more. Directions not found for ${missing}. ` +
			'Current dollars. A claim of an article stands here where it names a rise since the base year.'
	};
}
