/** "China's largest oil supplier": a place among others, not a size. Private to `readSentence`. */
import { CHINA, RUSSIA, words } from './lexicon';
import { mark } from './match';
import type { Token } from './tokens';

const OTHERS = words(
	'supplier suppliers buyer buyers importer importers exporter exporters customer customers partner partners purchaser purchasers source sources market markets'
);
const BEST = words('largest biggest top');
const FUELS = words('crude oil gas natural pipeline lng coal');

/**
 * Whether a sentence says who comes first among others, with its words marked; `supplier` where it is
 * Russia among the suppliers of China, said plainly.
 */
export function readRank(list: readonly Token[]): 'supplier' | 'other' | null {
	const at = list.findIndex(({ word }) => OTHERS.has(word));
	if (at < 0) return null;
	let best = at - 1;
	while (best > 0 && FUELS.has(list[best]!.word)) best--;
	if (BEST.has(list[best]?.word ?? '')) mark(list, best, best + 1, 'record');
	const [before, to, after] = [best - 1, at + 1, at + 2].map((i) => list[i]?.word ?? '');
	const isTo = ['to', 'of'].includes(to!) && CHINA.has(after!);
	const isPlain =
		list[at]!.word === 'supplier' &&
		list[best]?.role === 'record' &&
		(CHINA.has(before!) || isTo) &&
		list.slice(0, Math.max(0, isTo ? best : best - 1)).some(({ word }) => RUSSIA.has(word));
	if (!isPlain) return 'other';
	mark(list, at, at + 1, 'record');
	return 'supplier';
}
