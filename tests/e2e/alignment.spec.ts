/** The page on alignment: filter, keyboard, panel, the option of its map, files, and no script. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bytes, parse, rows, yearOf } from './datasets';
import { expect, test } from './fixture';
import { awake, brokenAttributes, clickMark, counts, panel } from './overview';

const FIGURES = [
	['exercises-timeline', 'joint_exercises'],
	['exercises-map', 'joint_exercises'],
	['un-votes', 'un_votes'],
	['dual-use', 'dual_use']
] as const;
const figure = (page: Page, id: string) => page.locator(`figure#${id}`);
const mark = (page: Page, id: string, name: string) =>
	figure(page, id).locator(`[data-mark="${name}"]`);

async function open(page: Page, query = '') {
	await page.goto(`/alignment${query}`);
	await awake(page);
}

test('the years of the filter leave the rows that have a day in them', async ({ page }) => {
	await open(page, '?from=2022&to=2022');
	const exercises = rows('joint_exercises').filter(
		(row) => yearOf(row.start_date) <= 2022 && yearOf(row.end_date || row.start_date) >= 2022
	);
	const votes = rows('un_votes').filter(({ year }) => Number(year) === 2022);
	const goods = rows('dual_use').filter(
		(row) => yearOf(row.period_start) <= 2022 && yearOf(row.period_end) >= 2022
	);
	for (const [id, left] of [
		['exercises-timeline', exercises],
		['exercises-map', exercises],
		['un-votes', votes],
		['dual-use', goods]
	] as const)
		await expect(figure(page, id)).toHaveAttribute('data-rows', String(left.length));
	expect(exercises.length).toBeGreaterThan(0);
	await expect(counts(page)).toContainText(`Exercises ${exercises.length}`);
	expect(await brokenAttributes(page)).toEqual([]);
});

test('a filter that no figure obeys is said to change nothing', async ({ page }) => {
	await open(page, '?format=video');
	await expect(page.getByText('Filters of meetings and trade change nothing here.')).toBeVisible();
	await expect(figure(page, 'un-votes')).toHaveAttribute(
		'data-rows',
		String(rows('un_votes').length)
	);
});

test('every chart is one tab stop; arrows walk its marks and Enter opens one', async ({ page }) => {
	await open(page);
	const plots = page.locator('figure svg.plot');
	await expect(plots).toHaveCount(7);
	for (const plot of await plots.all()) await expect(plot.locator('[tabindex="0"]')).toHaveCount(1);
	const marks = figure(page, 'exercises-timeline').locator('svg.plot').first().locator('g.mark');
	await marks.first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(marks.nth(1)).toBeFocused();
	await expect(marks.nth(1)).toHaveAttribute('aria-label', /^Joint Sea-2013, 5–12 Jul 2013/);
	await page.keyboard.press('Enter');
	const says = panel(page, 'ex-joint-sea-2013');
	await expect(says).toContainText('5–12 Jul 2013');
	await expect(page).toHaveURL('/alignment?pick=ex-joint-sea-2013');
	await page.keyboard.press('Escape');
	await expect(says).toBeHidden();
	await expect(marks.nth(1)).toBeFocused();
});

test('says who stands behind a claim, a count, a vote and a figure', async ({ page }) => {
	await open(page);
	for (const [id, row, words] of [
		['exercises-timeline', 'c-topic-bering-sea', 'Holds.'],
		['exercises-timeline', 'exc-merics-2025-05', 'at least 90'],
		['un-votes', 'un-merics-2024', 'as MERICS published it'],
		['dual-use', 'du-high-priority-share-2023', 'High-priority items on the G7 list']
	] as const) {
		await clickMark(mark(page, id, row));
		await expect(panel(page, row)).toContainText(words);
		await page.keyboard.press('Escape');
	}
});

test('a point of the map shows its exercises, and a link restores that', async ({ page }) => {
	await open(page);
	const held = figure(page, 'exercises-map').locator('details', { hasText: 'Vladivostok' });
	await expect(held).not.toHaveAttribute('open');
	await clickMark(mark(page, 'exercises-map', 'vladivostok'));
	await expect(page).toHaveURL('/alignment?place=vladivostok');
	await expect(held.getByRole('link', { name: 'Joint Sea-2013' })).toBeVisible();
	await page.reload();
	await awake(page);
	await expect(held.getByRole('link', { name: 'Joint Sea-2013' })).toBeVisible();
	await held.locator('summary').click();
	await expect(page).toHaveURL('/alignment');
	await expect(held).not.toHaveAttribute('open');
});

test('a point of a single exercise opens its source', async ({ page }) => {
	await open(page);
	await clickMark(mark(page, 'exercises-map', 'richards-bay'));
	await expect(panel(page, 'ex-mosi-2023')).toContainText('Exercise Mosi II');
});

test('the rows shown are saved, and the whole file unchanged', async ({ page }) => {
	await open(page, '?from=2019&to=2021');
	for (const [id, dataset] of FIGURES) {
		const [part] = await Promise.all([
			page.waitForEvent('download'),
			figure(page, id).getByRole('button', { name: /^CSV/ }).click()
		]);
		expect(part.suggestedFilename()).toBe(`no-limits_${id}_from-2019_to-2021.csv`);
		const saved = parse(await readFile(await part.path(), 'utf8'));
		await expect(figure(page, id)).toHaveAttribute('data-rows', String(saved.length));
		expect(saved.length).toBeLessThan(rows(dataset).length);
		const [whole] = await Promise.all([
			page.waitForEvent('download'),
			figure(page, id).getByRole('link', { name: 'Full CSV' }).click()
		]);
		expect((await readFile(await whole.path())).equals(bytes(dataset)), id).toBe(true);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every chart stands with its rows, and places can be opened', async ({ page }) => {
		await page.goto('/alignment');
		for (const [id, dataset] of FIGURES) {
			await expect(figure(page, id)).toHaveAttribute('data-rows', String(rows(dataset).length));
			await expect(figure(page, id).locator('svg.plot').first()).toBeVisible();
			await expect(figure(page, id).getByRole('link', { name: 'Full CSV' })).toBeVisible();
		}
		const held = figure(page, 'exercises-map').locator('details', { hasText: 'Vladivostok' });
		await held.locator('summary').click();
		await expect(held.getByRole('link', { name: 'Joint Sea-2013' })).toBeVisible();
	});
});
