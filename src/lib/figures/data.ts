/** What the figures of a page are given: rows, the sources they rest on, places on the map. */
import type { Ground, MapLayout } from '../charts/mapLayout';
import type {
	Claim,
	Event,
	Meeting,
	MeetingCount,
	Registration,
	Source,
	TradeAlternative,
	TradeYear,
	VisitStop
} from '../data/schema';
import type { Reconciled } from '../model/meetings/reconcile';

export interface Tables {
	readonly trade_annual: readonly TradeYear[];
	readonly trade_alternatives: readonly TradeAlternative[];
	readonly meetings: readonly Meeting[];
	readonly meeting_counts: readonly MeetingCount[];
	readonly visits: readonly VisitStop[];
	readonly arctic_registrations: readonly Registration[];
	readonly claims: readonly Claim[];
	readonly events: readonly Event[];
}

export type TableName = keyof Tables;
export type AnyRow = Tables[TableName][number];

/** How a claim fares when it is checked, in words. */
export interface Verdict {
	readonly result: string;
	/** Why, in a sentence, and what others said besides, a sentence each. */
	readonly because: readonly string[];
	/** Years, in fractions, of a period it may speak of that is no calendar year; else `null`. */
	readonly over: readonly [from: number, to: number] | null;
}

export interface FigureData {
	readonly tables: Tables;
	/** What figures say whatever the filter: headlines, and what has to be known to read them. */
	readonly notes: {
		readonly trade: {
			readonly headline: string;
			readonly subtitle: string;
			readonly missing: string;
			readonly credit: string;
			readonly text: string;
		};
		readonly arctic: {
			readonly headline: string;
			/** The last day counted. */
			readonly until: string;
			/** The article's comparison with its periods named; empty without one. */
			readonly reading: string;
			readonly credit: string;
			readonly text: string;
		};
		readonly meetings: {
			readonly headline: string;
			readonly credit: string;
			readonly text: string;
			/** Published counts that stand beside the counting rules. */
			readonly published: readonly Reconciled[];
		};
		readonly map: string;
		readonly visits: {
			readonly headline: string;
			readonly subtitle: string;
			readonly credit: string;
		};
	};
	/** By id of the claim. */
	readonly verdicts: Readonly<Record<string, Verdict>>;
	/** Only those that the rows of this page rest on. */
	readonly sources: readonly Source[];
	readonly ground: Ground;
	/** Points, rings and labels of the map of visits. */
	readonly map: MapLayout;
}

/** A row of some tables with the name of its own. */
export interface FoundIn<T extends { readonly [N in keyof T]: readonly unknown[] }> {
	readonly table: keyof T;
	readonly row: T[keyof T][number];
}

export type Found = FoundIn<Tables>;

/** Looks rows up by id over all tables. */
export function rowIndex<T extends { readonly [N in keyof T]: readonly { readonly id: string }[] }>(
	tables: T
): ReadonlyMap<string, FoundIn<T>> {
	const names = Object.keys(tables) as (keyof T)[];
	return new Map(
		names.flatMap((table) => tables[table].map((row) => [row.id, { table, row }] as const))
	);
}
