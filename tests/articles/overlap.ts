/** Runs of words that two texts share, whatever their case, punctuation and quotation marks. */

/** Words in a row that count as copied. */
export const RUN = 8;

/** A run of words that stands in a file and in one of the texts. */
export interface Overlap {
	readonly file: string;
	/** Line of the file on which the run begins, from 1. */
	readonly line: number;
	/** Name of the text that it shares the run with. */
	readonly text: string;
	/** The run, as long as it goes on, as normalised words. */
	readonly words: string;
}

interface Word {
	readonly word: string;
	readonly line: number;
}

/** Letters and digits; an apostrophe inside a word belongs to it. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a text in lower case, apostrophes taken out, with the line each stands on. */
function wordsOf(text: string): Word[] {
	return text
		.normalize('NFKC')
		.split('\n')
		.flatMap((line, i) =>
			[...line.matchAll(WORD)].map(([word]) => ({
				word: word.toLowerCase().replace(/['’]/g, ''),
				line: i + 1
			}))
		);
}

/** Every run of eight or more words that a file shares with a text; both by name. */
export function overlaps(
	files: ReadonlyMap<string, string>,
	texts: ReadonlyMap<string, string>
): Overlap[] {
	const runs = new Map<string, string>();
	for (const [name, text] of texts)
		for (const run of runsOf(wordsOf(text))) runs.set(run, runs.get(run) ?? name);
	return [...files].flatMap(([file, text]) => overlapsOf(file, wordsOf(text), runs));
}

const runsOf = (words: readonly Word[]): string[] =>
	words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => runAt(words, i));

const runAt = (words: readonly Word[], from: number): string =>
	words
		.slice(from, from + RUN)
		.map(({ word }) => word)
		.join(' ');

/** Runs that follow each other word by word are one. */
function overlapsOf(
	file: string,
	words: readonly Word[],
	runs: ReadonlyMap<string, string>
): Overlap[] {
	const found: (Overlap & { end: number })[] = [];
	for (let i = 0; i + RUN <= words.length; i++) {
		const text = runs.get(runAt(words, i));
		if (text === undefined) continue;
		const last = found.at(-1);
		if (last && last.text === text && last.end === i + RUN - 1) {
			found[found.length - 1] = {
				...last,
				words: `${last.words} ${words[i + RUN - 1]!.word}`,
				end: i + RUN
			};
		} else found.push({ file, line: words[i]!.line, text, words: runAt(words, i), end: i + RUN });
	}
	return found.map(({ file, line, text, words }) => ({ file, line, text, words }));
}
