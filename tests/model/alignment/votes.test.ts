import { describe, expect, it } from 'vitest';
import { overlaps, sharesBy } from '../../../src/lib/model/alignment/votes';
import { voteShare } from './rows';

const rows = [
	voteShare({ id: 'a19', year: 2019, share_pct: 79.1 }),
	voteShare({ id: 'a18', year: 2018, share_pct: 78.5 }),
	voteShare({ id: 'd18', year: 2018, measure: 'adopted', share_pct: 77.1 }),
	voteShare({ id: 'd21', year: 2021, measure: 'adopted', share_pct: 76.7 }),
	voteShare({ id: 'p24', year: 2024, measure: 'published', share_pct: 67 })
];

describe('shares of same votes', () => {
	it('are taken one method at a time, in the order of years', () => {
		expect(sharesBy('all_roll_calls', rows).map(({ id }) => id)).toEqual(['a18', 'a19']);
		expect(sharesBy('adopted', rows).map(({ id }) => id)).toEqual(['d18', 'd21']);
		expect(sharesBy('published', []).length).toBe(0);
	});

	it('differ by method in years that two cover', () => {
		expect(overlaps(rows)).toEqual([{ year: 2018, allRollCalls: rows[1], adopted: rows[2] }]);
		expect(overlaps([])).toEqual([]);
	});
});
