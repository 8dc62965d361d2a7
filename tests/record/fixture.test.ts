import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { things } from '../data/things';

// The one schema entry; the one CSV is written below.
vi.mock('../../src/lib/data/schema', async (original) => {
	const module = await original<typeof import('../../src/lib/data/schema')>();
	const { fields } = things;
	const { id, name, remark, count, seen_on, gone, bound, basis, source_id } = fields;
	const entry = {
		...things,
		fields: { id, name, remark, count, seen_on, gone, bound, basis, source_id }
	};
	return { ...module, schema: { ...module.schema, things: entry } };
});

const CSV = `id,name,remark,count,seen_on,gone,bound,basis,source_id
thing-1,Stone,"=1+1, said",,2024-02-29,,exact,,a-nbc
thing-2,Leaf,,7,2025-03-01,2026,at_least,derived,a-nbc
`;

const home = process.cwd();
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'no-limits-'));
	cpSync('data', join(folder, 'data'), { recursive: true });
	writeFileSync(join(folder, 'data/things.csv'), CSV);
	process.chdir(folder);
});
afterAll(() => {
	process.chdir(home);
	rmSync(folder, { recursive: true });
});

/** A page as the server draws it, at an address. */
function html(page: Component<{ data: never }>, data: unknown, address: string): string {
	const url = new URL(address, 'http://localhost');
	const context = new Map([['__request__', { page: { url, state: {} } }]]);
	return render(page, { props: { data: data as never }, context }).body;
}

/** Text of a file at an address that ends in `ending`. */
async function fileAt(ending: string): Promise<string> {
	const routes = {
		csv: () => import('../../src/routes/data/[dataset].csv/+server'),
		json: () => import('../../src/routes/data/[dataset].json/+server')
	};
	const { GET } = await routes[ending as keyof typeof routes]();
	const response = await GET({ params: { dataset: 'things' } } as never);
	return response.text();
}

describe('a dataset that is one CSV and one schema entry', { timeout: 60_000 }, () => {
	it('has a page of its own, with every row, every column, and its files', async () => {
		const { entries, load } = await import('../../src/routes/data/[dataset]/+page.server');
		const { default: page } = await import('../../src/routes/data/[dataset]/+page.svelte');
		expect(await entries()).toContainEqual({ dataset: 'things' });
		const data = await load({ params: { dataset: 'things' } } as never);
		const body = html(page as never, data, '/data/things');
		for (const text of ['Stone', '≥ 7', '=1+1, said', 'Not all things.', 'How many', 'So much'])
			expect(body).toContain(text);
		for (const { about } of Object.values(things.fields).slice(0, 4)) expect(body).toContain(about);
		for (const ending of ['csv', 'spreadsheet.csv', 'json', 'parquet'])
			expect(body).toContain(`href="/data/things.${ending}"`);
	});

	it('is in the catalogue', async () => {
		const { load } = await import('../../src/routes/data/+page.server');
		const { default: page } = await import('../../src/routes/data/+page.svelte');
		const body = html(page as never, load(), '/data');
		expect(body).toContain('href="/data/things"');
		expect(body).toContain('Things &amp; “others”');
		expect(body).toContain('50% reported, 50% derived; 50% bounded');
	});

	it('is served, as the very bytes and in the other forms', async () => {
		expect(await fileAt('csv')).toBe(CSV);
		expect(JSON.parse(await fileAt('json'))).toMatchObject({
			name: 'things',
			rows: [
				{ id: 'thing-1', count: null, basis: null },
				{ id: 'thing-2', count: 7 }
			]
		});
	});

	it('is in the descriptor and the checksums', async () => {
		const { publishedFile } = await import('../../src/lib/data/published.server');
		const text = (name: string) => new TextDecoder().decode(publishedFile(name)!.content);
		expect(text('datapackage.json')).toContain('"path": "things.csv"');
		expect(text('SHA256SUMS').match(/ {2}things\..*$/gm)).toHaveLength(4);
	});

	it('is offered where an address is mistyped', async () => {
		const { load } = await import('../../src/routes/404/+page.server');
		expect(load().datasets).toContainEqual({ name: 'things', title: things.title });
	});
});
