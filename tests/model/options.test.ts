import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, read, write, type Chosen } from '../../src/lib/model/options';

const OPTIONS = {
	measure: { initial: 'level', values: ['level', 'change', 'share', 'index'] },
	scale: { initial: 'linear', values: ['linear', 'log'] },
	base: { initial: '2021', values: ['2020', '2021', '2022'] }
};
const from = (query: string) => read(new URLSearchParams(query), OPTIONS);

describe('options of a page in its URL', () => {
	it.each([
		['', {}],
		['measure=index&base=2020', { measure: 'index', base: '2020' }],
		['measure=level', {}],
		['measure=levels', {}],
		['measure=', {}],
		['measure=INDEX', {}],
		['measure=share&measure=index', { measure: 'share' }],
		['base=1999&scale=log', { scale: 'log' }],
		['__proto__=x&constructor=y', {}]
	])('of ?%s are %o', (query, chosen) => {
		expect(from(query)).toEqual(chosen);
	});

	it('are written in one order, and only where they differ', () => {
		expect(write({ base: '2020', measure: 'index' }, OPTIONS)).toBe('measure=index&base=2020');
		expect(write({}, OPTIONS)).toBe('');
	});

	it('are the same after writing and reading', () => {
		const values = fc.record(
			Object.fromEntries(
				Object.entries(OPTIONS).map(([name, option]) => [name, fc.constantFrom(...option.values)])
			)
		);
		fc.assert(
			fc.property(values, (given) => {
				const chosen = Object.entries(given).reduce<Chosen>(
					(all, [name, value]) => choose(all, [name, value!], OPTIONS),
					{}
				);
				expect(from(write(chosen, OPTIONS))).toEqual(chosen);
			})
		);
	});
});

describe('choosing an option', () => {
	it('leaves the others, and drops a default', () => {
		const chosen = choose({ scale: 'log' }, ['measure', 'share'], OPTIONS);
		expect(chosen).toEqual({ scale: 'log', measure: 'share' });
		expect(choose(chosen, ['measure', 'level'], OPTIONS)).toEqual({ scale: 'log' });
	});

	it('throws at a value or a name that it does not have', () => {
		expect(() => choose({}, ['scale', 'cubic'], OPTIONS)).toThrow('linear,log');
		expect(() => choose({}, ['colour', 'red'], OPTIONS)).toThrow('colour');
	});
});
