import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { differences, listOfNumbers, type ListOfNumbers } from './fixture';
import { numbersIn, paragraphsOf } from './numbers';

describe('the numbers in a text', () => {
	it.each<[string, number[]]>([
		['', []],
		['no number at all', []],
		['$240 billion in 2023', [240, 2023]],
		['35,000 people and 2.5 percent', [35000, 2.5]],
		['the first of two, the 10th', [1, 2, 10]],
		['hundreds of birds, five hundred fish', [100, 5]],
		['March 21, 2023', [21, 2023]],
		['a 2,600-mile road', [2600]],
		['Someone, stone, often', []],
		['Both doubled in a decade', [2, 2, 10]]
	])('%j are %j', (text, numbers) => {
		expect(numbersIn(text)).toEqual(numbers);
	});

	it('stand in paragraphs, which are the lines that are not blank', () => {
		expect(paragraphsOf('one\r\n\r\n  \ntwo\n')).toEqual(['one', 'two']);
	});
});

describe('the list of the numbers in the articles', () => {
	const list = listOfNumbers();
	const { claims, sources } = loadData();
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	const all = [...list.numbers, ...list.implied];

	it('gives each number a claim or a reason, and not both', () => {
		const unsettled = all.filter(
			({ claim, reason }) => (claim === undefined) === (reason === undefined)
		);
		expect(unsettled).toEqual([]);
		const reasons = all.flatMap(({ reason }) => reason ?? []);
		expect(reasons.filter((code) => !Object.hasOwn(list.reasons, code))).toEqual([]);
		expect(Object.keys(list.reasons).filter((code) => !reasons.includes(code))).toEqual([]);
	});

	it('knows every piece of the articles', () => {
		const pieces = sources.filter(({ tier }) => tier === 'article').map((row) => row.source_id);
		expect(Object.values(list.files).flat().sort()).toEqual(pieces.sort());
	});

	it('names claims that are there, of the same page and paragraph', () => {
		for (const { file, paragraph, claim } of all) {
			if (claim === undefined) continue;
			const row = byId.get(claim);
			expect(list.files[file], claim).toContain(row?.source_id);
			// The page prints this caption twice.
			const isAgain = claim === 'c-gzero-photo-kremlin' && paragraph === 4;
			if (!isAgain) expect(Number(row?.paragraph), claim).toBe(paragraph);
		}
	});

	it('holds the number of every claim that has one', () => {
		const missing = claims.filter(
			({ id, value }) =>
				value !== null && !all.some(({ claim, number }) => claim === id && number === value)
		);
		expect(missing.map(({ id }) => id)).toEqual([]);
	});

	it('holds no text', () => {
		const strings = all
			.flatMap((entry) => Object.values(entry))
			.filter((v) => typeof v === 'string');
		expect(strings.filter((value) => !/^[a-z0-9-]+$/.test(value))).toEqual([]);
	});

	it('can be compared with the pages', () => {
		const small: ListOfNumbers = {
			...{ files: {}, reasons: {}, implied: [] },
			numbers: [
				{ file: '007', paragraph: 1, number: 3 },
				{ file: '007', paragraph: 2, number: 5 }
			]
		};
		const pages = new Map([['007_page.txt', 'three\n\nthree and 4']]);
		expect(differences(pages, small)).toEqual([
			'007:2 3 is on the page and not in the list',
			'007:2 4 is on the page and not in the list',
			'007:2 5 is in the list and not on the page'
		]);
	});
});
