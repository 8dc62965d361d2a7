/** Cross-checks of votes. Private to `check`. */
import type { Rule } from './checkRule';

/** Same and opposite votes are among the roll calls. */
export const votesFitRollCalls: Rule = {
	code: 'E_VOTES',
	breaches: ({ tables: { un_votes } }) =>
		un_votes
			.filter(({ same_votes, opposite_votes, roll_calls }) => {
				const counted = (same_votes ?? 0) + (opposite_votes ?? 0);
				return roll_calls !== null && counted > roll_calls;
			})
			.map((row) => ({
				row,
				column: 'roll_calls',
				rule: `must be no less than ${row.same_votes ?? 0} same and ${row.opposite_votes ?? 0} opposite votes`,
				fix: 'correct one of the three'
			}))
};
