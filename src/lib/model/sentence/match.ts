/** Phrases among tokens. Private to `readSentence`. */
import type { Token } from './tokens';
import type { Role } from './types';

/** Whether a phrase begins at a token; how many tokens it takes, or 0. */
export function phraseAt(list: readonly Token[], at: number, phrase: string): number {
	const words = phrase.split(' ');
	return words.every((word, i) => list[at + i]?.word === word) ? words.length : 0;
}

/** Whether a phrase ends just before a token; where it begins, or -1. */
export function phraseBefore(list: readonly Token[], at: number, phrase: string): number {
	const from = at - phrase.split(' ').length;
	return from >= 0 && phraseAt(list, from, phrase) > 0 ? from : -1;
}

/** Where the first of some phrases begins, with its words; null where none is there. */
export function findPhrase(
	list: readonly Token[],
	phrases: readonly string[]
): { at: number; phrase: string; length: number } | null {
	for (let at = 0; at < list.length; at++) {
		for (const phrase of phrases) {
			const length = phraseAt(list, at, phrase);
			if (length > 0) return { at, phrase, length };
		}
	}
	return null;
}

/** Gives the words of a set, wherever they stand, a role. */
export function markWords(list: readonly Token[], set: ReadonlySet<string>, role: Role): void {
	for (const token of list) if (set.has(token.word)) token.role = role;
}

/** Gives tokens a role, those from one to before another. */
export function mark(list: readonly Token[], from: number, to: number, role: Role | 'stop'): void {
	for (const token of list.slice(from, to)) token.role = role;
}
