/** The Arctic page as a reader uses it: options, filter, keyboard, panel, files, and without script. */
import { readFile } from 'node:fs/promises';
import { violations } from './audit';
import { rows } from './datasets';
import { expect, test } from './fixture';
import { awake, centreOf, panel } from './overview';

const route = rows('nsr_traffic');
const cargo = route.filter(({ measure }) => measure === 'cargo');

test('the years of the filter count for every figure, other filters for none', async ({ page }) => {
	await page.goto('/arctic?from=2022&to=2022&host=CHN');
	await awake(page);
	const of2022 = cargo.filter(({ year }) => year === '2022').length;
	await expect(page.locator('#nsr-cargo')).toHaveAttribute('data-rows', String(of2022));
	await expect(page.locator('#arctic-map')).toHaveAttribute('data-rows', '1');
	await expect(page.locator('#arctic-registrations')).toHaveAttribute('data-rows', '2');
	await expect(page.getByText('Filters of meetings and trade change nothing here.')).toBeAttached();
});

test('a publisher is held by the URL, survives a reload, and leaves the others beside it', async ({
	page
}) => {
	await page.goto('/arctic');
	await awake(page);
	const figure = page.locator('#nsr-cargo');
	await figure
		.getByRole('combobox', { name: 'Columns by' })
		.selectOption({ label: 'CHNL Information Office' });
	await expect(page).toHaveURL('/arctic?publisher=chnl-information-office');
	const columns = figure.locator('rect.column');
	const own = cargo.filter(({ stated_by }) => stated_by === 'CHNL Information Office').length;
	await expect(columns).toHaveCount(own);
	await page.reload();
	await awake(page);
	await expect(columns).toHaveCount(own);
	await expect(figure.locator('g.mark')).toHaveCount(cargo.length);
});

test('a publisher that nobody knows is not there', async ({ page }) => {
	await page.goto('/arctic?publisher=nobody');
	await awake(page);
	await expect(
		page.locator('#nsr-cargo').getByRole('combobox', { name: 'Columns by' })
	).toHaveValue('default');
});

test('arrows walk the patrols and Enter opens the source of one', async ({ page }) => {
	await page.goto('/arctic');
	await awake(page);
	const map = page.locator('#arctic-map');
	await map.locator('.mark[tabindex="0"]').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/arctic?pick=ex-maritime-patrol-3');
	await expect(panel(page, 'ex-maritime-patrol-3')).toContainText('Aleutian Islands');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/arctic');
});

test('a subtraction leads to the row that it gives, with the two it is taken from', async ({
	page
}) => {
	await page.goto('/arctic');
	await awake(page);
	await page.getByRole('link', { name: '77, 2021: says who?' }).click();
	await expect(panel(page, 'arctic-2021')).toContainText('125 (row arctic-2020-2021) less 48');
});

test('the rows shown can be taken away', async ({ page }) => {
	await page.goto('/arctic?from=2024');
	await awake(page);
	const download = page.waitForEvent('download');
	await page.locator('#nsr-cargo').getByRole('button', { name: /^CSV/ }).click();
	const file = await (await download).path();
	const lines = (await readFile(file, 'utf8')).trim().split('\n');
	expect(lines.length).toBe(1 + cargo.filter(({ year }) => Number(year) >= 2024).length);
});

