/** Numbers in digits and words. Private to `readFigures`. */
import { words } from './lexicon';
import { ADVERBS, MULTIPLIERS, smallNumber } from './numerals';
import type { Token } from './tokens';
import type { SentenceUnit } from './types';

/** How a number in digits is written, so that it can be read in one way only. */
export const WRITTEN = /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** A number, in digits or words. */
export interface Numeral {
	readonly value: number;
	/** The unit that its multiplier names, as in bcm. */
	readonly unit: SentenceUnit | null;
	/** It has a million, billion or trillion, which nobody counts meetings in. */
	readonly isLarge: boolean;
	readonly adverb: string | null;
	readonly next: number;
}

/** The number that begins at a token; null where none does. */
export function numberAt(list: readonly Token[], at: number): Numeral | null {
	const { text, word } = list[at]!;
	const times = adverbAt(list, at);
	if (times !== null)
		return { value: times, unit: 'times', isLarge: false, adverb: text, next: at + 1 };
	const digits = WRITTEN.test(text) ? Number(text.replaceAll(',', '')) : null;
	const words = digits === null ? wordsAt(list, at) : null;
	let value = digits ?? words?.value ?? null;
	if (value === null || (word === 'one' && list[at + 1]?.word === 'of')) return null;
	let next = words?.next ?? at + 1;
	let [unit, isLarge]: [SentenceUnit | null, boolean] = [null, false];
	for (;;) {
		const multiplier = list[next]?.word ?? '';
		if (!Object.hasOwn(MULTIPLIERS, multiplier)) break;
		value *= MULTIPLIERS[multiplier]!;
		if (multiplier === 'bcm') unit = 'cubic_metres';
		if (multiplier === 'mt') unit = 'tonnes';
		isLarge ||= MULTIPLIERS[multiplier]! >= 1e6;
		next++;
	}
	return { value, unit, isLarge, adverb: null, next };
}

/** "Once" is a number where it does not begin or continue a story, "twice" where it multiplies nothing. */
function adverbAt(list: readonly Token[], at: number): number | null {
	const { word } = list[at]!;
	const next = list[at + 1];
	if (!Object.hasOwn(ADVERBS, word) || /^[\d$]/.test(next?.text ?? '')) return null;
	if (smallNumber(next?.word ?? '') !== null || GOES_ON.has(next?.word ?? '')) return null;
	return ADVERBS[word]!;
}

const GOES_ON = words('again more the a an as that they he met meet upon said');

/** "two hundred and forty", "forty-three": whole numbers below a thousand. "The two" count nothing. */
function wordsAt(list: readonly Token[], at: number): { value: number; next: number } | null {
	if (['the', 'these', 'between'].includes(list[at - 1]?.word ?? '')) return null;
	let [value, next] = [0, at];
	for (let token = list[at]; token; token = list[next]) {
		const small = smallNumber(token.word);
		if (small !== null && !fits(small, value)) break;
		if (small !== null) value += small;
		else if (token.word === 'hundred' && value > 0 && value < 10) value *= 100;
		else if (!joins(token.word, value) || smallNumber(list[next + 1]?.word ?? '') === null) break;
		next++;
	}
	return next > at ? { value, next } : null;
}

/** "Forty three", "hundred and forty"; "three four" are two numbers, not seven. */
const fits = (small: number, value: number) =>
	value % 100 === 0 || (small < 10 && value % 10 === 0 && value % 100 > 10);

/** A hyphen joins forty and three, "and" joins two hundred and forty. */
function joins(word: string, value: number): boolean {
	if (value === 0) return false;
	return value % 100 === 0 ? word === 'and' : word === '-' && value % 10 === 0;
}
