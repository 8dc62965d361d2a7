/** "Trade reached $200bn by 2024": any year up to it will do. Private to `checkSentence`. */
import { compare } from '../check/compare';
import type { Figure } from '../check/types';
import { refused, statedOf, type Readable } from './plan';
import type { Answer, SentenceFigure } from './types';

/** An amount of a year. */
export interface YearsFigure {
	readonly year: number;
	readonly figure: Figure;
}

/** Whether a sentence says no more than that a level was reached by a year. */
export function isReachedBy({ figure, when, said }: Readable): boolean {
	const isFloor = figure?.bound === 'at_least' || (said.isReached && figure?.bound !== 'at_most');
	const isAlone = said.direction === null && said.record === null && said.firstSince === null;
	return isFloor && isAlone && when?.to?.length === 4;
}

/**
 * The answer for the first year, up to the one said, that bears the level out, as it stands or as a
 * floor; where none does, for the highest one. The sentence must be one that `isReachedBy`.
 */
export function answerReached(
	reading: Readable,
	years: readonly YearsFigure[],
	answerIn: (reading: Readable) => Answer
): Answer {
	const last = Number(reading.when!.to);
	const found = reachedBy(
		reading.figure!,
		years.filter(({ year }) => year <= last)
	);
	if (!found) return refused({ key: 'not_in_data', asked: String(last) });
	const when = { ...reading.when!, to: String(found.year), isUpTo: false };
	const answer = answerIn({ ...reading, figure: found.figure, when });
	if (answer.kind === 'refused') return answer;
	const assumption = { key: 'any_year_up_to', year: last } as const;
	return { ...answer, assumptions: [...answer.assumptions, assumption] };
}

function reachedBy(figure: SentenceFigure, years: readonly YearsFigure[]) {
	const floor: SentenceFigure =
		figure.bound === 'at_least' ? figure : { ...figure, bound: 'at_least', wording: 'at least' };
	const bears = (level: SentenceFigure, { figure }: YearsFigure) =>
		compare(statedOf(level), figure) === 'agrees';
	const sorted = [...years].sort((a, b) => a.year - b.year);
	const found =
		sorted.find((year) => bears(figure, year) || bears(floor, year)) ??
		sorted.sort((a, b) => b.figure.value - a.figure.value)[0];
	return found ? { year: found.year, figure: bears(figure, found) ? figure : floor } : null;
}
