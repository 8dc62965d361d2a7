/** The overview as a reader finds it: its figures, their marks, the filter and the panel. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixture';

export const FIGURES = [
	'trade-annual',
	'meetings-per-year',
	'arctic-registrations',
	'visits-map'
] as const;
export type FigureId = (typeof FIGURES)[number];

/** Opens the overview with a query ("" or "?…") and waits until it answers. */
export async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await awake(page);
}

/** Waits until the script has taken the page over: SvelteKit then adds the place it speaks from. */
export async function awake(page: Page): Promise<void> {
	await expect(page.locator('#svelte-announcer')).toBeAttached();
}

/** The address is the overview with exactly this query. */
export async function expectQuery(page: Page, query: string): Promise<void> {
	await expect(page).toHaveURL(`/${query}`);
}

export const figure = (page: Page, id: FigureId): Locator => page.locator(`figure#${id}`);

export const mark = (page: Page, id: FigureId, name: string): Locator =>
	figure(page, id).locator(`[data-mark="${name}"]`);

/** The figure draws exactly this many rows. */
export async function expectRows(page: Page, id: FigureId, count: number): Promise<void> {
	await expect(figure(page, id)).toHaveAttribute('data-rows', String(count));
}

/** The centre of something, brought to the middle of the window, in pixels of the window. */
export async function centreOf(target: Locator): Promise<{ x: number; y: number }> {
	await target.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
	const box = await target.boundingBox();
	if (!box) throw new Error(`${target} is not drawn`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks where a mark stands; the drawing itself finds the mark nearest to the click. */
export async function clickMark(target: Locator): Promise<void> {
	const { x, y } = await centreOf(target);
	await target.page().mouse.click(x, y);
}

export async function hoverMark(target: Locator): Promise<void> {
	const { x, y } = await centreOf(target);
	await target.page().mouse.move(x, y);
}

/** The line of the filter bar that counts the rows left. */
export const counts = (page: Page): Locator =>
	page.getByRole('region', { name: 'Filter' }).getByRole('status');

/** The panel that says who stands behind a row. */
export const panel = (page: Page, row: string): Locator =>
	page.getByRole('complementary', { name: 'Says who?' }).filter({ hasText: `Row ${row}` });

export const slider = (page: Page, name: 'First year' | 'Last year'): Locator =>
	page.getByRole('slider', { name });

/** The years that both handles speak. */
export async function expectYears(page: Page, from: number, to: number): Promise<void> {
	await expect(slider(page, 'First year')).toHaveAttribute('aria-valuetext', `from ${from}`);
	await expect(slider(page, 'Last year')).toHaveAttribute('aria-valuetext', `to ${to}`);
}

/** Attributes of drawings that hold what no drawing can show, such as `cx="NaN%"`. */
export const brokenAttributes = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('svg, svg *')].flatMap((node) =>
			[...node.attributes]
				.filter(({ value }) => /NaN|Infinity|undefined|\[object/.test(value))
				.map(({ name, value }) => `<${node.tagName} ${name}="${value}">`)
		)
	);
