import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, loadData } from '../../src/lib/data/files.server';
import { checkedData } from '../../src/lib/data/plugin';

const LIST = `2 issues in the data:
  data/events.csv: must hold a header and rows, and is empty — write the file again from its source
  data/visits.csv: must be CSV, and is a web page — fetch the file itself: the address answered with a page`;

let folder: string;
const data = () => join(folder, 'data');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'no-limits-'));
	cpSync('data', data(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function damage() {
	writeFileSync(join(data(), 'events.csv'), '');
	writeFileSync(join(data(), 'visits.csv'), '<!doctype html><title>404</title>');
}

describe('loadData', () => {
	it('throws one error that lists every issue, a line each', () => {
		damage();
		expect(() => loadData(data())).toThrow(new Error(LIST));
	});

	it('names a changelog without a version', () => {
		writeFileSync(join(data(), 'CHANGELOG.md'), '# Changes\n');
		expect(() => loadData(data())).toThrow(
			'data/CHANGELOG.md: must say the version of the data, and does not: the changelog has no version, expected "## 1.2.3 (2026-01-31)" — correct the heading on top'
		);
	});

	it('reads a folder once', () => {
		expect(loadData(data())).toBe(loadData(data()));
	});
});

describe('bytesOf', () => {
	it('gives the very bytes of the file', () => {
		writeFileSync(join(data(), 'events.csv'), '\uFEFFa,"b"\r\n');
		expect(Buffer.from(bytesOf('events', data())).toString()).toBe('\uFEFFa,"b"\r\n');
	});
});

describe('checkedData', () => {
	const built = () => {
		writeFileSync(join(folder, 'entry.js'), 'export default 1;');
		return build({
			configFile: false,
			root: folder,
			logLevel: 'silent',
			plugins: [checkedData(data())],
			build: { lib: { entry: 'entry.js', formats: ['es'], fileName: 'entry' } }
		});
	};

	it('stops a build with exactly the list', async () => {
		damage();
		await expect(built()).rejects.toThrow(LIST);
	});

	it('lets a build through where there is no issue', async () => {
		await expect(built()).resolves.toBeDefined();
	});
});

describe('npm run data', () => {
	const tsx = resolve('node_modules/.bin/tsx');
	const report = resolve('src/lib/data/report.ts');
	const run = () => execFileSync(tsx, [report], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

	it('summarises each dataset and finds no issue', () => {
		const lines = run().split('\n');
		expect(lines[0]).toMatch(
			/^dataset +rows +years +reported +derived +bounded +sources +changed$/
		);
		expect(lines).toContainEqual(
			expect.stringMatching(
				/^arctic_registrations +7 +2020–2023 +57 % +43 % +0 % +2 +\d{4}-\d\d-\d\d$/
			)
		);
		expect(lines.at(-4)).toMatch(/^Version \d+\.\d+\.\d+ of .*: \d+ datasets, \d+ rows;/);
		expect(lines.at(-2)).toBe('No issues.');
	});

	it('ends with the list and exit code 1 where there are issues', () => {
		damage();
		expect(run).toThrow(
			expect.objectContaining({ status: 1, stdout: expect.stringContaining(LIST) })
		);
	});
});
