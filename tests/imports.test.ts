import { describe, expect, it } from 'vitest';
import { importsOf, reached, sourcesIn, type Sources } from './imports';

const path = 'src/lib/model/a.ts';
const tree = (files: Record<string, string>): Sources => new Map(Object.entries(files));

describe('the imports of a file', () => {
	it.each([
		["import a from './b';", 'src/lib/model/b.ts', false],
		["\timport type { A } from '../data/c';", 'src/lib/data/c.ts', true],
		["import {\n\ta,\n\ttype B\n} from '$lib/data/c';", 'src/lib/data/c.ts', false],
		["export { a } from './b';", 'src/lib/model/b.ts', false],
		["export type { A } from './b';", 'src/lib/model/b.ts', true],
		["import '../../app.css';", 'src/app.css', false],
		["import * as d3 from 'd3';", 'd3', false],
		["const a = await import('./b');", 'src/lib/model/b.ts', false]
	])('are read from %j', (text, to, isType) => {
		const files = { [path]: text, 'src/lib/model/b.ts': '', 'src/lib/data/c.ts': '' };
		expect(importsOf(path, tree(files))).toEqual([{ to, isType }]);
	});

	it.each([
		"// Say import 'b'.",
		"const text = 'import b';",
		"type Files = typeof import('./b');",
		"import type { PageProps } from './$types';"
	])('are none in %j', (text) => {
		expect(importsOf(path, tree({ [path]: text }))).toEqual([]);
	});
});

describe('what is reached', () => {
	const files = tree({
		'src/a.ts': "import b from './b';\nimport type { C } from './c';",
		'src/b.ts': "import a from './a';\nexport { d } from 'd';",
		'src/c.ts': "import e from 'e';"
	});

	it('is found through values alone, with the way to it, round in circles or not', () => {
		expect(Object.fromEntries(reached(['src/a.ts'], files))).toEqual({
			'src/a.ts': ['src/a.ts'],
			'src/b.ts': ['src/a.ts', 'src/b.ts'],
			d: ['src/a.ts', 'src/b.ts', 'd']
		});
	});

	it('is nothing without an entry', () => {
		expect(reached([], files).size).toBe(0);
	});
});

describe('the sources of a folder', () => {
	it('are its code by path, and nothing else', () => {
		const found = [...sourcesIn('src').keys()];
		expect(found).toContain('src/lib/model/time.ts');
		expect(found).toContain('src/lib/charts/Plot.svelte');
		expect(found.filter((file) => !/\.(ts|js|svelte)$/.test(file))).toEqual([]);
	});
});
