import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cells } from '../../src/lib/csv/read';
import { expect, test } from './fixture';

const names = readdirSync('data')
	.filter((file) => file.endsWith('.csv'))
	.map((file) => file.slice(0, -4))
	.sort();

/** A file of ours as a table of texts. */
const fileOf = (name: string) =>
	cells(readFileSync(join('data', `${name}.csv`), 'utf8'), `${name}.csv`);
const columnOf = (name: string, column: string) => {
	const { header, rows } = fileOf(name);
	return rows.map(({ cells }) => cells[header.indexOf(column)]!);
};

const row = (page: Page, id: string) => page.locator(`tr[id="${id}"]`);
const ids = (page: Page) =>
	page.locator('tbody tr[id]').evaluateAll((rows) => rows.map(({ id }) => id));
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search the rows' });
const status = (page: Page) => page.getByRole('search').getByRole('status');

/** Waits until the page answers: before that a key would be lost. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('tbody a[aria-expanded]').first()).toBeAttached();
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const name of names)
		test(`/data/${name} has every row, every column and the downloads`, async ({ page }) => {
			const { header, rows } = fileOf(name);
			await page.goto(`/data/${name}`);
			expect(await ids(page)).toEqual(rows.map(({ cells }) => cells[0]));
			await expect(page.locator('thead th')).toHaveCount(header.length);
			const documented = page.locator('#columns .name code');
			expect(await documented.allTextContents()).toEqual(header);
			for (const ending of ['csv', 'spreadsheet.csv', 'json', 'parquet'])
				await expect(page.locator(`#downloads a[href="/data/${name}.${ending}"]`)).toBeVisible();
			await expect(page.locator('#downloads code').first()).toHaveText(/^[0-9a-f]{64}$/);
			await expect(page.getByRole('searchbox')).toBeHidden();
		});

	test('/data lists every dataset with its files', async ({ page }) => {
		await page.goto('/data');
		for (const name of names) {
			await expect(page.locator(`h3 a[href="/data/${name}"]`)).toBeVisible();
			await expect(page.locator(`.topic a[href="/data/${name}.csv"]`)).toBeVisible();
		}
		await expect(page.locator('a[href="/data/no-limits.zip"]')).toBeVisible();
		await expect(page.locator('a[href="/data/datapackage.json"]')).toBeVisible();
	});

	test('a source leads to its row', async ({ page }) => {
		await page.goto('/data/trade_annual');
		const link = row(page, 't-2000').locator('a[href^="/data/sources#"]').first();
		const id = (await link.getAttribute('href'))!.split('#')[1]!;
		await link.click();
		await expect(row(page, id)).toBeInViewport();
	});

	test('the code says that the address of the site goes into it', async ({ page }) => {
		await page.goto('/data/un_votes');
		await expect(page.locator('#elsewhere pre').first()).toContainText(
			'<address of this site>/data/un_votes.csv'
		);
		await expect(page.getByText('Put the address of this site')).toBeVisible();
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
		for (const name of names)
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

test.describe('the catalogue', () => {
	test('is searched by words and narrowed by topic', async ({ page }) => {
		await page.goto('/data');
		await expect(page.locator('h3')).toHaveCount(names.length);
		const box = page.getByRole('searchbox');
		await expect(async () => {
			await box.fill('fob');
			await expect(page.getByRole('status').first()).toContainText(' of ', { timeout: 500 });
		}).toPass();
		await expect(page.locator('h3 a[href="/data/trade_annual"]')).toBeVisible();
		await expect(page.locator('h3 a[href="/data/un_votes"]')).toHaveCount(0);
		await box.fill('');
		await page.getByRole('button', { name: 'The Arctic' }).click();
		await expect(page.locator('h3')).toHaveText([/Chinese-owned/, /Northern Sea Route/]);
		await box.fill('zzz');
		await expect(page.getByText('No dataset holds all of these words')).toBeVisible();
	});
});

test.describe('the table', () => {
	test('sorts by a column: up, down, and back', async ({ page }) => {
		await open(page, '/data/trade_annual');
		const years = columnOf('trade_annual', 'year');
		const heading = page.getByRole('columnheader', { name: 'Total' });
		const totals = columnOf('trade_annual', 'total_usd_bn').map(Number);
		const byTotal = years.map((_, i) => i).sort((a, b) => totals[a]! - totals[b]!);
		const order = columnOf('trade_annual', 'id');

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

	test('puts missing values last, both ways', async ({ page }) => {
		await open(page, '/data/trade_annual?sort=-china_exports_usd_bn');
		const amounts = columnOf('trade_annual', 'china_exports_usd_bn');
		const missing = columnOf('trade_annual', 'id').filter((_, i) => amounts[i] === '');
		expect((await ids(page)).slice(-missing.length)).toEqual(missing);
	});

	test('is filtered by words and years, and the URL says so', async ({ page }) => {
		await open(page, '/data/visits');
		await search(page).fill('Moscow');
		const { rows } = fileOf('visits');
		const inMoscow = rows.filter(({ cells }) => cells.join('\n').toLowerCase().includes('moscow'));
		await expect(status(page)).toHaveText(`${inMoscow.length} of ${rows.length} rows`);
		expect(await ids(page)).toEqual(inMoscow.map(({ cells }) => cells[0]));

		await page.getByLabel('From').selectOption('2017');
		await page.getByLabel('To', { exact: true }).selectOption('2020');
		const dates = columnOf('visits', 'date');
		const left = inMoscow.filter((moscow) => {
			const date = dates[rows.indexOf(moscow)]!;
			return date >= '2017' && date < '2021';
		});
		expect(await ids(page)).toEqual(left.map(({ cells }) => cells[0]));
		await expect(page).toHaveURL(/\?q=Moscow&from=2017&to=2020$/);

		await page.reload();
		await expect(search(page)).toHaveValue('Moscow');
		await expect(page.getByLabel('From')).toHaveValue('2017');
		await expect(page.locator('tbody tr[id]')).toHaveCount(left.length);

		await page.getByRole('button', { name: 'Clear' }).click();
		await expect(page.locator('tbody tr[id]')).toHaveCount(rows.length);
		await expect(page).toHaveURL(/\/data\/visits$/);
	});

	test('ignores what is malformed in the URL', async ({ page }) => {
		await open(page, '/data/visits?from=20x&to=1066&sort=nope&q=');
		await expect(status(page)).toHaveText(`All ${fileOf('visits').rows.length} rows`);
		await expect(page.locator('th[aria-sort]')).toHaveCount(0);
	});

	test('says that nothing is left, and takes no empty file', async ({ page }) => {
		await open(page, '/data/visits?q=zzzz');
		await expect(page.getByText('No row holds all of this')).toBeVisible();
		await expect(page.locator('.take button').first()).toBeDisabled();
	});

	for (const [name, button] of [
		['the very lines of the file', 'CSV'],
		['the same cells for spreadsheets', 'CSV for spreadsheets']
	] as const)
		test(`downloads the filtered rows: ${name}`, async ({ page }) => {
			await open(page, '/data/nsr_traffic?q=rosatom&from=2018&to=2021&sort=-value');
			await expect(status(page)).toContainText(' of ');
			const shown = await ids(page);
			const waiting = page.waitForEvent('download');
			await page.locator('.take').getByRole('button', { name: button, exact: true }).click();
			const download = await waiting;
			expect(download.suggestedFilename()).toMatch(/^nsr_traffic_q-rosatom_from-2018_to-2021\./);
			const text = readFileSync(await download.path(), 'utf8');

			const { header, rows } = fileOf('nsr_traffic');
			const at = (column: string) => header.indexOf(column);
			const wanted = rows
				.filter(({ cells }) => {
					const year = Number(cells[at('year')]);
					return year >= 2018 && year <= 2021 && cells.join('\n').toLowerCase().includes('rosatom');
				})
				.sort((a, b) => Number(b.cells[at('value')]) - Number(a.cells[at('value')]));
			expect(wanted.length).toBeGreaterThan(3);
			expect(shown).toEqual(wanted.map(({ cells }) => cells[0]));

			const isSpreadsheet = button !== 'CSV';
			expect(text.startsWith('\uFEFF')).toBe(isSpreadsheet);
			const taken = cells(text, 'taken.csv');
			expect(taken.header).toEqual(header);
			const plain = (cell: string) =>
				isSpreadsheet && /^-?\d+(\.\d+)?$/.test(cell) ? String(Number(cell)) : cell;
			expect(taken.rows.map(({ cells }) => cells)).toEqual(
				wanted.map(({ cells }) => cells.map(plain))
			);
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
		const source = fileOf('sources').rows.find(
			({ cells }) => cells[0] === columnOf('trade_annual', 'source_id')[24]
		)!;
		await expect(detail).toContainText(source.cells[4]!);
		await expect(detail).toContainText(source.cells[3]!);
		await expect(page).toHaveURL(/#t-2024$/);
		await page.keyboard.press('Escape');
		await expect(detail).toHaveCount(0);
		await expect(page).toHaveURL(/\/data\/trade_annual$/);
	});

	test('links only what the file of sources links', async ({ page }) => {
		await open(page, '/data/sources');
		const urls = new Set(columnOf('sources', 'url').filter(Boolean));
		const hrefs = await page
			.locator('.region a[rel]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
		expect(hrefs.length).toBeGreaterThan(5);
		expect(hrefs.filter((href) => !urls.has(href))).toEqual([]);
	});

	test('is reached by its own address, in a table that draws only what shows', async ({ page }) => {
		const id = columnOf('sources', 'source_id').at(-3)!;
		await open(page, `/data/sources#${id}`);
		await expect(row(page, id)).toBeInViewport();
		await expect(row(page, id).locator('a').first()).toHaveAttribute('aria-expanded', 'true');
		expect((await ids(page)).length).toBeLessThan(100);
		await expect(page.getByRole('table')).toHaveAttribute(
			'aria-rowcount',
			String(fileOf('sources').rows.length + 1)
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
	expect([...seen].sort()).toEqual(columnOf('sources', 'source_id').sort());
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

test('what was left out and the changes of the data are on the page about it', async ({ page }) => {
	await page.goto('/about');
	const leftOut = cells(readFileSync('src/routes/about/left-out.csv', 'utf8'), 'left-out.csv');
	await expect(page.locator('#left-out tbody tr:has(td)')).toHaveCount(leftOut.rows.length);
	await expect(page.locator('#changes h3').first()).toHaveText(/^\d+\.\d+\.\d+ \(/);
	await expect(page.locator('#map')).toContainText('69 control points');
});

test('every figure that a dataset is drawn in is there', async ({ page }) => {
	await page.goto('/data');
	const linked = new Set<string>();
	for (const name of names) {
		await page.goto(`/data/${name}`);
		const hrefs = await page
			.locator('.before a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
		for (const href of hrefs) linked.add(href);
	}
	expect(linked.size).toBeGreaterThan(3);
	for (const href of linked) {
		const [path, id] = href.split('#');
		await page.goto(path!);
		await expect(page.locator(`figure[id="${id}"]`)).toBeAttached();
	}
});
