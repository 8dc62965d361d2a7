/** The three numbers that the overview opens with, each with its verdict, read from the rows. */
import type { ComponentProps } from 'svelte';
import type Spark from '$lib/charts/Spark.svelte';
import type { Claim } from '$lib/data/schema';
import type { FigureData, Tables } from '$lib/figures/data';
import { and, billions, boundWord, date, number, plural } from '$lib/format';
import { paced, partsAndWholes } from '$lib/model/arctic';
import { checkClaim } from '$lib/model/check/checkClaim';
import type { CheckTables } from '$lib/model/check/types';
import { runningCount } from '$lib/model/counts';
import { yearOf } from '$lib/model/selection';
import { monthsIn, yearFraction, yearFractionAfter } from '$lib/model/time';

export interface Headline {
	/** Id of the claim. */
	readonly id: string;
	/** Before the value, or after it. */
	readonly before: string;
	readonly value: string;
	readonly after: string;
	readonly of: string;
	readonly publisher: string;
	/** Date and paragraph. */
	readonly place: string;
	readonly spark: ComponentProps<typeof Spark>;
	readonly verdict: string;
	readonly because: string;
}

/** The claims that the page opens with. */
export const LEAD = {
	trade: 'c-aug2025-240bn',
	meetings: 'c-nbc-meetings-40',
	arctic: 'c-topic-arctic-234'
} as const;

/** Throws where a claim is not in the rows, or has no value: the page cannot open with it. */
export function headlines(
	{ tables, sources, verdicts }: Pick<FigureData, 'tables' | 'sources' | 'verdicts'>,
	all: CheckTables
): Headline[] {
	return [tradeHeadline(tables, all), meetingsHeadline(tables), arcticHeadline(tables)].map(
		({ claim, ...rest }) => {
			const source = sources.find((row) => row.source_id === claim.source_id)!;
			const day = source.published_on ? date(source.published_on) : 'undated';
			return {
				id: claim.id,
				verdict: `${verdicts[claim.id]!.result}.`,
				publisher: source.publisher,
				place: `${day}, paragraph ${claim.paragraph}`,
				...rest
			};
		}
	);
}

type Draft = Omit<Headline, 'id' | 'publisher' | 'place' | 'verdict'> & { claim: Claim };

function claimOf({ claims }: Tables, id: string): Claim & { value: number } {
	const claim = claims.find((row) => row.id === id);
	if (!claim || claim.value === null)
		throw new Error(`claims.csv has no claim "${id}" with a value`);
	return { ...claim, value: claim.value };
}

function tradeHeadline(tables: Tables, all: CheckTables): Draft {
	const claim = claimOf(tables, LEAD.trade);
	const years = tables.trade_annual;
	const first = years[0]!.year;
	const last = years.at(-1)!.year;
	const x = (year: number) => ((year + 0.5 - first) / (last + 1 - first)) * 100;
	const claimed = years.find((row) => row.year === yearOf(claim.period_end))!;
	const found = checkClaim(claim, all).findings.flatMap(({ remark }) =>
		remark.key === 'amount'
			? [`${number(remark.figure.value, 1)} in ${date(remark.period)}`]
			: remark.key === 'trailing_year'
				? [`${number(remark.figure.value, 1)} in the twelve months to ${date(remark.month)}`]
				: []
	);
	return {
		claim,
		before: claim.wording ?? boundWord(claim.bound),
		value: billions(claim.value, 0),
		after: '',
		of: 'of goods traded in a year',
		spark: {
			label: `Trade by year, ${first} to ${last}; the claim is ringed`,
			tone: 'total',
			line: years.map((row) => ({ x: x(row.year), value: row.total_usd_bn })),
			max: Math.max(...years.map((row) => row.total_usd_bn)),
			claim: { x: x(claimed.year), value: claim.value, bound: claim.bound }
		},
		because: `Chinese customs counted ${and(found)}.`
	};
}

function meetingsHeadline(tables: Tables): Draft {
	const claim = claimOf(tables, LEAD.meetings);
	const { meetings } = tables;
	const from = yearOf(meetings[0]!.start_date);
	const span = yearOf(meetings.at(-1)!.start_date) - from + 1;
	const bars = Array.from({ length: span }, (_, i) => ({
		x: (i / span) * 100 + 0.8,
		width: 100 / span - 1.6,
		value: meetings.filter((m) => yearOf(m.start_date) === from + i).length
	}));
	const all = runningCount(meetings, claim.period_end, 'all');
	const bilateral = runningCount(meetings, claim.period_end, 'bilateral');
	return {
		claim,
		before: claim.wording ?? boundWord(claim.bound),
		value: number(claim.value),
		after: '',
		of: 'Putin–Xi meetings, in person or by video',
		spark: {
			label: `Meetings by year since ${from}`,
			tone: 'total',
			bars,
			max: Math.max(...bars.map((bar) => bar.value))
		},
		because: `${all} if every encounter counts, ${bilateral} if only separate talks.`
	};
}

function arcticHeadline(tables: Tables): Draft {
	const claim = claimOf(tables, LEAD.arctic);
	const rows = tables.arctic_registrations;
	const { parts, wholes } = partsAndWholes(paced(rows));
	const shown = [...parts, ...wholes.filter(({ row }) => row.companies === claim.value)].map(
		({ row, perMonth }) => ({
			from: yearFraction(String(row.period_start)),
			to: yearFractionAfter(row.period_end),
			value: perMonth,
			hollow: row.basis === 'derived',
			outlined: !parts.some((part) => part.row === row)
		})
	);
	const start = Math.min(...shown.map((bar) => bar.from));
	const length = Math.max(...shown.map((bar) => bar.to)) - start;
	const base = rows.find(({ id }) => rows.some((row) => row.compared_with === id));
	const against = base?.period_start
		? ` and is set against ${plural(monthsIn(base.period_start, base.period_end), 'month')} with ${base.companies}`
		: '';
	const invasion = tables.events.find(({ id }) => id === 'event-2022-02-24')!.date;
	const isEarly = (claim.period_start ?? claim.period_end) < invasion;
	return {
		claim,
		before: '',
		value: number(claim.value),
		after: `in ${plural(monthsIn(claim.period_start ?? claim.period_end, claim.period_end), 'month')}`,
		of: 'Chinese-owned firms new to the Russian Arctic',
		spark: {
			label: "Companies registered a month, by period; the article's number is outlined",
			tone: 'china',
			bars: shown.map(({ from, to, ...bar }) => ({
				...bar,
				x: ((from - start) / length) * 100,
				width: ((to - from) / length) * 100
			})),
			max: Math.max(...shown.map((bar) => bar.value))
		},
		because: `The period starts ${isEarly ? 'before' : 'after'} the invasion${against}.`
	};
}
