/** Counting the meetings under a rule, and against published counts. No Svelte, no DOM. */
import type { Meeting, MeetingCount } from '../data/schema';
import { bearsOut } from './claims';
import type { Rule } from './selection';

/** Whether a meeting counts under a rule, all formats and places alike. */
export function counts(rule: Rule): (meeting: Meeting) => boolean {
	return (meeting) => rule === 'all' || meeting.encounter === 'bilateral';
}

/**
 * The meetings that both men had held as presidents up to a day, that day included, in their order.
 * The meeting of 2010, when one was prime minister and the other vice-president, is in no published
 * count and not among them.
 */
export function meetingsUpTo(meetings: readonly Meeting[], asOf: string, rule: Rule): Meeting[] {
	return meetings.filter(
		(meeting) => asPresidents(meeting) && meeting.start_date <= asOf && counts(rule)(meeting)
	);
}

/** How many these are. */
export function runningCount(meetings: readonly Meeting[], asOf: string, rule: Rule): number {
	return meetingsUpTo(meetings, asOf, rule).length;
}

/** Whether both were presidents at the time. */
export function asPresidents(meeting: Meeting): boolean {
	return meeting.putin_role === 'president' && meeting.xi_role === 'president';
}

/** A published count beside ours, by rule, and whether ours agrees with what it says. */
export interface Reconciled {
	readonly published: MeetingCount;
	readonly byRule: Readonly<Record<Rule, { count: number; agrees: boolean }>>;
}

/**
 * Sets a published count beside the running count under each rule on its day. Its wording decides
 * whether the number itself will do: "more than 40" is not met by 40.
 */
export function reconcile(meetings: readonly Meeting[], published: MeetingCount): Reconciled {
	const { count: value, bound, wording } = published;
	const under = (rule: Rule) => {
		const count = runningCount(meetings, published.as_of, rule);
		return { count, agrees: bearsOut({ value, bound, wording }, count) };
	};
	return { published, byRule: { all: under('all'), bilateral: under('bilateral') } };
}
