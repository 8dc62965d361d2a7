/**
 * What checking a claim gives: outcomes, the figures and rows behind them, and remarks that say why
 * without any words. `src/lib/words` puts remarks into English. No Svelte, no DOM.
 */
import type { Claim, DatasetName, RowOf } from '../../data/schema';
import type { ClaimRule, Needed } from '../../data/schema/claimRules';
import type { Rule } from '../selection';
import type { Measure } from '../sentence/types';

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

/** ISO days, both included. */
export interface Period {
	readonly from: string;
	readonly to: string;
}

/** Why a reading fares as it does. Each key is one sentence pattern; periods are ISO, any precision. */
export type Remark =
	| { key: 'amount'; flow: Flow; period: string; figure: Figure; apartPct: number | null }
	| {
			key: 'trailing_year';
			flow: Flow;
			month: string;
			figure: Figure;
			/** Whole year before, less its part up to the month, plus the same part of the year. */
			parts: { whole: number; before: number; now: number };
			apartPct: number | null;
	  }
	| { key: 'not_found'; flow: Flow; periods: readonly Period[] }
	| {
			key: 'record';
			flow: Flow;
			year: number;
			amount: number;
			before: { year: number; amount: number } | null;
	  }
	| {
			key: 'change';
			flow: Flow;
			period: string;
			since: string;
			pct: number;
			bound: Bound;
			currency: 'usd' | 'cny';
	  }
	| {
			key: 'first_since';
			flow: Flow;
			month: string;
			pct: number;
			bound: Bound;
			/** The last month before it that fell; null where none is known. */
			last: { month: string; pct: number; bound: Bound } | null;
			/** Months between whose change is not known. */
			unknown: readonly string[];
			/** Months between whose change is known. */
			known: number;
	  }
	| { key: 'count'; rule: Rule; count: number; asOf: string }
	| {
			key: 'count_since';
			subject: string;
			count: number;
			period: Period;
			months: number;
			since: { date: string; event: string };
			daysApart: number;
	  }
	| {
			key: 'pace';
			counts: readonly [later: number, earlier: number];
			months: readonly [later: number, earlier: number];
			pct: number;
			ratio: number;
	  }
	| { key: 'stop'; leader: string; city: string; date: string; purpose: string }
	| {
			key: 'no_stop';
			leader: string;
			city: string;
			instead: readonly { city: string; date: string }[];
	  }
	| { key: 'stop_not_found'; leader: string; city: string; period: Period }
	| { key: 'met'; city: string; period: Period }
	| { key: 'not_met'; city: string; period: Period }
	| { key: 'exercise'; sea: string; names: readonly { name: string; date: string }[] }
	| { key: 'no_exercise'; sea: string; period: Period }
	| {
			key: 'date';
			event: string;
			note: string | null;
			date: string;
			within: boolean;
			period: Period;
	  }
	| { key: 'elapsed'; event: string; from: string; to: string; figure: Figure }
	| { key: 'age'; event: string; from: string; to: string; years: number }
	| { key: 'year_of'; event: string; from: string; to: string; year: number }
	| { key: 'length'; period: Period; figure: Figure }
	| { key: 'background'; subject: string; figure: Figure; apartPct: number | null }
	| {
			key: 'other_thing';
			subject: string;
			note: string | null;
			figure: Figure;
			/** Whether it covers the thing that the claim names, and more. */
			isWider: boolean;
			/** The nearest figure found for the thing that the claim names. */
			nearest: { subject: string; note: string | null; figure: Figure } | null;
	  }
	| {
			key: 'series';
			measure: Measure;
			period: string;
			figure: Figure;
			/** Who counted, where the row names somebody. */
			statedBy: string | null;
			apartPct: number | null;
	  }
	| { key: 'series_change'; measure: Measure; since: string; period: string; pct: number }
	| {
			key: 'series_record';
			measure: Measure;
			year: number;
			figure: Figure;
			before: { year: number; figure: Figure } | null;
	  }
	| { key: 'series_missing'; measure: Measure; period: string }
	| {
			key: 'meetings_in';
			rule: Rule;
			format: 'in_person' | 'video' | null;
			count: number;
			period: Period;
	  }
	| { key: 'registered'; count: number; period: Period }
	| { key: 'needed'; what: Needed }
	| { key: 'alternative'; statedBy: string; figure: Figure; apartPct: number | null }
	| {
			key: 'published_count';
			saidBy: string;
			asOf: string;
			count: number;
			bound: Bound;
			wording: string;
	  };

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
