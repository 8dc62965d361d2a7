import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { entriesOf } from '../../src/routes/claims/entries.server';

const data = loadData();
const { entries } = entriesOf(data);
const byId = new Map(entries.map((entry) => [entry.id, entry]));

describe('what is claimed', () => {
	it.each([
		['c-geo-dalian', 'Dalian announced'],
		['c-gzero-invitation', 'invitation, January 2024'],
		['c-nbc-record', 'a record'],
		['c-aug2025-240bn', 'over $240bn']
	])('of %s stands beneath its statement: %s', (id, value) => {
		expect(byId.get(id)?.value).toBe(value);
	});

	it('stands there for every claim', () => {
		expect(entries.filter(({ value }) => !value)).toEqual([]);
	});
});

describe('where a claim stands', () => {
	it.each([
		[
			'c-topic-fifth-term',
			'GZERO Media, “Putin visits his pal in Beijing”, 15 May 2024, paragraph 6, on the topic page'
		],
		[
			'c-gzero-fifth-term',
			'GZERO Media, “Putin visits his pal in Beijing”, 15 May 2024, paragraph 6, on the page of the article'
		],
		[
			'c-nbc-240bn',
			'Gn world (NBC News), “Putin, Xi agree to deepen partnership”, 16 May 2024, paragraph 17'
		],
		[
			'c-aug2025-240bn',
			'After The Guardian (site not named), “Russian President Putin Begins China Trip”, 30 Aug 2025, paragraph 5'
		]
	])('%s: %s', (id, citation) => {
		expect(byId.get(id)?.citation).toBe(citation);
	});

	it('is told apart for claims of different sources', () => {
		const sourcesOf = new Map<string, Set<string>>();
		for (const { id, source_id } of data.claims) {
			const { citation } = byId.get(id)!;
			sourcesOf.set(citation, (sourcesOf.get(citation) ?? new Set()).add(source_id));
		}
		for (const [citation, sources] of sourcesOf) expect(sources.size, citation).toBe(1);
	});
});
