/** What a check found, as the side of a pair. */
import type { TradeAlternative } from '../../data/schema';
import type { Remark } from '../check/remark';
import { yearBefore } from '../check/series';
import type { Figure, Finding, UsedRow } from '../check/types';
import { daysOf } from '../days';
import { dayAfter } from '../time';
import { haveOtherSources, side, type Sourced } from './pair';
import type { ContradictionTables, Side, Thing } from './types';

/** What rows of any dataset may have besides their id and their sources. */
export interface Named extends Sourced {
	readonly stated_by?: string;
	readonly said_by?: string;
	readonly city?: string | null;
	readonly series?: TradeAlternative['series'];
}

/** Remarks of which the last row is the one that speaks against the claim; of others it is the first. */
const LAST: ReadonlySet<Remark['key']> = new Set<Remark['key']>([
	'no_stop',
	'count',
	'change',
	'trailing_year',
	'other_thing'
]);

/** The row of a finding that speaks against its claim; `null` where the finding has none. */
export function rowOf({ remark, rows }: Finding, tables: ContradictionTables): Named | null {
	const used = rows.at(LAST.has(remark.key) ? -1 : 0);
	return used ? find(used, tables) : null;
}

/** The rows of findings are those of the tables. */
function find({ dataset, id }: UsedRow, tables: ContradictionTables): Named {
	const rows: readonly object[] = tables[dataset as keyof ContradictionTables];
	return rows.find((row) => 'id' in row && row.id === id) as Named;
}

/** The figure that speaks against a claim: of another thing than it names, the nearest to that. */
export const figureOf = ({ remark, figure }: Finding): Figure | null =>
	remark.key === 'other_thing' ? (remark.nearest?.figure ?? null) : figure;

/** That row with what was found; `null` without one. */
export function findingSide(finding: Finding, tables: ContradictionTables): Side | null {
	const { remark, date, rows } = finding;
	const row = rowOf(finding, tables);
	const used = rows.find(({ id }) => id === row?.id);
	if (!row || !used) return null;
	const figure = figureOf(finding);
	return side(used.dataset, row, {
		...{ value: figure?.value ?? null, bound: figure?.bound ?? 'exact' },
		wording: figure?.wording ?? null,
		saidBy: row.stated_by ?? row.said_by ?? null,
		derived: figure?.derived ?? false,
		isChange: figure?.isChange ?? false,
		hasOtherSources: haveOtherSources(rows.map((one) => find(one, tables))),
		counted: remark.key === 'count' ? remark.rule : null,
		text: figure ? null : (row.city ?? date),
		of: thingFound(remark)
	});
}

/** What was found, where a claim need not name it. */
function thingFound(remark: Remark): Thing | null {
	switch (remark.key) {
		case 'change':
			return { key: 'trade', flow: remark.flow, from: remark.period, to: remark.period };
		case 'trailing_year':
			return { key: 'trade', flow: remark.flow, from: yearUpTo(remark.month), to: remark.month };
		case 'elapsed':
			return { key: 'since', event: remark.event, from: remark.from };
		case 'other_thing':
			return remark.nearest && { key: 'background', subject: remark.nearest.subject };
		default:
			return null;
	}
}

/** The first of the twelve months up to one. */
const yearUpTo = (month: string) => dayAfter(daysOf(yearBefore(month)).to).slice(0, 7);