test.describe('an enlarged map', () => {
	const widthOf = (page: import('@playwright/test').Page) =>
		page.locator('#arctic-map .ground').evaluate((ground) => ground.getBoundingClientRect().width);

	test.beforeEach(async ({ page }) => {
		await page.goto('/arctic');
		await awake(page);
		await centreOf(page.locator('#arctic-map .map'));
		await expect(page.getByRole('button', { name: 'Enlarge the map' })).toBeVisible();
	});

	test('grows by its button and is whole again by the other; a mark keeps its size', async ({
		page
	}) => {
		const before = await widthOf(page);
		const mark = page.locator('#arctic-map g.point path').first();
		const size = (await mark.boundingBox())!.width;
		await page.getByRole('button', { name: 'Enlarge the map' }).click();
		expect(await widthOf(page)).toBeCloseTo(before * 1.6, 0);
		expect((await mark.boundingBox())!.width).toBeCloseTo(size, 3);
		await page.getByRole('button', { name: 'Whole map' }).click();
		expect(await widthOf(page)).toBeCloseTo(before, 0);
	});

	test('answers to keys: + and − and 0, Shift with arrows, and a walk to what is out of sight', async ({
		page
	}) => {
		const before = await widthOf(page);
		const map = page.locator('#arctic-map');
		await map.locator('.mark[tabindex="0"]').focus();
		for (let press = 0; press < 4; press++) await page.keyboard.press('+');
		expect(await widthOf(page)).toBeGreaterThan(before * 6);
		const left = () => map.locator('.ground').evaluate((node) => node.getBoundingClientRect().left);
		const at = await left();
		await page.keyboard.press('Shift+ArrowLeft');
		expect(await left()).toBeGreaterThan(at);
		await page.keyboard.press('ArrowRight');
		const window = (await map.locator('.map').boundingBox())!;
		const focused = (await map.locator('.mark:focus').boundingBox())!;
		expect(focused.x).toBeGreaterThan(window.x);
		expect(focused.x).toBeLessThan(window.x + window.width);
		await page.keyboard.press('0');
		expect(await widthOf(page)).toBeCloseTo(before, 0);
	});

	test('takes the wheel with Ctrl alone, and moves when it is dragged', async ({ page }) => {
		const before = await widthOf(page);
		const { x, y } = await centreOf(page.locator('#arctic-map .map'));
		await page.mouse.move(x, y);
		await page.mouse.wheel(0, -40);
		expect(await widthOf(page)).toBeCloseTo(before, 0);
		await centreOf(page.locator('#arctic-map .map'));
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -300);
		await page.keyboard.up('Control');
		await expect.poll(() => widthOf(page)).toBeGreaterThan(before * 2);
		const ground = page.locator('#arctic-map .ground');
		const from = (await ground.boundingBox())!.x;
		await page.mouse.down();
		await page.mouse.move(x + 60, y, { steps: 4 });
		await page.mouse.up();
		expect((await ground.boundingBox())!.x).toBeCloseTo(from + 60, -1);
		await expect(page).toHaveURL('/arctic');
	});
});

test.describe('two fingers', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

	test('enlarge the map on a phone', async ({ page, context }) => {
		await page.goto('/arctic');
		await awake(page);
		const map = page.locator('#arctic-map .map');
		const { x, y } = await centreOf(map);
		await expect(page.getByRole('button', { name: 'Enlarge the map' })).toBeVisible();
		const ground = page.locator('#arctic-map .ground');
		const before = (await ground.boundingBox())!.width;
		const fingers = await context.newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
			fingers.send('Input.dispatchTouchEvent', {
				type,
				touchPoints:
					type === 'touchEnd'
						? []
						: [-1, 1].map((side) => ({ x: x + side * apart, y, id: side + 1 }))
			});
		await touch('touchStart', 30);
		for (const apart of [40, 60, 80, 100]) await touch('touchMove', apart);
		await touch('touchEnd', 0);
		await expect.poll(async () => (await ground.boundingBox())!.width).toBeGreaterThan(before * 2);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every chart, the table of figures and the polar map are there, and no zoom', async ({
		page
	}) => {
		await page.goto('/arctic');
		for (const id of ['arctic-registrations', 'nsr-cargo', 'nsr-transit', 'arctic-map'])
			await expect(page.locator(`#${id} svg.plot`).first()).toBeVisible();
		await expect(page.locator('#nsr-cargo rect.column')).toHaveCount(12);
		await expect(page.locator('#nsr-cargo table')).toBeVisible();
		await expect(page.locator('#arctic-map use.route')).toBeAttached();
		await expect(page.getByRole('button', { name: 'Enlarge the map' })).toHaveCount(0);
	});
});

for (const width of [320, 768, 1280])
	for (const colorScheme of ['light', 'dark'] as const)
		test.describe(`at ${width} px, ${colorScheme}`, () => {
			test.use({ viewport: { width, height: 900 }, colorScheme });

			test('has no fault and does not run over, with a panel open', async ({ page }) => {
				await page.goto('/arctic?pick=nsr-transits-2024-chnl');
				await awake(page);
				await expect(panel(page, 'nsr-transits-2024-chnl')).toBeVisible();
				await page.locator('#arctic-map').scrollIntoViewIfNeeded();
				expect(await violations(page)).toEqual([]);
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(over).toBe(0);
			});
		});
