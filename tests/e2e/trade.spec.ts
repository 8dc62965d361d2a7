/** The page of trade: six charts, their options in the address, one Selection, one panel. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { rows, type Row } from './datasets';
import { expect, test } from './fixture';
import { awake, brokenAttributes, clickMark, counts, panel } from './overview';

const TABLES = {
	'trade-annual': 'trade_annual',
	'trade-balance': 'trade_annual',
	'trade-monthly': 'trade_monthly',
	'trade-pace': 'trade_ytd',
	'energy-flows': 'energy_annual',
	'trade-sources': 'trade_alternatives'
} as const;
type Id = keyof typeof TABLES;
const IDS = Object.keys(TABLES) as Id[];

const figure = (page: Page, id: Id): Locator => page.locator(`figure#${id}`);
const headline = (page: Page, id: Id): Locator =>
	figure(page, id).getByRole('heading', { level: 2 });
const option = (page: Page, id: Id, name: string): Locator =>
	figure(page, id).getByRole('button', { name, exact: true });
const yearOf = (row: Row) => Number((row.year ?? row.period_end)!.slice(0, 4));

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/trade${query}`);
	await awake(page);
}
const expectQuery = (page: Page, query: string) => expect(page).toHaveURL(`/trade${query}`);

test('the site leads to it', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('navigation').getByRole('link', { name: 'Trade' }).first().click();
	await expect(page).toHaveURL('/trade');
	await expect(page.getByRole('heading', { level: 1, name: 'Trade' })).toBeVisible();
});

test.describe('options', () => {
	test('of trade by year change the drawing, stand in the address and come back', async ({
		page
	}) => {
		await open(page);
		await option(page, 'trade-annual', 'change on the year').click();
		await expectQuery(page, '?measure=change');
		await expect(headline(page, 'trade-annual')).toContainText('the first fall reported since');
		await expect(figure(page, 'trade-annual').locator('rect.bar')).toHaveCount(
			rows('trade_annual').filter((row) => row.yoy_pct !== '').length
		);
		await option(page, 'trade-annual', 'index').click();
		await figure(page, 'trade-annual')
			.getByRole('combobox', { name: '100 is' })
			.selectOption('2013');
		await option(page, 'trade-annual', 'logarithmic').click();
		await expectQuery(page, '?measure=index&base=2013&scale=log');
		await expect(headline(page, 'trade-annual')).toContainText('where 2013 is 100');

		await page.reload();
		await awake(page);
		await expect(headline(page, 'trade-annual')).toContainText('where 2013 is 100');
		await expect(option(page, 'trade-annual', 'logarithmic')).toHaveAttribute(
			'aria-pressed',
			'true'
		);

		await page.goBack();
		await expectQuery(page, '?measure=index&base=2013');
		await page.goBack();
		await expect(headline(page, 'trade-annual')).toContainText('where 2021 is 100');
		await option(page, 'trade-annual', 'dollars').click();
		await expectQuery(page, '');
	});

	test('of the other charts live beside the Selection, and Reset clears all', async ({ page }) => {
		await open(page, '?from=2015&series=exports');
		await option(page, 'energy-flows', 'value').click();
		await option(page, 'trade-monthly', 'in yuan only').click();
		await option(page, 'trade-pace', '2023').click();
		await expectQuery(page, '?currency=cny&against=2023&energy=value&from=2015&series=exports');
		await expect(figure(page, 'trade-monthly').getByRole('heading', { level: 3 })).toHaveCount(1);
		await expect(headline(page, 'energy-flows')).toContainText('China paid most for');
		await expect(headline(page, 'trade-pace')).toContainText('2023 by');
		await page.getByRole('button', { name: 'Reset' }).click();
		await expectQuery(page, '');
		await expect(figure(page, 'trade-monthly').getByRole('heading', { level: 3 })).toHaveCount(2);
	});

	test('dollars and yuan are never in one drawing', async ({ page }) => {
		await open(page);
		for (const [name, currency] of [
			['reported in US dollars', 'usd'],
			['reported in yuan', 'cny']
		] as const) {
			const drawing = figure(page, 'trade-monthly').getByRole('group', { name });
			const marked = await drawing
				.locator('.mark')
				.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-row')!));
			const months = new Map(rows('trade_monthly').map((row) => [row.id!, row.yoy_currency]));
			const found = new Set(marked.filter((id) => months.has(id)).map((id) => months.get(id)));
			expect([...found]).toEqual([currency]);
		}
	});

	test('that are malformed count as not said', async ({ page }) => {
		for (const query of [
			'?measure=gold&base=1066&scale=cubic&currency=eur&against=x&energy=',
			'?measure=%3Cscript%3E&base=__proto__&scale=constructor'
		]) {
			await open(page, query);
			await expect(headline(page, 'trade-annual')).toContainText('Trade more than doubled');
			await expect(page.getByRole('button', { name: 'Reset' })).toHaveAttribute(
				'aria-disabled',
				'true'
			);
			expect(await brokenAttributes(page)).toEqual([]);
		}
	});

	for (const query of [
		'?measure=change',
		'?measure=share&energy=rank',
		'?measure=index&base=2000&scale=log',
		'?scale=log&energy=value&from=2025&to=2025'
	])
		test(`draw nothing broken and nothing too wide: ${query}`, async ({ page }) => {
			for (const width of [320, 768, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				await open(page, query);
				expect(await brokenAttributes(page)).toEqual([]);
				const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect(excess, `${width} px`).toBeLessThanOrEqual(0);
			}
		});
});

test.describe('one Selection', () => {
	test('of years goes through all six charts, and the bar counts what is left', async ({
		page
	}) => {
		await open(page, '?from=2022&to=2023');
		const within = (row: Row) => yearOf(row) >= 2022 && yearOf(row) <= 2023;
		for (const id of IDS) {
			const left = rows(TABLES[id]).filter(
				(row) => within(row) && (id !== 'trade-balance' || row.china_exports_usd_bn !== '')
			);
			await expect(figure(page, id), id).toHaveAttribute('data-rows', String(left.length));
		}
		const all = [...new Set(Object.values(TABLES))].flatMap(rows);
		await expect(counts(page)).toContainText(`${all.filter(within).length} of ${all.length} rows`);
	});

	test('of a series pales the others, and the charts that cannot obey say so', async ({ page }) => {
		await open(page);
		await page.getByRole('combobox', { name: 'series' }).selectOption('China sells only');
		await expectQuery(page, '?series=exports');
		await expect(
			figure(page, 'trade-annual').locator('g.tone-russia.faded').first()
		).toBeAttached();
		await expect(headline(page, 'trade-pace')).toContainText('What China sells');
		for (const id of ['trade-balance', 'energy-flows', 'trade-sources'] as const)
			await expect(figure(page, id).locator('.notes')).toContainText(
				'The years of the filter apply'
			);
	});

	test('of meetings changes nothing here, which the bar says', async ({ page }) => {
		await open(page, '?format=video');
		await expect(page.getByRole('region', { name: 'Filter' })).toContainText(
			'Filters of meetings change nothing here.'
		);
		await expect(figure(page, 'trade-annual')).toHaveAttribute('data-rows', '26');
	});
});

test.describe('marks', () => {
	test('are one tab stop a drawing; arrows walk them, and each is spoken', async ({ page }) => {
		await open(page);
		for (const drawing of await page.locator('figure svg.plot').all())
			expect(await drawing.locator('.mark[tabindex="0"]').count()).toBe(1);
		const drawing = figure(page, 'energy-flows').locator('svg.plot').first();
		await drawing.locator('.mark[tabindex="0"]').focus();
		const spoken: string[] = [];
		for (let i = 0; i < 3; i++) {
			spoken.push((await page.locator(':focus').getAttribute('aria-label'))!);
			await page.keyboard.press('ArrowRight');
		}
		expect(new Set(spoken).size).toBe(3);
		for (const words of spoken) expect(words).toMatch(/^20\d\d: .*million tonnes/);
	});

	test('open the panel by key, and Escape gives the focus back', async ({ page }) => {
		await open(page, '?energy=rank');
		const mark = figure(page, 'energy-flows').locator('[data-mark="e-crude-2023"]');
		await mark.focus();
		await page.keyboard.press('Enter');
		await expectQuery(page, '?energy=rank&pick=e-crude-2023');
		const said = panel(page, 'e-crude-2023');
		await expect(said).toContainText('1 among suppliers');
		await expect(said.getByRole('link').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expectQuery(page, '?energy=rank');
		await expect(mark).toBeFocused();
	});

	for (const [id, row, words] of [
		['trade-annual', 'c-aug2025-rise', 'up on before 2022'],
		['trade-monthly', 'c-geo-dip', 'holds in part'],
		['trade-monthly', 'c-nbc-exports-march', 'exports fell in March: holds']
	] as const)
		test(`of the claim ${row} stand on ${id} with their result`, async ({ page }) => {
			await open(page);
			await expect(figure(page, id).locator('svg.plot', { hasText: words }).first()).toBeVisible();
			await figure(page, id).locator(`[data-mark="${row}"]`).focus();
			await page.keyboard.press('Enter');
			await expect(panel(page, row)).toContainText('Holds');
		});

	test('open by a click too', async ({ page }) => {
		await open(page);
		await clickMark(figure(page, 'trade-pace').locator('[data-mark="t-2022"]'));
		await expect(panel(page, 't-2022')).toBeVisible();
	});
});

test('"CSV, rows shown" holds the rows in view of each chart', async ({ page }) => {
	await open(page, '?from=2022');
	for (const id of IDS) {
		const button = figure(page, id).getByRole('button', { name: /^CSV/ });
		const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
		expect(download.suggestedFilename()).toBe(`no-limits_${id}_from-2022.csv`);
		const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
		const shown = rows(TABLES[id]).filter((row) => yearOf(row) >= 2022);
		expect(lines.length - 1, id).toBe(shown.length);
	}
});

test('the link to the table asks it for the years of the filter', async ({ page }) => {
	await page.goto('/trade?from=2022&series=total');
	const table = figure(page, 'trade-monthly').getByRole('link', { name: 'Table' });
	await expect(table).toHaveAttribute('href', /\/data\/trade_monthly\?from=2022$/);
	await table.click();
	await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('2022');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every chart stands with its marks and files, and no option pretends to work', async ({
		page,
		request
	}) => {
		await page.goto('/trade');
		for (const id of IDS) {
			await expect(figure(page, id).locator('svg.plot').first()).toBeVisible();
			expect(await figure(page, id).locator('svg .mark').count()).toBeGreaterThanOrEqual(5);
			const file = figure(page, id).getByRole('link', { name: 'Full CSV' });
			expect((await request.get((await file.getAttribute('href'))!)).status()).toBe(200);
			const table = figure(page, id).getByRole('link', { name: 'Table' });
			expect((await request.get((await table.getAttribute('href'))!)).status()).toBe(200);
		}
		await expect(page.locator('.option').filter({ visible: true })).toHaveCount(0);
	});
});
