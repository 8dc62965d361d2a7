/**
 * What a check of a claim says, in English sentences made from its remarks: the only place with words
 * on claims, so that another language is another module like this one. No Svelte, no DOM.
 */
import { and, billions, date, number, plural } from '../format';
import type { Period } from '../model/days';
import type { Relation, Remark, StopPlace } from '../model/check/remark';
import type { Check, Finding, Result } from '../model/check/types';
import type { ClaimRule } from '../data/schema/claimRules';
import { NEEDED } from './against';
import { howTheyMet, measureText } from './measures';
import { capital } from './numbers';
import {
	amount,
	bounded,
	besideClaimed,
	changed,
	during,
	FLOWS,
	inside,
	isPlace,
	months,
	on,
	ordinal,
	span,
	stated,
	verdict
} from './terms';
import type { Claim } from '../data/schema';

/** The four results as a reader sees them. */
export const RESULTS: Readonly<Record<Result, string>> = {
	holds: 'Holds',
	holds_in_part: 'Holds in part',
	differs: 'Differs',
	cannot_be_checked: 'Cannot be checked'
};

/** Short names of the rules. */
export const RULES: Readonly<Record<ClaimRule, string>> = {
	value: 'Value within the bound',
	record: 'Record of the series',
	rose: 'Rise over a period',
	fell: 'Fall over a period',
	first_since: 'First since',
	count: 'Count under a counting rule',
	count_since: 'Count since an event',
	pace: 'Rates over unequal periods',
	happened: 'Happened or not',
	date: 'Date of an event',
	since: 'Time since',
	age: 'Age',
	year_of: 'Year running',
	length: 'Length of a period',
	other_thing: 'Number of another thing',
	wider_thing: 'Number of a wider thing',
	none: 'No rule applies'
};

/** The number of a claim, beside which its findings stand. */
type Stated = Pick<Claim, 'value' | 'unit' | 'bound' | 'wording'>;

/** One sentence that says why a claim fares as it does. */
export function explain(check: Check, claim: Stated): string {
	const { rule } = check;
	return sentence(check.findings.map((finding) => clause(finding, { ...claim, rule })).join('; '));
}

/** What others said of the same thing, a sentence each; may be empty. */
export function besides(check: Check, claim: Stated): string[] {
	const { rule } = check;
	return check.beside.map((finding) => sentence(clause(finding, { ...claim, rule })));
}

const sentence = (text: string) => `${capital(text)}.`;

type Key = Remark['key'];
type RemarkOf<K extends Key> = Extract<Remark, { key: K }>;
type Speaker<K extends Key> = (
	remark: RemarkOf<K>,
	end: (apart: number | null) => string
) => string;

/** A finding as a clause that may begin a sentence. */
function clause(
	{ remark, outcome, figure }: Finding,
	{ rule, ...claim }: Stated & Pick<Check, 'rule'>
): string {
	const { value, unit, bound } = claim;
	const speak = SPEAKERS[remark.key] as Speaker<Key>;
	const isSame =
		figure !== null &&
		value !== null &&
		amount({ value: figure.value, unit }) === amount({ value, unit });
	const isWhole = figure === null || Number.isInteger(figure.value);
	const isChange = remark.key === 'change' || remark.key === 'series_change';
	const size = isChange ? besideClaimed({ pct: remark.pct, outcome }, { value, bound, rule }) : '';
	const claimed = value === null ? '' : stated({ ...claim, value });
	const fared = { outcome, bound, claimed, isSame, isWhole };
	return `${speak(remark, (apart) => verdict(fared, apart))}${size}`;
}

