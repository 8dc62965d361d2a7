/** Records and peaks. Private to `readSentence`. */
import type { Among } from '../check/remark';
import type { FoundFigure } from './figures';
import { PEAK, RECORD, words } from './lexicon';
import { findPhrase, mark } from './match';
import type { Token } from './tokens';

/** Words that only strengthen a record: "a record high", "the highest level ever". */
const STRENGTH = words('high highs ever');

/** Whether a level is a record of its time or the highest of all, with its words marked. */
export function recordIn(list: readonly Token[]): Among | null {
	const always = findPhrase(list, ['all - time', 'all time', 'on record']);
	if (always) mark(list, always.at, always.at + always.length, 'record');
	const marked = list.filter(
		(token) => token.role === null && (RECORD.has(token.word) || PEAK.has(token.word))
	);
	for (const token of marked) token.role = 'record';
	if (!always && marked.length === 0) return null;
	for (const token of list)
		if (token.role === null && STRENGTH.has(token.word)) token.role = 'record';
	return always || marked.some(({ word }) => PEAK.has(word)) ? 'all' : 'earlier';
}

const CHANGES = words(
	'rise rises increase increases growth fall falls drop drops decline declines decrease dip'
);

/** "A record 26%", "the largest annual drop": a record of changes, which is another thing than a level. */
export function isRecordChange(list: readonly Token[], [figure]: readonly FoundFigure[]): boolean {
	const isSize = figure?.unit === 'percent' || figure?.unit === 'times';
	return list.some(({ word, role }, at) => {
		if (role === 'period' || !(RECORD.has(word) || PEAK.has(word))) return false;
		let next = at + 1;
		while (['annual', 'yearly', 'ever', 'of', '-'].includes(list[next]?.word ?? '')) next++;
		const after = list[next];
		return (isSize && after?.role === 'figure') || CHANGES.has(after?.word ?? '');
	});
}
