import { describe, expect, it } from 'vitest';
import {
	day,
	decimal,
	integer,
	oneOf,
	partialDate,
	references,
	text
} from '../../src/lib/csv/field';
import { picture } from '../../src/lib/data/picture';

const number = decimal('', '', { unit: '1' });
const word = oneOf('', '', { a: 'A', b: 'B' });

const counted = (values: readonly number[]) => {
	const drawn = picture(number, values);
	return drawn?.kind === 'numbers' ? drawn.bins : [];
};

describe('picture', () => {
	it.each([
		['numbers', number],
		['dates', day('', '')],
		['words', word],
		['texts', text('', '')]
	])('of no %s is none', (_, field) => {
		expect(picture(field, [])).toBeNull();
	});

	it('of numbers has bins without a gap from the smallest to the largest', () => {
		const values = [0, 1, 1, 40, 99, 100];
		const bins = counted(values);
		expect(picture(number, values)).toMatchObject({ kind: 'numbers', min: 0, max: 100 });
		expect(bins.length).toBeGreaterThan(5);
		expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(6);
		expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ to }) => to));
		expect([bins[0]!.from, bins.at(-1)!.to]).toEqual([0, 110]);
		expect(bins.some(({ count }) => count === 0)).toBe(true);
	});

	it.each([[[7]], [[7, 7, 7]], [[-3]], [[0]]])('of %j has one bin', (values) => {
		expect(counted(values)).toEqual([{ from: values[0], to: values[0], count: values.length }]);
	});

	it('of whole numbers has bins of whole width, each with its first and last number', () => {
		const drawn = picture(integer('', '', { unit: '1' }), [1, 2, 2, 4]);
		expect(drawn).toMatchObject({
			bins: [
				{ from: 1, to: 1, count: 1 },
				{ from: 2, to: 2, count: 2 },
				{ from: 3, to: 3, count: 0 },
				{ from: 4, to: 4, count: 1 }
			]
		});
		const wide = picture(integer('', '', { unit: '1' }), [3, 98]);
		expect(wide).toMatchObject({ bins: expect.arrayContaining([{ from: 0, to: 9, count: 1 }]) });
	});

	it('of decimals has bins that start at round numbers', () => {
		expect(counted([0.1, 0.3, 1.25]).map(({ from }) => from)).toEqual([
			...[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2]
		]);
		expect(counted([0.1, 0.3, 1.25]).filter(({ count }) => count > 0)).toEqual([
			...[
				{ from: 0.1, to: 0.2, count: 1 },
				{ from: 0.3, to: 0.4, count: 1 }
			],
			{ from: 1.2, to: 1.3, count: 1 }
		]);
	});

	it('of negative numbers keeps their order', () => {
		expect(picture(number, [-5, 5])).toMatchObject({ min: -5, max: 5 });
		expect(counted([-5, 5])[0]!.from).toBe(-5);
	});

	it('of dates counts years, and gives the first and last as written', () => {
		expect(
			picture(partialDate('', ''), ['2022-05', '2020', '2020-12-31', '2022-04-01'])
		).toMatchObject({
			...{ kind: 'dates', min: '2020', max: '2022-05' },
			bins: [
				{ from: 2020, to: 2020, count: 2 },
				{ from: 2021, to: 2021, count: 0 },
				{ from: 2022, to: 2022, count: 2 }
			]
		});
	});

	it('of words counts each, the most frequent first', () => {
		expect(picture(word, ['b', 'a', 'b'])).toEqual({
			kind: 'words',
			counts: [
				{ value: 'b', count: 2 },
				{ value: 'a', count: 1 }
			],
			more: 0
		});
	});

	it('of many words shows twelve, and says how many values are in others', () => {
		const values = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
		const often = values.slice(0, 12).flatMap((value) => [value, value]);
		expect(picture(text('', ''), [...values, ...often])).toMatchObject({
			kind: 'words',
			counts: Array.from({ length: 12 }, () => ({ count: 3 })),
			more: 14
		});
	});

	it('of texts that hardly come twice says how many there are, and how long the longest is', () => {
		const values = Array.from({ length: 40 }, (_, i) => `text ${i} 😀`);
		expect(picture(text('', ''), values)).toEqual({ kind: 'texts', distinct: 40, longest: 9 });
	});

	it('of references counts each of several', () => {
		expect(picture(references('', '', '*'), ['x', 'y', 'x'])).toMatchObject({
			counts: [
				{ value: 'x', count: 2 },
				{ value: 'y', count: 1 }
			]
		});
	});
});
