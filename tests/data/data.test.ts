import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/lib/csv/issue';
import { bytesOf, inspectData, loadData } from '../../src/lib/data/files.server';
import { schema } from '../../src/lib/data/schema';

describe('the shipped data', () => {
	it('has no issues', () => {
		expect(inspectData().issues.map(formatIssue)).toEqual([]);
	});

	it('is a file for each dataset of the schema, and no other', () => {
		const names = Object.keys(schema).map((name) => `${name}.csv`);
		const files = readdirSync('data').filter((file) => file.endsWith('.csv'));
		expect(files.sort()).toEqual(names.sort());
	});

	it('has rows in every dataset', () => {
		for (const [name, rows] of Object.entries(loadData())) {
			expect(rows.length, name).toBeGreaterThan(0);
		}
	});

	it('links every source, save those read on a copy, which say so', () => {
		const { sources } = loadData();
		const isCopy = (note: string | null) => note?.includes('not linked') ?? false;
		expect(sources.filter(({ url, note }) => (url === null) !== isCopy(note))).toEqual([]);
	});

	it('ends each file with a line feed, and has no other line break between rows', () => {
		for (const name of Object.keys(schema) as (keyof typeof schema)[]) {
			const text = new TextDecoder().decode(bytesOf(name));
			expect(text.includes('\r'), name).toBe(false);
			expect(text.endsWith('\n'), name).toBe(true);
		}
	});
});
