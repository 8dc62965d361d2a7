/**
 * What the panel tells of a row of this page: the sea route and exercises here, all others as on the
 * overview. Loaded when the first is opened.
 */
import type { Exercise, RouteFigure } from '$lib/data/schema';
import type { Found, FoundIn } from '$lib/figures/data';
import { boundOf, describe as describeKnown, fact, type Said } from '$lib/figures/says';
import { boundWord, period } from '$lib/format';
import { steps } from '$lib/model/arctic/chain';
import { exercise } from '../alignment/exercise';
import type { ArcticData, ArcticTables } from './data';
import { inText, limitsOf, MEASURES, valueOf } from './words';

/** Describes a found row; the tables and verdicts are asked for what others say. */
export function describe(
	{ table, row }: FoundIn<ArcticTables>,
	{ tables, verdicts }: Pick<ArcticData, 'tables' | 'verdicts'>
): Said {
	if (table === 'nsr_traffic') return route(row as RouteFigure, tables);
	if (table === 'joint_exercises') return exercise(row as Exercise);
	const none = { trade_annual: [], trade_alternatives: [], meetings: [] };
	const said = describeKnown({ table, row } as Found, { tables: none, verdicts });
	const step = steps(tables.arctic_registrations).find((one) => one.row === row);
	if (!step) return said;
	const assumed = step.isAssumed
		? ' This takes companies in operation for companies registered since the period began.'
		: '';
	return {
		...said,
		others: [
			`${step.from.companies} (row ${step.from.id}) less ${step.less.companies} (row ${step.less.id}).${assumed}`
		]
	};
}

function route(row: RouteFigure, { nsr_traffic }: ArcticTables): Said {
	const others = nsr_traffic.filter(
		(other) => other.measure === row.measure && other.year === row.year && other !== row
	);
	return {
		word: boundWord(row.bound),
		value: valueOf(row),
		what: `${row.unit} ${MEASURES[row.measure]}, ${period(row.period_start, row.period_end)}`,
		isClaim: false,
		facts: [
			...fact('Bound', boundOf(row, row.bound)),
			['Counted by', row.stated_by],
			['Status', row.status],
			['Default', row.preferred === 'yes' ? 'taken for its year' : 'not taken for its year']
		],
		others: others.map(
			(other) => `${inText(other)} ${other.unit}: ${other.stated_by}${limitsOf(other)}.`
		)
	};
}
