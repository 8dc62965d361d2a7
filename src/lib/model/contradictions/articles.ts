/** Pairs of two articles. */
import type { Claim } from '../../data/schema';
import { periodOf } from '../check/background';
import { checkClaims, type Checked } from '../check/summary';
import { overlaps } from '../days';
import { claimSide } from './claims';
import { contradiction, differ } from './pair';
import type { Contradiction, ContradictionTables, Thing } from './types';

/**
 * Two articles that name different cities for one visit, different numbers for one thing, or one thing
 * in words of which those of one say more; these last. What an article says twice is taken once.
 */
export function ofArticles(tables: ContradictionTables): Contradiction[] {
	const once = tables.claims.filter((claim, i) => !isSaidAgain(claim, tables.claims.slice(0, i)));
	const checked = checkClaims(once, tables);
	const pairs = checked.flatMap((a, i) =>
		checked
			.slice(i + 1)
			.filter((b) => a.claim.source_id !== b.claim.source_id)
			.map((b) => [a, b] as const)
	);
	return [
		...pairs.flatMap(([a, b]) => ofVisits(a, b) ?? ofNumbers(a.claim, b.claim) ?? []),
		...pairs.flatMap(([a, b]) => ofWords(a.claim, b.claim) ?? [])
	];
}

const isSaidAgain = ({ source_id, same_as }: Claim, before: readonly Claim[]): boolean =>
	before.some((claim) => claim.source_id === source_id && same_as.includes(claim.id));

const samePeriod = (a: Claim, b: Claim) =>
	a.period_start === b.period_start && a.period_end === b.period_end;

/** The stop that took place first, where the other did not. */
function ofVisits(one: Checked, other: Checked): Contradiction | null {
	if (!samePeriod(one.claim, other.claim)) return null;
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
	if (!samePeriod(a, b) || a.against !== b.against || !differ(claimSide(a), claimSide(b)))
		return null;
	const thing: Thing = { key: 'claim', statement: a.statement };
	return contradiction({
		...{ thing, a: claimSide(a), b: claimSide(b), unit: a.unit },
		why: 'publisher'
	});
}

/** The same rule asked of the same rows, and of one of both of more besides: that one says more. */
function ofWords(one: Claim, other: Claim): Contradiction | null {
	if (one.rule !== other.rule || !overlaps(periodOf(one), periodOf(other))) return null;
	const [a, b] = partsOf(one).size < partsOf(other).size ? [one, other] : [other, one];
	const [less, more] = [partsOf(a), partsOf(b)];
	if (less.size === more.size || ![...less].every((part) => more.has(part))) return null;
	if (a.label === null || b.label === null) return null;
	const said = (claim: Claim) => ({ ...claimSide(claim), value: null, text: claim.statement });
	const thing: Thing = { key: 'either', labels: [a.label, b.label] };
	return contradiction({ thing, a: said(a), b: said(b), unit: null, why: 'says_more' });
}

const partsOf = ({ against }: Claim): ReadonlySet<string> =>
	new Set(against.split(';').map((part) => part.trim()));
