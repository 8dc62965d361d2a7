/** The first fall since a month, where a claim knows years alone. Private to `checkSentence`. */
import type { Remark } from '../check/remark';
import type { Check, Finding, Outcome } from '../check/types';
import { checkOf } from './plan';
import type { FirstSince } from './types';

/** The check of a first since a year, with its outcome by the month where one is said. */
export function sinceMonth(check: Check, first: FirstSince): Check {
	if (first.since.length === 4) return check;
	const findings = check.findings.map((finding): Finding =>
		finding.remark.key === 'first_since'
			? { ...finding, outcome: outcomeOf(finding.remark, first) }
			: finding
	);
	return checkOf(check.rule, findings);
}

/** A fall between the two months excludes it; a month between that is not known may be one. */
function outcomeOf(
	{ pct, last, unknown }: Extract<Remark, { key: 'first_since' }>,
	{ since, isOrBefore }: FirstSince
): Outcome {
	if (pct >= 0) return 'disagrees';
	if (last && last.month > since) return 'disagrees';
	if (!last || unknown.some((month) => month > since)) return 'open';
	if (isOrBefore || last.month === since) return 'agrees';
	return unknown.includes(since) ? 'open' : 'disagrees';
}
