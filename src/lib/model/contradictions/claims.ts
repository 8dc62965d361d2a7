/** Pairs in which an article takes part: against a reference row, or against another article. */
import { readAgainst } from '../../data/against';
import type { Claim, ContextFigure, TradeAlternative } from '../../data/schema';
import { periodOf } from '../check/background';
import { checkClaims, type Checked } from '../check/summary';
import type { Remark } from '../check/remark';
import type { Check, Finding, UsedRow } from '../check/types';
import { wholeOf } from '../days';
import { contradiction, differ, haveOtherSources, side, type Sourced } from './pair';
import type { Contradiction, ContradictionTables, Side, Thing, Why } from './types';
import { whyOfBackground, whyOfRemark, whyOfSeries } from './why';

const claimSide = (claim: Claim): Side =>
	side('claims', claim, {
		...{ value: claim.value, valueTo: claim.value_to, bound: claim.bound },
		wording: claim.wording,
		text: claim.value === null ? claim.label : null
	});

/**
 * Claims beside every finding that does not bear them out, what others said at the time included. The
 * figure of something else than a claim names, or of more than it names, does not contradict it.
 */
export function ofClaims(tables: ContradictionTables): Contradiction[] {
	return checkClaims(tables.claims, tables).flatMap(({ claim, check }) =>
		[...check.findings, ...check.beside]
			.filter(({ outcome }) => outcome === 'disagrees' || outcome === 'partly')
			.flatMap((finding) => pairOf({ claim, check }, finding, tables) ?? [])
	);
}

function pairOf(
	{ claim, check }: Checked,
	finding: Finding,
	tables: ContradictionTables
): Contradiction | null {
	const { remark, date, figure, outcome } = finding;
	if (outcome === 'partly' && !figure) return null;
	if (isOfAnother(remark, claim, tables)) return null;
	const used = finding.rows.at(LAST.has(remark.key) ? -1 : 0);
	if (!used) return null;
	const row = rowOf(used, tables);
	const thing: Thing = { key: 'claim', statement: claim.statement };
	const b = side(used.dataset, row, {
		...{ value: figure?.value ?? null, bound: figure?.bound ?? 'exact' },
		wording: figure?.wording ?? null,
		saidBy: row.stated_by ?? row.said_by ?? null,
		derived: figure?.derived ?? false,
		isChange: figure?.isChange ?? false,
		hasOtherSources: haveOtherSources(finding.rows.map((one) => rowOf(one, tables))),
		counted: remark.key === 'count' ? remark.rule : null,
		text: figure ? null : (row.city ?? date)
	});
	const when = date && wholeOf(periodOf(claim));
	const a = when ? { ...claimSide(claim), text: when } : claimSide(claim);
	if (outcome === 'partly' && !differ(a, b)) return null;
	const unit = claim.value === null && figure === null ? null : claim.unit;
	const suffix = remark.key === 'count' ? remark.rule : remark.key;
	const why = whyOf(finding, [a, b], row, check);
	const dates = date && when ? { from: when, to: date } : null;
	return contradiction({ thing, a, b, unit, why, suffix, dates });
}

/** The row that a finding used; its rows are those of the tables. */
function rowOf({ dataset, id }: UsedRow, tables: ContradictionTables): Named {
	const rows: readonly object[] = tables[dataset as keyof ContradictionTables];
	return rows.find((row) => 'id' in row && row.id === id) as Named;
}

/**
 * Whether a figure is that of another thing than its claim names, or counts another than the first
 * figure that the claim is checked against.
 */
function isOfAnother(
	remark: Remark,
	{ against }: Claim,
	{ context_figures }: ContradictionTables
): boolean {
	if (remark.key !== 'background') return remark.key === 'other_thing';
	const first = readAgainst(against)?.[0]?.words.get('at');
	const row = context_figures.find(({ id }) => id === first);
	return row !== undefined && thingCounted(row) !== thingCounted(remark);
}

/** Remarks of which the last row is the one that speaks against the claim; of others it is the first. */
const LAST: ReadonlySet<Remark['key']> = new Set<Remark['key']>([
	'no_stop',
	'count',
	'change',
	'trailing_year'
]);

