/** What checking a claim gives: outcomes, and the figures and rows behind them. No Svelte, no DOM. */
import type { Against } from '../../data/against';
import type { Claim, DatasetName, RowOf } from '../../data/schema';
import type { ClaimRule } from '../../data/schema/claimRules';
import type { Remark } from './remark';

/** The rows that checks ask. All datasets will do. */
export type CheckTables = {
	readonly [
		N in
			| 'trade_annual'
			| 'trade_monthly'
			| 'trade_ytd'
			| 'trade_alternatives'
			| 'meetings'
			| 'meeting_counts'
			| 'visits'
			| 'arctic_registrations'
			| 'joint_exercises'
			| 'context_figures'
			| 'events'
	]: readonly RowOf<N>[];
};

/** What a check asks of a claim, so that a reader's own sentence can be checked by the same rules. */
export type Checkable = Pick<
	Claim,
	| 'source_id'
	| 'value'
	| 'unit'
	| 'bound'
	| 'wording'
	| 'period_start'
	| 'period_end'
	| 'rule'
	| 'against'
>;

export type Result = 'holds' | 'holds_in_part' | 'differs' | 'cannot_be_checked';

/**
 * How one reading of a claim fares. `partly`: the number stands, for something else than the claim
 * says. `open`: what is known neither bears it out nor excludes it. `missing`: the rows it asks for
 * are not there.
 */
export type Outcome = 'agrees' | 'partly' | 'disagrees' | 'open' | 'missing';

export type Bound = Claim['bound'];

/** A figure from the reference rows, computed or as it stands there. */
export interface Figure {
	readonly value: number;
	/** As in the claims: "billion US dollars", "percent", "meetings", "years". */
	readonly unit: string;
	readonly bound: Bound;
	/** The word of the source that limits it, such as "almost"; none where it has none. */
	readonly wording?: string | null;
	/** A change, whose sign is said: "+2.8%". */
	readonly isChange?: boolean;
	/** Computed by us, here or in the row. */
	readonly derived: boolean;
}

export interface UsedRow {
	readonly dataset: DatasetName;
	readonly id: string;
}

/** Amounts of trade by direction; China sells `exports` and buys `imports`. */
export type Flow = 'total' | 'exports' | 'imports';

/** One reading of a claim, checked. */
export interface Finding {
	readonly outcome: Outcome;
	readonly remark: Remark;
	/** The figure to set beside the claim; `null` where the answer is a date or nothing. */
	readonly figure: Figure | null;
	/** The day that answers the claim, ISO; `null` where the answer is no date. */
	readonly date: string | null;
	/** The reference rows used; empty where they are missing. */
	readonly rows: readonly UsedRow[];
}

/** How one part of a claim is checked. */
export type Reading = (claim: Checkable, part: Against, tables: CheckTables) => Finding;

/** A claim, checked. */
export interface Check {
	readonly rule: ClaimRule;
	readonly result: Result;
	/** One for each reading, in the order of the claim; at least one. */
	readonly findings: readonly Finding[];
	/** What else was said of the same thing at the time. It does not change the result. */
	readonly beside: readonly Finding[];
	/** All rows used by the readings, each once. */
	readonly rows: readonly UsedRow[];
}
