import { describe, expect, it } from 'vitest';
import { loadData } from '../../../src/lib/data/files.server';
import {
	chosenRule,
	claimOf,
	compare,
	counted,
	countUpTo,
	RULES,
	steps,
	WIDEST
} from '../../../src/lib/model/meetings/rules';
import { byVideo, meeting, publishedCount } from '../rows';

const data = loadData();

/** A visit, a talk at a summit, a summit without talks, a video ceremony, a video call. */
const held = [
	meeting({ id: 'visit', start_date: '2019-01-01' }),
	meeting({ id: 'talk', start_date: '2019-01-02', occasion_type: 'multilateral_summit' }),
	meeting({
		...{ id: 'group', start_date: '2019-01-03' },
		...{ occasion_type: 'multilateral_summit', encounter: 'group' }
	}),
	byVideo({
		...{ id: 'launch', start_date: '2020-01-01' },
		...{ occasion_type: 'ceremony', encounter: 'ceremony' }
	}),
	byVideo({ id: 'call', start_date: '2020-01-02', occasion_type: 'video_call' })
];

describe('the rules', () => {
	it('are sixteen, no two alike, the widest first and the narrowest last', () => {
		expect(RULES.length).toBe(16);
		expect(new Set(RULES.map((rule) => rule.join())).size).toBe(16);
		expect(RULES[0]).toEqual(WIDEST);
		expect(RULES[15]).toEqual(['not_bilateral', 'video', 'margins', 'ceremonies']);
	});

	it.each([
		[[], ['visit', 'talk', 'group', 'launch', 'call']],
		[['not_bilateral'], ['visit', 'talk', 'call']],
		[['video'], ['visit', 'talk', 'group']],
		[['in_person'], ['launch', 'call']],
		[['margins'], ['visit', 'launch', 'call']],
		[['ceremonies'], ['visit', 'talk', 'group', 'call']],
		[['video', 'margins'], ['visit']]
	] as const)('leaving out %j keep %j', (rule, kept) => {
		expect(held.filter(counted(rule)).map(({ id }) => id)).toEqual(kept);
		expect(steps(held, rule).map(({ count }) => count)).toEqual(kept.map((_, i) => i + 1));
	});

	it('count no meeting before the presidencies, and nothing of nothing', () => {
		const before = meeting({ putin_role: 'prime_minister' });
		expect(steps([before, ...held], WIDEST).length).toBe(5);
		expect(countUpTo([before], '2024-05-16', WIDEST)).toBe(0);
		expect(steps([], WIDEST)).toEqual([]);
	});

	it.each([
		[{ format: null, rule: 'all' }, {}, []],
		[{ format: 'in_person', rule: 'bilateral' }, {}, ['not_bilateral', 'video']],
		[{ format: 'video', rule: 'all' }, { ceremonies: true }, ['in_person', 'ceremonies']],
		[{ format: null, rule: 'all' }, { margins: true }, ['margins']]
	] as const)('of %j and %j leave out %j', (selection, out, rule) => {
		expect(chosenRule(selection, { margins: false, ceremonies: false, ...out })).toEqual(rule);
	});
});

describe('a published count', () => {
	it('is set beside ours on its day', () => {
		const published = publishedCount({ as_of: '2019-12-31', count: 2 });
		expect(compare(held, published, WIDEST)).toMatchObject({
			...{ count: 3, difference: 1, agrees: false }
		});
		expect(compare(held, published, ['not_bilateral'])).toMatchObject({
			...{ count: 2, difference: 0, agrees: true }
		});
	});

	it('is given by the rule that leaves out least of those that leave the same meetings', () => {
		const published = publishedCount({ as_of: '2019-12-31', count: 2 });
		expect(compare(held, published, WIDEST).givenBy).toEqual([['not_bilateral']]);
		const three = publishedCount({ as_of: '2019-12-31', count: 3 });
		expect(compare(held, three, WIDEST).givenBy).toEqual([WIDEST]);
	});

	it('is given by none where no rule counts so many, or by many where it is a floor', () => {
		const at = { as_of: '2020-12-31', wording: 'more than', bound: 'at_least' } as const;
		expect(compare(held, publishedCount({ ...at, count: 5 }), WIDEST).givenBy).toEqual([]);
		expect(compare(held, publishedCount({ ...at, count: 3 }), WIDEST).givenBy).toEqual([
			[],
			['ceremonies']
		]);
	});
});

describe('the rows we publish', () => {
	const given = (id: string) => {
		const published = data.meeting_counts.find((row) => row.id === id)!;
		return compare(data.meetings, published, WIDEST).givenBy;
	};

	it('give 43 by the widest rule and 38 bilateral up to 16 May 2024', () => {
		expect(countUpTo(data.meetings, '2024-05-16', WIDEST)).toBe(43);
		expect(countUpTo(data.meetings, '2024-05-16', ['not_bilateral'])).toBe(38);
	});

	it.each([
		['count-2013-09-05-xinhua', [['not_bilateral']]],
		['count-2017-08-28-denisov', []],
		['count-2018-06-08-cctv', [WIDEST]],
		['count-2021-12-15-xi', [WIDEST]],
		['count-2022-09-15-dw', []],
		['count-2023-09-01-sputnik', []],
		['count-2024-05-16-nbc', [WIDEST]],
		['count-2024-12-27-zhang', [WIDEST]]
	])('reproduce %s by %j', (id, rules) => {
		expect(given(id)).toEqual(rules);
	});

	it('have the claim behind the one count that an article states', () => {
		const found = data.meeting_counts.flatMap((row) => claimOf(row, data.claims) ?? []);
		expect(found.map(({ id }) => id)).toEqual(['c-nbc-meetings-40']);
	});
});
