/** Why a check comes out as it does, without any words: `src/lib/words` puts remarks into English. */
import type { Needed } from '../../data/schema/claimRules';
import type { Rule } from '../selection';
import type { Measure } from '../sentence/types';
import type { Period } from '../days';
import type { Bound, Figure, Flow } from './types';

/** How a day lies to an event. */
export interface Relation {
	readonly event: string;
	readonly date: string;
	/** Days after the event; negative before it. */
	readonly days: number;
}

/** Where a stop stands among events and other stops, where a claim says so. */
export type StopPlace =
	| { key: 'after'; from: Relation }
	/** Whether it is the last before a day; else the one that is. */
	| { key: 'last_before'; day: string; later: string | null }
	| { key: 'number'; stop: number };

/** What a highest year is the highest of: the years up to it, or all there are. */
export type Among = 'earlier' | 'all';

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
			/** The highest of the years it is set beside. */
			before: { year: number; amount: number } | null;
			among: Among;
	  }
	| {
			key: 'change';
			flow: Flow;
			period: string;
			since: string;
			pct: number;
			bound: Bound;
			currency: 'usd' | 'cny';
			/** The change as reported in yuan, where that in dollars is another. */
			inYuanPct: number | null;
	  }
	/** A January or February, of which only the change of both months together is known. */
	| { key: 'both_months'; flow: Flow; period: string; pct: number; bound: Bound }
	| {
			key: 'first_since';
			flow: Flow;
			month: string;
			pct: number;
			bound: Bound;
			/** The last month before it that fell, or January and February as one; null where none is known. */
			last: { month: string; isPair: boolean; pct: number; bound: Bound } | null;
			/** Months between whose change is not known. */
			unknown: readonly string[];
			/** How many months between have a known change, apart from those known in pairs. */
			known: number;
			/** Years of which January and February between are known as one. */
			pairs: readonly string[];
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
			/** Whether the earlier count is computed by us. */
			base: { derived: boolean };
	  }
	| {
			key: 'stop';
			leader: string;
			city: string;
			date: string;
			purpose: string;
			place: StopPlace | null;
	  }
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
			/** How it lies to another event. */
			from: Relation | null;
	  }
	/** `isFirstDay` where the time ran until the first of several days. */
	| {
			key: 'elapsed';
			event: string;
			from: string;
			to: string;
			isFirstDay: boolean;
			figure: Figure;
	  }
	| { key: 'age'; event: string; from: string; to: string; years: number }
	| { key: 'year_of'; event: string; from: string; to: string; year: number }
	| { key: 'length'; period: Period; figure: Figure }
	| {
			key: 'background';
			subject: string;
			figure: Figure;
			apartPct: number | null;
			/** What the figure is to exceed, where something is. */
			below: { subject: string; figure: Figure } | null;
	  }
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
	| {
			key: 'series_change';
			measure: Measure;
			since: string;
			period: string;
			pct: number;
			bound: Bound;
	  }
	| {
			key: 'series_record';
			measure: Measure;
			year: number;
			figure: Figure;
			before: { year: number; figure: Figure } | null;
			among: Among;
	  }
	| { key: 'supplier_rank'; measure: Measure; year: number; rank: number }
	| { key: 'series_missing'; measure: Measure; period: string }
	/** Two years that were counted by different methods. */
	| { key: 'series_unlike'; measure: Measure; since: string; period: string }
	| {
			key: 'meetings_in';
			rule: Rule;
			measure: Extract<Measure, { key: 'meetings' }>;
			count: number;
			period: Period;
	  }
	| { key: 'registered'; count: number; period: Period }
	| { key: 'needed'; what: Needed }
	| { key: 'alternative'; statedBy: string; year: number; figure: Figure; apartPct: number | null }
	| {
			key: 'published_count';
			saidBy: string;
			asOf: string;
			count: number;
			bound: Bound;
			wording: string;
	  };
