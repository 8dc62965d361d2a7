/** Moves of the year filter, made with real keys and timed. Knows the contract, not the page. */
import type { Locator, Page } from '@playwright/test';
import { contract } from './contract';
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
 * Years that each handle goes in and back and in again: 30 moves, never far enough to meet the
 * other handle in the 27 years there are.
 */
const sweep = [...Array(10).fill(1), ...Array(10).fill(-1), ...Array(10).fill(1)] as number[];

/**
 * 60 moves of the year filter by one year each, 30 per handle, in the order made. Throws if a key
 * does not move its handle or no figure follows.
 */
export async function moves(subject: Subject, conditions: Conditions): Promise<Move[]> {
	return visit(subject, conditions, async (page) => {
		await open(page, subject);
		const from = page.locator(contract.handles).nth(0);
		const to = page.locator(contract.handles).nth(1);
		await awaken(page, from);
		// Not measured: the first press of each handle compiles what it calls.
		await move(page, from, -1);
		for (const step of [-1, 1]) await move(page, to, step);
		const made: Move[] = [];
		for (const step of sweep) {
			made.push(await move(page, from, step));
			made.push(await move(page, to, -step));
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
		await handle.press(contract.later);
		await page.waitForTimeout(quietMs);
		if ((await position(handle)) !== start) return;
	}
	throw new Error(`the handle at ${start} does not answer the key ${contract.later}`);
}

/** Moves a handle by one year, later (1) or earlier (-1), with the charts at rest before and after. */
async function move(page: Page, handle: Locator, step: number): Promise<Move> {
	const before = await position(handle);
	await handle.focus();
	await page.waitForTimeout(50);
	const key = step > 0 ? contract.later : contract.earlier;
	const pressed = await answer(page, contract.watched, () => page.keyboard.down(key));
	const released = await answer(page, contract.watched, () => page.keyboard.up(key));
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
