/** "Says who?": every mark opens the panel of its row, and a link can hold it open. */
import type { Locator } from '@playwright/test';
import { rows } from './datasets';
import { expect, test } from './fixture';
import {
	awake,
	centreOf,
	clickMark,
	expectQuery,
	expectRows,
	figure,
	FIGURES,
	mark,
	open,
	panel,
	type FigureId
} from './overview';

const sources = new Map(rows('sources').map((row) => [row.source_id, row]));
const publisherOf = (dataset: string, id: string): string => {
	const row = rows(dataset).find((row) => row.id === id)!;
	return sources.get(row.source_id)!.publisher!;
};

/** A named fact of the panel. */
const fact = (said: Locator, name: string) =>
	said.locator('dl > div').filter({ has: said.page().getByText(name, { exact: true }) });

interface Case {
	figure: FigureId;
	row: string;
	dataset: string;
	value: string;
	/** Facts by name, and what each must hold. */
	facts: Readonly<Record<string, string>>;
	/** What the panel says besides. */
	also?: string;
}
const marks: readonly Case[] = [
	{
		figure: 'trade-annual',
		row: 't-2024',
		dataset: 'trade_annual',
		value: '$244.8bn',
		facts: { Bound: 'exact, as stated', Basis: 'reported', 'China sells': '$115.5bn, reported' }
	},
	{
		figure: 'trade-annual',
		row: 'ta-2010-russian-customs',
		dataset: 'trade_alternatives',
		value: '$59.3bn',
		facts: { Bound: 'exact', Basis: 'reported' },
		also: 'Chinese customs: $55.5bn for 2010'
	},
	{
		figure: 'meetings-per-year',
		row: '2022-02-04-beijing',
		dataset: 'meetings',
		value: '4 Feb 2022',
		facts: { Encounter: 'separate talks', 'Running count': '38', Basis: 'reported' }
	},
	{
		figure: 'arctic-registrations',
		row: 'arctic-2022-2023h1',
		dataset: 'arctic_registrations',
		value: '234',
		facts: { Bound: 'exact', Pace: '13.0 a month over 18 months' }
	},
	{
		figure: 'visits-map',
		row: 'putin-2024-05-chn-3',
		dataset: 'visits',
		value: 'Dalian',
		facts: { Status: 'announced in an article; did not take place' }
	}
];

