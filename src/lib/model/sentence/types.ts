/** A reader's own sentence as it was understood. No words: `src/lib/words` has them. */
import type { RouteFigure } from '../../data/schema';
import type { Among } from '../check/remark';
import type { Bound, Check, Checkable, Flow, Result } from '../check/types';

/** What a sentence can be about. */
export type Measure =
	| { key: 'trade'; flow: Flow }
	| {
			key: 'meetings';
			format: 'in_person' | 'video' | null;
			/** The country that they met in; null where none is said. */
			host: 'CHN' | 'RUS' | null;
	  }
	| { key: 'registrations' }
	| { key: 'energy'; commodity: 'crude_oil' | 'pipeline_gas' | 'lng' | 'coal' }
	| {
			key: 'sea_route';
			measure: Extract<
				RouteFigure['measure'],
				| 'cargo'
				| 'transit_cargo'
				| 'transits'
				| 'chinese_company_voyages'
				| 'transits_russia_to_china'
				| 'transits_china_to_russia'
				| 'transit_cargo_russia_china'
			>;
	  }
	| { key: 'votes' }
	| { key: 'exercises' };

/** Units of figures in a sentence. Dollars are in billions, tonnes in millions, gas in billions of m³. */
export type SentenceUnit = 'dollars' | 'percent' | 'times' | 'tonnes' | 'cubic_metres' | 'count';

export interface SentenceFigure {
	readonly value: number;
	readonly unit: SentenceUnit;
	readonly bound: Bound;
	/** "more than", "over", "at least"; null where no word limits it. */
	readonly wording: string | null;
	/** The unit was not said and is taken for granted. */
	readonly unitAssumed: boolean;
}

/** When: years `YYYY`, months `YYYY-MM` or days; `from` is null for a single period or a day to count to. */
export interface When {
	readonly from: string | null;
	/** Null where a period runs on to the last figure. */
	readonly to: string | null;
	/** "by 2024", "as of 16 May 2024": everything up to `to`. */
	readonly isUpTo: boolean;
	/** "From January to May": the way from one month to another, not the months taken together. */
	readonly isWay: boolean;
	/** Twelve months up to `to`. */
	readonly isTrailing: boolean;
	/** Since the invasion of February 2022, which is the only event known. */
	readonly sinceInvasion: boolean;
}

/** Since when something is the first of its kind. */
export interface FirstSince {
	/** A year or a month. */
	readonly since: string;
	/** "The first in a year": then or earlier. */
	readonly isOrBefore: boolean;
}

/** What a sentence says of its measure. */
export interface Said {
	readonly direction: 'rose' | 'fell' | null;
	/** "rose to": the figure is a level, although the sentence tells of a change. */
	readonly isLevel: boolean;
	/** A record among the years up to it; a peak among all. */
	readonly record: Among | null;
	/** "reached", "hit": by a year, any year up to it will do. */
	readonly isReached: boolean;
	/** "for the first time since 2022"; null where nothing of the kind is said. */
	readonly firstSince: FirstSince | null;
	/** "China's largest oil supplier": Russia comes first among the suppliers of a fuel. */
	readonly isFirstSupplier: boolean;
}

/** A stretch of the examined text. */
export interface Span {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

export type Role = 'measure' | 'figure' | 'bound' | 'period' | 'change' | 'record';

/** Why a sentence is not checked. Each says what the reader could mend. */
export type Refusal =
	| { key: 'empty' }
	| { key: 'no_measure' }
	| { key: 'two_measures' }
	| { key: 'no_figure' }
	| { key: 'two_figures' }
	| { key: 'no_period' }
	| { key: 'two_periods' }
	| { key: 'who_met' }
	| { key: 'partner' }
	| { key: 'relative_period' }
	| { key: 'part_of_year' }
	| { key: 'by_when' }
	| { key: 'two_directions' }
	| { key: 'whose_sales' }
	| { key: 'wrong_direction' }
	| { key: 'negation' }
	| { key: 'currency'; currency: string }
	| { key: 'other_country'; country: string }
	| { key: 'number_form'; text: string }
	| { key: 'number_size' }
	| { key: 'wrong_unit' }
	| { key: 'change_in_amount' }
	| { key: 'not_measured'; what: string }
	| { key: 'record_since' }
	| { key: 'record_change' }
	/** Words that may change what is said, as they stand; at least one. */
	| { key: 'not_read'; words: readonly string[] }
	| { key: 'too_long' }
	| { key: 'cannot_compare' }
	| { key: 'outside_data'; asked: string; first: string; last: string }
	| { key: 'not_in_data'; asked: string }
	| { key: 'totals' }
	| { key: 'rank' };

export interface Reading {
	/** The text that was examined: at most the first 1,000 characters, controls as blanks. */
	readonly text: string;
	/** There was more. */
	readonly isCut: boolean;
	readonly measure: Measure | null;
	readonly figure: SentenceFigure | null;
	readonly when: When | null;
	readonly said: Said;
	/** What was understood, and as what, in the order of the text. */
	readonly understood: readonly (Span & { readonly role: Role })[];
	/** What was not. It may well matter, and the reader is told. */
	readonly notUnderstood: readonly Span[];
	/** What was taken for granted to understand it. */
	readonly taken: readonly Assumption[];
	/** Set where the sentence cannot be checked whatever the rows hold. */
	readonly refusal: Refusal | null;
}

/** What was taken for granted to answer. */
export type Assumption =
	| { key: 'dollars' }
	| { key: 'last_year'; year: number }
	| { key: 'on_year_before' }
	| { key: 'any_year_up_to'; year: number }
	| { key: 'end_of_list'; date: string }
	| { key: 'from_2013' }
	| { key: 'both_countries' }
	| { key: 'capitals' }
	| { key: 'chinese_owned' }
	| { key: 'times'; times: number }
	| { key: 'putin_and_xi' }
	| { key: 'at_least_once' };

/** The answer to a sentence. */
export type Answer =
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	| {
			readonly kind: 'checked';
			readonly result: Result;
			/** One for each thing the sentence says; the claim is what was checked. */
			readonly checks: readonly { readonly claim: Checkable; readonly check: Check }[];
			readonly assumptions: readonly Assumption[];
	  };
