/** The year filter: by mouse, touch, typing and keys; playing; and what the address remembers. */
import type { CDPSession, Page } from '@playwright/test';
import { rows, yearOf } from './datasets';
import { expect, test } from './fixture';
import { awake, expectQuery, expectRows, expectYears, open, slider } from './overview';

const FIRST = 2000;
const LAST = 2026;
const trade = rows('trade_annual');
const tradeIn = (from: number, to: number) =>
	trade.filter((row) => Number(row.year) >= from && Number(row.year) <= to).length;
const meetingsIn = (from: number, to: number) =>
	rows('meetings').filter(({ start_date: day }) => yearOf(day) >= from && yearOf(day) <= to).length;

/** Where a position on the axis of years stands on the rail, in pixels of the window. */
async function at(page: Page, position: number): Promise<{ x: number; y: number }> {
	const track = page.locator('.track');
	await track.scrollIntoViewIfNeeded();
	const box = (await track.boundingBox())!;
	const x = box.x + ((position - FIRST) / (LAST + 1 - FIRST)) * box.width;
	return { x, y: box.y + box.height - 8 };
}

async function press(page: Page, from: number, to: number): Promise<void> {
	const [start, end] = [await at(page, from), await at(page, to)];
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(end.x, end.y, { steps: 8 });
}

async function drag(page: Page, from: number, to: number): Promise<void> {
	await press(page, from, to);
	await page.mouse.up();
}

test.describe('by mouse', () => {
	test('dragging a handle shows the years on the way and writes them when let go', async ({
		page
	}) => {
		await open(page);
		await press(page, FIRST, 2014);
		await expectYears(page, 2014, LAST);
		await expectRows(page, 'trade-annual', tradeIn(2014, LAST));
		await expectRows(page, 'meetings-per-year', meetingsIn(2014, LAST));
		await expectQuery(page, '');

		await page.mouse.up();
		await expectQuery(page, '?from=2014');

		await drag(page, LAST + 1, 2021);
		await expectQuery(page, '?from=2014&to=2020');
		await expectRows(page, 'trade-annual', tradeIn(2014, 2020));
	});

	test('a handle dragged past the other stops at it', async ({ page }) => {
		await open(page, '?from=2010&to=2015');
		await drag(page, 2010, 2022);
		await expectQuery(page, '?from=2015&to=2015');
	});

	test('a click on the track brings the nearer handle there', async ({ page }) => {
		await open(page);
		const early = await at(page, 2005.5);
		await page.mouse.click(early.x, early.y);
		await expectQuery(page, '?from=2005');
		const late = await at(page, 2022.5);
		await page.mouse.click(late.x, late.y);
		await expectQuery(page, '?from=2005&to=2022');
	});

	test('dragging between the handles moves the window and keeps its length', async ({ page }) => {
		await open(page, '?from=2008&to=2013');
		await drag(page, 2011, 2016);
		await expectQuery(page, '?from=2013&to=2018');
		await drag(page, 2016, 2030);
		await expectQuery(page, '?from=2021');
		await expectYears(page, 2021, LAST);
	});
});

test.describe('by touch', () => {
	/** A finger that the browser itself takes for one, scrolling included. */
	async function finger(page: Page): Promise<CDPSession['send']> {
		const session = await page.context().newCDPSession(page);
		return session.send.bind(session);
	}
	type Point = { x: number; y: number };

	async function swipe(page: Page, start: Point, end: Point): Promise<void> {
		const send = await finger(page);
		await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
		for (const part of [0.1, 0.25, 0.5, 0.75, 1]) {
			const x = start.x + (end.x - start.x) * part;
			const y = start.y + (end.y - start.y) * part;
			await send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
		}
		await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	}

	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('a handle follows the finger', async ({ page }) => {
		await open(page);
		await swipe(page, await at(page, FIRST), await at(page, 2014));
		await expectQuery(page, '?from=2014');
		await swipe(page, await at(page, LAST + 1), await at(page, 2021));
		await expectQuery(page, '?from=2014&to=2020');
		await expectRows(page, 'meetings-per-year', meetingsIn(2014, 2020));
	});

	test('a tap on the track brings the nearer handle there', async ({ page }) => {
		await open(page);
		const point = await at(page, 2006.5);
		await page.touchscreen.tap(point.x, point.y);
		await expectQuery(page, '?from=2006');
	});

	test('a swipe up that starts on the track scrolls the page and leaves the years', async ({
		page
	}) => {
		await open(page, '?from=2008&to=2013');
		const start = await at(page, 2020);
		const before = await page.evaluate(() => scrollY);
		await swipe(page, start, { x: start.x, y: start.y - 250 });
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
		await expectYears(page, 2008, 2013);
		await expectQuery(page, '?from=2008&to=2013');
	});

	test('the strip at the foot raises the filter as a sheet', async ({ page }) => {
		await open(page);
		const raise = page.getByRole('button', { name: 'Filter' });
		await raise.tap();
		await expect(raise).toHaveAttribute('aria-expanded', 'true');
		await page.getByLabel('First year, typed').fill('2015');
		await page.keyboard.press('Enter');
		await expectQuery(page, '?from=2015');
		await page.getByRole('button', { name: 'Done' }).tap();
		await expect(raise).toHaveAttribute('aria-expanded', 'false');
	});
});

