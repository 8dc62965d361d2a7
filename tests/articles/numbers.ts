/** The numbers that occur in a text, written in digits or in words. Depends on nothing. */

/** Words with their numbers; magnitudes stand for themselves only where no number goes before them. */
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
	[
		[
			'zero',
			'one|first|once|single',
			'two|second|twice|double|doubled|both',
			'three|third|tripled'
		],
		['four|fourth', 'five|fifth', 'six|sixth', 'seven|seventh', 'eight|eighth', 'nine|ninth'],
		['ten|tenth|decade|decades', 'eleven|eleventh', 'twelve|twelfth|dozen', 'thirteen', 'fourteen'],
		['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
	]
		.flat()
		.flatMap((words, value) => words.split('|').map((word) => [word, value] as const))
);

const LARGE: Readonly<Record<string, number>> = {
	half: 0.5,
	hundred: 1e2,
	hundreds: 1e2,
	thousand: 1e3,
	thousands: 1e3,
	million: 1e6,
	millions: 1e6,
	billion: 1e9,
	billions: 1e9,
	trillion: 1e12
};

const TOKEN = /\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+/gu;

/** All numbers of a text in their order, ordinals and years too; a magnitude belongs to its number. */
export function numbersIn(text: string): number[] {
	const numbers: number[] = [];
	let afterNumber = false;
	for (const [token] of text.matchAll(TOKEN)) {
		const word = token.toLowerCase();
		const value: number | null = /^\d/.test(word)
			? Number(word.replaceAll(',', ''))
			: valueOf(word, afterNumber);
		if (value !== null) numbers.push(value);
		afterNumber = value !== null;
	}
	return numbers;
}

function valueOf(word: string, afterNumber: boolean): number | null {
	if (Object.hasOwn(WORDS, word)) return WORDS[word]!;
	return Object.hasOwn(LARGE, word) && !afterNumber ? LARGE[word]! : null;
}

/** The paragraphs of a saved page: its lines that are not blank, the first of which is number 1. */
export const paragraphsOf = (text: string): string[] =>
	text.split(/\r?\n/).filter((line) => line.trim() !== '');
