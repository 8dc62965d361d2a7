import { describe, expect, it } from 'vitest';
import { changelog } from '../../src/lib/data/files.server';
import { schema } from '../../src/lib/data/schema';
import { changesOf, lastChange } from '../../src/lib/data/version';

const LOG = `# Changes

Some words.

## 1.10.0 (2026-11-21)

- \`trade\`: more rows.

## 1.9.2 (2026-01-02)

- \`trade\` and \`visits\`: the first rows.
`;

describe('changesOf', () => {
	it('gives version, date and text, the newest first', () => {
		expect(changesOf(LOG)).toEqual([
			{ version: '1.10.0', date: '2026-11-21', text: '- `trade`: more rows.' },
			{ version: '1.9.2', date: '2026-01-02', text: '- `trade` and `visits`: the first rows.' }
		]);
	});

	it('takes an entry without text', () => {
		expect(changesOf('## 1.0.0 (2026-01-01)')).toEqual([
			{ version: '1.0.0', date: '2026-01-01', text: '' }
		]);
	});

	it.each([
		['# Changes\n', 'the changelog has no version, expected "## 1.2.3 (2026-01-31)"'],
		['## 1.0 (2026-01-01)\n', 'the changelog has "## 1.0 (2026-01-01)", expected'],
		['## 1.0.0\n', 'the changelog has "## 1.0.0", expected'],
		[
			'## 1.9.0 (2026-01-01)\n## 1.10.0 (2026-01-02)\n',
			'the changelog has 1.10.0 below 1.9.0, expected the newest on top'
		],
		[
			'## 1.9.0 (2026-01-01)\n## 1.9.0 (2026-01-02)\n',
			'the changelog has 1.9.0 below 1.9.0, expected the newest on top'
		]
	])('refuses %j', (log, message) => {
		expect(() => changesOf(log)).toThrow(message);
	});
});

describe('lastChange', () => {
	it('is the day of the newest entry that names the dataset', () => {
		expect(lastChange(changesOf(LOG), 'trade')).toBe('2026-11-21');
		expect(lastChange(changesOf(LOG), 'visits')).toBe('2026-01-02');
	});

	it('is nothing for a dataset that no entry names', () => {
		expect(lastChange(changesOf(LOG), 'visit')).toBeNull();
	});
});

describe('our changelog', () => {
	it('tells when each dataset last changed', () => {
		const changes = changesOf(changelog());
		for (const name of Object.keys(schema)) expect(lastChange(changes, name), name).not.toBeNull();
	});
});
