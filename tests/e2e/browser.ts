/**
 * Finds the Chromium that the browser tests and the benchmark drive. Run as a script it installs
 * one where none is found, and says which one will be used. Depends on node and Playwright alone.
 */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

export interface FoundBrowser {
	/** Absolute path of the program. */
	path: string;
	/** Where it was found, in words: a variable's name, "system" or "Playwright's download". */
	from: string;
}

/** Flags for every launch: no sandbox (root in containers), no traffic of its own, same glyphs everywhere. */
export const launchFlags: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	// Text is then as wide on one machine as on another.
	'--font-render-hinting=none'
];

const variables = ['CHROMIUM_PATH', 'CHROME_PATH'];
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser to drive: what an environment variable names, else one of the system's, else
 * Playwright's own download; null if there is none. Throws where a variable names no file, since
 * whoever set it meant it.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): FoundBrowser | null {
	const variable = variables.find((name) => env[name]);
	if (variable) return named(variable, env[variable]!);
	const system = systemPlaces(env).find(isFile);
	if (system) return { path: system, from: 'system' };
	const download = chromium.executablePath();
	return isFile(download) ? { path: download, from: "Playwright's download" } : null;
}

/** As `findBrowser`, but throws an error that says what to do where there is none. */
export function requireBrowser(): FoundBrowser {
	const found = findBrowser();
	if (found) return found;
	throw new Error('No Chromium or Chrome found: run `npx tsx tests/e2e/browser.ts` to install one');
}

function named(variable: string, path: string): FoundBrowser {
	if (isFile(path)) return { path, from: `environment variable ${variable}` };
	throw new Error(`${variable} is "${path}": expected the path of a Chromium or Chrome program`);
}

function systemPlaces(env: NodeJS.ProcessEnv): string[] {
	const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
		(name) => env[name] ?? []
	);
	return [
		...commands.flatMap((command) => onPath.map((folder) => join(folder, command))),
		'/snap/bin/chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		...programs.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
		...programs.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe'))
	];
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** Ways to install a browser here, best first; each is a list of commands to run in turn. */
function waysToInstall(): string[][][] {
	const isRoot = process.getuid?.() === 0;
	const asRoot = isRoot ? [] : ['sudo', '-n'];
	const isAdmin = isRoot || succeeds(['sudo', '-n', 'true']);
	const apt = [...asRoot, 'apt-get'];
	const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
	const download = [process.execPath, playwright, 'install', 'chromium'];
	const hasApt = isAdmin && succeeds([...apt, '--version']);
	const debian = [
		[...apt, '-q', 'update'],
		[...apt, '-qy', 'install', 'chromium']
	];
	const ways = [hasApt && debian, isAdmin && [[...download, '--with-deps']], [download]];
	return ways.filter((way) => way !== false);
}

const run = ([command, ...rest]: string[]) =>
	spawnSync(command!, rest, { encoding: 'utf8', maxBuffer: 2 ** 26 });
const succeeds = (command: string[]) => run(command).status === 0;

/** Why a command failed: its first line that speaks of an error. */
function reason({ error, stderr, stdout }: SpawnSyncReturns<string>): string {
	const lines = [error?.message, stderr, stdout].join('\n').split('\n');
	return lines.find((line) => /^E:|error|fail/i.test(line))?.trim() ?? 'no browser afterwards';
}

/** Installs a browser the first way that works; throws with everything tried if none does. */
function install(): FoundBrowser {
	const failures: string[] = [];
	for (const way of waysToInstall()) {
		const last = way.at(-1)!.join(' ');
		console.log(`No Chromium or Chrome found: installing one with \`${last}\``);
		const results = way.map(run);
		const found = findBrowser();
		if (found) return found;
		failures.push(`  ${last}: ${reason(results.at(-1)!)}`);
	}
	throw new Error(
		`No browser for the tests. Tried:\n${failures.join('\n')}\n` +
			'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.'
	);
}

/** Starts the browser once, so that one that cannot start is told here and not by every test. */
async function announce({ path, from }: FoundBrowser): Promise<void> {
	const start = chromium.launch({ executablePath: path, args: [...launchFlags] });
	const browser = await start.catch((error: Error) => {
		const cause = error.message.split('\n')[0];
		const advice = 'Set CHROMIUM_PATH to a Chromium or Chrome that starts.';
		throw new Error(`${path} (${from}) does not start: ${cause}\n${advice}`);
	});
	console.log(`Browser for the tests: Chromium ${browser.version()}, ${path} (${from})`);
	await browser.close();
}

const isScript =
	process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isScript) {
	try {
		await announce(findBrowser() ?? install());
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
