/** Moves of the year filter, made with real keys and timed. Knows its contract, not the page. */
import type { Locator, Page } from '@playwright/test';
import { filter, watched } from './contract';
import type { Answer } from './probe';
import { answer, open, quietMs, visit, type Conditions, type Subject } from './visit';

/** One move of the year filter by a year, with a key. */
export interface Move {
	/** Pressing the key: the figures follow. */
	press: Answer;
	/** Letting it go: a page may now write its address, which figures need not notice. */
	release: Answer;
}

/**
 * Moves of the year filter by one year each, in the order made: each handle goes so many years in and
 * back and in again, six moves a year in all. The handles must not meet. Throws if a key does not move
 * its handle or no figure follows.
 */
export async function moves(
	subject: Subject,
	conditions: Conditions,
	years: number
): Promise<Move[]> {
	const sweep = [1, -1, 1].flatMap((step) => Array<number>(years).fill(step));
	return visit(subject, conditions, async (page) => {
		await open(page, subject);
		const from = page.locator(filter.handles).nth(0);
		const to = page.locator(filter.handles).nth(1);
		const seen = watched(subject.contract);
		await awaken(page, from);
		// Not measured: the first press of each handle compiles what it calls.
		await move(page, seen, from, -1);
		for (const step of [-1, 1]) await move(page, seen, to, step);
		const made: Move[] = [];
		for (const step of sweep) {
			made.push(await move(page, seen, from, step));
			made.push(await move(page, seen, to, -step));
		}
		return made;
	});
}

/**
 * Moves a handle one year later as soon as the page answers keys: charts in the first HTML are
 * there before the script that listens.
 */
async function awaken(page: Page, handle: Locator): Promise<void> {
	const start = await position(handle);
	for (let attempt = 0; attempt < 40; attempt++) {
		await handle.press(filter.later);
		await page.waitForTimeout(quietMs);
		if ((await position(handle)) !== start) return;
	}
	throw new Error(`the handle at ${start} does not answer the key ${filter.later}`);
}

/** Moves a handle by one year, later (1) or earlier (-1), with what is seen at rest before and after. */
async function move(page: Page, seen: string, handle: Locator, step: number): Promise<Move> {
	const before = await position(handle);
	await handle.focus();
	await page.waitForTimeout(50);
	const key = step > 0 ? filter.later : filter.earlier;
	const pressed = await answer(page, seen, () => page.keyboard.down(key));
	const released = await answer(page, seen, () => page.keyboard.up(key));
	const after = await position(handle);
	if (after !== before + step)
		throw new Error(`a handle went from ${before} to ${after}: expected ${before + step}`);
	if (pressed.paintedMs === null) throw new Error(`no figure followed a handle to ${after}`);
	return { press: pressed, release: released };
}

/** Year that a handle stands at, from its ARIA value or as an input. */
const position = (handle: Locator) =>
	handle.evaluate((element) =>
		Number(element.getAttribute('aria-valuenow') ?? (element as HTMLInputElement).value)
	);