const SPEAKERS: { readonly [K in Key]: Speaker<K> } = {
	amount: ({ flow, period, figure, apartPct }, end) =>
		`${FLOWS[flow]} came to ${bounded(figure)} in ${interval(period)} by Chinese customs${derived(figure)}${end(apartPct)}`,
	trailing_year: ({ flow, month, figure, parts, apartPct }, end) =>
		`in the twelve months to ${date(month)} ${FLOWS[flow]} came to ${bounded(figure)} by Chinese customs (derived: ${billions(parts.whole)} in ${Number(month.slice(0, 4)) - 1} less ${billions(parts.before)} up to the same month plus ${billions(parts.now)} so far)${end(apartPct)}`,
	not_found: ({ flow, periods }) =>
		`${FLOWS[flow]} ${wereNot(flow)} found for ${and(periods.map(span))}`,
	record: ({ flow, year, amount, before, among }) =>
		before
			? `the ${billions(amount)} of ${year} ${amount > before.amount ? 'exceed' : 'do not exceed'} the highest ${among === 'all' ? 'other' : 'earlier'} year, ${before.year} with ${billions(before.amount)}`
			: `no year of ${FLOWS[flow]} before ${year} is known`,
	change: ({ flow, period, since, pct, bound, currency, inYuanPct }) =>
		`${FLOWS[flow]} ${changed(pct, bound)}${currency === 'cny' ? ' in yuan' : ''} ${against(period, since)}${inYuanPct === null ? '' : ` in dollars and ${changed(inYuanPct, 'exact')} in yuan`}`,
	both_months: ({ flow, period, pct, bound }) =>
		`${date(period)} has no figure of its own: Chinese customs publishes January and February as one, and over both ${FLOWS[flow]} ${changed(pct, bound)}`,
	first_since: (remark) => firstSince(remark),
	count: ({ rule, count, asOf }, end) =>
		`${rule === 'all' ? 'with every encounter' : 'with separate talks only'} they had met ${plural(count, 'time')} by ${date(asOf)}${end(null)}`,
	count_since: ({ subject, count, period, months, since, daysApart }) =>
		`${number(count)} companies were registered in the ${subject} from ${span(period)}, ${plural(months, 'month')} that begin ${apart({ ...since, days: -daysApart })}`,
	pace: ({ counts: [later, earlier], months: [long, before], pct, ratio, base }) =>
		`${number(later)} are ${number(Math.abs(pct), 1)}% ${pct < 0 ? 'fewer' : 'more'} than ${number(earlier)}${derived(base)}${long === before ? `, both over ${plural(long, 'month')}` : `, but over ${long} months against ${before}, so that the monthly pace was ${number(ratio, 1)} times as high`}`,
	stop: ({ leader, city, date: day, purpose, place }) =>
		`${leader} arrived in ${city} on ${date(day)} (${purpose})${place ? placed(place) : ''}`,
	no_stop: ({ leader, city, instead }) =>
		`${city} is known only as announced, and no page places ${leader} there${instead.length > 0 ? `; the visit went to ${and(instead.map(({ city, date: day }) => `${city} on ${date(day)}`))}` : ''}`,
	stop_not_found: ({ leader, city, period }) =>
		`no stop of ${leader} in ${city} was found for ${span(period)}`,
	met: ({ city, period }) => `they met in ${city}, ${span(period)}`,
	not_met: ({ city, period }) => `no meeting in ${city} was found for ${span(period)}`,
	exercise: ({ sea, names }) =>
		`${and(names.map(({ name, date: day }) => `the ${name} (${date(day)})`))} took place in the ${sea} or passed through it`,
	no_exercise: ({ sea, period }) => `no exercise in the ${sea} was found for ${span(period)}`,
	date: ({ event, note, date: day, within, period, from }) =>
		`${on(day)}, ${placedIn(within, period)}${event}${from ? `, ${apart(from)}` : ''}${within ? '' : aside(note)}`,
	elapsed: ({ event, from, to, isFirstDay, figure }, end) =>
		`from ${date(from)}, when ${event}, to ${date(to)}${isFirstDay ? ', the first day spoken of,' : ''} it is ${amount(figure)}${end(null)}`,
	age: ({ event, from, to, years }, end) =>
		`${event} ${on(from)} and was ${number(years)} on ${date(to)}${end(null)}`,
	year_of: ({ event, from, to, year }, end) =>
		`${date(to)} lies in the ${ordinal(year)} year from ${date(from)}, when ${event}${end(null)}`,
	length: ({ period, figure }, end) => `${span(period)} is ${amount(figure)}${end(null)}`,
	background: ({ subject, figure, apartPct, below }, end) =>
		`${inside(subject)}: ${bounded(figure)}${end(isPlace(figure.unit) ? null : apartPct)}${below ? `; ${inside(below.subject)}: ${bounded(below.figure)}` : ''}`,
	other_thing: ({ subject, note, figure, isWider, nearest }) =>
		`${bounded(figure)} ${isWider ? 'covers more than is named' : 'is the figure for something else'}: ${subject}${aside(note)}${nearest ? `; the nearest figure found for what is named is ${bounded(nearest.figure)}: ${nearest.subject}${aside(nearest.note)}` : ''}`,
	series: ({ measure, period, figure, statedBy, apartPct }, end) =>
		`${measureText(measure)}, ${date(period)}: ${bounded(figure)}${statedBy ? `, by ${statedBy}` : ''}${derived(figure)}${end(apartPct)}`,
	series_change: ({ measure, since, period, pct, bound }) =>
		`${measureText(measure)} ${changed(pct, bound)} ${against(period, since)}`,
	series_record: ({ measure, year, figure, before, among }) =>
		before
			? `${measureText(measure)} came to ${bounded(figure)} in ${year}; the highest ${among === 'all' ? 'other year' : 'year before it'} was ${before.year} with ${bounded(before.figure)}`
			: `no year of ${measureText(measure)} before ${year} is known`,
	supplier_rank: ({ measure, year, rank }) =>
		`${measureText(measure)} was ${rank === 1 ? 'the largest' : `the ${ordinal(rank)} largest`} of China's supplies from one country in ${year}`,
	series_unlike: ({ measure, since, period }) =>
		`${measureText(measure)} of ${since} and of ${period} are not counted alike, so that no change can be computed`,
	series_missing: ({ measure, period }) =>
		`${measureText(measure)}: nothing was found for ${date(period)}`,
	meetings_in: ({ rule, measure, count, period }, end) =>
		`${rule === 'all' ? 'with every encounter' : 'with separate talks only'} they met ${plural(count, 'time')}${howTheyMet(measure)} ${during(period)}${end(null)}`,
	registered: ({ count, period }, end) =>
		`${number(count)} companies were registered ${during(period)}${end(null)}`,
	needed: ({ what }) => `not among the data: ${NEEDED[what]}`,
	alternative: ({ statedBy, year, figure, apartPct }, end) =>
		`${statedBy}, for ${year}: ${bounded(figure)}${end(apartPct)}`,
	published_count: ({ saidBy, asOf, count, wording }) =>
		`by ${date(asOf)}, ${saidBy} counted ${wording === 'exactly' ? '' : `${wording} `}${number(count)}`
};