test.describe('a mark', () => {
	// Some of these click on every mark of a figure.
	test.describe.configure({ timeout: 60_000 });

	for (const { figure: id, row, dataset, value, facts, also } of marks) {
		test(`${row} opens its panel by click and by Enter, and the address holds it`, async ({
			page
		}) => {
			await open(page);
			await clickMark(mark(page, id, row));
			await expectQuery(page, `?pick=${row}`);
			const said = panel(page, row);
			await expect(said).toBeInViewport();
			await expect(said.locator('.value')).toContainText(value);
			for (const [name, text] of Object.entries(facts))
				await expect(fact(said, name)).toContainText(text);
			await expect(fact(said, 'Source')).toContainText(publisherOf(dataset, row));
			await expect(said).toContainText(also ?? value);
			await expect(mark(page, id, row)).toHaveClass(/picked/);

			await page.keyboard.press('Escape');
			await expectQuery(page, '');
			await mark(page, id, row).focus();
			await page.keyboard.press('Enter');
			await expectQuery(page, `?pick=${row}`);
			await expect(said).toBeVisible();
			await expect(mark(page, id, row)).toBeFocused();
		});
	}

	test('of an article’s “over $240 billion” says that it is a floor, and the paragraph', async ({
		page
	}) => {
		await open(page);
		await clickMark(mark(page, 'trade-annual', 'c-aug2025-240bn'));
		const said = panel(page, 'c-aug2025-240bn');
		await expect(said.getByRole('button', { name: 'Close' })).toBeVisible();
		await expect(said.locator('.value')).toHaveText(/over\s*\$240bn/);
		await expect(fact(said, 'Bound')).toContainText('at least: a floor');
		await expect(fact(said, 'Source')).toContainText('paragraph 5');
		await expect(said).toContainText(
			'came to $244.8bn in 2024 by Chinese customs, which bears out “over $240bn”'
		);
	});

	for (const { figure: id, row, formula } of [
		{ figure: 'trade-annual', row: 't-2011', formula: '88.16 / 1.112' },
		{ figure: 'arctic-registrations', row: 'arctic-2021', formula: '125 - 48' }
	] as const) {
		test(`of a derived row (${row}) shows its formula`, async ({ page }) => {
			await open(page);
			await clickMark(mark(page, id, row));
			await expect(fact(panel(page, row), 'Basis')).toContainText('derived');
			await expect(fact(panel(page, row), 'Formula')).toContainText(formula);
		});
	}

	for (const id of FIGURES) {
		test(`in ${id}, whichever, answers a click on it; of two in one place, in turn`, async ({
			page
		}) => {
			await open(page);
			const all = await figure(page, id)
				.locator('[data-row]')
				.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-row')!));
			expect(all.length).toBeGreaterThan(5);
			const picked = (url: URL) => url.searchParams.get('pick');
			const opened = async (row: string) => {
				const before = picked(new URL(page.url()));
				await clickMark(mark(page, id, row));
				// A click that opens nothing, or the same again, is told by what follows.
				await page.waitForURL((url) => picked(url) !== before, { timeout: 3000 }).catch(() => null);
				return picked(new URL(page.url()));
			};
			const silent: string[] = [];
			for (const row of all) {
				const first = await opened(row);
				if (first === row) continue;
				const isThere = first !== null && (await areTogether(mark(page, id, row), first));
				if (!isThere || (await opened(row)) !== row) silent.push(`${row}: a click opens ${first}`);
			}
			expect(silent).toEqual([]);
		});
	}

	/** Whether another mark of the figure stands in the same place, so that either may answer. */
	async function areTogether(wanted: Locator, other: string): Promise<boolean> {
		const a = await centreOf(wanted);
		const box = await wanted.locator(`xpath=../*[@data-mark="${other}"]`).boundingBox();
		return (
			box !== null &&
			a.x > box.x - 2 &&
			a.x < box.x + box.width + 2 &&
			a.y > box.y - 2 &&
			a.y < box.y + box.height + 2
		);
	}
});

test.describe('Dalian', () => {
	test('is an empty, broken ring, and the list says that the visit never took place', async ({
		page
	}) => {
		await open(page);
		const map = figure(page, 'visits-map');
		const broken = map.locator('.line.empty');
		await expect(broken).toHaveCount(1);
		await expect(broken).toHaveCSS('fill', 'none');
		await expect(broken).not.toHaveCSS('stroke-dasharray', 'none');
		const ring = mark(page, 'visits-map', 'putin-2024-05-chn-3');
		await expect(ring).toHaveAccessibleName(/^Dalian.*announced, did not take place/);
		const item = map.getByRole('listitem').filter({ hasText: 'Dalian' });
		await expect(item).toContainText('announced, never took place');
		await item.getByRole('button', { name: 'Dalian' }).click();
		await expect(panel(page, 'putin-2024-05-chn-3')).toBeInViewport();
	});
});

