/**
 * The small language of `claims.against`: which rows a claim is compared with. Depends on nothing.
 *
 * A part is a dataset, with a column where one of several is meant, and words with what they ask:
 * `trade_annual.total_usd_bn in 2023`, `context_figures at cf-xi-birth`, `visits of Putin to Harbin`.
 * Several parts, by semicolons, are several readings of one claim, or tests of its parts; a part without
 * words names what a test would take that is not at hand.
 */

const WORDS = [
	'in',
	'from',
	'to',
	'at',
	'over',
	'of',
	'by',
	'since',
	'until',
	'not',
	'above',
	'after',
	'before',
	'stop',
	'12-months-to'
] as const;

export type Word = (typeof WORDS)[number];

/** One reading: where to look and what to ask there. */
export interface Against {
	readonly dataset: string;
	/** `null` where the dataset as a whole is meant. */
	readonly column: string | null;
	/** What each word asks, in the order written; a name may hold blanks. */
	readonly words: ReadonlyMap<Word, string>;
}

/** Reads the parts. `null` where any of them is not of this form; whether the names exist is not asked. */
export function readAgainst(text: string): readonly Against[] | null {
	const parts = text.split(';').map((part) => readPart(part.trim()));
	return parts.every((part) => part !== null) ? parts : null;
}

function readPart(text: string): Against | null {
	const [series = '', ...tokens] = text.split(/\s+/);
	const names = /^(\w+)(?:\.(\w+))?$/.exec(series);
	if (!names) return null;
	const words = new Map<Word, string>();
	let word: Word | null = null;
	for (const token of tokens) {
		if (isWord(token) && !words.has(token)) {
			word = token;
			words.set(word, '');
		} else if (word === null) return null;
		else words.set(word, `${words.get(word)!} ${token}`.trim());
	}
	if ([...words.values()].includes('')) return null;
	return { dataset: names[1]!, column: names[2] ?? null, words };
}

const isWord = (token: string): token is Word => (WORDS as readonly string[]).includes(token);
