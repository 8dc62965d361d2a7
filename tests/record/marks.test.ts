import { describe, expect, it } from 'vitest';
import {
	boundedIn,
	derivedIn,
	type Cells,
	type Marked
} from '../../src/routes/data/[dataset]/marks';

const number = (name: string, unit: string | null): Marked => ({
	name,
	unit,
	isNumber: true,
	isBasis: false
});
const word = (name: string, isBasis = false): Marked => ({
	name,
	unit: null,
	isNumber: false,
	isBasis
});

const trade = [
	word('id'),
	number('year', 'year'),
	number('total', 'billion US dollars'),
	number('exports', 'billion US dollars'),
	number('imports', 'billion US dollars'),
	number('change', 'percent'),
	word('bound'),
	word('basis', true),
	word('split_basis', true),
	word('formula')
];
const year: Cells = {
	...{ id: 't', year: '2023', total: '240.1', exports: '110.9', imports: '', change: '26.3' },
	...{ bound: 'about', basis: 'reported', split_basis: '', formula: '' }
};

describe('boundedIn', () => {
	it.each<[string, Cells, readonly string[]]>([
		['the first measured column', year, ['total']],
		['the others in its unit where it is empty', { ...year, total: '' }, ['exports']],
		['several of them', { ...year, total: '', imports: '1' }, ['exports', 'imports']],
		['none where nothing is measured', { ...year, total: '', exports: '' }, []],
		['none where the row has no bound', { ...year, bound: '' }, []]
	])('%s', (_, row, names) => expect(boundedIn(row, trade)).toEqual(names));

	it('passes over numbers that only place the row', () => {
		const stop = [number('stop', null), number('lat', 'degrees north'), number('people', 'people')];
		expect(boundedIn({ stop: '1', lat: '55', people: '7', bound: 'exact' }, stop)).toEqual([
			'people'
		]);
	});

	it('has none in a dataset that measures nothing', () => {
		expect(boundedIn({ id: 'a', bound: 'exact' }, [word('id'), word('bound')])).toEqual([]);
	});
});

describe('derivedIn', () => {
	it.each<[string, Cells, readonly string[]]>([
		['nothing of a reported row', year, []],
		[
			'what the formula names',
			{ ...year, split_basis: 'derived', formula: 'exports = 115 / 1.04; imports = 240 - 111' },
			['exports', 'imports']
		],
		['what it measures where there is no formula', { ...year, basis: 'derived' }, ['total']],
		[
			'what it measures where the formula is none',
			{ ...year, basis: 'derived', formula: 'summed' },
			['total']
		]
	])('%s', (_, row, names) => expect(derivedIn(row, trade)).toEqual(names));
});
