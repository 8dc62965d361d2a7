import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/lib/data/schema';
import { loadData } from '../../src/lib/data/files.server';
import { countingOf } from '../../src/routes/about/counting';
import { leftOut } from '../../src/routes/about/leftOut';
import { blocks } from '../../src/routes/about/markdown';
import { terms } from '../../src/routes/about/terms';

const text = (text: string) => ({ text, isCode: false });
const code = (text: string) => ({ text, isCode: true });

describe('blocks', () => {
	it.each([
		['nothing', '', []],
		['a paragraph over two lines', 'one\ntwo', [{ kind: 'paragraph', spans: [text('one two')] }]],
		[
			'a heading',
			'## 1.1.0 (2026-11-21)',
			[{ kind: 'heading', level: 2, text: '1.1.0 (2026-11-21)' }]
		],
		[
			'a heading with text right below',
			'# A\nb',
			[
				{ kind: 'heading', level: 1, text: 'A' },
				{ kind: 'paragraph', spans: [text('b')] }
			]
		],
		[
			'a list with a wrapped item and code',
			'- `a` and `b`: one\n  more\n- two',
			[
				{
					kind: 'list',
					items: [[code('a'), text(' and '), code('b'), text(': one more')], [text('two')]]
				}
			]
		],
		['a backquote that is not closed', 'a `b', [{ kind: 'paragraph', spans: [text('a `b')] }]],
		['markup stays text', '<b>&amp;', [{ kind: 'paragraph', spans: [text('<b>&amp;')] }]],
		[
			'Windows line breaks',
			'a\r\n\r\nb',
			[
				{ kind: 'paragraph', spans: [text('a')] },
				{ kind: 'paragraph', spans: [text('b')] }
			]
		]
	])('%s', (_, markdown, expected) => expect(blocks(markdown)).toEqual(expected));
});

describe('leftOut', () => {
	it('groups the rows by dataset', () => {
		const csv = 'dataset,what,why\na,x,1\nb,y,2\na,z,3\n';
		expect(leftOut(csv).map(({ dataset, rows }) => [dataset, rows.length])).toEqual([
			['a', 2],
			['b', 1]
		]);
	});

	it('throws for a list that is not well formed, naming the line', () => {
		expect(() => leftOut('dataset,what,why\na,x\n')).toThrow(/left-out\.csv.*2/);
		expect(() => leftOut('dataset,what\na,x\n')).toThrow(/why/);
	});

	it('names only datasets that there are', () => {
		const csv = readFileSync('src/routes/about/left-out.csv', 'utf8');
		const names = leftOut(csv).map(({ dataset }) => dataset);
		expect(names.filter((name) => !Object.hasOwn(schema, name))).toEqual([]);
		expect(names.length).toBeGreaterThan(10);
	});
});

describe('terms', () => {
	const licence = (covers: string) => ({
		name: 'X',
		title: 'X',
		url: 'https://example.org/',
		covers,
		credit: 'C'
	});
	it('says each licence once, with its datasets', () => {
		const found = terms([
			{ name: 'a', licences: [licence('ours'), licence('cities')] },
			{ name: 'b', licences: [licence('ours')] }
		]);
		expect(
			found.map(({ licence, datasets, isForAll }) => [licence.covers, datasets, isForAll])
		).toEqual([
			['ours', ['a', 'b'], true],
			['cities', ['a'], false]
		]);
	});
});

describe('the counting rules', () => {
	it('are told with the numbers of the rows', () => {
		expect(countingOf(loadData().meetings)).toBe(
			'The list has 51 rows, 50 of them since Mar 2013, when both were presidents. Of those, 45 had ' +
				'separate talks of the two; the others were part of a group or a ceremony: in Durban on 27 Mar ' +
				'2013, in Bishkek on 14 Jun 2019, in Osaka on 28 Jun 2019, by video on 2 Dec 2019 and by video ' +
				'on 19 May 2021. With these, the list fits every official count from December 2021 on.'
		);
	});
});
