import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLES } from '../../src/lib/model/check/summary';
import {
	answer,
	ANYTHING,
	askShowing,
	BOUNDS,
	ORDERS,
	readAsk,
	RESULT_ORDER,
	TOPICS,
	writeAsk,
	type Ask
} from '../../src/routes/claims/ledger';

const claim = (id: string, given: Partial<ReturnType<typeof base>> = {}) => ({
	...base(),
	...given,
	id
});
const base = () => ({
	article: 'nbc' as Ask['article'] & string,
	topic: 'trade' as Ask['topic'] & string,
	result: 'holds' as Ask['result'] & string,
	bound: 'exact' as Ask['bound'] & string,
	day: '2023-12-31',
	value: '$240bn',
	statement: 'Trade set a record.',
	explanation: 'It came to $240.1bn, as claimed.',
	source: { publisher: 'Gn world', title: 'Putin, Xi agree' }
});
const three = [
	claim('a', { result: 'holds', day: '2024-05-16' }),
	claim('b', { result: 'differs', day: '2023-03-01', article: 'gzero', bound: 'about' }),
	claim('c', { result: 'holds_in_part', topic: 'arctic', statement: '234 companies.' })
];
const ids = (ask: Partial<Ask>) => answer(three, { ...ANYTHING, ...ask }).map(({ id }) => id);

describe('answer', () => {
	it('shows what differs first unless asked otherwise', () => {
		expect(ids({})).toEqual(['b', 'c', 'a']);
		expect(ids({ order: 'article' })).toEqual(['a', 'b', 'c']);
		expect(ids({ order: 'date' })).toEqual(['b', 'c', 'a']);
	});

	it.each<[Partial<Ask>, string[]]>([
		[{ article: 'gzero' }, ['b']],
		[{ topic: 'arctic' }, ['c']],
		[{ result: 'holds' }, ['a']],
		[{ bound: 'about' }, ['b']],
		[{ bound: 'exact', topic: 'trade' }, ['a']],
		[{ bound: 'at_most' }, []]
	])('keeps the claims that fit all of %j', (ask, expected) => {
		expect(ids(ask)).toEqual(expected);
	});

	it.each([
		['COMPANIES', ['c']],
		['record came', ['b', 'a']],
		['xi agree', ['b', 'c', 'a']],
		['nothing like it', []],
		['  ', ['b', 'c', 'a']]
	])('finds %j in statement, value, reasoning and title', (words, expected) => {
		expect(ids({ words })).toEqual(expected);
	});
});

describe('a claim that the address names', () => {
	const showing = (ask: Partial<Ask>, id: string) => askShowing(three, { ...ANYTHING, ...ask }, id);

	it('drops the filters that would leave it out, and no more', () => {
		const kept: Partial<Ask> = { order: 'date', say: 'Trade rose.' };
		const filters: Partial<Ask>[] = [
			...[{ result: 'differs' }, { article: 'gzero' }, { topic: 'arctic' }, { bound: 'about' }],
			{ words: 'companies', result: 'holds' }
		] as Partial<Ask>[];
		for (const filter of filters)
			expect(showing({ ...kept, ...filter }, 'a')).toEqual({ ...ANYTHING, ...kept });
	});

	it.each<[string, Partial<Ask>, string]>([
		['that fits', { result: 'differs', article: 'gzero' }, 'b'],
		['that is none', { result: 'differs' }, 'claims'],
		['of no name', { words: 'nothing like it' }, '']
	])('leaves the filters beside one %s', (_, ask, id) => {
		expect(showing(ask, id)).toEqual({ ...ANYTHING, ...ask });
	});
});

describe('the address', () => {
	const asks: fc.Arbitrary<Ask> = fc.record({
		article: fc.constantFrom(null, ...ARTICLES),
		topic: fc.constantFrom(null, ...TOPICS),
		result: fc.constantFrom(null, ...RESULT_ORDER),
		bound: fc.constantFrom(null, ...BOUNDS),
		words: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => text.isWellFormed()),
		order: fc.constantFrom(...ORDERS),
		say: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.isWellFormed())
	});

	it('gives back whatever is asked', () => {
		fc.assert(
			fc.property(asks, (ask) => {
				expect(readAsk(new URLSearchParams(writeAsk(ask)))).toEqual(ask);
			})
		);
	});

	it('is empty where nothing is asked', () => {
		expect(writeAsk(ANYTHING)).toBe('');
	});

	it('leaves out what it does not know', () => {
		const given = new URLSearchParams('article=times&topic=&result=HOLDS&bound=1&sort=up');
		expect(readAsk(given)).toEqual(ANYTHING);
		expect(readAsk(new URLSearchParams({ q: 'x'.repeat(50_000) })).words.length).toBe(200);
	});
});
