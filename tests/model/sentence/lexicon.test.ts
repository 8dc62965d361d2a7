import { describe, expect, it } from 'vitest';
import * as lexicon from '../../../src/lib/model/sentence/lexicon';
import * as numerals from '../../../src/lib/model/sentence/numerals';
import * as unmeasured from '../../../src/lib/model/sentence/unmeasured';
import { tokens } from '../../../src/lib/model/sentence/tokens';

/** All texts in a list of words or phrases, in a set, or that name the members of an object. */
function textsIn(list: unknown): string[] {
	if (list instanceof Set) return [...(list as Set<string>)];
	if (Array.isArray(list)) return list.map((item: string | string[]) => [item].flat()[0]!);
	return typeof list === 'object' && list !== null ? Object.keys(list) : [];
}

describe('the lexicon', () => {
	it.each(Object.entries({ ...lexicon, ...numerals, ...unmeasured }))(
		'%s can be found in a text',
		(_, list) => {
			const lost = textsIn(list).filter(
				(text) =>
					tokens(text)
						.map(({ word }) => word)
						.join(' ') !== text
			);
			expect(lost).toEqual([]);
		}
	);
});
