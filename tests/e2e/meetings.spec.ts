/** The page of meetings as readers use it: rules, filter, keyboard, panel, map, list, downloads. */
import type { Locator, Page } from '@playwright/test';
import { rows } from './datasets';
import { expect, test } from './fixture';
import { awake, clickMark } from './overview';

const IDS = ['meetings-per-year', 'meetings-count', 'visits-map', 'meetings-list'] as const;
type Id = (typeof IDS)[number];

const figure = (page: Page, id: Id): Locator => page.locator(`figure#${id}`);
const mark = (page: Page, id: Id, name: string): Locator =>
	figure(page, id).locator(`[data-mark="${name}"]`);
const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Says who?' });
const chosen = (page: Page, group: string): Locator =>
	page.getByRole('group', { name: group }).locator('[aria-pressed="true"]');
const rule = (page: Page): Locator => figure(page, 'meetings-count').getByRole('status');

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/meetings${query}`);
	await awake(page);
}

test.describe('the counting rule', () => {
	test('counts again under each option, keeps it in the URL, and Back undoes it', async ({
		page
	}) => {
		await open(page);
		await expect(rule(page)).toHaveText(/^Every encounter gives 50 meetings .* 17 of the 26/);
		await page
			.getByRole('group', { name: 'Encounters' })
			.getByRole('button', { name: 'separate talks only' })
			.click();
		await expect(page).toHaveURL('/meetings?rule=bilateral');
		await expect(rule(page)).toHaveText(/^Your rule: separate talks only gives 45 meetings/);
		await page
			.getByRole('group', { name: 'Margins of summits' })
			.getByRole('button', { name: 'left out' })
			.click();
		await expect(page).toHaveURL('/meetings?margins=out&rule=bilateral');
		const said = await rule(page).textContent();
		await page.reload();
		await awake(page);
		await expect(rule(page)).toHaveText(said!);
		await expect(chosen(page, 'Margins of summits')).toHaveText('left out');
		await page.goBack();
		await expect(rule(page)).toHaveText(/^Your rule: separate talks only gives 45 meetings/);
		await page.goBack();
		await expect(rule(page)).toHaveText(/^Every encounter gives 50/);
	});

	test('is told in the table: 43 by every encounter, 38 bilateral, on the day of the article', async ({
		page
	}) => {
		const row = () =>
			figure(page, 'meetings-count').getByRole('row').filter({ hasText: 'NBC' }).getByRole('cell');
		await open(page);
		await expect(row().nth(2)).toHaveText('43, agrees');
		await expect(row().nth(4)).toHaveText('every encounter');
		await open(page, '?rule=bilateral');
		await expect(row().nth(2)).toHaveText('38');
		await expect(row().nth(3)).toHaveText('−2');
	});

	test('changes no row of the list by its options, but by its clauses', async ({ page }) => {
		await open(page, '?ceremonies=out');
		await expect(figure(page, 'meetings-list')).toHaveAttribute('data-rows', '51');
		await open(page, '?rule=bilateral&format=in_person');
		await expect(figure(page, 'meetings-list')).toHaveAttribute('data-rows', '41');
		await expect(figure(page, 'meetings-list').locator('tbody tr')).toHaveCount(41);
	});

	test('is ignored where the URL says nonsense', async ({ page }) => {
		await open(page, '?margins=maybe&visit=nobody&ceremonies=');
		await expect(rule(page)).toHaveText(/^Every encounter gives 50/);
	});
});

test.describe('every mark', () => {
	test('opens its source by click and closes by Escape: a count, the claim, a meeting', async ({
		page
	}) => {
		await open(page);
		for (const [id, name] of [
			['meetings-count', 'count-2017-08-28-denisov'],
			['meetings-list', '2019-12-02-video']
		] as const) {
			await clickMark(mark(page, id, name));
			await expect(page).toHaveURL(`/meetings?pick=${name}`);
			await expect(panel(page)).toContainText(`Row ${name}`);
			await page.keyboard.press('Escape');
			await expect(panel(page)).toHaveCount(0);
		}
		await mark(page, 'meetings-count', 'c-nbc-meetings-40').focus();
		await page.keyboard.press('Enter');
		await expect(panel(page)).toContainText('Row c-nbc-meetings-40');
	});

	for (const id of IDS)
		test(`of ${id} is on one tab stop, and arrows walk them, spoken`, async ({ page }) => {
			await open(page);
			const plot = figure(page, id).locator('svg.plot');
			await expect(plot).toHaveAccessibleName(/Arrow keys walk/);
			await expect(plot.locator('[tabindex="0"]')).toHaveCount(1);
			const names = await plot
				.locator('.mark')
				.evaluateAll((marks) => marks.map((one) => one.getAttribute('data-mark')!));
			await mark(page, id, names[0]!).focus();
			await page.keyboard.press('ArrowRight');
			await expect(mark(page, id, names[1]!)).toBeFocused();
			await expect(mark(page, id, names[1]!)).toHaveAccessibleName(/\w{3}/);
			await page.keyboard.press('End');
			await expect(mark(page, id, names.at(-1)!)).toBeFocused();
		});
});

test.describe('the map', () => {
	const lines = (page: Page) => figure(page, 'visits-map').locator('line.line');

	test('joins the stops of the visits in the years selected, or of one visit', async ({ page }) => {
		await open(page);
		await expect(lines(page)).toHaveCount(9);
		await open(page, '?from=2018&to=2018');
		await expect(lines(page)).toHaveCount(2);
		await open(page, '?visit=putin-2024-05-chn');
		await expect(lines(page)).toHaveCount(1);
		await open(page, '?visit=putin-2024-05-chn&to=2020');
		await expect(lines(page)).toHaveCount(0);
		await expect(figure(page, 'visits-map')).toContainText('not in the years selected');
	});

	test('opens a stop that no meeting was held in', async ({ page }) => {
		await open(page);
		await mark(page, 'visits-map', 'putin-2018-06-chn-3').focus();
		await page.keyboard.press('Enter');
		await expect(panel(page)).toContainText('Qingdao');
	});

	test('says which years it shows while they play', async ({ page }) => {
		await page.clock.install();
		await open(page, '?from=2013');
		await page.clock.pauseAt(Date.now() + 60_000);
		await page.getByRole('button', { name: 'Play' }).first().click();
		const years = figure(page, 'visits-map').locator('text.years.only-wide');
		await page.clock.runFor(750);
		await expect(years).toHaveText('2013–2014');
		await page.clock.runFor(1400);
		await expect(years).toHaveText('2013–2016');
	});
});

test('the list marks the longest time apart of the meetings that pass', async ({ page }) => {
	const longest = figure(page, 'meetings-list').locator('tr.longest');
	await open(page);
	await expect(longest).toContainText('19 May 2021');
	await expect(longest).toContainText('534');
	const headline = figure(page, 'meetings-list').locator('h2');
	await expect(headline).toContainText('Their longest time without a meeting: 534 days');
	await open(page, '?format=in_person');
	await expect(longest).toContainText('814');
	await expect(headline).toContainText('without one of the meetings shown: 814 days');
	await open(page, '?from=2025&to=2026');
	await expect(headline).toContainText(
		'Longest pause between meetings that ended in 2025–2026: 154 days'
	);
	await open(page, '?from=2010&to=2010');
	await expect(longest).toHaveCount(0);
	await expect(figure(page, 'meetings-list').locator('tbody tr')).toHaveCount(1);
});

test('the rows shown can be taken, named after the filter', async ({ page }) => {
	await open(page, '?from=2024&to=2024');
	for (const [id, count] of [
		['meetings-count', 7],
		['meetings-list', 3]
	] as const) {
		const taken = page.waitForEvent('download');
		await figure(page, id).getByRole('button', { name: /^CSV/ }).click();
		const file = await taken;
		expect(file.suggestedFilename()).toContain(id);
		const text = await (await file.createReadStream()).toArray();
		expect(Buffer.concat(text).toString().trim().split(/\r?\n/).length).toBe(count + 1);
	}
});

test('nothing sticks out at 320 px, filtered or not', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 720 });
	for (const query of ['', '?rule=bilateral&margins=out&visit=putin-2018-06-chn&from=2012']) {
		await open(page, query);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every chart, every count and every meeting is there', async ({ page }) => {
		await page.goto('/meetings');
		for (const id of IDS) {
			await expect(figure(page, id).locator('svg.plot')).toBeVisible();
			expect(await figure(page, id).locator('.mark').count()).toBeGreaterThan(40);
			await expect(figure(page, id).getByRole('link', { name: 'Full CSV' })).toBeVisible();
		}
		const bodyRows = (id: Id) => figure(page, id).locator('tbody tr');
		await expect(bodyRows('meetings-count')).toHaveCount(rows('meeting_counts').length);
		await expect(bodyRows('meetings-list')).toHaveCount(rows('meetings').length);
		await expect(page.getByRole('button', { name: 'left out' })).toHaveCount(0);
	});
});
