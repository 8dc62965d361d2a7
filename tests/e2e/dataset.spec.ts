/** The page of a dataset beside its table: without JavaScript, code and citations. */
import { readFileSync } from 'node:fs';
import { datasets } from './datasets';
import { expect, test } from './fixture';
import { allIds, columns, ids, open, row } from './record';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const name of datasets)
		test(`/data/${name} has every row, every column and the downloads`, async ({ page }) => {
			await page.goto(`/data/${name}`);
			expect(await ids(page)).toEqual(allIds(name));
			await expect(page.locator('thead th')).toHaveCount(columns(name).length);
			const documented = page.locator('#columns .name code');
			expect(await documented.allTextContents()).toEqual(columns(name));
			for (const ending of ['csv', 'spreadsheet.csv', 'json', 'parquet'])
				await expect(page.locator(`#downloads a[href="/data/${name}.${ending}"]`)).toBeVisible();
			await expect(page.locator('#downloads code').first()).toHaveText(/^[0-9a-f]{64}$/);
			await expect(page.getByRole('searchbox')).toBeHidden();
		});

	test('the navigation shows that it belongs to the data', async ({ page }) => {
		await page.goto('/data/trade_annual');
		const pages = page.getByRole('navigation', { name: 'Pages' });
		await expect(pages.locator('[aria-current]')).toHaveText('Data');
	});

	test('a source leads to its row', async ({ page }) => {
		await page.goto('/data/trade_annual');
		const link = row(page, 't-2000').locator('a[href^="/data/sources#"]').first();
		const id = (await link.getAttribute('href'))!.split('#')[1]!;
		await link.click();
		await expect(row(page, id)).toBeInViewport();
	});

	test('the code reads the files from where they are saved, and says so', async ({ page }) => {
		await page.goto('/data/un_votes');
		await expect(page.locator('#elsewhere pre').first()).toContainText('"un_votes.csv"');
		await expect(page.locator('#elsewhere pre').last()).toContainText("'un_votes.parquet'");
		await expect(page.getByText('from the folder they run in')).toBeVisible();
	});

	test('heads of columns are plain: nothing in them takes a click', async ({ page }) => {
		await page.goto('/data/un_votes');
		await expect(page.getByRole('columnheader', { name: 'Id' })).toBeVisible();
		await expect(page.locator('thead').getByRole('button')).toHaveCount(0);
	});
});

test('code and citations have the address of the page', async ({ page, baseURL }) => {
	await open(page, '/data/meetings');
	await expect(page.locator('#elsewhere pre').first()).toContainText(
		`${baseURL}/data/meetings.csv`
	);
	await expect(page.locator('#cite pre').first()).toContainText(`${baseURL}/data/meetings`);
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download .ris' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toMatch(/^no-limits-meetings-\d+\.\d+\.\d+\.ris$/);
	expect(readFileSync(await download.path(), 'utf8')).toMatch(/^TY {2}- DATA\r\n/);
});
