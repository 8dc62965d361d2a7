/** Parts that the answers for all measures share. Private to `checkSentence`. */
import type { RowOf } from '../../data/schema';
import { resultOf } from '../check/compare';
import type { Check, Checkable, CheckTables, Finding } from '../check/types';
import type { Answer, Assumption, Reading, Refusal, SentenceFigure, When } from './types';

/** The rows that sentences are checked against. All datasets will do. */
export type SentenceTables = CheckTables & {
	readonly [
		N in 'energy_annual' | 'nsr_traffic' | 'un_votes' | 'exercise_counts'
	]: readonly RowOf<N>[];
};

/** A reading with everything that a check needs, refused where it has not. */
export type Readable = Reading & { readonly refusal: null };

export const refused = (refusal: Refusal): Answer => ({ kind: 'refused', refusal });

/** A figure as a number that rules can compare; no figure is a claim without a number. */
export function statedOf(
	figure: SentenceFigure | null
): Pick<Checkable, 'value' | 'bound' | 'wording'> {
	if (!figure) return { value: null, bound: 'exact', wording: null };
	const { value, bound, wording } = figure;
	return { value, bound, wording };
}

/** The size of a change in percent: "2.5 times" is 150 percent more, take or leave five. */
export function changeInPercent(figure: SentenceFigure | null): SentenceFigure | null {
	if (figure?.unit !== 'times') return figure;
	const bound = figure.bound === 'exact' ? 'about' : figure.bound;
	return { ...figure, bound, value: (figure.value - 1) * 100, unit: 'percent' };
}

/** What a sentence claims, in the form of our own claims. */
export const claimOf = (
	given: Pick<Checkable, 'value' | 'bound' | 'wording' | 'unit' | 'rule' | 'against'> &
		Partial<Checkable>
): Checkable => ({ source_id: '', period_start: null, period_end: '9999-12-31', ...given });

/** A check made of findings, as `checkClaim` makes it. */
export const checkOf = (
	rule: Check['rule'],
	findings: readonly Finding[],
	beside: readonly Finding[] = []
): Check => ({
	...{ rule, findings, beside, result: resultOf(findings) },
	rows: findings.flatMap(({ rows }) => rows)
});

/** The checks of an answer. */
export type Checks = (Answer & { kind: 'checked' })['checks'];

/** All checks of a sentence as one answer: it holds where all of them hold. */
export function answered(checks: Checks, assumptions: readonly Assumption[]): Answer {
	const results = new Set(checks.map(({ check }) => check.result));
	const [only] = results;
	const result = results.size === 1 && only ? only : mixed(results);
	return { kind: 'checked', result, checks, assumptions };
}

/** Anything that holds beside anything that does not holds in part. */
function mixed(results: ReadonlySet<Check['result']>) {
	if (results.has('holds') || results.has('holds_in_part')) return 'holds_in_part';
	return results.has('differs') ? 'differs' : 'cannot_be_checked';
}

/** The period a sentence asks for where it lies outside what the rows cover. */
export function outside(
	when: When,
	first: string | undefined,
	last: string | undefined
): Refusal | null {
	if (first === undefined || last === undefined) return { key: 'not_in_data', asked: '' };
	const asked = [when.from, when.to].filter((period) => period !== null);
	const found = asked.find((period) => {
		const length = Math.min(period.length, first.length);
		const at = period.slice(0, length);
		return at < first.slice(0, length) || at > last.slice(0, length);
	});
	return found === undefined ? null : { key: 'outside_data', asked: found, first, last };
}
