/** The pages of datasets as a reader finds them: the table, its rows, what narrows it. */
import type { Locator, Page } from '@playwright/test';
import { rows } from './datasets';
import { expect } from './fixture';

/** A row of the table by its id. */
export const row = (page: Page, id: string): Locator => page.locator(`tr[id="${id}"]`);

/** Ids of the rows in the document, in their order. */
export const ids = (page: Page): Promise<string[]> =>
	page.locator('tbody tr[id]').evaluateAll((rows) => rows.map(({ id }) => id));

export const search = (page: Page): Locator =>
	page.getByRole('searchbox', { name: 'Search the rows' });

/** How many rows are left, in words. */
export const status = (page: Page): Locator => page.getByRole('search').getByRole('status');

/** Waits until the page answers: before that a key would be lost. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('tbody a[aria-expanded]').first()).toBeAttached();
}

/** Names of the columns of a dataset, the one with the id first. */
export const columns = (dataset: string): string[] => Object.keys(rows(dataset)[0]!);

/** One column of a dataset, cell by cell as written. */
export const column = (dataset: string, name: string): string[] =>
	rows(dataset).map((row) => row[name]!);

/** Ids of all rows of a dataset, in the order of its file. */
export const allIds = (dataset: string): string[] => column(dataset, columns(dataset)[0]!);
