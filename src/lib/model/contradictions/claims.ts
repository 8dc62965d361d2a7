/** Pairs of a claim with a reference row. */
import { readAgainst } from '../../data/against';
import type { Claim } from '../../data/schema';
import { periodOf } from '../check/background';
import { checkClaims, type Checked } from '../check/summary';
import type { Finding, Outcome } from '../check/types';
import { wholeOf } from '../days';
import { thingCounted } from './background';
import { findingSide, figureOf, rowOf, type Named } from './finding';
import { contradiction, differ, side } from './pair';
import type { Contradiction, ContradictionTables, Side, Thing, Why } from './types';
import { whyOfBackground, whyOfRemark, whyOfSeries } from './why';

/** A claim with its number, else with its label; how it was read stands before its note. */
export const claimSide = (claim: Claim): Side =>
	side('claims', claim, {
		...{ value: claim.value, valueTo: claim.value_to, bound: claim.bound },
		wording: claim.wording,
		text: claim.value === null ? claim.label : null,
		note: [claim.reading, claim.note].filter((text) => text !== null).join(' ') || null
	});

const OUTCOMES: ReadonlySet<Outcome> = new Set<Outcome>(['disagrees', 'partly', 'open']);

/**
 * Claims beside every finding that does not bear them out, what others said at the time included; what
 * the check leaves open, as it does of two numbers called "about", where it can be told apart. Where a number is that of another thing than its claim names, the nearest figure to that is set against it.
 */
export function ofClaims(tables: ContradictionTables): Contradiction[] {
	return checkClaims(tables.claims, tables).flatMap((checked) =>
		[...checked.check.findings, ...checked.check.beside]
			.filter(({ outcome }) => OUTCOMES.has(outcome))
			.flatMap((finding) => pairOf(checked, finding, tables) ?? [])
	);
}

function pairOf(
	checked: Checked,
	finding: Finding,
	tables: ContradictionTables
): Contradiction | null {
	const { claim } = checked;
	const { remark, date, outcome } = finding;
	const figure = figureOf(finding);
	const [row, found] = [rowOf(finding, tables), findingSide(finding, tables)];
	if (!row || !found || (outcome !== 'disagrees' && !figure)) return null;
	const b = { ...found, of: found.of ?? otherThing(finding, claim, tables) };
	const period = periodOf(claim);
	const when = date && wholeOf(period);
	const end = date && date > period.to ? period.to : period.from;
	const a = when ? { ...claimSide(claim), text: when } : claimSide(claim);
	if (outcome !== 'disagrees' && !differ(a, b)) return null;
	return contradiction({
		...{ thing: { key: 'claim', statement: claim.statement }, a, b },
		unit: claim.value === null && figure === null ? null : claim.unit,
		why: whyOf(checked, finding, { a, b, row }),
		suffix: remark.key === 'count' ? remark.rule : remark.key,
		dates: date ? { from: when ?? end, to: date } : null,
		numberOf: remark.key === 'other_thing' && remark.isWider ? remark.subject : null
	});
}

/** What a figure counts, where that is not what the first counts that the claim is checked against. */
function otherThing(
	{ remark }: Finding,
	{ against }: Claim,
	{ context_figures }: ContradictionTables
): Thing | null {
	if (remark.key !== 'background') return null;
	const first = readAgainst(against)?.[0]?.words.get('at');
	const row = context_figures.find(({ id }) => id === first);
	const isSame = !row || thingCounted(row) === thingCounted(remark);
	return isSame ? null : { key: 'background', subject: remark.subject };
}

/** A row of other figures of trade says why itself; a count that the other rule bears out is told by it. */
function whyOf(
	{ check }: Checked,
	{ remark }: Finding,
	{ a, b, row }: { a: Side; b: Side; row: Named }
): Why {
	if (remark.key === 'alternative' && row.series)
		return whyOfSeries({ series: row.series, note: row.note });
	if (remark.key === 'background') return b.of ? 'other_thing' : whyOfBackground(a.bound, b.bound);
	if (remark.key === 'other_thing') return remark.isWider ? 'wider' : 'other_thing';
	const isOtherRule = check.findings.some(
		(other) => other.remark.key === 'count' && other.outcome === 'agrees'
	);
	return remark.key === 'count' && isOtherRule ? 'other_rule' : whyOfRemark(remark.key);
}
