/** "Nearly" and "almost": about as much, and not as much. Private to `checkSentence`. */
import type { Finding } from '../check/types';
import { checkOf, type Checks } from './plan';

/** The check of a number with such a word, where a figure that reaches the number disagrees. */
export function belowOnly({ claim, check }: Checks[number]): Checks[number] {
	const { value, wording } = claim;
	if (wording !== 'nearly' || value === null) return { claim, check };
	const below = (finding: Finding): Finding => {
		const isReached = finding.figure !== null && Math.abs(finding.figure.value) >= value;
		return isReached && finding.outcome === 'agrees'
			? { ...finding, outcome: 'disagrees' }
			: finding;
	};
	const { rule, findings, beside } = check;
	return { claim, check: checkOf(rule, findings.map(below), beside.map(below)) };
}
