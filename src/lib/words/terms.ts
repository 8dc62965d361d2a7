/** Words that several texts on claims share: amounts, flows, months, verdicts. English. */
import {
	and,
	billions,
	boundWord,
	change,
	date,
	decimalsSaid,
	number,
	period,
	plural
} from '../format';
import { wholeOf, type Period } from '../model/days';
import type { Bound, Figure, Flow, Outcome } from '../model/check/types';
import type { Rule } from '../model/selection';

/** What each flow is called inside a sentence, from the Chinese side as customs counts it. */
export const FLOWS: Readonly<Record<Flow, string>> = {
	total: 'trade in both directions',
	exports: 'Chinese exports to Russia',
	imports: 'Russian exports to China'
};

/** Our own list of meetings, by the rule it is counted by. */
export const OUR_LIST: Readonly<Record<Rule, string>> = {
	all: 'our list, every encounter',
	bilateral: 'our list, separate talks only'
};

/** One of each unit and many, for units that are counted. */
const COUNTED: Readonly<Record<string, readonly [one: string, many: string]>> = {
	meetings: ['meeting', 'meetings'],
	companies: ['company', 'companies'],
	countries: ['country', 'countries'],
	people: ['person', 'people'],
	points: ['point', 'points'],
	delegations: ['delegation', 'delegations'],
	conflicts: ['conflict', 'conflicts'],
	exercises: ['exercise', 'exercises'],
	years: ['year', 'years'],
	months: ['month', 'months'],
	days: ['day', 'days'],
	miles: ['mile', 'miles'],
	times: ['time', 'times'],
	voyages: ['voyage', 'voyages'],
	vessels: ['vessel', 'vessels']
};

const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth'.split(' ');

/** A place in a row: "third", "11th", "21st". */
export function ordinal(place: number): string {
	const isTeen = place % 100 > 10 && place % 100 < 14;
	const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
	return ORDINALS[place] ?? `${place}${ending}`;
}

/** Units of which a value is a place in a row, with what stands at it: no percentage lies between two. */
const PLACES: Readonly<Record<string, string>> = {
	terms: ' term',
	trip: ' trip',
	appearance: ' appearance',
	year: ' year',
	rank: ''
};

export const isPlace = (unit: string): boolean => Object.hasOwn(PLACES, unit);

/**
 * A value with its unit: "$244.8bn", "87.2%", "+2.8%", "43 meetings", "4.5 years", "third term". More
 * decimals may be asked for. A time has as many as it takes to round as the time itself does: 4.48 years
 * are not written as 4.5, which would round to 5.
 */
export function amount(
	{ value, unit, isChange }: Pick<Figure, 'value' | 'unit' | 'isChange'>,
	atLeast = 0
): string {
	const decimals = Math.max(atLeast, decimalsIn({ value, unit }));
	if (unit === 'billion US dollars') return billions(value, decimals);
	if (unit === 'percent') return isChange ? change(value, decimals) : `${number(value, decimals)}%`;
	if (unit === 'year' && value > 999) return String(value);
	if (isPlace(unit)) return `${ordinal(value)}${PLACES[unit]}`;
	const [one, many] = COUNTED[unit] ?? [unit, unit];
	return decimals === 0
		? plural(Math.round(value), one, many)
		: `${number(value, decimals)} ${many}`;
}

const decimalsOf = (value: number) => (Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1);

const TIMES: ReadonlySet<string> = new Set(['years', 'months']);

/**
 * How many decimals a value is written with: none or one, which dollars have unless they are whole, and
 * a time as many as tell how it rounds.
 */
export function decimalsIn({ value, unit }: Pick<Figure, 'value' | 'unit'>): number {
	if (unit === 'billion US dollars') return decimalsSaid(value);
	return TIMES.has(unit) ? decimalsOfTime(value) : decimalsOf(value);
}

function decimalsOfTime(value: number): number {
	const roundsAlike = (decimals: number) =>
		Math.round(Number(value.toFixed(decimals))) === Math.round(value);
	return [decimalsOf(value), 2, 3].find(roundsAlike) ?? 3;
}

/** A figure with its limit: "about 70,000 people", "at least 40 countries", "almost 40 countries". */
export function bounded(
	{ bound, wording, ...figure }: Omit<Figure, 'derived'>,
	decimals = 0
): string {
	const word = wording ?? (bound === 'at_least' ? 'at least' : boundWord(bound));
	const article = word && isPlace(figure.unit) ? 'the ' : '';
	return `${word} ${article}${amount(figure, decimals)}`.trim();
}

const OPPOSITE: Readonly<Record<Bound, Bound>> = {
	exact: 'exact',
	about: 'about',
	at_least: 'at_most',
	at_most: 'at_least'
};

