import { autoType, csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { publishedFile } from '../../src/lib/data/published.server';
import { snippets } from '../../src/lib/data/snippets';

const address = 'https://example.org/no-limits/data/meetings';
const made = snippets('meetings', address);

describe('snippets', () => {
	it('are one for each language, at the address of the dataset', () => {
		expect(made.map(({ language, library }) => [language, library])).toEqual([
			['Python', 'pandas'],
			['R', null],
			['JavaScript', 'd3'],
			['SQL', 'DuckDB']
		]);
		for (const { code } of made) {
			expect(code).toMatch(
				/"https:\/\/example\.org\/no-limits\/data\/meetings\.csv"|meetings\.parquet'/
			);
			expect(code.split('\n').length).toBeLessThanOrEqual(8);
		}
	});

	it('keep an empty cell a missing value where the library would read more into it', () => {
		const [python, r] = made;
		expect(python!.code).toMatch(/keep_default_na=False,\s+na_values=\[""\]/);
		expect(r!.code).toContain('na.strings = ""');
	});

	it('give d3 the rows as they are, days as dates', () => {
		const text = new TextDecoder().decode(publishedFile('meetings.csv')!.content);
		const rows = csvParse(text, autoType) as unknown as Record<string, unknown>[];
		const ours = loadData().meetings;
		expect(rows.map(({ id, host, lat }) => [id, host, lat])).toEqual(
			ours.map(({ id, host, lat }) => [id, host, lat])
		);
		expect(rows[0]!.start_date).toEqual(new Date(`${ours[0]!.start_date}T00:00:00Z`));
	});
});
