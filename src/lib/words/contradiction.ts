/** What is said of two sources that contradict each other. English. No Svelte, no DOM. */
import { date } from '../format';
import type { Contradiction, Side, Thing, Why } from '../model/contradictions/types';
import type { EnergyFigure, Source } from '../data/schema';
import { COMMODITIES, ROUTE } from './measures';
import { capital, inWords } from './numbers';
import { FLOWS, OUR_LIST, span } from './terms';

/** What both sides speak of, as a heading. */
export function thingText(thing: Thing): string {
	switch (thing.key) {
		case 'trade':
			return `${capital(FLOWS[thing.flow])}, ${span(thing)}`;
		case 'energy':
			return `${COMMODITIES[thing.commodity]}, ${span(thing)}`;
		case 'sea_route':
			return `${ROUTE[thing.measure]}, ${span(thing)}`;
		case 'exercises':
			return `Joint exercises since ${date(thing.from)}${thing.to ? `, up to ${date(thing.to)}` : ''}`;
		case 'meetings':
			return `Meetings of Putin and Xi by ${date(thing.asOf)}`;
		case 'votes':
			return `Same votes at the United Nations, ${thing.year}`;
		case 'visit':
			return `Stop of ${thing.leader}, ${date(thing.from)}`;
		case 'background':
			return thing.subject;
		case 'either':
			return `${capital(thing.labels[0])}, or ${thing.labels[1]}`;
		case 'since':
			return `Since ${date(thing.from)}: ${thing.event}`;
		case 'claim':
			return thing.statement;
	}
}

/** What one side speaks of, where the heading does not say it; `null` where it does. */
export const ofText = ({ of }: Pick<Side, 'of'>): string | null => of && thingText(of);

const WHY: Readonly<Record<Exclude<Why, 'list_short' | 'wider'>, string>> = {
	russian: 'Russia counts differently from Chinese customs.',
	russian_probably: 'Probably the Russian count, which differs from that of Chinese customs.',
	chinese_rounded: 'Called the Chinese figure, rounded; the other does not round to it.',
	yuan_converted: 'An amount in yuan, converted to dollars by the publisher.',
	implied: 'It follows from a growth rate or a share.',
	publisher: 'Different publishers.',
	rounding: 'Rounded otherwise, or cut.',
	restated: 'The same publisher gave another figure later.',
	plan: 'One is a plan made beforehand.',
	forecast: 'One is a forecast.',
	preliminary: 'One is a first count.',
	estimate: 'One is an estimate.',
	counting_rule: 'They may count by different rules.',
	other_rule: 'They count by different rules: our list agrees under its other rule.',
	method: 'The sets of votes compared may not be the same.',
	no_date: 'One count has no date, and the rules may not be the same.',
	announced: 'One was announced, the other took place.',
	other_period: 'The periods are not the same.',
	other_start: 'They may count between different days.',
	other_flow: 'They speak of different flows.',
	dates_differ: 'The dates differ.',
	other_thing: 'They may not count the same.',
	part_probably: 'One probably counts only a part of what the other does.',
	says_more: 'The words differ, and one says more than the other.',
	estimates: 'Estimates that disagree.',
	counts: 'Counts that disagree.'
};

type Explained = Pick<Contradiction, 'why' | 'a' | 'b' | 'difference' | 'numberOf'>;

/** What explains it, a sentence. */
export function whyText({ why, a, b, difference, numberOf }: Explained): string {
	if (why === 'list_short') return `Our list may lack ${inWords(difference!)} that they count.`;
	if (why === 'wider') return `The first gives the number of something wider: ${numberOf}.`;
	const isUnexplained = why === 'publisher' && notesText({ a, b }).length === 0;
	return isUnexplained ? 'Different publishers; the rows do not say why.' : WHY[why];
}

/**
 * What the rows of both sides say of themselves, each a sentence or more, the same once. It need not
 * explain the difference. May be empty.
 */
export const notesText = ({ a, b }: Pick<Explained, 'a' | 'b'>): string[] => [
	...new Set([a.note, b.note].filter((note) => note !== null))
];

const COUNTERS: Readonly<Record<EnergyFigure['stated_by'], string>> = {
	chinese_customs: 'Chinese customs',
	gazprom: 'Gazprom',
	russian_official: 'a Russian official'
};

const isCounter = (name: string): name is EnergyFigure['stated_by'] =>
	Object.hasOwn(COUNTERS, name);

/**
 * Who gives one side, with the day of the source: "Xinhua, 16 May 2024", "derived by us from TASS, 8 Aug
 * 2025, and others" where it takes more than one source, or our own list, which has no day.
 */
export function whoText(
	{ saidBy, derived, counted, hasOtherSources }: Side,
	{ publisher, published_on: day }: Pick<Source, 'publisher' | 'published_on'>
): string {
	if (counted) return OUR_LIST[counted];
	const name = saidBy !== null && isCounter(saidBy) ? COUNTERS[saidBy] : (saidBy ?? publisher);
	const who = `${name}${day ? `, ${date(day)}` : ''}`;
	if (!derived) return who;
	return `derived by us from ${who}${hasOtherSources ? `${day ? ',' : ''} and others` : ''}`;
}