/** What rows of any dataset may have besides their id and their sources. */
interface Named extends Sourced {
	readonly stated_by?: string;
	readonly said_by?: string;
	readonly city?: string | null;
	readonly series?: TradeAlternative['series'];
}

/** A row of other figures of trade says why itself; a count that the other rule bears out is told by it. */
function whyOf({ remark }: Finding, [a, b]: readonly [Side, Side], row: Named, check: Check): Why {
	if (remark.key === 'alternative' && row.series)
		return whyOfSeries({ series: row.series, note: row.note });
	if (remark.key === 'background') return whyOfBackground(a.bound, b.bound);
	const isOtherRule = check.findings.some(
		(other) => other.remark.key === 'count' && other.outcome === 'agrees'
	);
	return remark.key === 'count' && isOtherRule ? 'other_rule' : whyOfRemark(remark.key);
}

/** Two articles that name different cities for one visit, or different numbers for one thing. */
export function ofArticles(tables: ContradictionTables): Contradiction[] {
	const checked = checkClaims(tables.claims, tables);
	return checked.flatMap((a, i) =>
		checked.slice(i + 1).flatMap((b) => {
			if (a.claim.source_id === b.claim.source_id || !samePeriod(a.claim, b.claim)) return [];
			return ofVisits(a, b) ?? ofNumbers(a.claim, b.claim) ?? [];
		})
	);
}

const samePeriod = (a: Claim, b: Claim) =>
	a.period_start === b.period_start && a.period_end === b.period_end;

/** The stop that took place first, where the other did not. */
function ofVisits(one: Checked, other: Checked): Contradiction | null {
	const [a, b] = one.check.result === 'holds' ? [one, other] : [other, one];
	const [held, missed] = [a, b].map(({ check }) => check.findings[0]!.remark);
	if (held?.key !== 'stop' || missed?.key !== 'no_stop' || held.leader !== missed.leader)
		return null;
	const { leader, city, date: from } = held;
	const left = { ...claimSide(a.claim), text: city };
	const right = { ...claimSide(b.claim), text: missed.city };
	const thing: Thing = { key: 'visit', leader, from };
	return contradiction({ thing, a: left, b: right, unit: null, why: 'announced' });
}

function ofNumbers(a: Claim, b: Claim): Contradiction | null {
	if (a.value === null || a.measure !== b.measure || a.unit !== b.unit) return null;
	if (a.against !== b.against || !differ(claimSide(a), claimSide(b))) return null;
	const thing: Thing = { key: 'claim', statement: a.statement };
	return contradiction({
		...{ thing, a: claimSide(a), b: claimSide(b), unit: a.unit },
		why: 'publisher'
	});
}

/** Background figures that one claim is checked against as readings of the same thing. */
export function ofBackground({ claims, context_figures }: ContradictionTables): Contradiction[] {
	const byId = new Map(context_figures.map((row) => [row.id, row]));
	return claims.flatMap((claim) => {
		if (claim.rule !== 'value') return [];
		const rows = (readAgainst(claim.against) ?? []).flatMap(
			({ words }) => byId.get(words.get('at') ?? '') ?? []
		);
		return rows.flatMap((a, i) => rows.slice(i + 1).flatMap((b) => backgroundPair(a, b) ?? []));
	});
}

/** What a background figure counts, without who counts it. */
const thingCounted = ({ subject }: Pick<ContextFigure, 'subject'>) =>
	subject.replace(/, by [^,]+$/, '');

/** Two days of one count differ as they should, and so do counts of unlike things. */
function backgroundPair(a: ContextFigure, b: ContextFigure): Contradiction | null {
	const areDays = [a, b].every(({ period_end }) => period_end?.length === 10);
	if (areDays && a.period_end !== b.period_end) return null;
	const [left, right] = [a, b].map((row) =>
		side('context_figures', row, { value: row.value, bound: row.bound, wording: row.wording })
	) as [Side, Side];
	const subject = thingCounted(a);
	if (a.unit !== b.unit || subject !== thingCounted(b) || !differ(left, right)) return null;
	const thing: Thing = { key: 'background', subject };
	const why = whyOfBackground(a.bound, b.bound);
	return contradiction({ thing, a: left, b: right, unit: a.unit, why });
}
