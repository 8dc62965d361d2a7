/** The English names of months, numbers and multipliers, another part of the lexicon. */

export const MONTHS: readonly string[] = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];

const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of a number word below a hundred; null for another word. */
export function smallNumber(word: string): number | null {
	const small = SMALL.indexOf(word);
	if (small >= 0) return small;
	const ten = TENS.indexOf(word);
	return ten >= 0 ? (ten + 2) * 10 : null;
}

/** How often. */
export const ADVERBS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

export const MULTIPLIERS: Readonly<Record<string, number>> = {
	hundred: 1e2,
	thousand: 1e3,
	k: 1e3,
	million: 1e6,
	millions: 1e6,
	mn: 1e6,
	mln: 1e6,
	m: 1e6,
	mt: 1e6,
	billion: 1e9,
	billions: 1e9,
	bn: 1e9,
	bln: 1e9,
	b: 1e9,
	bcm: 1e9,
	trillion: 1e12,
	tn: 1e12
};
