/** Weight, first load, and whether a page needs JavaScript. Knows its contract, not the page. */
import { chartIn } from './contract';
import type { Loading } from './probe';
import { open, visit, type Conditions, type Subject } from './visit';
import { noteLoads, type Weight } from './weigh';

/** Bytes that the page loads by itself, until a second after its charts and the last request. */
export async function weigh(subject: Subject, conditions: Conditions): Promise<Weight> {
	return visit(subject, { ...conditions, throttle: 1 }, async (page) => {
		const weight = noteLoads(page);
		await open(page, subject);
		await page.waitForTimeout(1000);
		return weight();
	});
}

/** One load of the page with an empty cache. */
export async function load(subject: Subject, conditions: Conditions): Promise<Loading> {
	return visit(subject, conditions, async (page) => {
		await open(page, subject);
		return page.evaluate(() => stopwatch.loading());
	});
}

/** Whether every chart of the contract is there with JavaScript off. */
export async function drawsWithoutScript(
	{ origin, contract }: Subject,
	{ browser }: Conditions
): Promise<boolean> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(origin + contract.path);
	const counts = await Promise.all(
		contract.figures.map((figure) => page.locator(chartIn(figure)).count())
	);
	await context.close();
	return counts.every((count) => count > 0);
}
