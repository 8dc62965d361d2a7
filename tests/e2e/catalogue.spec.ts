/** The catalogue, what answers a wrong address, and the page about the data. */
import { readFileSync } from 'node:fs';
import { datasets, parse } from './datasets';
import { expect, test } from './fixture';

test.describe('the catalogue', () => {
	test('is searched by words and narrowed by topic', async ({ page }) => {
		await page.goto('/data');
		const titles = page.locator('.what h3');
		await expect(titles).toHaveCount(datasets.length);
		const box = page.getByRole('searchbox');
		await expect(async () => {
			await box.fill('fob');
			await expect(page.getByRole('status').first()).toContainText(' of ', { timeout: 500 });
		}).toPass();
		await expect(page.locator('h3 a[href="/data/trade_annual"]')).toBeVisible();
		await expect(page.locator('h3 a[href="/data/un_votes"]')).toHaveCount(0);
		await box.fill('');
		await page.getByRole('button', { name: 'The Arctic' }).click();
		await expect(titles).toHaveText([/Chinese-owned/, /Northern Sea Route/]);
		await box.fill('zzz');
		await expect(page.getByText('No dataset holds all of these words')).toBeVisible();
	});
});

test.describe('the catalogue without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('lists every dataset with its files', async ({ page }) => {
		await page.goto('/data');
		for (const name of datasets) {
			await expect(page.locator(`h3 a[href="/data/${name}"]`)).toBeVisible();
			await expect(page.locator(`.topic a[href="/data/${name}.csv"]`)).toBeVisible();
		}
		await expect(page.locator('a[href="/data/no-limits.zip"]')).toBeVisible();
		await expect(page.locator('a[href="/data/datapackage.json"]')).toBeVisible();
	});
});

test.describe('an address that is not there', () => {
	test.use({ expectedProblem: /status of 404/ });

	test('gives a 404 that names what was asked, what is near, and every dataset', async ({
		page
	}) => {
		const response = await page.goto('/data/trade-annual');
		expect(response!.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('trade-annual');
		await expect(page.getByText('Did you mean')).toContainText('goods trade by year');
		for (const name of datasets)
			await expect(page.locator(`li a[href="/data/${name}"]`)).toBeVisible();
	});

	test('gives it without JavaScript too', async ({ newContext }) => {
		const context = await newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		const response = await page.goto('/data/nothing');
		expect(response!.status()).toBe(404);
		await expect(page.locator('li a[href="/data/meetings"]')).toBeVisible();
	});
});

test('what was left out and the changes of the data are on the page about it', async ({ page }) => {
	await page.goto('/about');
	const leftOut = parse(readFileSync('src/routes/about/left-out.csv', 'utf8'));
	await expect(page.locator('#left-out tbody tr:has(td)')).toHaveCount(leftOut.length);
	await expect(page.locator('#changes h3').first()).toHaveText(/^\d+\.\d+\.\d+ \(/);
	await expect(page.locator('#map')).toContainText('105 control points');
});

test('every figure that a dataset is drawn in is there', async ({ page }) => {
	// Opens the page of every dataset.
	test.setTimeout(60_000);
	const linked = new Set<string>();
	for (const name of datasets) {
		await page.goto(`/data/${name}`);
		const hrefs = await page
			.locator('.before a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
		for (const href of hrefs) linked.add(href);
	}
	expect(linked.size).toBeGreaterThan(3);
	// Each page once, however many of its figures are linked.
	let at = '';
	for (const href of [...linked].sort()) {
		const [path, id] = href.split('#');
		if (path !== at) await page.goto((at = path!));
		await expect(page.locator(`figure[id="${id}"]`)).toBeAttached();
	}
});
