/** Text → tokens, in linear time, whatever the text. Private to `readSentence`. */
import type { Role, Span } from './types';

/** Characters examined; what follows is left out, and the reader is told. */
export const LONGEST = 1000;

export interface Token {
	/** As it stands. */
	readonly text: string;
	/** In lower case, without a possessive. */
	readonly word: string;
	readonly from: number;
	readonly to: number;
	/** What it was understood as; `stop` is a word that carries nothing by itself. */
	role: Role | 'stop' | null;
}

/** Numbers, halves and quarters such as H1, cubic metres, words, signs. */
const TOKEN =
	/\d+(?:[.,]\d+)*|(?:[HQhq][1-4]|[Mm][3³])(?![\p{L}\p{M}\d])|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[^\s\p{P}\p{C}]|[%–—-]/gu;

/** Controls, formatting characters, bidi marks among them, and lone surrogates: blanks to us. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** Sequences that colour a terminal, such as "[31m", with their control or, as pasted, without. */
const SEQUENCES = /\p{Cc}\[[\d;?]*\p{L}|\[\d{1,3}(?:;\d{1,3})*m(?!\])/gu;

const blank = (part: string) => ' '.repeat(part.length);

/** The text as it is examined: its beginning, with controls and what belongs to them as blanks. */
export const examined = (text: string): string =>
	text
		.slice(0, 2 * LONGEST)
		.replace(SEQUENCES, blank)
		.slice(0, LONGEST)
		.replace(CONTROLS, blank);

/** The tokens of an examined text: numbers, words, signs. Other punctuation parts them and is gone. */
export function tokens(text: string): Token[] {
	return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => ({
		text: found,
		word: found.toLowerCase().replace(/['’]s?$/, ''),
		...{ from: index, to: index + found.length },
		role: null
	}));
}

/** Stretches of neighbours that a test picks, as they stand in the text. */
export function spans(
	text: string,
	list: readonly Token[],
	picks: (token: Token) => boolean
): Span[] {
	const found: { from: number; to: number }[] = [];
	let goesOn = false;
	for (const token of list) {
		const last = found.at(-1);
		if (!picks(token)) goesOn = false;
		else if (goesOn && last) last.to = token.to;
		else {
			found.push({ from: token.from, to: token.to });
			goesOn = true;
		}
	}
	return found.map(({ from, to }) => ({ from, to, text: text.slice(from, to) }));
}
