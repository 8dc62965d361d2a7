/** A claim against the reference rows, by the rule that it names. No Svelte, no DOM. */
import { readAgainst, type Against } from '../../data/against';
import { isNeeded, type ClaimRule, type Needed } from '../../data/schema/claimRules';
import {
	alternatives,
	amountReading,
	changeReading,
	firstSinceReading,
	recordReading
} from './amounts';
import {
	ageReading,
	dateReading,
	figureReading,
	otherThingReading,
	sinceReading,
	yearOfReading
} from './background';
import { resultOf } from './compare';
import { countReading, happenedReading, lengthReading, publishedCounts } from './encounters';
import { countSinceReading, paceReading } from './registrations';
import type { Check, Checkable, CheckTables, Finding, Reading, UsedRow } from './types';

const valueReading: Reading = (claim, part, tables) =>
	part.dataset === 'context_figures'
		? figureReading(claim, part, tables)
		: amountReading(claim, part, tables);

const READINGS: Readonly<Record<Exclude<ClaimRule, 'none'>, Reading>> = {
	value: valueReading,
	record: recordReading,
	rose: changeReading,
	fell: changeReading,
	first_since: firstSinceReading,
	count: countReading,
	count_since: countSinceReading,
	pace: paceReading,
	happened: happenedReading,
	date: dateReading,
	since: sinceReading,
	age: ageReading,
	year_of: yearOfReading,
	length: lengthReading,
	other_thing: otherThingReading,
	wider_thing: otherThingReading
};

/**
 * Checks a claim. The rows and words it names are those that the build has found to be there; throws
 * where they are not.
 */
export function checkClaim(claim: Checkable, tables: CheckTables): Check {
	const { rule, against } = claim;
	const parts = readAgainst(against);
	if (!parts) throw new Error(`"${against}" is nothing to check against, which the build excludes`);
	const findings = parts.map((part) => findingOf(claim, part, tables));
	return {
		rule,
		result: resultOf(findings),
		findings,
		beside: besides(claim, parts, tables),
		rows: unique(findings.flatMap(({ rows }) => rows))
	};
}

const findingOf: Reading = (claim, part, tables) => {
	const { dataset, words } = part;
	if (words.size === 0 && isNeeded(dataset)) return missing(dataset);
	if (claim.rule === 'none')
		throw new Error(`"${claim.against}" says nothing that is missing, which the build excludes`);
	return READINGS[claim.rule](claim, part, tables);
};

const missing = (what: Needed): Finding => ({
	...{ outcome: 'missing', figure: null, date: null, rows: [] },
	remark: { key: 'needed', what }
});

function besides(claim: Checkable, parts: readonly Against[], tables: CheckTables): Finding[] {
	if (claim.rule === 'value') return parts.flatMap((part) => alternatives(claim, part, tables));
	return claim.rule === 'count' ? publishedCounts(claim, tables) : [];
}

/** Each row once, in the order of first use. */
const unique = (rows: readonly UsedRow[]): UsedRow[] => [
	...new Map(rows.map((row) => [row.id, row])).values()
];
