/** What the "Says who?" panel tells of a row: value, bound, basis, source and what others say. */
import {
	asStated,
	billions,
	boundWord,
	change,
	country,
	date,
	number,
	period,
	plural
} from '../format';
import { paced } from '../model/arctic';
import { runningCount } from '../model/counts';
import { amount } from '../model/trade';
import type {
	Claim,
	Meeting,
	MeetingCount,
	Registration,
	TradeAlternative,
	TradeYear,
	VisitStop,
	Event
} from '../data/schema';
import { reportedChange } from './tradeYears';
import type { AnyRow, FigureData, Found, Tables, Verdict } from './data';

export interface Said {
	/** Before the value, in the amber of claims or in ink: "over", "about". */
	readonly word: string;
	readonly value: string;
	readonly what: string;
	readonly isClaim: boolean;
	/** Further facts of the row: name and text. */
	readonly facts: readonly (readonly [string, string])[];
	/** What other rows say of the same thing. */
	readonly others: readonly string[];
}

/** What a bound means, as the panel says it. */
export const BOUNDS = {
	exact: 'exact, as stated',
	at_least: 'at least: a floor',
	at_most: 'at most: a ceiling',
	about: 'about: rounded'
} as const;

/** The same of a row: an exact value may be derived. */
export const boundOf = (row: Pick<AnyRow, 'basis'>, bound: keyof typeof BOUNDS): string =>
	bound === 'exact' && row.basis === 'derived' ? 'exact, as derived' : BOUNDS[bound];

export type Fact = Said['facts'][number];

/** A fact in a list of them; none where there is nothing to say. */
export const fact = (name: string, text: string | null): Fact[] =>
	text === null ? [] : [[name, text]];

type Described = Omit<Said, 'word' | 'isClaim'> & { word?: string; isClaim?: boolean };

/** Which tables are asked for what others say. */
type Others = Pick<Tables, 'trade_annual' | 'trade_alternatives' | 'meetings'>;
interface Asked {
	readonly tables: Others;
	readonly verdicts: FigureData['verdicts'];
}

/** Describes a found row. The tables and verdicts are asked for what others say. */
export function describe({ table, row }: Found, { tables, verdicts }: Asked): Said {
	const described: Described = (
		{
			trade_annual: () => tradeYear(row as TradeYear, tables),
			trade_alternatives: () => alternative(row as TradeAlternative, tables),
			meetings: () => meeting(row as Meeting, tables),
			meeting_counts: () => publishedCount(row as MeetingCount, tables),
			visits: () => stop(row as VisitStop),
			arctic_registrations: () => registration(row as Registration),
			claims: () => claim(row as Claim, verdicts[row.id]),
			events: () => event(row as Event)
		} satisfies Record<keyof Tables, () => Described>
	)[table]();
	const bound = 'bound' in row ? row.bound : null;
	return {
		word: bound ? boundWord(bound) : '',
		isClaim: table === 'claims',
		...described,
		facts: [...(bound ? [['Bound', boundOf(row, bound)] as const] : []), ...described.facts]
	};
}

const optional = (name: string, value: string | null) => (value ? [[name, value] as const] : []);

function tradeYear(row: TradeYear, { trade_alternatives }: Others): Described {
	const { china_exports_usd_bn: sells, china_imports_usd_bn: buys, split_basis } = row;
	const rise = reportedChange(row);
	return {
		value: billions(row.total_usd_bn),
		what: `Goods trade of China and Russia in ${row.year}`,
		facts: [
			...optional(
				'China sells',
				sells === null ? 'not found' : `${billions(sells)}, ${split_basis}`
			),
			...optional(
				'Russia sells',
				buys === null ? 'not found' : `${billions(buys)}, ${split_basis}`
			),
			...optional('Change', rise && `${rise}, as reported`)
		],
		others: trade_alternatives.filter((other) => other.year === row.year).map(otherFigure)
	};
}