/** A change as a verb with its size: "rose by 2.8%", "fell by about 16%"; a fall turns its bound round. */
export function changed(pct: number, bound: Bound): string {
	const size = { value: Math.abs(pct), unit: 'percent' };
	return pct < 0
		? `fell by ${bounded({ ...size, bound: OPPOSITE[bound] })}`
		: `rose by ${bounded({ ...size, bound })}`;
}

/** A stated number with the word that limits it: "over $240bn". */
export const stated = ({
	wording,
	bound,
	...figure
}: Pick<Figure, 'value' | 'unit' | 'bound'> & { wording: string | null }): string =>
	`${wording ?? boundWord(bound)} ${amount(figure)}`.trim();

/** Words at the start of a text that keep their capital inside a sentence. */
const PROPER =
	/^(US|UN|China|Chinese|Russian?s?|Ukrain\w+|Europe\w*|America\w*|Putin|Xi|Kremlin|Western)\b/;

/** A text that stood alone, to stand inside a sentence: its first letter is small unless it is a name. */
export const inside = (text: string): string =>
	PROPER.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** With its preposition: "on 16 May 2024", "in May 2024". */
export const on = (day: string) => `${day.length === 10 ? 'on' : 'in'} ${date(day)}`;

/** An ISO period of any precision, both ends: "2023", "Mar 2024", "Jan to Jul 2024". */
export function span({ from, to }: Period): string {
	if (from === to) return date(from);
	if (from.length === 10 && to.length === 10) return period(from, to);
	return from.slice(0, 4) === to.slice(0, 4)
		? `${date(from).slice(0, -5)} to ${date(to)}`
		: `${date(from)} to ${date(to)}`;
}

/** Days with their preposition: "in 2019", "in Feb 2024", "in the period 22 Mar 2013 to 28 Feb 2019". */
export function during(days: Period): string {
	const whole = wholeOf(days);
	return whole ? on(whole) : `in the period ${span(days)}`;
}

/** How a figure fares beside the number claimed. */
export interface Fared {
	readonly outcome: Outcome;
	/** Bound of the number claimed. */
	readonly bound: Bound;
	/** The number as claimed, with the word that limits it. */
	readonly claimed: string;
	/** Whether both are written alike. */
	readonly isSame: boolean;
	/** Whether the figure found is a whole number, as a count is. */
	readonly isWhole: boolean;
}

/** How a figure stands to the number claimed, as the end of a sentence; begins with its comma. */
export function verdict(
	{ outcome, bound, claimed, isSame, isWhole }: Fared,
	apartPct: number | null
): string {
	if (outcome === 'open') return `, which leaves “${claimed}” open`;
	if (outcome === 'missing' || outcome === 'partly') return '';
	if (outcome === 'agrees') {
		if (bound === 'exact' || bound === 'about') return isSame ? ', as claimed' : NEAR[bound];
		return `, which bears out “${claimed}”`;
	}
	if (apartPct === null && bound === 'exact' && !isWhole) return ', which does not round to it';
	if (apartPct === null || Math.abs(apartPct) < 0.05) return `${MISSED[bound]} “${claimed}”`;
	if (apartPct >= FAR) return `, about ${number(1 + apartPct / 100)} times the number`;
	return `, ${number(Math.abs(apartPct), 1)}% ${apartPct > 0 ? 'above' : 'below'} the number`;
}

/** Percent above a number from which on it is said how many times as much a figure is. */
const FAR = 900;

const NEAR = { exact: ', which rounds to it', about: ', near enough' } as const;

/** A list of months: "Jul 2022 and Jan 2023". */
export const months = (list: readonly string[]): string => and(list.map(date));

/**
 * How the size of a change stands to the number claimed, where the direction is right and the size is
 * not; both in percent. Begins with its comma.
 */
export function besideClaimed(
	{ pct, outcome }: { pct: number; outcome: Outcome },
	{ value, bound, rule }: { value: number | null; bound: Bound; rule: string }
): string {
	const isSo = rule === 'fell' ? pct < 0 : pct > 0;
	if (!isSo || outcome === 'agrees' || value === null) return '';
	const [size, claimed] = [Math.abs(pct), Math.abs(value)];
	const text = amount({ value: claimed, unit: 'percent' });
	if (outcome === 'open') return `, which leaves “${text}” open`;
	const isLimit = bound === 'at_least' || bound === 'at_most';
	if (outcome === 'disagrees' && !isLimit)
		return `, which is ${size > claimed ? 'more than twice' : 'less than half of'} the ${text} claimed`;
	const isSame = amount({ value: size, unit: 'percent' }) === text;
	const than = isSame
		? `no ${bound === 'at_least' ? 'more' : 'less'}`
		: size > claimed
			? 'more'
			: 'less';
	return `, which is ${than} than the ${text} claimed`;
}

const MISSED: Readonly<Record<Bound, string>> = {
	exact: ', which is not',
	about: ', which is not',
	at_least: ', which falls short of',
	at_most: ', which goes beyond'
};
