/** Counting the meetings under a rule. No Svelte, no DOM. */
import type { Meeting } from '../data/schema';
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
