/** What counting rules are called. */
import type { CountingRule, Omission } from '$lib/model/meetings/rules';

const WORDS: Readonly<Record<Omission, string>> = {
	not_bilateral: 'separate talks only',
	video: 'no video',
	in_person: 'video only',
	margins: 'no margins of summits',
	ceremonies: 'no ceremonies'
};

/** "Every encounter", or what a rule leaves out: "separate talks only, no video". */
export function ruleName(rule: CountingRule): string {
	return rule.map((omission) => WORDS[omission]).join(', ') || 'every encounter';
}

/** The rules that give a published count, of so many tried. */
export function givenByName(rules: readonly CountingRule[], tried: number): string {
	return rules.map(ruleName).join('; ') || `none of the ${tried} rules`;
}
