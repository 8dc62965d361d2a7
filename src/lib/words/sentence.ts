/** What is said of a reader's own sentence: how it was understood, why not, and the answer. English. */
import { and, date, number } from '../format';
import type {
	Answer,
	Assumption,
	Reading,
	Refusal,
	SentenceFigure,
	When
} from '../model/sentence/types';
import { besides, explain } from './claim';
import { measureText } from './measures';
import { amount } from './terms';

const UNITS: Readonly<Record<SentenceFigure['unit'], string>> = {
	dollars: 'billion US dollars',
	percent: 'percent',
	times: 'times',
	tonnes: 'million tonnes',
	cubic_metres: 'billion cubic metres',
	count: ''
};

/** How a sentence was understood: what, how much, when, and what it says of it. Empty where nothing was. */
export function readAs({
	measure,
	figure,
	when,
	said
}: Reading): readonly (readonly [string, string])[] {
	const changes = [
		said.direction && { rose: 'it rose', fell: 'it fell' }[said.direction],
		said.isFirstSupplier && 'Russia was the largest supplier',
		said.record && { earlier: 'it was a record', all: 'it was the highest of all' }[said.record],
		said.firstSince &&
			`it was the first since ${date(said.firstSince.since)}${said.firstSince.isOrBefore ? ' or longer' : ''}`
	].filter((text) => typeof text === 'string');
	return [
		...(measure ? [['About', measureText(measure)] as const] : []),
		...(figure ? [['Figure', figureText(figure)] as const] : []),
		...(when ? [['When', whenText(when)] as const] : []),
		...(changes.length > 0 ? [['Says', changes.join(', ')] as const] : [])
	];
}

function figureText({ value, unit, bound, wording }: SentenceFigure): string {
	const word = wording ?? (bound === 'exact' ? '' : bound === 'about' ? 'about' : '');
	if (unit === 'dollars' && value < 1)
		return `${word} $${number(value * 1000, Number.isInteger(value * 1000) ? 0 : 1)} million`.trim();
	const text =
		unit === 'count'
			? number(value, Number.isInteger(value) ? 0 : 1)
			: amount({ value, unit: UNITS[unit] });
	return `${word} ${text}`.trim();
}

function whenText({ from, to, isUpTo, isTrailing, sinceInvasion }: When): string {
	if (sinceInvasion) return 'since the invasion of February 2022';
	if (isTrailing) return `the twelve months to ${date(to ?? '')}`;
	if (from !== null) return to === null ? `since ${date(from)}` : `${date(from)} to ${date(to)}`;
	return `${isUpTo ? 'up to ' : ''}${date(to ?? '')}`;
}

