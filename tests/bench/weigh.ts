/** What a page weighs on first load. Depends on node and Playwright's types alone. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Request } from '@playwright/test';

export const kinds = ['JavaScript', 'CSS', 'HTML', 'fonts', 'images', 'data'] as const;
export type Kind = (typeof kinds)[number];

/** Bytes by kind; a kind that the page does not load is 0. */
export type Weight = Record<Kind, number>;

const kindOfType: [RegExp, Kind][] = [
	[/javascript/, 'JavaScript'],
	[/text\/css/, 'CSS'],
	[/text\/html/, 'HTML'],
	[/^font\//, 'fonts'],
	[/^image\//, 'images'],
	[/csv|json/, 'data']
];

/**
 * Notes every file that the page loads from now on. The function returned fetches each of them
 * once more and sums them by kind, in bytes after brotli at quality 11 (fonts and images other than
 * SVG as they are: they are compressed already). Scripts inside the HTML count as HTML.
 * Throws on a file of a kind it does not know, so that nothing is left out in silence.
 */
export function noteLoads(page: Page): () => Promise<Weight> {
	const addresses = new Set<string>();
	page.on('request', (request: Request) => {
		if (request.url().startsWith('http')) addresses.add(request.url());
	});
	return async () => {
		const files = await Promise.all([...addresses].map(fetchFile));
		const weight = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Weight;
		for (const { kind, bytes } of files) weight[kind] += bytes;
		return weight;
	};
}

async function fetchFile(address: string): Promise<{ kind: Kind; bytes: number }> {
	const response = await fetch(address);
	const type = response.headers.get('content-type') ?? '';
	const kind = kindOfType.find(([pattern]) => pattern.test(type))?.[1];
	if (!kind) throw new Error(`${address} is "${type}": expected one of ${kinds.join(', ')}`);
	const body = new Uint8Array(await response.arrayBuffer());
	const isPacked = /^font\/woff2|^image\/(?!svg)/.test(type);
	return { kind, bytes: isPacked ? body.length : brotliBytes(body) };
}

const brotliBytes = (body: Uint8Array) =>
	brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
