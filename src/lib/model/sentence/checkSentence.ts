/** A sentence that was understood → its answer from the rows, by the rules that claims are checked by. */
import { answerMeetings, answerRegistrations } from './meetings';
import { belowOnly } from './nearly';
import { answered, refused, type Readable, type SentenceTables } from './plan';
import { answerYearly } from './series';
import { answerTrade } from './trade';
import type { Answer, Reading } from './types';

/**
 * Checks a reading. Refuses, with a reason, what the reading refused, what the rows do not cover, and
 * what they cannot be compared with; never throws for what a text holds.
 */
export function checkSentence(reading: Reading, tables: SentenceTables): Answer {
	const answer = answerOf(reading, tables);
	if (answer.kind === 'refused') return answer;
	const checks = answer.checks.map(belowOnly);
	return answered(checks, [...reading.taken, ...answer.assumptions]);
}

function answerOf(reading: Reading, tables: SentenceTables): Answer {
	const { measure, refusal } = reading;
	if (refusal) return refused(refusal);
	if (!measure) return refused({ key: 'no_measure' });
	const readable = reading as Readable;
	switch (measure.key) {
		case 'trade':
			return answerTrade(readable, measure.flow, tables);
		case 'meetings':
			return answerMeetings(readable, measure, tables);
		case 'registrations':
			return answerRegistrations(readable, tables);
		default:
			return answerYearly(readable, measure, tables);
	}
}
