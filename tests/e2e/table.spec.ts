/** The table of a dataset: sorted, filtered, taken away, its rows opened; by pointer and by keys. */
import { readFileSync } from 'node:fs';
import { parse, rows, type Row } from './datasets';
import { expect, test } from './fixture';
import { allIds, column, columns, ids, open, row, search, status } from './record';

/** Whether a cell of the row holds the word, in any case. */
const holds = (row: Row, word: string) =>
	Object.values(row).join('\n').toLowerCase().includes(word);

test.describe('the table', () => {
	test('sorts by a column: up, down, and back', async ({ page }) => {
		await open(page, '/data/trade_annual');
		const years = column('trade_annual', 'year');
		const heading = page.getByRole('columnheader', { name: 'Total' });
		const totals = column('trade_annual', 'total_usd_bn').map(Number);
		const byTotal = years.map((_, i) => i).sort((a, b) => totals[a]! - totals[b]!);
		const order = allIds('trade_annual');

		await heading.getByRole('button').click();
		await expect(heading).toHaveAttribute('aria-sort', 'ascending');
		expect(await ids(page)).toEqual(byTotal.map((i) => order[i]));
		await expect(page).toHaveURL(/\?sort=total_usd_bn$/);

		await heading.getByRole('button').click();
		await expect(heading).toHaveAttribute('aria-sort', 'descending');
		expect(await ids(page)).toEqual(byTotal.toReversed().map((i) => order[i]));
		await expect(page).toHaveURL(/\?sort=-total_usd_bn$/);

		await heading.getByRole('button').click();
		await expect(heading).not.toHaveAttribute('aria-sort');
		expect(await ids(page)).toEqual(order);
	});

	test('sorts, scrolls and opens rows with the keyboard alone', async ({ page }) => {
		await open(page, '/data/sources');
		await search(page).focus();
		await page.keyboard.press('Tab');
		const region = page.locator('.region');
		await expect(region).toBeFocused();
		await page.keyboard.press('End');
		await expect(row(page, allIds('sources').at(-1)!)).toBeInViewport();
		await page.keyboard.press('Home');
		await expect(row(page, allIds('sources')[0]!)).toBeInViewport();

		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Id' })).toBeFocused();
		for (let column = 1; column < columns('sources').indexOf('publisher'); column++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('columnheader', { name: 'Publisher' })).toHaveAttribute(
			'aria-sort',
			'ascending'
		);
		await page.keyboard.press('Space');
		await expect(page).toHaveURL(/sort=-publisher$/);
	});

	test('puts missing values last, both ways', async ({ page }) => {
		await open(page, '/data/trade_annual?sort=-china_exports_usd_bn');
		const amounts = column('trade_annual', 'china_exports_usd_bn');
		const missing = allIds('trade_annual').filter((_, i) => amounts[i] === '');
		expect((await ids(page)).slice(-missing.length)).toEqual(missing);
	});

	test('is filtered by words and years, and the URL says so', async ({ page }) => {
		await open(page, '/data/visits');
		await search(page).fill('Moscow');
		const visits = rows('visits');
		const inMoscow = visits.filter((visit) => holds(visit, 'moscow'));
		await expect(status(page)).toHaveText(`${inMoscow.length} of ${visits.length} rows`);
		expect(await ids(page)).toEqual(inMoscow.map(({ id }) => id));

		await page.getByRole('combobox', { name: 'From' }).selectOption('2017');
		await page.getByRole('combobox', { name: 'To' }).selectOption('2020');
		const left = inMoscow.filter(({ date }) => date! >= '2017' && date! < '2021');
		expect(await ids(page)).toEqual(left.map(({ id }) => id));
		await expect(page).toHaveURL(/\?q=Moscow&from=2017&to=2020$/);

		await page.reload();
		await expect(search(page)).toHaveValue('Moscow');
		await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('2017');
		await expect(page.locator('tbody tr[id]')).toHaveCount(left.length);

		await page.getByRole('button', { name: 'Clear' }).click();
		await expect(page.locator('tbody tr[id]')).toHaveCount(visits.length);
		await expect(page).toHaveURL(/\/data\/visits$/);
	});

	test('ignores what is malformed in the URL', async ({ page }) => {
		await open(page, '/data/visits?from=20x&to=1066&sort=nope&q=');
		await expect(status(page)).toHaveText(`All ${rows('visits').length} rows`);
		await expect(page.locator('th[aria-sort]')).toHaveCount(0);
	});

	test('says that nothing is left, and takes no empty file', async ({ page }) => {
		await page.goto('/data/visits?q=zzzz');
		await expect(page.getByText('No row holds all of this')).toBeVisible();
		await expect(page.locator('.take button').first()).toBeDisabled();
	});

	for (const [name, button] of [
		['the very lines of the file', 'CSV'],
		['the same cells for spreadsheets', 'CSV for spreadsheets']
	] as const)
		test(`downloads the filtered rows: ${name}`, async ({ page }) => {
			await open(page, '/data/nsr_traffic?q=transits&from=2018&to=2021&sort=-value');
			await expect(status(page)).toContainText(' of ');
			const shown = await ids(page);
			const waiting = page.waitForEvent('download');
			await page.locator('.take').getByRole('button', { name: button, exact: true }).click();
			const download = await waiting;
			expect(download.suggestedFilename()).toMatch(/^nsr_traffic_q-transits_from-2018_to-2021\./);
			const text = readFileSync(await download.path(), 'utf8');

			const wanted = rows('nsr_traffic')
				.filter((row) => Number(row.year) >= 2018 && Number(row.year) <= 2021)
				.filter((row) => holds(row, 'transits'))
				.sort((a, b) => Number(b.value) - Number(a.value));
			expect(wanted.length).toBeGreaterThan(3);
			expect(shown).toEqual(wanted.map(({ id }) => id));

			const isSpreadsheet = button !== 'CSV';
			expect(text.startsWith('\uFEFF')).toBe(isSpreadsheet);
			// Cell by cell as written: 8.0 stays 8.0.
			expect(parse(text).map(Object.entries)).toEqual(wanted.map(Object.entries));
		});

	test('marks bounds and derived cells', async ({ page }) => {
		await open(page, '/data/trade_annual');
		await expect(row(page, 't-2000').locator('td').nth(1)).toHaveText('≈ 8.0');
		await expect(row(page, 't-2013').locator('td.derived')).toHaveCount(2);
		await expect(row(page, 't-2024').locator('td.derived')).toHaveCount(0);
	});
});