/** Why a sentence was not checked, and what would help, as one or two sentences. */
export function refusalText(refusal: Refusal): string {
	switch (refusal.key) {
		case 'empty':
			return 'There is nothing to read.';
		case 'no_measure':
			return 'It is not clear what is counted. Known are trade, exports and imports, meetings, companies in the Arctic, oil, gas and coal, the Northern Sea Route, votes at the United Nations and joint exercises.';
		case 'two_measures':
			return 'It speaks of more than one thing. Check one at a time.';
		case 'no_figure':
			return 'It has no figure, and says neither rise, fall nor record.';
		case 'two_figures':
			return 'It has more than one figure. Check one at a time.';
		case 'no_period':
			return 'It does not say when. Add a year or a month with its year.';
		case 'two_periods':
			return 'It names periods that do not make one. Say “in 2024”, “since 2020” or “from 2020 to 2023”.';
		case 'partner':
			return 'It names one country, and its trade with the whole world may be meant. Say with whom, such as “Chinese exports to Russia”.';
		case 'who_met':
			return 'It does not say that Putin met Xi, and only their meetings are counted here.';
		case 'relative_period':
			return 'It counts from a day that is not said, such as “last year”. Write the year.';
		case 'part_of_year':
			return 'It speaks of a part of a year. Years, single months, the months from January to one and twelve months to a month can be checked.';
		case 'by_when':
			return 'It says by when, not in which year or since when. Say “in 2024” or “from 2020 to 2024”; only a level that was “reached” or “exceeded” by a year can be checked.';
		case 'two_directions':
			return 'It says both a rise and a fall.';
		case 'whose_sales':
			return 'It does not say who sells to whom. Say “Chinese exports to Russia” or “Russian exports to China”.';
		case 'wrong_direction':
			return 'Fuel is counted from Russia to China only.';
		case 'negation':
			return 'It denies something. Say what was the case.';
		case 'currency':
			return `It speaks of ${refusal.currency}; the amounts here are in US dollars.`;
		case 'other_country':
			return `It names “${refusal.country}”; the data are of China and Russia alone.`;
		case 'number_form':
			return `“${short(refusal.text)}” can be read in two ways. Write a point for decimals and commas between thousands only.`;
		case 'number_size':
			return 'Its number is too large or too small for its unit.';
		case 'wrong_unit':
			return 'The figure is not in the unit that this is counted in, or has none.';
		case 'change_in_amount':
			return 'It gives the size of a change as an amount. Say the level reached, or the change in percent.';
		case 'not_measured':
			return `It speaks of “${refusal.what}”, which is not counted here.`;
		case 'record_since':
			return 'A record since a year cannot be checked. Say in which year it was the highest of all.';
		case 'record_change':
			return 'It tells of a record rise or fall. Whether the level was a record can be checked, and the size of the change.';
		case 'not_read':
			return `Not understood, and it may matter: ${wordsText(refusal.words)}. Say it without, or in other words.`;
		case 'too_long':
			return 'It is longer than what was read. Check one sentence at a time.';
		case 'cannot_compare':
			return 'These words together are nothing that the data can be compared with.';
		case 'outside_data':
			return `${date(refusal.asked)} lies outside the data, which run from ${date(refusal.first)} to ${date(refusal.last)}.`;
		case 'rank':
			return 'It says who comes first among others. Only the place of Russia among China’s suppliers of a fuel can be checked, in years for which it is known.';
		case 'totals':
			return 'Exercises are checked by single years. Published totals over longer periods stand on the page on alignment and are not checked here.';
		case 'not_in_data':
			return 'The data have no count for just that period.';
	}
}

/** As much of a text as a sentence can hold. */
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** How many words that were not read a refusal names. */
const NAMED = 4;

function wordsText(words: readonly string[]): string {
	const named = words.slice(0, NAMED).map((word) => `“${short(word)}”`);
	return and(words.length > NAMED ? [...named, 'more'] : named);
}

/** What was taken for granted, a sentence each. */
export function assumptionText(assumption: Assumption): string {
	switch (assumption.key) {
		case 'dollars':
			return 'The amount is taken as US dollars.';
		case 'last_year':
			return `Without an end, the period is taken to run to ${assumption.year}, the last year there is.`;
		case 'on_year_before':
			return 'The change is taken as that on the year before.';
		case 'any_year_up_to':
			return `Any year up to ${assumption.year} is taken to do.`;
		case 'end_of_list':
			return `The count runs to the end of the list, ${date(assumption.date)}.`;
		case 'from_2013':
			return 'The count begins in 2013, when both were presidents.';
		case 'both_countries':
			return 'It is taken as between China and Russia.';
		case 'capitals':
			return 'Moscow and Beijing are taken as Russia and China.';
		case 'chinese_owned':
			return 'The companies are taken as Chinese-owned ones.';
		case 'times':
			return `${number(assumption.times, Number.isInteger(assumption.times) ? 0 : 1)} times is taken as to so many times as much, which is a change of ${number((assumption.times - 1) * 100)}%.`;
		case 'putin_and_xi':
			return 'Those who met are taken as Putin and Xi.';
		case 'at_least_once':
			return 'Without a number, one meeting is taken as enough.';
	}
}

/** The answer: one sentence for each thing that was checked, then what others said. */
export function answerText(answer: Answer): string[] {
	if (answer.kind === 'refused') return [refusalText(answer.refusal)];
	return answer.checks.flatMap(({ claim, check }) => [
		explain(check, claim),
		...besides(check, claim)
	]);
}