test.describe('the panel', () => {
	test('closes by Escape and by Close, and Back opens it again', async ({ page }) => {
		await open(page);
		const brick = mark(page, 'meetings-per-year', '2019-06-05-moscow');
		const said = panel(page, '2019-06-05-moscow');
		await clickMark(brick);
		await expect(said).toBeVisible();
		await page.keyboard.press('Escape');
		await expectQuery(page, '');
		await expect(said).toHaveCount(0);

		await clickMark(brick);
		await said.getByRole('button', { name: 'Close' }).click();
		await expectQuery(page, '');
		await expect(said).toHaveCount(0);
		await page.goBack();
		await expect(said).toBeVisible();
	});

	test('closed by keyboard leaves the focus where it was, not at the top of the page', async ({
		page
	}) => {
		await open(page);
		const brick = mark(page, 'meetings-per-year', '2019-06-05-moscow');
		await brick.focus();
		await page.keyboard.press('Enter');
		const close = panel(page, '2019-06-05-moscow').getByRole('button', { name: 'Close' });
		await close.focus();
		await page.keyboard.press('Enter');
		await expectQuery(page, '');
		await expect(brick).toBeFocused();
	});

	test('is open in a link that somebody else opens, over the same filter', async ({ page }) => {
		await open(page, '?from=2019&host=RUS&pick=2019-06-05-moscow');
		await expect(panel(page, '2019-06-05-moscow')).toBeVisible();
		await expect(mark(page, 'meetings-per-year', '2019-06-05-moscow')).toHaveClass(/picked/);
		await panel(page, '2019-06-05-moscow').getByRole('button', { name: 'Close' }).click();
		await expectQuery(page, '?from=2019&host=RUS');
	});

	test('has a link to its mark', async ({ page, newContext }) => {
		await open(page, '?from=2014');
		await clickMark(mark(page, 'trade-annual', 't-2020'));
		const link = panel(page, 't-2020').getByRole('link', { name: 'Link to this mark' });
		const address = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
		const other = await (await newContext()).newPage();
		await other.goto(address);
		await awake(other);
		await expectQuery(other, '?from=2014&pick=t-2020');
		await expect(panel(other, 't-2020')).toContainText('$107.8bn');
	});

	test('stays shut for a row that is not there', async ({ page }) => {
		await open(page, '?pick=t-1999');
		await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0);
		await expectRows(page, 'trade-annual', rows('trade_annual').length);
		await expectQuery(page, '?pick=t-1999');
		await page.getByLabel('Last year, typed').fill('2020');
		await page.keyboard.press('Enter');
		await expectQuery(page, '?to=2020');
	});

	test('closed after a look from the table, the page is back at the row', async ({ page }) => {
		await open(page);
		const row = page.getByRole('button', { name: '2024: says who?' });
		await row.focus();
		await page.keyboard.press('Enter');
		await expect(panel(page, 't-2024')).toBeInViewport();
		await page.keyboard.press('Escape');
		await expect(row).toBeFocused();
		await expect(row).toBeInViewport();
	});

	test('closed by its own button, the page is back at the row all the same', async ({ page }) => {
		await open(page);
		const row = page.getByRole('button', { name: '2024: says who?' });
		await row.click();
		await panel(page, 't-2024').getByRole('button', { name: 'Close' }).click();
		await expect(row).toBeFocused();
		await expect(row).toBeInViewport();
	});

	test('opens from the first cell of a row in the table, in sight', async ({ page }) => {
		await open(page);
		await page.getByRole('button', { name: '2024: says who?' }).click();
		await expectQuery(page, '?pick=t-2024');
		await expect(panel(page, 't-2024')).toBeInViewport();
	});

	test('opens from the source beneath a headline number, in sight', async ({ page }) => {
		await open(page);
		const numbers = page.getByRole('region', { name: 'Three numbers of the articles' });
		await numbers.getByRole('link', { name: /NBC/ }).click();
		await expectQuery(page, '?pick=c-nbc-meetings-40');
		const said = panel(page, 'c-nbc-meetings-40');
		await expect(said).toContainText('paragraph 28');
		await expect(said).toContainText('43 times by 16 May 2024');
		await expect(said).toBeInViewport();
	});

	test('rises from the foot of a phone, in sight whatever was tapped', async ({ newContext }) => {
		const phone = await newContext({
			hasTouch: true,
			isMobile: true,
			viewport: { width: 390, height: 844 }
		});
		const page = await phone.newPage();
		await open(page);
		for (const [id, row] of [
			['trade-annual', 't-2020'],
			['meetings-per-year', '2019-06-05-moscow'],
			['arctic-registrations', 'arctic-2020']
		] as const) {
			await clickMark(mark(page, id, row));
			const said = page.locator('.sheet').filter({ has: panel(page, row) });
			await expect(said).toBeInViewport({ ratio: 0.9 });
			await said.getByRole('button', { name: 'Close' }).tap();
			await expectQuery(page, '');
		}
	});
});
