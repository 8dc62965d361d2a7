/** Words left over that may change what a sentence says. Private to `readSentence`. */
import { CHINA, HARMLESS, PRONOUNS, RUSSIA, SAYING, SOURCES, STOP, words } from './lexicon';
import { mark, phraseAt } from './match';
import { spans, type Token } from './tokens';
import type { Measure } from './types';

/** Marks what carries nothing by itself: small words, the two countries, and who says it. */
export function markCarried(text: string, list: readonly Token[], measure: Measure | null): void {
	markSources(text, list);
	list.forEach((token, at) => {
		if (token.role === null && isCarried(list, at, measure)) token.role = 'stop';
	});
}

/** The words that forbid an answer, in the order of the text: all that are neither read nor harmless. */
export function decisive(text: string, list: readonly Token[], measure: Measure | null): string[] {
	const isHarmless = ({ word }: Token) =>
		(HARMLESS.has(word) && !isOfCountry(list, word)) ||
		(PRONOUNS.has(word) && measure?.key !== 'meetings');
	return spans(text, list, (token) => token.role === null && !isHarmless(token)).map(
		({ text }) => text
	);
}

/** "Russia's neighbours" are others than Russia, "a neighbour" may well be it. */
const isOfCountry = (list: readonly Token[], word: string): boolean =>
	['neighbour', 'neighbours'].includes(word) &&
	list.some((token, i) => token.word === word && isCountry(list[i - 1]?.word ?? ''));

const isCountry = (word: string): boolean => CHINA.has(word) || RUSSIA.has(word);

/** A country behind these is where something is held. */
const PLACED = words('in to at near off outside from into');
const HELD: ReadonlySet<Measure['key'] | undefined> = new Set(['meetings', 'exercises', 'votes']);

function isCarried(list: readonly Token[], at: number, measure: Measure | null): boolean {
	const { word } = list[at]!;
	const before = list[at - 1]?.word ?? '';
	if (isCountry(word) && HELD.has(measure?.key) && PLACED.has(before)) return false;
	if (isCountry(word) && ['via', 'through', 'across'].includes(before)) return false;
	// "Russia's Northern Sea Route"; elsewhere a country says whose voyages and where to.
	if (isCountry(word) && measure?.key === 'sea_route')
		return ['northern', 'nsr'].includes(list[at + 1]?.word ?? '');
	// The companies counted are Chinese, the Arctic is Russian.
	if (RUSSIA.has(word) && measure?.key === 'registrations')
		return ['arctic', '-'].includes(list[at + 1]?.word ?? '');
	// "US dollars" apart from a figure.
	if (word === 'us' && /^dollars?$/.test(list[at + 1]?.word ?? '')) return true;
	// The figures here are those of Chinese customs.
	if (RUSSIA.has(word)) return !COUNTED.has(list[at + 1]?.word ?? '');
	return CHINA.has(word) || (STOP.has(word) && !isMinus(list, at));
}

const COUNTED = new Set(['customs', 'data', 'figures', 'statistics']);

/** A dash that stands at a number, apart from the word before. */
function isMinus(list: readonly Token[], at: number): boolean {
	const [before, { word, from, to }, next] = [list[at - 1], list[at]!, list[at + 1]];
	const isDash = ['-', '–', '—'].includes(word) && (!before || before.to < from);
	return isDash && next?.from === to && /^[\d$]/.test(next.text);
}

/** "According to Reuters", "Putin said": names after the one, and at the start before the other. */
function markSources(text: string, list: readonly Token[]): void {
	const isApart = (at: number) => /[,.;:]/.test(text.slice(list[at - 1]?.to ?? 0, list[at]?.from));
	const isName = ({ text, word, role }: Token) =>
		role === null && (/^\p{Lu}/u.test(text) || SOURCES.has(word));
	list.forEach((token, at) => {
		if (phraseAt(list, at, 'according to') > 0) {
			let end = at + 2;
			const goesOn = ({ word }: Token) => word === 'the' || word === 'of';
			while (list[end] && !isApart(end) && (isName(list[end]!) || goesOn(list[end]!))) end++;
			mark(list, at, end, 'stop');
		}
		if (!SAYING.has(token.word) || token.role !== null) return;
		let start = at;
		while (start > 0 && !isApart(start) && isName(list[start - 1]!)) start--;
		if (start === 0 || isApart(start)) mark(list, start, at + 1, 'stop');
	});
}