test.describe('by typing', () => {
	test('a typed year is taken on Enter or on leaving the field', async ({ page }) => {
		await open(page);
		await page.getByLabel('First year, typed').fill('2014');
		await page.keyboard.press('Enter');
		await expectQuery(page, '?from=2014');
		await page.getByLabel('Last year, typed').fill('2020');
		await page.keyboard.press('Tab');
		await expectQuery(page, '?from=2014&to=2020');
		await expectYears(page, 2014, 2020);
	});

	for (const { field, kept, message, bad, good } of [
		{
			field: 'First',
			kept: '2014',
			message: 'A year from 2000 to 2020',
			bad: ['1999', '2021', 'abcd', '20', '', '-201'],
			good: '?from=2016&to=2020'
		},
		{
			field: 'Last',
			kept: '2020',
			message: 'A year from 2014 to 2026',
			bad: ['2027', '2013', '2e3', '20.1'],
			good: '?from=2014&to=2016'
		}
	]) {
		test(`what cannot be the ${field.toLowerCase()} year is put back, and a message says why`, async ({
			page
		}) => {
			await open(page, '?from=2014&to=2020');
			const input = page.getByLabel(`${field} year, typed`);
			// The browser shows its bubble for as long as the field holds a message.
			for (const typed of bad) {
				await input.fill(typed);
				await input.press('Enter');
				await expect(input, typed).toHaveValue(kept);
				await expect(input, typed).toHaveJSProperty('validationMessage', message);
				await expectYears(page, 2014, 2020);
				await expectQuery(page, '?from=2014&to=2020');
			}
			await input.fill('2016');
			await input.press('Enter');
			await expect(input).toHaveJSProperty('validationMessage', '');
			await expectQuery(page, good);
		});
	}
});

test.describe('by keyboard', () => {
	/** Keys pressed in turn from 2010 to 2020 on, and the years after each. */
	const walks = {
		'First year': [
			['ArrowRight', 2011, 2020],
			['ArrowUp', 2012, 2020],
			['ArrowLeft', 2011, 2020],
			['ArrowDown', 2010, 2020],
			['PageUp', 2015, 2020],
			['PageDown', 2010, 2020],
			['End', 2020, 2020],
			['ArrowRight', 2020, 2020],
			['Home', 2000, 2020],
			['ArrowLeft', 2000, 2020]
		],
		'Last year': [
			['ArrowLeft', 2010, 2019],
			['ArrowDown', 2010, 2018],
			['ArrowRight', 2010, 2019],
			['ArrowUp', 2010, 2020],
			['PageDown', 2010, 2015],
			['PageUp', 2010, 2020],
			['Home', 2010, 2010],
			['PageDown', 2010, 2010],
			['End', 2010, 2026],
			['ArrowUp', 2010, 2026]
		]
	} as const;

	for (const name of ['First year', 'Last year'] as const) {
		test(`arrows, Page keys, Home and End move the ${name.toLowerCase()}, and it is spoken`, async ({
			page
		}) => {
			await open(page, '?from=2010&to=2020');
			const handle = slider(page, name);
			await handle.focus();
			for (const [key, from, to] of walks[name]) {
				await page.keyboard.press(key);
				await expectYears(page, from, to);
				await expectRows(page, 'trade-annual', tradeIn(from, to));
				await expect(handle).toHaveAttribute(
					'aria-valuenow',
					String(name === 'First year' ? from : to)
				);
				await expect(handle).toBeFocused();
				const parts = [from !== FIRST && `from=${from}`, to !== LAST && `to=${to}`];
				await expectQuery(page, `?${parts.filter(Boolean).join('&')}`);
			}
		});
	}

	test('a run of keys is undone by one Back, and Forward brings it back', async ({ page }) => {
		await open(page);
		await slider(page, 'First year').focus();
		for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight');
		await expectQuery(page, '?from=2009');
		await page.goBack();
		await expectQuery(page, '');
		await expectYears(page, FIRST, LAST);
		await page.goForward();
		await expectQuery(page, '?from=2009');
		await expectYears(page, 2009, LAST);
	});

	test('keys that come faster than the address is written are all counted, and one Back undoes them', async ({
		page
	}) => {
		await open(page);
		const handle = slider(page, 'First year');
		await handle.focus();
		await handle.evaluate((node) => {
			for (let i = 0; i < 9; i++)
				for (const type of ['keydown', 'keyup'])
					node.dispatchEvent(new KeyboardEvent(type, { key: 'ArrowRight', bubbles: true }));
		});
		await expectQuery(page, '?from=2009');
		await expectYears(page, 2009, LAST);
		await page.goBack();
		await expectQuery(page, '');
		await expectYears(page, FIRST, LAST);
	});

	test('a key that is held writes the years once, when let go', async ({ page }) => {
		await open(page);
		await slider(page, 'Last year').focus();
		for (let i = 0; i < 6; i++) await page.keyboard.down('ArrowLeft');
		await expectYears(page, FIRST, 2020);
		await expectQuery(page, '');
		await page.keyboard.up('ArrowLeft');
		await expectQuery(page, '?to=2020');
	});
});