test.describe('a row', () => {
	test('opens with its source and closes with Escape', async ({ page }) => {
		await open(page, '/data/trade_annual');
		await page.getByRole('link', { name: 't-2024', exact: true }).click();
		const detail = page.locator('tr.detail');
		await expect(detail).toContainText('Says who?');
		const { source_id } = rows('trade_annual').find(({ id }) => id === 't-2024')!;
		const source = rows('sources').find((source) => source.source_id === source_id)!;
		await expect(detail).toContainText(source.title!);
		await expect(detail).toContainText(source.publisher!);
		await expect(page).toHaveURL(/#t-2024$/);
		await page.keyboard.press('Escape');
		await expect(detail).toHaveCount(0);
		await expect(page).toHaveURL(/\/data\/trade_annual$/);
	});

	test('links only what the file of sources links', async ({ page }) => {
		await open(page, '/data/sources?sort=url');
		const urls = new Set(column('sources', 'url').filter(Boolean));
		const hrefs = await page
			.locator('.region a[rel]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
		expect(hrefs.length).toBeGreaterThan(10);
		expect(hrefs.filter((href) => !urls.has(href))).toEqual([]);
	});

	test('leads where its own cells say, in an element that showed another row before', async ({
		page
	}) => {
		await open(page, '/data/sources');
		const wanted = new Map(rows('sources').map(({ source_id, url }) => [source_id!, url ?? '']));
		const region = page.locator('.region');
		const links = () =>
			page.locator('tbody tr[id]').evaluateAll((rows) =>
				rows.map((row) => {
					const [own, url] = ['th a', 'td a[rel]'].map((place) => row.querySelector(place));
					return [row.id, own?.getAttribute('href'), url?.getAttribute('href') ?? ''];
				})
			);
		const heading = page.getByRole('columnheader', { name: 'Address' }).getByRole('button');
		// Up, down, and as in the file; those without an address are at the end.
		for (let click = 0; click < 3; click++) {
			await heading.click();
			for (const top of [0, 1e6, 0]) {
				await region.evaluate((element, top) => element.scrollTo(0, top), top);
				await page.evaluate(
					() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
				);
				const shown = await links();
				expect(shown.length).toBeGreaterThan(10);
				expect(shown).toEqual(shown.map(([id]) => [id, `#${id}`, wanted.get(id!)]));
			}
		}
	});

	test('is reached by its own address, in a table that draws only what shows', async ({ page }) => {
		const id = allIds('sources').at(-3)!;
		await open(page, `/data/sources#${id}`);
		await expect(row(page, id)).toBeInViewport();
		await expect(row(page, id).locator('a').first()).toHaveAttribute('aria-expanded', 'true');
		expect((await ids(page)).length).toBeLessThan(100);
		await expect(page.getByRole('table')).toHaveAttribute(
			'aria-rowcount',
			String(rows('sources').length + 1)
		);
	});

	test('is walked to with the keyboard', async ({ page }) => {
		await open(page, '/data/events');
		await page.getByRole('link', { name: 'event-2013-03-22' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('tr.detail')).toBeVisible();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement!.closest('tr')!.id)).toBe(
			'event-2013-03-22'
		);
	});
});

test('the long table draws every row somewhere as it is scrolled', async ({ page }) => {
	await open(page, '/data/sources');
	const seen = new Set(await ids(page));
	const region = page.locator('.region');
	const height = await region.evaluate((element) => element.scrollHeight);
	for (let top = 0; top < height; top += 500) {
		await region.evaluate((element, top) => element.scrollTo(0, top), top);
		await page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
		);
		for (const id of await ids(page)) seen.add(id);
	}
	expect([...seen].sort()).toEqual(allIds('sources').sort());
});
