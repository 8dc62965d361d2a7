/** Counting the meetings under a rule, and against published counts. No Svelte, no DOM. */
import type { Meeting, MeetingCount } from '../data/schema';
import type { Rule } from './selection';

/** Whether a meeting counts under a rule, all formats and places alike. */
export function counts(rule: Rule): (meeting: Meeting) => boolean {
	return (meeting) => rule === 'all' || meeting.encounter === 'bilateral';
}

/**
 * How many meetings both men had held as presidents up to a day, that day included.
 * The meeting of 2010, when one was prime minister and the other vice-president, is in no published
 * count and not in this one.
 */
export function runningCount(meetings: readonly Meeting[], asOf: string, rule: Rule): number {
	return meetings.filter(
		(meeting) => asPresidents(meeting) && meeting.start_date <= asOf && counts(rule)(meeting)
	).length;
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

/** Sets a published count beside the running count under each rule on its day. */
export function reconcile(meetings: readonly Meeting[], published: MeetingCount): Reconciled {
	const under = (rule: Rule) => {
		const count = runningCount(meetings, published.as_of, rule);
		return { count, agrees: agrees(count, published) };
	};
	return { published, byRule: { all: under('all'), bilateral: under('bilateral') } };
}

/**
 * Whether a count agrees with a published one. "About" and "nearly" allow 5 %, at least one
 * meeting: 28 or 29 is nearly 30, 25 is not.
 */
function agrees(count: number, published: MeetingCount): boolean {
	switch (published.bound) {
		case 'at_least':
			// "More than 40" is not met by 40.
			return count > published.count;
		case 'at_most':
			return count <= published.count;
		case 'about':
			return Math.abs(count - published.count) <= Math.max(1, published.count * 0.05);
		case 'exact':
			return count === published.count;
	}
}
