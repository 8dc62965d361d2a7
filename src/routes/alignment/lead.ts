/** The three sentences that the page opens with, read from the rows. */
import { and, number, plural } from '$lib/format';
import { rivals } from '$lib/model/alignment/counts';
import { armsIndex, armsShape, widestYear } from '$lib/model/alignment/goods';
import { sharesBy } from '$lib/model/alignment/votes';
import { yearOf } from '$lib/model/selection';
import type { AlignmentTables } from './data';
import { countText, figureText } from './words';

/** Throws where a table holds too little to speak of: the page cannot open. */
export function lead(tables: AlignmentTables): string[] {
	return [exerciseSentence(tables), voteSentence(tables), goodsSentence(tables)];
}

function exerciseSentence({ joint_exercises, exercise_counts }: AlignmentTables): string {
	const counts = rivals(exercise_counts);
	if (counts.length < 2) throw new Error('lead: exercise_counts has no rival totals');
	const since = yearOf(counts[0]!.period_start);
	const first = Math.min(...joint_exercises.map((row) => yearOf(row.start_date)));
	return `Compilers count ${and(counts.map(countText)).replace(' and ', ' or ')} joint exercises of China and Russia since ${since}, by rules and up to days of their own; this page lists ${plural(joint_exercises.length, 'exercise and patrol', 'exercises and patrols')} since ${first}, which is no full count.`;
}

function voteSentence({ un_votes }: AlignmentTables): string {
	const all = sharesBy('all_roll_calls', un_votes);
	const latest = sharesBy('published', un_votes).at(-1);
	const [first, last] = [all[0], all.at(-1)];
	if (!first || !last || !latest) throw new Error('lead: un_votes lacks a method');
	return `In the UN General Assembly the two voted the same in ${number(first.share_pct)}% of all roll calls of ${first.year} and in ${number(last.share_pct)}% of those of ${last.year}; the latest figure, counted by another method, is about ${number(latest.share_pct)}% for ${latest.year}.`;
}

function goodsSentence({ dual_use }: AlignmentTables): string {
	const widest = widestYear(dual_use);
	const arms = armsShape(armsIndex(dual_use));
	if (!widest || !arms) throw new Error('lead: dual_use has no shares or no index of arms');
	const { year, lowest, highest } = widest;
	const fell = arms.changePct < 0 ? 'below' : 'above';
	return `Of the sensitive goods that Russia imported in ${year}, China’s share is ${figureText(lowest)} on one list and ${figureText(highest)} on another, while Russian arms deliveries to China stood ${number(Math.abs(arms.changePct))}% ${fell} ${arms.peak.year} in ${arms.last.year}.`;
}