test.describe('playing', () => {
	const beat = 700;

	test('playing adds a year each beat, writes nothing, and ends at the last year', async ({
		page
	}) => {
		await page.clock.install();
		await open(page, '?from=2020&to=2023');
		await page.clock.pauseAt(Date.now() + 60_000);
		const button = page.getByRole('region', { name: 'Filter' }).getByRole('button', {
			name: /Play|Pause/
		});
		await button.click();
		await expect(button).toHaveText('Pause');
		for (const to of [2020, 2021, 2022, 2023]) {
			await expectYears(page, 2020, to);
			await expectRows(page, 'trade-annual', tradeIn(2020, to));
			await expectQuery(page, '?from=2020&to=2023');
			await page.clock.runFor(beat);
		}
		await expect(button).toHaveText('Play');
		await page.clock.runFor(3 * beat);
		await expectYears(page, 2020, 2023);
		await expectQuery(page, '?from=2020&to=2023');
	});

	test('pausing keeps the year that was reached, and a link to it', async ({ page }) => {
		await page.clock.install();
		await open(page, '?from=2015');
		await page.clock.pauseAt(Date.now() + 60_000);
		const filter = page.getByRole('region', { name: 'Filter' });
		await filter.getByRole('button', { name: 'Play' }).click();
		await page.clock.runFor(2 * beat);
		await expectYears(page, 2015, 2017);
		await filter.getByRole('button', { name: 'Pause' }).click();
		await page.clock.runFor(3 * beat);
		await expectYears(page, 2015, 2017);
		await expectQuery(page, '?from=2015&to=2017');
		await filter.getByRole('button', { name: 'Play' }).click();
		await page.clock.runFor(beat);
		await expectYears(page, 2015, 2018);
	});

	test('choosing other years while playing stops it there', async ({ page }) => {
		await page.clock.install();
		await open(page, '?from=2015');
		await page.clock.pauseAt(Date.now() + 60_000);
		const filter = page.getByRole('region', { name: 'Filter' });
		await filter.getByRole('button', { name: 'Play' }).click();
		await page.clock.runFor(2 * beat);
		await page.getByLabel('Last year, typed').fill('2022');
		await page.keyboard.press('Enter');
		// The address is written once the charts are painted.
		await page.clock.runFor(50);
		await expectQuery(page, '?from=2015&to=2022');
		await page.clock.runFor(3 * beat);
		await expectYears(page, 2015, 2022);
		await expect(filter.getByRole('button', { name: 'Play' })).toBeVisible();
	});
});

test.describe('what the address remembers', () => {
	test('only what differs from the default is written', async ({ page }) => {
		await open(page);
		await drag(page, FIRST, 2014);
		await expectQuery(page, '?from=2014');
		await drag(page, 2014, FIRST);
		await expectQuery(page, '');
		await page.getByLabel('Last year, typed').fill('2020');
		await page.keyboard.press('Enter');
		await expectQuery(page, '?to=2020');
		await page.getByLabel('Last year, typed').fill('2026');
		await page.keyboard.press('Enter');
		await expectQuery(page, '');
	});

	test('a reload keeps the years', async ({ page }) => {
		await open(page);
		await drag(page, FIRST, 2014);
		await expectQuery(page, '?from=2014');
		await page.reload();
		await awake(page);
		await expectQuery(page, '?from=2014');
		await expectYears(page, 2014, LAST);
		await expect(page.getByLabel('First year, typed')).toHaveValue('2014');
		await expectRows(page, 'trade-annual', tradeIn(2014, LAST));
	});

	test('Reset gives everything back, and can itself be undone', async ({ page }) => {
		await open(page, '?from=2014&to=2020&format=video&rule=bilateral&series=exports');
		const reset = page.getByRole('button', { name: 'Reset' });
		await reset.click();
		await expectQuery(page, '');
		await expectYears(page, FIRST, LAST);
		await expectRows(page, 'meetings-per-year', meetingsIn(FIRST, LAST));
		await expect(reset).toBeDisabled();
		await page.goBack();
		await expectYears(page, 2014, 2020);
		await expect(reset).toBeEnabled();
	});

	test('Back and Forward walk through the years chosen', async ({ page }) => {
		await open(page);
		await drag(page, FIRST, 2010);
		await expectQuery(page, '?from=2010');
		await drag(page, LAST + 1, 2021);
		await expectQuery(page, '?from=2010&to=2020');
		await page.goBack();
		await expectYears(page, 2010, LAST);
		await expectRows(page, 'trade-annual', tradeIn(2010, LAST));
		await page.goBack();
		await expectYears(page, FIRST, LAST);
		await page.goForward();
		await page.goForward();
		await expectYears(page, 2010, 2020);
		await expectRows(page, 'meetings-per-year', meetingsIn(2010, 2020));
	});
});