/** How a day lies to an event: "10 days after Xi's third term as president began (10 Mar 2023)". */
function apart({ event, date: day, days }: Relation): string {
	const size = plural(Math.abs(days), 'day');
	const where = days === 0 ? 'on the day on which' : `${size} ${days < 0 ? 'before' : 'after'}`;
	return `${where} ${event} (${date(day)})`;
}

function placed(place: StopPlace): string {
	switch (place.key) {
		case 'after':
			return `, ${apart(place.from)}`;
		case 'last_before':
			return place.later === null
				? `, and no later stop there before ${date(place.day)} is in our list`
				: `, and again on ${date(place.later)}, before ${date(place.day)}`;
		case 'number':
			return `, as the ${ordinal(place.stop)} stop of the visit`;
	}
}

/** Where a day lies by the period asked for, with its comma; nothing where it is the very day. */
function placedIn(within: boolean, period: Period): string {
	const isDay = period.from === period.to;
	if (within) return isDay ? '' : `within ${span(period)}, `;
	return isDay ? `not ${on(period.from)}, ` : `outside ${span(period)}, `;
}

/** An ISO period that may be an interval: "2023", "Jan to May 2025". */
function interval(period: string): string {
	const [from = '', to = from] = period.split('/');
	return span({ from, to });
}

const wereNot = (flow: RemarkOf<'amount'>['flow']) => (flow === 'total' ? 'was not' : 'were not');
/** The first sentence of a row's note, in brackets. */
const aside = (note: string | null) => (note ? ` (${inside(note.split(/\.(?: |$)/)[0]!)})` : '');
const derived = ({ derived }: { derived: boolean }) => (derived ? ' (derived)' : '');

function against(period: string, since: string): string {
	const isYearBefore = Number(since.slice(0, 4)) === Number(period.slice(0, 4)) - 1;
	return isYearBefore
		? `in ${interval(period)} on the year before`
		: `from ${date(since)} to ${date(period)}`;
}

function firstSince(remark: RemarkOf<'first_since'>): string {
	const { flow, month, pct, bound, last, unknown, known, pairs } = remark;
	const now = `${FLOWS[flow]} ${changed(pct, bound)} in ${date(month)}`;
	if (!last) return `${now}; no earlier fall is known`;
	const when = last.isPair ? bothMonths([last.month.slice(0, 4)]) : date(last.month);
	const size = bounded({ ...last, value: last.pct, unit: 'percent', isChange: true });
	const counted = [
		plural(known, 'month'),
		...(pairs.length > 0 ? [`for ${bothMonths(pairs)}`] : [])
	];
	const gaps = unknown.length > 0 ? `, and not for ${months(unknown)}` : '';
	return `${now}; the last fall before it was that of ${when} (${size}), with the change between known for ${and(counted)}${gaps}`;
}

/** January and February as customs publishes them: "January and February of 2023 and 2024, each as one". */
const bothMonths = (years: readonly string[]) =>
	`January and February of ${and(years)}${years.length > 1 ? ', each' : ''} as one`;
