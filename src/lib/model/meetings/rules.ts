/**
 * Counting rules: what may be left out of a count of the meetings, and which rules give a count that
 * somebody published. No Svelte, no DOM, no words.
 */
import type { Claim, Meeting, MeetingCount } from '../../data/schema';
import { bearsOut } from '../claims';
import { asPresidents, counts, meetingsUpTo, runningCount } from '../counts';
import type { Selection } from '../selection';

/** A kind of meeting that a rule may leave out; kinds overlap. */
export type Omission = 'not_bilateral' | 'video' | 'in_person' | 'margins' | 'ceremonies';

/** What is left out, in the order of the type; nothing left out is the widest rule. */
export type CountingRule = readonly Omission[];

export const WIDEST: CountingRule = [];

const IS: Readonly<Record<Omission, (meeting: Meeting) => boolean>> = {
	not_bilateral: (meeting) => !counts('bilateral')(meeting),
	video: ({ format }) => format === 'video',
	in_person: ({ format }) => format === 'in_person',
	margins: ({ occasion_type }) => occasion_type === 'multilateral_summit',
	ceremonies: ({ occasion_type }) => occasion_type === 'ceremony'
};

/** The omissions that published counts are tried with: all but meetings in person. */
const TRIED = ['not_bilateral', 'video', 'margins', 'ceremonies'] as const;

/** Every rule that these make, each once, those that leave out least first: sixteen. */
export const RULES: readonly CountingRule[] = TRIED.reduce<CountingRule[]>(
	(rules, omission) => [...rules, ...rules.map((rule) => [...rule, omission])],
	[WIDEST]
).sort((a, b) => a.length - b.length);

/** The rule that a reader has chosen: two clauses of the Selection, and two options of the page. */
export function chosenRule(
	{ format, rule }: Pick<Selection, 'format' | 'rule'>,
	isOut: Readonly<Record<'margins' | 'ceremonies', boolean>>
): CountingRule {
	const isLeftOut: Readonly<Record<Omission, boolean>> = {
		not_bilateral: rule === 'bilateral',
		video: format === 'in_person',
		in_person: format === 'video',
		...isOut
	};
	return (Object.keys(IS) as Omission[]).filter((omission) => isLeftOut[omission]);
}

/** Whether a meeting counts under a rule. */
export function counted(rule: CountingRule): (meeting: Meeting) => boolean {
	return (meeting) => rule.every((omission) => !IS[omission](meeting));
}

/** A meeting and its number under a rule. */
export interface Step {
	readonly meeting: Meeting;
	readonly count: number;
}

/** The meetings that count, numbered from 1 in their order; both men presidents. May be empty. */
export function steps(meetings: readonly Meeting[], rule: CountingRule): Step[] {
	const held = meetings.filter((one) => asPresidents(one) && counted(rule)(one));
	return held.map((meeting, i) => ({ meeting, count: i + 1 }));
}

/** How many meetings count under a rule up to a day, that day included. */
export function countUpTo(meetings: readonly Meeting[], asOf: string, rule: CountingRule): number {
	return runningCount(meetings.filter(counted(rule)), asOf, 'all');
}

/** A published count beside ours. */
export interface Compared {
	readonly published: MeetingCount;
	/** Ours on its day under the rule asked. */
	readonly count: number;
	/** Ours less theirs. */
	readonly difference: number;
	/** Whether ours agrees, its bound and wording minded. */
	readonly agrees: boolean;
	/**
	 * The rules of the sixteen that give it. Of rules that leave the same meetings up to its day only
	 * the one that leaves out least, so that no rule is named for what had not happened yet.
	 */
	readonly givenBy: readonly CountingRule[];
}

export function compare(
	meetings: readonly Meeting[],
	published: MeetingCount,
	rule: CountingRule
): Compared {
	const { as_of, count: value, bound, wording } = published;
	const agrees = (count: number) => bearsOut({ value, bound, wording }, count);
	const held = meetingsUpTo(meetings, as_of, 'all');
	const listOf = (one: CountingRule) => held.filter(counted(one));
	const seen = new Set<string>();
	const givenBy = RULES.filter((one) => {
		const list = listOf(one);
		const key = list.map(({ id }) => id).join();
		if (seen.has(key)) return false;
		seen.add(key);
		return agrees(list.length);
	});
	const count = countUpTo(meetings, as_of, rule);
	return { published, count, difference: count - value, agrees: agrees(count), givenBy };
}

/** The claim of an article that a published count was read from, or `null`. */
export function claimOf(published: MeetingCount, claims: readonly Claim[]): Claim | null {
	const { source_id, paragraph, as_of, count } = published;
	if (paragraph === null) return null;
	const isSame = (claim: Claim) =>
		claim.paragraph === paragraph && claim.period_end === as_of && claim.value === count;
	return claims.find((claim) => isSame(claim) && claim.source_id === source_id) ?? null;
}
