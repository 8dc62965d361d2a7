/** Published counts of the meetings against ours. No Svelte, no DOM. */
import type { Meeting, MeetingCount } from '../../data/schema';
import { bearsOut } from '../claims';
import { runningCount } from '../counts';
import type { Rule } from '../selection';

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
