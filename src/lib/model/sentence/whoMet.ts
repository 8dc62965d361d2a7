/** Whose meetings, in which form and in which country. Private to `readMeasure`. */
import { CHINA, RUSSIA, words } from './lexicon';
import { findPhrase, mark, markWords } from './match';
import type { Token } from './tokens';
import type { Assumption, Measure, Refusal } from './types';

const MEET = words('met meet meets meeting meetings summit summits talks putin xi');
const LEADERS = words('presidents leaders');
const LEADER = words('president leader presidents leaders');

/** Before these a country is where they met. */
const INTO = words('in to');

type Meetings = Extract<Measure, { key: 'meetings' }>;

/** The meetings a sentence speaks of, with its words marked. */
export function readMeetings(list: readonly Token[]): {
	readonly measure: Meetings;
	/** Who met was not said by name. */
	readonly taken: readonly Assumption[];
	/** Who met was not said at all, or is somebody else. */
	readonly lacks: Refusal | null;
} {
	const video = findPhrase(list, ['by video', 'virtually', 'online', 'video']);
	const person = findPhrase(list, ['in person', 'face to face']);
	const each = findPhrase(list, ['each other']);
	for (const found of [video, person, each])
		if (found) mark(list, found.at, found.at + found.length, 'measure');
	const format = video && !person ? 'video' : person && !video ? 'in_person' : null;
	const host = hostIn(list);
	markWords(list, MEET, 'measure');
	const who = whoMet(list);
	return {
		measure: { key: 'meetings', format, host },
		taken: who === 'meant' ? [{ key: 'putin_and_xi' }] : [],
		lacks: who === null ? { key: 'who_met' } : null
	};
}

const isCountry = (token: Token | undefined) =>
	token !== undefined && (CHINA.has(token.word) || RUSSIA.has(token.word));

/** The one country in which they met; its name is left unread where there are two. */
function hostIn(list: readonly Token[]): Meetings['host'] {
	const places = list.flatMap(({ word }, at) =>
		['china', 'russia'].includes(word) && INTO.has(list[at - 1]?.word ?? '') ? [at] : []
	);
	const [at] = places;
	if (at === undefined || places.length > 1) return null;
	if (['and', 'or'].includes(list[at + 1]?.word ?? '') && isCountry(list[at + 2])) return null;
	mark(list, at - 1, at + 1, 'measure');
	return list[at]!.word === 'china' ? 'CHN' : 'RUS';
}

/** Whether both are named, or plainly meant, as in "the two leaders". */
function whoMet(list: readonly Token[]): 'named' | 'meant' | null {
	const free = list.filter(({ role }, i) => role !== 'figure' && !isPlace(list, i));
	const has = (...set: readonly string[]) => free.some(({ word }) => set.includes(word));
	const hasAny = (set: ReadonlySet<string>) => has(...set);
	const [china, russia] = [hasAny(CHINA), hasAny(RUSSIA)];
	const isPutin = has('putin') || (hasAny(LEADER) && russia && has('xi'));
	const isXi = has('xi') || (hasAny(LEADER) && china && has('putin'));
	if (isPutin && isXi) return 'named';
	if (isPutin || isXi || has('putin', 'xi') || china !== russia) return null;
	const isBoth = china || has('two', 'both');
	return (hasAny(LEADERS) && isBoth) || (has('they') && !china) ? 'meant' : null;
}

const isPlace = (list: readonly Token[], at: number) =>
	isCountry(list[at]) && list[at]!.role === 'measure';
