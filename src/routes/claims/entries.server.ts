/** The ledger of claims as its page shows it: each claim checked, in words, with what to draw. */
import type { Claim, DatasetName, RowOf, Source } from '$lib/data/schema';
import { boundWord, date } from '$lib/format';
import { articleOf, checkClaims, type Article, type Checked } from '$lib/model/check/summary';
import type { Check, Finding, Result, UsedRow } from '$lib/model/check/types';
import { againstText } from '$lib/words/against';
import { besides, explain, RESULTS, RULES } from '$lib/words/claim';
import { amount, bounded, span, stated } from '$lib/words/terms';
import { drawingOf, type ClaimDrawing } from './drawing.server';
import { placeInCharts, type Place } from './place';
import { ARTICLE_NAMES, PAGE_NAMES } from './words';

type Tables = { readonly [N in DatasetName]: readonly RowOf<N>[] };

/** A claim as it stands in the ledger: everything in it is text, ready to be shown. */
export interface Entry {
	readonly id: string;
	readonly article: Article;
	readonly source: { publisher: string; title: string };
	/** Publisher, title, day, page where there are two, and paragraph: "…, paragraph 6, on the topic page". */
	readonly citation: string;
	readonly topic: Claim['topic'];
	readonly bound: Claim['bound'];
	/** Last day of the period that the claim speaks of, ISO. */
	readonly day: string;
	readonly period: string;
	readonly statement: string;
	/** The number with its bound, or what is claimed in a few words where there is none. */
	readonly value: string;
	readonly result: Result;
	readonly resultText: string;
	/** What was computed for it; empty where nothing could be. */
	readonly figure: string;
	readonly explanation: string;
	readonly beside: readonly string[];
	readonly rule: string;
	/** What it was compared with, a phrase each. */
	readonly against: readonly string[];
	readonly reading: string | null;
	readonly note: string | null;
	readonly rows: readonly UsedRow[];
	/** The claims that say the same, by article and paragraph. */
	readonly repeats: readonly { readonly id: string; readonly text: string }[];
	/** The chart that shows it, and the row to open there. */
	readonly chart: Place | null;
	readonly drawing: ClaimDrawing | null;
}

/** Every claim in the order of the articles. */
export function entriesOf(tables: Tables): { entries: Entry[]; checked: Checked[] } {
	const checked = checkClaims(tables.claims, tables);
	const sources = new Map(tables.sources.map((source) => [source.source_id, source]));
	return {
		checked,
		entries: checked.map((one) => entry(one, sources.get(one.claim.source_id)!, tables))
	};
}

function entry({ claim, check }: Checked, source: Source, tables: Tables): Entry {
	return {
		id: claim.id,
		article: articleOf(claim.source_id),
		source: { publisher: source.publisher, title: source.title },
		citation: citationOf(claim, source),
		topic: claim.topic,
		bound: claim.bound,
		day: claim.period_end,
		period: span({ from: claim.period_start ?? claim.period_end, to: claim.period_end }),
		statement: claim.statement,
		value: valueOf(claim),
		result: check.result,
		resultText: RESULTS[check.result],
		figure: figureOf(check),
		explanation: explain(check, claim),
		beside: besides(check, claim),
		rule: RULES[claim.rule],
		against: againstText(claim.against, tables),
		reading: claim.reading,
		note: claim.note,
		rows: check.rows,
		repeats: claim.same_as.map((id) => ({ id, text: placeOf(id, tables) })),
		chart: placeInCharts(claim, check.rows),
		drawing: drawingOf(claim, check, tables)
	};
}

/** Where a claim stands, for a reader who looks for the piece. */
function citationOf({ source_id, paragraph }: Claim, source: Source): string {
	const { publisher, title, published_on: day } = source;
	const page = PAGE_NAMES[articleOf(source_id)];
	const parts = [
		...[`${publisher}, “${title}”`, day ? date(day) : []].flat(),
		...[`paragraph ${paragraph}`, page ?? []].flat()
	];
	return parts.join(', ');
}

/** Where a claim stands: "NBC News, May 2024, paragraph 17". */
function placeOf(id: string, { claims }: Tables): string {
	const { source_id, paragraph } = claims.find((claim) => claim.id === id)!;
	return `${ARTICLE_NAMES[articleOf(source_id)]}, paragraph ${paragraph}`;
}

function valueOf({ value, value_to, unit, bound, wording, label }: Claim): string {
	if (value === null) return label ?? '';
	if (value_to === null) return stated({ value, unit, bound, wording });
	return `${wording ?? boundWord(bound)} ${value}–${amount({ value: value_to, unit })}`.trim();
}

/** The figures and days found, each once: "$244.8bn or $233.9bn". */
function figureOf({ findings }: Check): string {
	const found = findings.flatMap(({ figure, date: day }: Finding) =>
		figure ? [bounded(figure)] : day ? [date(day)] : []
	);
	return [...new Set(found)].join(' or ');
}