const otherFigure = (row: TradeAlternative) => {
	const amounts = [
		row.total_usd_bn === null ? [] : asStated(row.total_usd_bn),
		row.china_exports_usd_bn === null ? [] : `China sells ${asStated(row.china_exports_usd_bn)}`
	].flat();
	const word = boundWord(row.bound);
	return `${word ? `${word} ` : ''}${amounts.join(', ')}: ${row.stated_by}.`;
};

function alternative(row: TradeAlternative, { trade_annual }: Others): Described {
	const series = (['total', 'exports', 'imports'] as const).find(
		(one) => amount(row, one) !== null
	);
	const name =
		series === 'total' ? 'Trade' : `What ${series === 'exports' ? 'China' : 'Russia'} sold`;
	const customs = trade_annual.find((other) => other.year === row.year);
	const same = customs && series ? amount(customs, series) : null;
	return {
		value: series ? asStated(amount(row, series)!) : 'not given',
		what: `${name} in ${row.year} by another count: ${row.stated_by}`,
		facts: [],
		others:
			same === null
				? []
				: [`Chinese customs: ${billions(same)} for ${row.year}, drawn as the line.`]
	};
}

function meeting(row: Meeting, { meetings }: Others): Described {
	const encounter = {
		bilateral: 'separate talks of the two',
		group: 'part of a group; no separate talks found',
		ceremony: 'a ceremony by video, without separate talks'
	}[row.encounter];
	const all = runningCount(meetings, row.start_date, 'all');
	const bilateral = runningCount(meetings, row.start_date, 'bilateral');
	return {
		value: period(row.start_date, row.end_date),
		what: `${row.occasion}${row.city ? `, ${row.city}` : ', by video'}`,
		facts: [
			['Encounter', encounter],
			...optional('Host', row.host && country(row.host)),
			...optional(
				'Running count',
				all === 0
					? 'before both were presidents'
					: `${all} by every encounter, ${bilateral} by separate talks only`
			)
		],
		others: []
	};
}

function publishedCount(row: MeetingCount, { meetings }: Others): Described {
	return {
		word: row.wording === 'exactly' ? '' : row.wording,
		value: number(row.count),
		what: `Meetings of Putin and Xi up to ${date(row.as_of)}, as counted by ${row.said_by}`,
		facts: [],
		others: [
			`This list has ${runningCount(meetings, row.as_of, 'all')} by every encounter and ${runningCount(meetings, row.as_of, 'bilateral')} bilateral on that day.`
		]
	};
}

function stop(row: VisitStop): Described {
	return {
		value: row.city,
		what: `${row.leader}: ${row.purpose}`,
		facts: [
			['Date', date(row.date)],
			[
				'Status',
				row.status === 'took_place' ? 'took place' : 'announced in an article; did not take place'
			]
		],
		others: []
	};
}

function registration(row: Registration): Described {
	const pace = paced([row])[0];
	const what = pace
		? `Chinese-owned companies newly registered in the Russian Arctic, ${period(String(row.period_start), row.period_end)}`
		: `Chinese-owned companies operating in the Russian Arctic on ${date(row.period_end)}`;
	return {
		value: number(row.companies),
		what,
		facts: pace
			? [['Pace', `${number(pace.perMonth, 1)} a month over ${plural(pace.months, 'month')}`]]
			: [],
		others: []
	};
}

function event(row: Event): Described {
	return { value: date(row.date), what: `${row.title}. ${row.description}`, facts: [], others: [] };
}

function claim(row: Claim, verdict: Verdict | undefined): Described {
	const value = row.value === null ? '' : amountOf(row);
	return {
		...(row.wording ? { word: row.wording } : {}),
		value: value || date(row.period_end),
		what: row.statement,
		facts: [
			...optional('Speaks of', row.period_start && period(row.period_start, row.period_end)),
			...optional('Read as', row.reading)
		],
		others: verdict ? [`${verdict.result}.`, ...verdict.because] : []
	};
}

const isMoney = (row: Claim) => row.unit === 'billion US dollars';

function amountOf(row: Claim): string {
	const { value, unit } = row;
	if (value === null) return '';
	if (isMoney(row)) return asStated(value);
	if (unit === 'percent') return change(value, 0);
	return `${number(value)} ${unit}`;
}
