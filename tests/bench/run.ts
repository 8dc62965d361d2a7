/**
 * `npm run bench`: our overview and the same charts drawn with Observable Plot, measured in one
 * run, in a real browser, by the same code; then our other pages with figures, and our table of ten
 * thousand rows. Prints tables; judges nothing.
 *
 *   --no-build     measure build/ as it is
 *   --site DIR     measure another built site (implies --no-build)
 *   --json FILE    also write every single figure
 *   --throttle N   CPU slow-down, 4 unless told
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { launchFlags, requireBrowser } from '../e2e/browser';
import { buildPeer, bundleProbe } from './build';
import { deepPages, overview } from './contract';
import { drawsWithoutScript, load, weigh } from './measure';
import { tableTimes } from './longTable';
import { moves } from './moves';
import type { Loading } from './probe';
import { compare, table, tableReport, type Measured } from './report';
import { serveFolders } from './serve';
import type { Conditions, Subject } from './visit';

/** How much is measured of each page; tables show medians of the loads, with an empty cache each. */
interface Effort {
	loads: number;
	/** Years that each handle goes in, back and in again. */
	years: number;
}
const aside: Effort = { loads: 5, years: 10 };
const alone: Effort = { loads: 3, years: 5 };

interface Options {
	site: string;
	isBuilt: boolean;
	json: string | undefined;
	throttle: number;
}

function options(): Options {
	const { values } = parseArgs({
		options: {
			'no-build': { type: 'boolean', default: false },
			site: { type: 'string' },
			json: { type: 'string' },
			throttle: { type: 'string', default: '4' }
		}
	});
	const throttle = Number(values.throttle);
	if (!(throttle >= 1)) throw new Error(`--throttle is "${values.throttle}": expected 1 or more`);
	const isBuilt = values['no-build'] || values.site !== undefined;
	return { site: values.site ?? 'build', isBuilt, json: values.json, throttle };
}

/** Loads alternate between the sides, so that a busy moment of the machine hits both. */
async function measure(
	subjects: Subject[],
	conditions: Conditions,
	effort: Effort
): Promise<Measured[]> {
	const loads = subjects.map((): Loading[] => []);
	for (let count = 0; count < effort.loads; count++)
		for (const [side, subject] of subjects.entries())
			loads[side]!.push(await load(subject, conditions));
	const measured: Measured[] = [];
	for (const [side, subject] of subjects.entries())
		measured.push({
			name: subject.name,
			weight: await weigh(subject, conditions),
			loads: loads[side]!,
			moves: await moves(subject, conditions, effort.years),
			drawsWithoutScript: await drawsWithoutScript(subject, conditions)
		});
	return measured;
}

const launch = () =>
	chromium.launch({ executablePath: requireBrowser().path, args: [...launchFlags] });

async function run({ site, isBuilt, json, throttle }: Options): Promise<void> {
	if (!isBuilt) await build({ logLevel: 'warn' });
	if (!existsSync(join(site, 'index.html')))
		throw new Error(`${site}/index.html is not there: build the site, or leave out --no-build`);
	const ours = await serveFolders(site);
	const peer = await serveFolders(await buildPeer());
	const browser = await launch();
	const [busy] = loadavg();
	try {
		const conditions = { browser, probe: await bundleProbe(), throttle };
		const subjects = [
			{ name: 'No Limits', origin: ours.origin, contract: overview },
			{ name: 'Observable Plot', origin: peer.origin, contract: overview }
		];
		console.log('Measuring; this takes about five minutes …');
		const sides = await measure(subjects, conditions, aside);
		const lines = compare(sides);
		const others = deepPages.map((contract) => ({
			name: contract.path,
			origin: ours.origin,
			contract
		}));
		const pages = await measure(others, conditions, alone);
		const pageLines = compare(pages);
		const about =
			`CPU slowed ${throttle} times; ${aside.loads} loads and ${sides[0]!.moves.length} moves a side, ` +
			`${alone.loads} and ${pages[0]!.moves.length} of each other page; ` +
			`Chromium ${browser.version()} on ${cpus().length} × ${cpus()[0]?.model}, load ${busy!.toFixed(1)} before`;
		const times = await tableTimes(subjects[0]!, conditions);
		console.log(
			[table(sides, lines), table(pages, pageLines), tableReport(times), about]
				.map((text) => `\n${text}`)
				.join('\n')
		);
		const figures = { about, lines, sides, pageLines, pages, table: times };
		if (json) await writeFile(json, `${JSON.stringify(figures, null, '\t')}\n`);
	} finally {
		await browser.close();
		ours.close();
		peer.close();
	}
}

try {
	await run(options());
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
