/**
 * `npx tsx tests/overlap.ts <folder>`: whether the project repeats the texts of a folder, and whether
 * the list of their numbers is complete. Reports every run of eight or more words that a tracked file
 * shares with a text, and exits with 1 where there is any. With `--numbers` it compares the numbers of
 * the texts with `tests/fixtures/article-numbers.json` instead.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, listOfNumbers } from './articles/fixture';
import { overlaps } from './articles/overlap';

/** What is not ours to write, or no text. */
const SKIPPED = /^(package-lock\.json|node_modules\/)|\.(png|jpg|ico|woff2?|zip|parquet|gz)$/;

/** The texts of a folder by name; other files than texts are left out. */
const textsIn = (folder: string) =>
	new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.txt'))
			.sort()
			.map((name) => [name, readFileSync(join(folder, name), 'utf8')])
	);

/** The tracked text files of the project, by path. */
function ourFiles(): Map<string, string> {
	const paths = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
	return new Map(
		paths
			.filter((path) => path !== '' && !SKIPPED.test(path))
			.map((path) => [path, readFileSync(path, 'utf8')] as const)
			.filter(([, text]) => !text.includes('\0'))
	);
}

const [folder, mode] = process.argv.slice(2);
if (!folder) {
	console.error('usage: npx tsx tests/overlap.ts <folder> [--numbers]');
	process.exit(2);
}
const texts = textsIn(folder);
const lines =
	mode === '--numbers'
		? differences(texts, listOfNumbers())
		: overlaps(ourFiles(), texts).map(
				({ file, line, text, words }) => `${file}:${line} shares with ${text}: ${words}`
			);
console.log(lines.length > 0 ? lines.join('\n') : `Nothing found in ${texts.size} texts.`);
process.exitCode = lines.length > 0 || texts.size === 0 ? 1 : 0;
