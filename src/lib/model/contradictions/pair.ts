/** Two sides as a pair, and whether what they say can both be true. */
import { apartPct } from '../check/compare';
import { isStrict, tolerance } from '../claims';
import type { Period } from '../days';
import type { Between, Contradiction, Side, Thing, Why } from './types';

/** Keeps binary fractions from parting ends that touch. */
const EPSILON = 1e-9;

/**
 * Whether two sides give different values: what one allows and what the other allows share nothing. A
 * written number allows what rounds to it in its last place, "about" what rounds to its last digit that
 * is not zero, a floor or a ceiling itself and everything beyond, without itself where its words say
 * so; a range everything within.
 *
 * Narrower on purpose than `bearsOut`, which rules on an article and lets "about" be five percent off:
 * nobody is ruled on here, and what a reader can tell apart is shown apart.
 */
export function differ(a: Side, b: Side): boolean {
	const [left, right] = [allowed(a), allowed(b)];
	if (!left || !right) return a.text !== b.text;
	return isBelow(left, right) || isBelow(right, left);
}

/** The numbers from one to another; `open` where neither end is one of them. */
interface Allowed {
	readonly from: number;
	readonly to: number;
	readonly open: boolean;
}

/** Whether all numbers of one lie below those of another; ends that touch are shared where both have them. */
const isBelow = (a: Allowed, b: Allowed) =>
	a.open || b.open ? a.to <= b.from + EPSILON : a.to < b.from - EPSILON;

function allowed({ value, valueTo, bound, wording }: Side): Allowed | null {
	if (value === null) return null;
	if (valueTo !== null) return { from: value - 0.5, to: valueTo + 0.5, open: true };
	if (bound === 'at_least') return { from: value, to: Infinity, open: isStrict(wording) };
	if (bound === 'at_most') return { from: -Infinity, to: value, open: isStrict(wording) };
	const written = 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0);
	const slack = bound === 'about' ? Math.max(written, tolerance(value, 'exact')) : written;
	return { from: value - slack, to: value + slack, open: true };
}

interface Pair {
	readonly thing: Thing;
	readonly a: Side;
	readonly b: Side;
	readonly unit: string | null;
	readonly why: Why;
	/** What both name, where they differ in a date. */
	readonly dates?: Period | null;
	readonly numberOf?: string | null;
	/** Tells pairs of the same two rows apart. */
	readonly suffix?: string;
}

/** A pair with the size of its difference. */
export function contradiction(pair: Pair): Contradiction {
	const { thing, a, b, unit, why, suffix, dates = null, numberOf = null } = pair;
	const [from, to] = [nearest(a, b, unit), nearest(b, a, unit)];
	return {
		id: [a.id, b.id, ...(suffix ? [suffix] : [])].join('~'),
		...{ thing, between: betweenOf(a, b), a, b, unit, why, dates, numberOf },
		difference: from === null || to === null ? null : to - from,
		differencePct: to === null ? null : apartPct({ value: from }, to),
		isLeast: [a, b].some(({ bound, valueTo }) => bound.startsWith('at_') || valueTo !== null)
	};
}

/** Units of which there are only whole ones: more than 40 of them are 41 or more. */
const WHOLE: ReadonlySet<string> = new Set([
	...['meetings', 'countries', 'companies', 'people', 'conflicts'],
	...['exercises', 'voyages', 'vessels']
]);

/** Of what a side allows, the number next to what another says. */
function nearest({ value, valueTo, bound, wording }: Side, other: Side, unit: string | null) {
	if (value === null) return null;
	if (valueTo !== null) return Math.min(Math.max(value, other.value ?? value), valueTo);
	const step = isStrict(wording) && WHOLE.has(unit ?? '') ? 1 : 0;
	if (bound === 'at_least') return value + step;
	return bound === 'at_most' ? value - step : value;
}

function betweenOf(a: Side, b: Side): Between {
	const articles = [a, b].filter(({ sourceId }) => sourceId.startsWith('a-')).length;
	return articles === 2 ? 'articles' : articles === 1 ? 'article_and_reference' : 'references';
}

/** What a row of any dataset says of itself. */
export interface Sourced {
	readonly id: string;
	readonly source_id: string;
	readonly basis: string;
	readonly note: string | null;
	readonly second_source_id?: string | null;
	readonly other_source_ids?: readonly string[];
}

const sourcesOf = ({ source_id, second_source_id, other_source_ids }: Sourced): string[] => [
	...[source_id, second_source_id ?? []].flat(),
	...(other_source_ids ?? [])
];

/** Whether rows rest on more than one source together. */
export const haveOtherSources = (rows: readonly Sourced[]): boolean =>
	new Set(rows.flatMap(sourcesOf)).size > 1;

/** A side of a row that has a number; derived where the row is, unless the number says otherwise. */
export const side = (
	dataset: Side['dataset'],
	row: Sourced,
	rest: Pick<Side, 'value' | 'bound'> & Partial<Side>
): Side => ({
	...{ dataset, id: row.id, sourceId: row.source_id, derived: row.basis === 'derived' },
	hasOtherSources: haveOtherSources([row]),
	...{ saidBy: null, counted: null, valueTo: null, wording: null, text: null },
	...{ isChange: false, of: null },
	note: rest.counted ? null : row.note,
	...rest
});

/** Rows that say something of the same thing, in the order of their first. */
export function groups<R>(rows: readonly R[], thingOf: (row: R) => string): readonly R[][] {
	const byThing = new Map<string, R[]>();
	for (const row of rows) {
		const thing = thingOf(row);
		byThing.set(thing, [...(byThing.get(thing) ?? []), row]);
	}
	return [...byThing.values()];
}
