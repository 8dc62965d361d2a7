import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlaps } from './overlap';

const TEXT = 'The old lighthouse keeper counts seven grey gulls each morning.\n\nThen he sleeps.';
const shared = (ours: string, text = TEXT) =>
	overlaps(new Map([['ours.ts', ours]]), new Map([['theirs.txt', text]]));

describe('a run of words', () => {
	it('of eight is found, with file, line and text', () => {
		expect(shared('\n// old lighthouse keeper counts seven grey gulls each day')).toEqual([
			{
				file: 'ours.ts',
				line: 2,
				text: 'theirs.txt',
				words: 'old lighthouse keeper counts seven grey gulls each'
			}
		]);
	});

	it('of seven is not', () => {
		expect(shared('lighthouse keeper counts seven grey gulls each')).toEqual([]);
	});

	it('is one run however long', () => {
		expect(shared(TEXT).map(({ words }) => words.split(' ').length)).toEqual([13]);
	});

	it.each([
		['case', 'OLD LIGHTHOUSE KEEPER COUNTS SEVEN GREY GULLS EACH'],
		['punctuation', '“old” lighthouse-keeper: counts, seven (grey) gulls… each'],
		['line breaks', 'old lighthouse keeper counts\n\t * seven grey gulls each']
	])('is the same whatever its %s', (_, ours) => {
		expect(shared(ours)).toHaveLength(1);
	});

	it('is the same with straight and with curly apostrophes', () => {
		expect(
			shared(
				"the keeper's seven gulls don't fly at night",
				'The keeper’s seven gulls don’t fly at night'
			)
		).toHaveLength(1);
	});

	it('is found twice where it stands twice', () => {
		const once = 'old lighthouse keeper counts seven grey gulls each';
		expect(shared(`${once}\nbut\n${once}`).map(({ line }) => line)).toEqual([1, 3]);
	});

	it.each(['', 'one two'])('is nowhere in %j', (ours) => {
		expect(shared(ours)).toEqual([]);
		expect(shared(TEXT, ours)).toEqual([]);
	});
});

interface Described {
	description: string;
}

describe('tests/overlap.ts', () => {
	/** Exit code and output for a folder with one text. */
	function run(text: string): [code: number, output: string] {
		const folder = mkdtempSync(join(tmpdir(), 'overlap-'));
		writeFileSync(join(folder, 'a.txt'), text);
		try {
			const output = execFileSync('node_modules/.bin/tsx', ['tests/overlap.ts', folder], {
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'ignore']
			});
			return [0, output];
		} catch (error) {
			const { status, stdout } = error as { status: number; stdout: string };
			return [status, stdout];
		} finally {
			rmSync(folder, { recursive: true });
		}
	}

	it('exits with 1 where a tracked file repeats a text, and names the file', () => {
		const { description } = JSON.parse(readFileSync('package.json', 'utf8')) as Described;
		const [code, output] = run(description);
		expect(code).toBe(1);
		expect(output).toContain('package.json:4 shares with a.txt: the russia');
	}, 30_000);

	it('exits with 0 where none does', () => {
		const words = 'Zebras zip zigzag zones; zany zookeepers zealously zoom zinc zeppelins.';
		expect(run(words.split(' ').reverse().join(' '))).toEqual([0, 'Nothing found in 1 texts.\n']);
	}, 30_000);
});
