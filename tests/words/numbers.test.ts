import { describe, expect, it } from 'vitest';
import { inWords, inWordsCapital, yearRuns } from '../../src/lib/words/numbers';

describe('yearRuns', () => {
	it.each([
		[[], ''],
		[[2008], '2008'],
		[[2008, 2009], '2008–2009'],
		[[2000, 2001, 2002, 2008], '2000–2002 and 2008'],
		[[2001, 2003, 2005], '2001, 2003 and 2005']
	])('writes the runs of %j as "%s"', (list, text) => {
		expect(yearRuns(list)).toBe(text);
	});
});

describe('inWords', () => {
	it.each([
		[0, 'zero'],
		[7, 'seven'],
		[12, 'twelve'],
		[13, 'thirteen'],
		[14, 'fourteen'],
		[15, 'fifteen'],
		[16, 'sixteen'],
		[17, 'seventeen'],
		[18, 'eighteen'],
		[19, 'nineteen'],
		[20, 'twenty'],
		[21, 'twenty-one'],
		[40, 'forty'],
		[50, 'fifty'],
		[99, 'ninety-nine'],
		[100, '100'],
		[1200, '1,200']
	])('writes %d as %s', (value, words) => {
		expect(inWords(value)).toBe(words);
	});

	it.each([
		[50, 'Fifty'],
		[31, 'Thirty-one'],
		[120, '120']
	])('opens a sentence with %d as %s', (value, words) => {
		expect(inWordsCapital(value)).toBe(words);
	});
});
