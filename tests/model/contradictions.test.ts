import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { contradictions } from '../../src/lib/model/contradictions/contradictions';
import { contradiction, differ } from '../../src/lib/model/contradictions/pair';
import type { Contradiction, Side } from '../../src/lib/model/contradictions/types';

const data = loadData();
const all = contradictions(data);
const byId = new Map(all.map((pair) => [pair.id, pair]));

const side = (change: Partial<Side> = {}): Side => ({
	...{ dataset: 'nsr_traffic', id: 'a', sourceId: 'x-a', saidBy: null, note: null },
	...{ derived: false, counted: null, isChange: false, hasOtherSources: false, of: null },
	...{ value: null, valueTo: null, bound: 'exact', wording: null, text: null },
	...change
});

describe('two sides', () => {
	it.each<[Partial<Side>, Partial<Side>, boolean]>([
		[{ value: 36 }, { value: 71 }, true],
		[{ value: 36 }, { value: 36 }, false],
		// A number stands for what rounds to it in its last place.
		[{ value: 95.28 }, { value: 95.3, bound: 'about' }, false],
		[{ value: 95.28 }, { value: 95.4, bound: 'about' }, true],
		[{ value: 15.4 }, { value: 15.5 }, true],
		[{ value: 7.47 }, { value: 7.5, bound: 'about' }, false],
		[{ value: 240.11 }, { value: 240 }, false],
		// A floor and a ceiling allow everything beyond.
		[{ value: 190 }, { value: 185, bound: 'at_least' }, false],
		[{ value: 180 }, { value: 185, bound: 'at_least' }, true],
		[{ value: 40, bound: 'at_most' }, { value: 40, bound: 'at_least' }, false],
		[{ value: 39, bound: 'at_most' }, { value: 40, bound: 'at_least' }, true],
		// In strict words the number itself is not allowed.
		[{ value: 40, bound: 'at_most', wording: 'almost' }, { value: 40, bound: 'at_least' }, true],
		[{ value: 40, bound: 'at_most' }, { value: 40, bound: 'at_least', wording: 'over' }, true],
		[{ value: 50, bound: 'at_most' }, { value: 40, bound: 'at_least' }, false],
		[{ value: 4, valueTo: 10 }, { value: 6 }, false],
		[{ value: 4, valueTo: 10 }, { value: 11 }, true],
		[{ text: 'Harbin' }, { text: 'Dalian' }, true],
		[{ text: 'Harbin' }, { text: 'Harbin' }, false]
	])('%j and %j differ: %s', (a, b, result) => {
		expect(differ(side(a), side(b))).toBe(result);
		expect(differ(side(b), side(a))).toBe(result);
	});

	it('make a pair with the size of the difference and who takes part', () => {
		const pair = (a: Partial<Side>, b: Partial<Side>) =>
			contradiction({
				thing: { key: 'votes', year: 2018 },
				a: side(a),
				b: side({ id: 'b', ...b }),
				...{ unit: 'percent', why: 'method' }
			});
		expect(pair({ value: 80 }, { value: 60 })).toMatchObject({
			...{ id: 'a~b', difference: -20, differencePct: -25, between: 'references' }
		});
		expect(pair({ value: 0 }, { value: 3 })).toMatchObject({ difference: 3, differencePct: null });
		expect(pair({ text: 'x' }, { value: 3 })).toMatchObject({ difference: null, isLeast: false });
		expect(pair({ sourceId: 'a-nbc' }, {}).between).toBe('article_and_reference');
		expect(pair({ sourceId: 'a-nbc' }, { sourceId: 'a-gzero' }).between).toBe('articles');
	});
});

