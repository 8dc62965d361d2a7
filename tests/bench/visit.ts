/** A fresh visitor to one measured page. Knows its contract, not the page. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { watchProblems } from '../e2e/problems';
import type { Contract } from './contract';
import type { Answer } from './probe';

export interface Subject {
	name: string;
	/** Origin of its server, "http://host:port". */
	origin: string;
	/** The page measured there. */
	contract: Contract;
}

export interface Conditions {
	browser: Browser;
	/** The bundled stopwatch. */
	probe: string;
	/** CPU slow-down as in DevTools; 1 is none. */
	throttle: number;
}

/**
 * Asks something of a page in a fresh context (empty cache) with throttle and stopwatch. Throws what
 * `ask` throws, or if the page complained meanwhile, and then says of what.
 */
export async function visit<T>(
	{ name, origin }: Subject,
	{ browser, probe, throttle }: Conditions,
	ask: (page: Page) => Promise<T>
): Promise<T> {
	const context: BrowserContext = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		locale: 'en-GB',
		timezoneId: 'UTC'
	});
	const problems = watchProblems(context, origin);
	try {
		await context.addInitScript({ content: probe });
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
		const answer = await ask(page);
		if (problems.length > 0) throw new Error('it complained');
		return answer;
	} catch (error) {
		const told = [`${name}: ${error}`, ...new Set(problems)].join('\n  ');
		throw new Error(told, { cause: error });
	} finally {
		await context.close();
	}
}

/** Opens the page and waits until its charts are drawn and the network is idle. */
export async function open(page: Page, { origin, contract }: Subject): Promise<void> {
	await page.goto(origin + contract.path, { waitUntil: 'networkidle' });
	await page.waitForFunction(() => stopwatch.loading().chartsMs !== null);
}

/** How long what is watched must be still before a key event counts as answered, ms. */
export const quietMs = 300;

/** Makes a key event and waits for all that it changes in what is watched. */
export async function answer(
	page: Page,
	watched: string,
	event: () => Promise<void>
): Promise<Answer> {
	await page.evaluate((watched) => stopwatch.arm(watched), watched);
	await event();
	return page.evaluate((quiet) => stopwatch.settled(quiet), quietMs);
}
