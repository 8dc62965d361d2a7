/** Checks a reader's sentence, in words. Loaded, with the rows it needs, when the first is asked. */
import { checkSentence } from '$lib/model/sentence/checkSentence';
import type { SentenceTables } from '$lib/model/sentence/plan';
import { readSentence } from '$lib/model/sentence/readSentence';
import type { Result } from '$lib/model/check/types';
import { RESULTS } from '$lib/words/claim';
import { answerText, assumptionText, readAs } from '$lib/words/sentence';

/** What the box shows of a sentence. */
export interface Spoken {
	/** The part that was read. */
	readonly text: string;
	/** There was more, which was not read. */
	readonly isCut: boolean;
	/** How it was understood: name and text. */
	readonly readAs: readonly (readonly [string, string])[];
	readonly notUnderstood: readonly string[];
	/** `null` where it was not checked. */
	readonly result: Result | null;
	readonly heading: string;
	/** The answer, or why there is none; a sentence each. */
	readonly lines: readonly string[];
	readonly assumptions: readonly string[];
}

/** Reads and checks a text of any length and content. */
export function speak(text: string, tables: SentenceTables): Spoken {
	const reading = readSentence(text);
	const answer = checkSentence(reading, tables);
	const result = answer.kind === 'checked' ? answer.result : null;
	return {
		text: reading.text,
		isCut: reading.isCut,
		readAs: readAs(reading),
		notUnderstood: reading.notUnderstood.map(({ from, to }) => reading.text.slice(from, to)),
		result,
		heading: result ? RESULTS[result] : 'Not checked',
		lines: answerText(answer),
		assumptions: answer.kind === 'checked' ? answer.assumptions.map(assumptionText) : []
	};
}