describe('the difference from a bound', () => {
	it.each<[string, Partial<Side>, Partial<Side>, number, number]>([
		// More than 40 of what is counted are 41 or more; of dollars it may be a cent more.
		['meetings', { value: 40, bound: 'at_least', wording: 'more than' }, { value: 38 }, -3, -7.3],
		['meetings', { value: 40, bound: 'at_least' }, { value: 38 }, -2, -5],
		[
			'billion US dollars',
			{ value: 240, bound: 'at_least', wording: 'over' },
			{ value: 234 },
			-6,
			-2.5
		],
		['countries', { value: 50 }, { value: 40, bound: 'at_most', wording: 'almost' }, -11, -22],
		['exercises', { value: 20 }, { value: 4, valueTo: 10 }, -10, -50],
		['exercises', { value: 2 }, { value: 4, valueTo: 10 }, 2, 100]
	])('in %s from %j to %j is %d at least, or %d percent', (unit, a, b, least, percent) => {
		const thing = { key: 'background', subject: '' } as const;
		const pair = contradiction({ thing, a: side(a), b: side(b), unit, why: 'counts' });
		expect(pair).toMatchObject({ difference: least, isLeast: true });
		expect(pair.differencePct).toBeCloseTo(percent, 1);
	});
});

describe('the contradictions in our rows', () => {
	it.each<[string, number | string, number | string, Contradiction['why']]>([
		['c-nbc-harbin~c-geo-dalian', 'Harbin', 'Dalian', 'announced'],
		['c-nbc-240bn~ta-2023-putin~alternative', 240, 227, 'russian'],
		['c-aug2025-240bn~ty-2025-07~trailing_year', 240, 233.949, 'other_period'],
		['c-nbc-meetings-40~2024-05-16-beijing~bilateral', 40, 38, 'other_rule'],
		[
			'c-topic-bakhmut-population~cf-bakhmut-population-about~background',
			75000,
			70000,
			'estimates'
		],
		['t-2023~ta-2023-putin~total', 240.11, 227, 'russian'],
		['t-2025~ta-2025-reuters-yuan~total', 228.105, 234, 'yuan_converted'],
		['t-2021~ta-2021-piie~exports', 67.6, 73, 'estimate'],
		['c-topic-taiwan-8bn~cf-aid-taiwan-arms-2024~other_thing', 8, 2, 'wider'],
		['c-gzero-2026-conflicts~cf-conflicts-peace-index~background', 60, 56, 'other_thing'],
		['cf-conflicts-prio~cf-conflicts-peace-index', 61, 56, 'other_thing'],
		['e-coal-2024~e-coal-2024-hard', 93.86, 88, 'part_probably'],
		['e-gas-2022~e-gas-2022-novak', 15.4, 15.5, 'publisher'],
		['2013-09-05-st-petersburg~count-2013-09-05-xinhua', 3, 2, 'other_rule'],
		['2014-09-11-dushanbe~count-2014-09-11-beijing-news', 8, 9, 'list_short'],
		['2017-06-08-astana~count-2017-07-02-china-daily', 20, 22, 'list_short'],
		['2017-07-03-moscow~count-2017-08-28-denisov', 21, 19, 'counting_rule'],
		['count-2017-07-02-china-daily~count-2017-07-04-peoples-daily', 22, 21, 'counting_rule'],
		['nsr-transits-2024-chnl~nsr-transits-2024-rosatom', 97, 92, 'publisher'],
		['nsr-transit-cargo-2024-rosatom~nsr-transit-cargo-2024-rosatom-later', 3.08, 3.09, 'restated'],
		['nsr-chinese-companies-2024~nsr-chinese-companies-2024-plan', 14, 18, 'plan'],
		['nsr-containers-2025-chnl~nsr-containers-2025-rosatom', 0.287, 0.4, 'forecast'],
		['nsr-cargo-2020-public-council~nsr-cargo-2020-chnl', 32.9789, 32.97, 'rounding'],
		['exc-chinapower-2024-09~exc-euiss', 102, 66, 'no_date'],
		['un-all-2018~un-merics-2018', 78.5, 77, 'method'],
		['cf-jeddah-states-yermak~cf-jeddah-states-afp', 40, 40, 'counts'],
		// The row says only that it is probably the Russian series.
		['t-2013~ta-2013-pravda~total', 89.21, 88.8, 'russian_probably']
	])('hold %s: %s and %s', (id, a, b, why) => {
		const pair = byId.get(id);
		expect([pair?.a.value ?? pair?.a.text, pair?.b.value ?? pair?.b.text]).toEqual([a, b]);
		expect(pair?.why).toBe(why);
	});

	it.each([
		['a quoted figure that rounds to the default', 't-2023~ta-2023-putin-240~total'],
		['a floor below the default', 't-2022~ta-2022-putin~total'],
		['two days of one count', 'cf-gaza-deaths-05-12~cf-gaza-deaths-05-14'],
		['a part of the year', 'nsr-transits-2024-chnl~nsr-transits-2024-september'],
		['a later count of more', 'exc-chinapower-2024-09~exc-chinapower-2025-08'],
		['a number that stands', 'c-geo-18bn~cf-tariffs-goods-2024~other_thing'],
		['what the number rounds', 'c-topic-taiwan-8bn~cf-aid-indo-pacific-2024~other_thing'],
		['a figure that covers more than is named', 'c-nbc-60bn~cf-aid-ukraine-2024~other_thing'],
		['hard coal alone', 'e-coal-2022~e-coal-2022-hard'],
		['the vessels of the voyages', 'nsr-transits-2019-chnl~nsr-transits-2019-chnl-vessels'],
		['the voyages of the vessels', 'nsr-transits-2016-barents~nsr-transits-2016-administration'],
		['the vessels of a season', 'nsr-transits-2025-chnl~nsr-transits-2025-chnl-vessels'],
		['a share of another set of votes', 'un-all-2018~un-adopted-2018']
	])('leave out %s', (_, id) => {
		expect(byId.get(id)).toBeUndefined();
	});

	it.each<[string, 'a' | 'b', Partial<Side>]>([
		['c-nbc-meetings-40~2024-05-16-beijing~bilateral', 'a', { wording: 'more than' }],
		['c-topic-jeddah~cf-jeddah-states-afp~background', 'b', { wording: 'almost' }],
		// Counted from our list: no row of it has a note or a source for the count.
		[
			'c-nbc-meetings-40~2024-05-16-beijing~bilateral',
			'b',
			{ derived: true, counted: 'bilateral', note: null }
		],
		[
			'2022-09-15-samarkand~count-2022-09-15-dw',
			'a',
			{ derived: true, counted: 'all', note: null }
		],
		['2022-09-15-samarkand~count-2022-09-15-dw', 'b', { derived: false, counted: null }],
		['c-aug2025-240bn~ty-2025-07~trailing_year', 'b', { derived: true, counted: null }],
		['c-nbc-europe~cf-xi-europe-2019-11~elapsed', 'b', { derived: true, counted: null }],
		['c-geo-dip~tm-2024-04~change', 'b', { derived: true, isChange: true }],
		[
			'c-geo-dip~tm-2024-04~change',
			'b',
			{ of: { key: 'trade', flow: 'total', from: '2024-04', to: '2024-04' } }
		],
		[
			'c-aug2025-240bn~ty-2025-07~trailing_year',
			'b',
			{ of: { key: 'trade', flow: 'total', from: '2024-08', to: '2025-07' } }
		],
		['c-nbc-240bn~ta-2023-putin~alternative', 'b', { derived: false }],
		['t-2021~ta-2021-piie~exports', 'a', { derived: true }],
		['t-2023~ta-2023-putin~total', 'a', { derived: false }],
		['un-all-2018~un-merics-2018', 'a', { derived: true, hasOtherSources: false }],
		['un-all-2018~un-merics-2018', 'b', { derived: false, hasOtherSources: true }],
		// Two sources in one row; one in each of three rows.
		['t-2013~ta-2013-pravda~total', 'a', { hasOtherSources: true }],
		['c-aug2025-240bn~ty-2025-07~trailing_year', 'b', { hasOtherSources: true }]
	])(
		'say of %s, side %s, how it is worded and whether we computed it: %j',
		(id, which, expected) => {
			expect(byId.get(id)?.[which]).toMatchObject(expected);
		}
	);

	it('have each id once, and sides that are rows', () => {
		expect(byId.size).toBe(all.length);
		for (const { a, b } of all)
			for (const { dataset, id } of [a, b]) {
				const rows: readonly object[] = data[dataset];
				expect(
					rows.some((row) => 'id' in row && row.id === id),
					id
				).toBe(true);
			}
	});

	it('begin with the articles against each other', () => {
		expect(all[0]?.id).toBe('c-nbc-harbin~c-geo-dalian');
		expect(all.length).toBe(74);
	});

	it.each([
		['unit', 'nsr_traffic', 'nsr-transits-2019-chnl-vessels', { unit: 'voyages' }],
		['scope', 'energy_annual', 'e-coal-2022-hard', { scope: 'all' }]
	] as const)('hold figures of one %s alone', (_, table, id, change) => {
		const changed = [...data[table]].map((row) => (row.id === id ? { ...row, ...change } : row));
		const paired = (all: readonly Contradiction[]) =>
			all.filter(({ a, b, between }) => between === 'references' && [a.id, b.id].includes(id));
		expect(paired(all)).toEqual([]);
		expect(paired(contradictions({ ...data, [table]: changed }))).toHaveLength(1);
	});

	it.each([
		[{ subject: 'Armed conflicts' }, 'counts', null],
		[{}, 'other_thing', 'Armed conflicts of states in 2024, by the Peace Research Institute Oslo'],
		[{ subject: 'Wars' }, undefined, undefined]
	])('say what each counts where one counts a part of the other: %j', (change, why, subject) => {
		const context_figures = data.context_figures.map((row) =>
			row.id === 'cf-conflicts-prio' ? { ...row, ...change } : row
		);
		const pair = contradictions({ ...data, context_figures }).find(
			({ id }) => id === 'cf-conflicts-prio~cf-conflicts-peace-index'
		);
		expect(pair?.why).toBe(why);
		expect(pair?.a.of).toEqual(subject ? { key: 'background', subject } : subject);
	});

	it('hold a count of coal whose scope is only probable, and none whose scope is stated', () => {
		const energy_annual = data.energy_annual.map((row) =>
			row.id === 'e-coal-2024-hard' ? { ...row, note: 'Hard coal alone.' } : row
		);
		const id = 'e-coal-2024~e-coal-2024-hard';
		expect(contradictions({ ...data, energy_annual }).map((pair) => pair.id)).not.toContain(id);
		expect(byId.has(id)).toBe(true);
	});

	it('set two articles beside each other where one says more of a thing in other words', () => {
		const worded = all.filter(({ why }) => why === 'says_more').map(({ id }) => id);
		// What an article says twice is taken once: the first stop of the term is its first trip.
		expect(worded).toEqual([
			'c-topic-first-trip~c-geo-first-outing',
			'c-nbc-first-trip~c-geo-first-outing',
			'c-nbc-exports-march~c-geo-dip',
			'c-gzero-first-trip~c-geo-first-outing'
		]);
	});

	it('name the wider thing of which a claim gives the number', () => {
		const pair = byId.get('c-topic-taiwan-8bn~cf-aid-taiwan-arms-2024~other_thing');
		expect(pair?.numberOf).toBe('US aid act of April 2024, part for the Indo-Pacific');
	});

	it('go with the rows that make them', () => {
		const trade_alternatives = data.trade_alternatives.map((row) =>
			row.id === 'ta-2023-putin' ? { ...row, total_usd_bn: 240.11 } : row
		);
		const ids = contradictions({ ...data, trade_alternatives }).map(({ id }) => id);
		expect(ids).not.toContain('t-2023~ta-2023-putin~total');
		expect(ids).not.toContain('c-nbc-240bn~ta-2023-putin~alternative');
	});
});
