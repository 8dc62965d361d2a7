/** What it is for two sources to contradict each other. No words: `src/lib/words` has them. */
import type { DatasetName, RowOf } from '../../data/schema';
import type { Bound, CheckTables, Flow } from '../check/types';
import type { Period } from '../days';
import type { Rule } from '../selection';

/** The rows that contradictions are looked for in. All datasets will do. */
export type ContradictionTables = CheckTables & {
	readonly [
		N in 'claims' | 'energy_annual' | 'nsr_traffic' | 'exercise_counts' | 'un_votes'
	]: readonly RowOf<N>[];
};

/** One of two sides: a row, who says it, and what. */
export interface Side {
	readonly dataset: DatasetName;
	readonly id: string;
	readonly sourceId: string;
	/** The value rests on more sources than that one. */
	readonly hasOtherSources: boolean;
	/** Who gave the value, where the row names somebody besides its source. */
	readonly saidBy: string | null;
	/** Computed by us from what the source gives. */
	readonly derived: boolean;
	/** The counting rule where the value is a count of our own list of meetings; the row is its last. */
	readonly counted: Rule | null;
	/** `null` where what is said is no number. */
	readonly value: number | null;
	/** The upper end of a range. */
	readonly valueTo: number | null;
	readonly bound: Bound;
	/** The word that limits the number, such as "more than"; `null` where its bound says enough. */
	readonly wording: string | null;
	/** The number is a change, whose sign is said. */
	readonly isChange: boolean;
	/** What is said where it is no number, such as a city. */
	readonly text: string | null;
	/** What this side speaks of, where it need not be just what the pair does. */
	readonly of: Thing | null;
	/** What a reader must know of the row; `null` too where the value is a count of many rows. */
	readonly note: string | null;
}

/** What both speak of. */
export type Thing =
	| { key: 'trade'; flow: Flow; from: string; to: string }
	| { key: 'energy'; commodity: RowOf<'energy_annual'>['commodity']; from: string; to: string }
	| { key: 'sea_route'; measure: RowOf<'nsr_traffic'>['measure']; from: string; to: string }
	| { key: 'exercises'; from: string; to: string | null }
	| { key: 'meetings'; asOf: string }
	| { key: 'votes'; year: number }
	| { key: 'visit'; leader: string; from: string }
	| { key: 'background'; subject: string }
	/** One thing in the words of two articles. */
	| { key: 'either'; labels: readonly [string, string] }
	/** The time since something. */
	| { key: 'since'; event: string; from: string }
	| { key: 'claim'; statement: string };

/** What explains the difference, as far as the rows tell. */
export type Why =
	/** Counted by Russia, or said by a Russian official. */
	| 'russian'
	/** The row doubts that it is. */
	| 'russian_probably'
	/** Said to be the Chinese figure rounded, which it is not. */
	| 'chinese_rounded'
	| 'yuan_converted'
	| 'implied'
	/** Different publishers, and the rows do not say why. */
	| 'publisher'
	/** Cut instead of rounded, or rounded otherwise. */
	| 'rounding'
	/** The same publisher at another time. */
	| 'restated'
	/** One is less firm than the other; an institute's figure of trade is an estimate too. */
	| 'plan'
	| 'forecast'
	| 'preliminary'
	| 'estimate'
	/** What counts as one may differ. */
	| 'counting_rule'
	/** Our list bears the count out under its other rule. */
	| 'other_rule'
	/** Our list has fewer than were counted. */
	| 'list_short'
	/** Which roll calls are compared is not said. */
	| 'method'
	/** A page without a date, so that the ends of the periods may differ. */
	| 'no_date'
	/** What was announced against what took place. */
	| 'announced'
	/** The number belongs to another period. */
	| 'other_period'
	/** Counted from or to another day, perhaps. */
	| 'other_start'
	/** Sales in one direction against both together, or another flow. */
	| 'other_flow'
	| 'dates_differ'
	/** Each says what it counts. */
	| 'other_thing'
	/** The first gives the number of something wider. */
	| 'wider'
	/** The scope of one is probably narrower. */
	| 'part_probably'
	/** In the words of one more is said than in those of the other. */
	| 'says_more'
	/** Numbers called "about" on either side. */
	| 'estimates'
	| 'counts';

export type Between = 'articles' | 'article_and_reference' | 'references';

/** Two sources that give different values for the same thing, in the same unit and of the same scope. */
export interface Contradiction {
	/** Of both rows, parted by a tilde; with the flow where two rows differ in several. */
	readonly id: string;
	readonly thing: Thing;
	readonly between: Between;
	/** The default, or the one that the other is set against. */
	readonly a: Side;
	readonly b: Side;
	/** Of both values; `null` where they are no numbers. */
	readonly unit: string | null;
	/**
	 * b less a; `null` where either is no number. Of a floor, a ceiling or a range the least that the words
	 * allow: 38 meetings are at least three fewer than "more than 40".
	 */
	readonly difference: number | null;
	/** The same in percent of a; `null` where a is 0 too. */
	readonly differencePct: number | null;
	/** The difference is the least that the words allow. */
	readonly isLeast: boolean;
	/** From the date of a to that of b, ISO of any precision; `null` where they do not differ in a date. */
	readonly dates: Period | null;
	/** The wider thing of which a gives the number in truth; `null` where none is known. */
	readonly numberOf: string | null;
	readonly why: Why;
}
