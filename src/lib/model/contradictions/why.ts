/** What explains a difference, as far as the rows tell: where they doubt, the doubt is kept. */
import type { RouteFigure, TradeAlternative } from '../../data/schema';
import type { Remark } from '../check/remark';
import type { Bound } from '../check/types';
import type { Reconciled } from '../meetings/reconcile';
import type { Why } from './types';

/** Whether the note of a row says that it is only probably what the row has it as. */
export const isDoubted = ({ note }: { readonly note: string | null }): boolean =>
	/\bprobably\b/i.test(note ?? '');

/** Other figures of trade name their series. */
export const whyOfSeries = (row: Pick<TradeAlternative, 'series' | 'note'>): Why =>
	row.series === 'russian' && isDoubted(row) ? 'russian_probably' : row.series;

/**
 * A published count that our list under its wider rule does not bear out. Where its narrower rule does,
 * the rules differ. Where they count more than we have, our list may be short: it holds what was found.
 */
export function whyOfCount({ published, byRule }: Reconciled): Why {
	if (byRule.bilateral.agrees) return 'other_rule';
	const isMore = published.bound !== 'at_most' && published.count > byRule.all.count;
	return isMore ? 'list_short' : 'counting_rule';
}

/** Numbers that are called "about" are estimates; others were counted. */
export const whyOfBackground = (...bounds: readonly Bound[]): Why =>
	bounds.includes('about') ? 'estimates' : 'counts';

/** From the least firm. */
const STATUSES = ['plan', 'forecast', 'preliminary', 'estimate'] as const;

export function whyOfRoute(a: RouteFigure, b: RouteFigure): Why {
	if (a.status !== b.status)
		return STATUSES.find((status) => [a.status, b.status].includes(status))!;
	if (a.stated_by === b.stated_by) return 'restated';
	return Math.abs(a.value - b.value) < coarsestPlace(a.value, b.value) ? 'rounding' : 'publisher';
}

/** One unit in the last place of the number that is written with fewer decimals. */
const coarsestPlace = (...values: readonly number[]) =>
	Math.max(...values.map((value) => 10 ** -(String(value).split('.')[1]?.length ?? 0)));

const OF_REMARK: Readonly<Partial<Record<Remark['key'], Why>>> = {
	trailing_year: 'other_period',
	change: 'other_flow',
	count: 'counting_rule',
	count_since: 'other_period',
	pace: 'other_period',
	no_stop: 'announced',
	date: 'dates_differ',
	elapsed: 'other_start',
	published_count: 'counting_rule'
};

/** Where a finding does not bear a claim out. */
export const whyOfRemark = (key: Remark['key']): Why => OF_REMARK[key] ?? 'publisher';
