/** The page without JavaScript: all of the content, and nothing that pretends to work. */
import { rows } from './datasets';
import { expect, test } from './fixture';
import { figure, FIGURES } from './overview';

test.use({ javaScriptEnabled: false });

test('every chart stands with its marks, drawn', async ({ page }) => {
	await page.goto('/');
	for (const [id, count] of [
		['trade-annual', rows('trade_annual').length],
		['meetings-per-year', rows('meetings').length],
		['arctic-registrations', rows('arctic_registrations').length],
		['visits-map', rows('meetings').filter((row) => row.format === 'in_person').length]
	] as const) {
		await expect(figure(page, id)).toHaveAttribute('data-rows', String(count));
		await expect(figure(page, id).locator('svg.plot')).toBeVisible();
		expect(await figure(page, id).locator('svg .mark').count()).toBeGreaterThanOrEqual(5);
	}
	await expect(figure(page, 'meetings-per-year').locator('.brick')).toHaveCount(
		rows('meetings').length
	);
	for (const line of ['total', 'china', 'russia'])
		await expect(
			figure(page, 'trade-annual').locator(`.tone-${line} .join`).first()
		).toBeAttached();
	await expect(figure(page, 'arctic-registrations').locator('rect.period')).toHaveCount(4);
});

test('the map has its land, as a file of its own', async ({ page }) => {
	const [response] = await Promise.all([
		page.waitForResponse((response) => response.url().endsWith('/map/world.svg')),
		page.goto('/')
	]);
	expect(response.status()).toBe(200);
	expect(await response.text()).toContain('id="land"');
	const land = figure(page, 'visits-map').locator('use.land');
	await expect.poll(async () => (await land.boundingBox())?.width ?? 0).toBeGreaterThan(500);
});

test('every row of every table is there, under its name', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('#rows table').filter({ visible: true })).toHaveCount(4);
	for (const [name, dataset] of [
		['Trade', 'trade_annual'],
		['Meetings', 'meetings'],
		['Visits', 'visits'],
		['Arctic', 'arctic_registrations']
	] as const) {
		const table = page.getByRole('table', { name, exact: true });
		await expect(table).toBeVisible();
		await expect(table.locator('tbody tr')).toHaveCount(rows(dataset).length);
		const download = page.locator(`a[download][href="/data/${dataset}.csv"]`);
		await expect(download.filter({ visible: true }).first()).toBeVisible();
	}
});

test('every chart offers its file, and the link answers', async ({ page, request }) => {
	await page.goto('/');
	for (const id of FIGURES) {
		const link = figure(page, id).getByRole('link', { name: 'Full CSV' });
		await expect(link).toBeVisible();
		const response = await request.get((await link.getAttribute('href'))!);
		expect(response.status()).toBe(200);
	}
});

test('no control is shown that cannot work, and the bar says why there is none', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.getByText('Filters need JavaScript')).toBeVisible();
	const controls = page.locator('button:enabled, input:enabled, select:enabled, [role=slider]');
	const dead = await controls.filter({ visible: true }).allInnerTexts();
	expect(dead).toEqual([]);
});
