/** Everyone can read it: audits, keyboard, small screens, forced colours, nothing that jumps. */
import type { Page } from '@playwright/test';
import { violations } from './audit';
import { expect, test } from './fixture';
import { awake, clickMark, expectQuery, figure, FIGURES, mark, open, panel } from './overview';

const WIDTHS = [320, 768, 1280] as const;
const THEMES = ['light', 'dark'] as const;
/** Pages that go into one subject: as they open, and with options, a filter and a panel. */
const DEEP = [
	'/trade',
	'/trade?measure=change&energy=rank&from=2012&pick=t-2024',
	'/meetings',
	'/meetings?margins=out&rule=bilateral&from=2012&pick=2019-12-02-video',
	'/alignment'
] as const;

test.describe('an audit for WCAG 2.2, A and AA, finds nothing', () => {
	test.describe.configure({ timeout: 90_000 });

	for (const colorScheme of THEMES)
		for (const width of WIDTHS) {
			test(`on the overview: ${colorScheme}, ${width} px`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				await open(page);
				expect(await violations(page)).toEqual([]);
			});

			test(`on a filtered view with a panel open: ${colorScheme}, ${width} px`, async ({
				page
			}) => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				await open(page, '?from=2012&host=CHN&pick=2016-06-25-beijing');
				await expect(panel(page, '2016-06-25-beijing')).toBeVisible();
				expect(await violations(page, '.hold', '.cell.meetings')).toEqual([]);
			});

			for (const address of DEEP)
				test(`on ${address}: ${colorScheme}, ${width} px`, async ({ page }) => {
					await page.emulateMedia({ colorScheme });
					await page.setViewportSize({ width, height: 800 });
					await page.goto(address);
					await awake(page);
					expect(await violations(page)).toEqual([]);
				});

			test(`on the gallery: ${colorScheme}, ${width} px`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				await page.goto('/gallery');
				expect(await violations(page)).toEqual([]);
			});
		}
});

/** Ratio of contrast between two colours as computed styles write them; see WCAG 2.2, 1.4.3. */
function contrast(a: string, b: string): number {
	const luminance = (colour: string) => {
		const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
			const share = Number(part) / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
	};
	const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high! + 0.05) / (low! + 0.05);
}
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.describe('what the audit cannot see', () => {
	for (const colorScheme of THEMES)
		test(`words drawn on the paper are dark enough to read: ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await open(page);
			const ground = await paper(page);
			// Words inside a shape stand on the shape, not on the paper.
			const words = await page
				.locator('figure svg text:not(.inside, .inverse)')
				.filter({ visible: true })
				.evaluateAll((texts) =>
					texts.map((text) => [text.textContent!.trim(), getComputedStyle(text).fill] as const)
				);
			expect(words.length).toBeGreaterThan(60);
			const faint = words.filter(([, fill]) => contrast(fill, ground) < 4.5);
			expect(faint).toEqual([]);
		});

	for (const [colorScheme, chosen] of [
		['light', 'light'],
		['dark', 'dark'],
		['light', 'dark'],
		['dark', 'light']
	] as const)
		test(`forced ${colorScheme} colours leave every mark visible, under the ${chosen} theme`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme, forcedColors: 'active' });
			await page.addInitScript((theme) => localStorage.setItem('theme', theme), chosen);
			await open(page);
			const ground = await paper(page);
			for (const [id, selector, property] of [
				['trade-annual', '.join', 'stroke'],
				['trade-annual', 'circle.dot:not(.hollow)', 'fill'],
				['trade-annual', 'circle.dot.hollow', 'stroke'],
				['meetings-per-year', '.brick.solid rect', 'fill'],
				['meetings-per-year', '.brick.mid rect', 'stroke'],
				['meetings-per-year', '.brick.lined rect', 'stroke'],
				['arctic-registrations', 'rect.period:not(.derived)', 'fill'],
				['arctic-registrations', 'rect.period.derived', 'stroke'],
				['arctic-registrations', 'rect.outline.line', 'stroke'],
				['visits-map', '.point > :is(circle, path)', 'fill'],
				['visits-map', '.ring .line', 'stroke']
			] as const) {
				const colours = await figure(page, id)
					.locator(selector)
					.evaluateAll(
						(shapes, property) => shapes.map((shape) => getComputedStyle(shape)[property]),
						property
					);
				expect(colours.length, selector).toBeGreaterThan(0);
				const faint = colours.filter((colour) => contrast(colour, ground) < 3);
				expect.soft(faint, `${id} ${selector}`).toEqual([]);
			}
			// Grey is ink there: what two greys told apart, a full and a hollow brick do.
			const [visit, margins] = await Promise.all(
				['solid', 'mid'].map((kind) =>
					figure(page, 'meetings-per-year')
						.locator(`.brick.${kind} rect`)
						.first()
						.evaluate((brick) => getComputedStyle(brick).fill)
				)
			);
			expect(contrast(visit!, margins!)).toBeGreaterThanOrEqual(3);
		});

	test('nothing moves by itself, and nothing glides where motion is unwanted', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		await clickMark(mark(page, 'visits-map', 'Beijing'));
		await expectQuery(page, '?city=Beijing');
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
	});

	test('the theme that a reader chooses stays', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await open(page);
		const light = await paper(page);
		await page.getByRole('button', { name: 'Dark' }).click();
		await expect.poll(() => paper(page)).not.toBe(light);
		const dark = await paper(page);
		await page.reload();
		expect(await paper(page)).toBe(dark);
	});
});

/** What has the focus: where it is, how it shows, and whether a bar that stays lies over it. */
const focus = (page: Page) =>
	page.evaluate(() => {
		const node = document.activeElement!;
		const style = getComputedStyle(node);
		const before = getComputedStyle(node, '::before');
		const outlined = [style, before].some(
			({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
		);
		const stroked = node.matches('.mark') && !/^none|rgba\(.*, 0\)$/.test(style.stroke);
		const box = node.getBoundingClientRect();
		const point = [box.x + box.width / 2, box.y + box.height / 2] as const;
		const bar = document.elementFromPoint(...point)?.closest('.hold, .strip, .sheet');
		const frame = node.closest('.map')?.getBoundingClientRect();
		const isCut =
			frame && !(point[0] > frame.left && point[0] < frame.right && point[1] < frame.bottom);
		return {
			isBody: node === document.body,
			name: `${node.tagName.toLowerCase()} ${(node.getAttribute('aria-label') ?? node.textContent)?.trim().slice(0, 60)}`,
			mark: node.getAttribute('data-mark'),
			tabs: node.closest('svg.plot')?.querySelectorAll('[tabindex="0"]').length ?? 1,
			isShown: outlined || stroked,
			isOnScreen:
				!isCut &&
				point[0] >= 0 &&
				point[0] <= innerWidth &&
				point[1] >= 0 &&
				point[1] <= innerHeight,
			isUnderBar: Boolean(bar && !bar.contains(node))
		};
	});

test.describe('by keyboard', () => {
	// Hundreds of stops, one key each.
	test.describe.configure({ timeout: 60_000 });

	for (const id of FIGURES)
		test(`${id} is one tab stop, and arrows walk its marks, each seen and spoken`, async ({
			page
		}) => {
			await open(page);
			const plot = figure(page, id).locator('svg.plot');
			await expect(plot).toHaveAccessibleName(/Arrow keys walk/);
			const order = await plot
				.locator('.mark')
				.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark')!));
			await expect(plot.locator('[tabindex="0"]')).toHaveCount(1);
			// By Tab, as a reader comes: from whatever stands before the drawing.
			await plot.locator('[tabindex="0"]').focus();
			await page.keyboard.press('Shift+Tab');
			expect(await plot.evaluate((svg) => svg.contains(document.activeElement))).toBe(false);
			await page.keyboard.press('Tab');
			for (const name of order) {
				const at = await focus(page);
				expect(at).toMatchObject({ mark: name, isShown: true, isOnScreen: true, tabs: 1 });
				expect(at.isUnderBar, `${name} beneath the bar`).toBe(false);
				await expect(mark(page, id, name)).toHaveAccessibleName(/\w{3}/);
				await page.keyboard.press('ArrowRight');
			}
			expect(await focus(page), 'the last mark stays').toMatchObject({ mark: order.at(-1) });
			await page.keyboard.press('ArrowLeft');
			await expect(mark(page, id, order.at(-2)!)).toBeFocused();
			await page.keyboard.press('Home');
			await expect(mark(page, id, order[0]!)).toBeFocused();
			await page.keyboard.press('ArrowDown');
			await expect(mark(page, id, order[1]!)).toBeFocused();

			await page.keyboard.press('Tab');
			expect((await focus(page)).mark).toBeNull();
			await page.keyboard.press('Shift+Tab');
			await expect(mark(page, id, order[1]!)).toBeFocused();
		});

	for (const width of [1280, 320])
		test(`every stop of the page, forth and back, is shown and not hidden: ${width} px`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 720 });
			await open(page);
			const unseen: string[] = [];
			for (const key of ['Tab', 'Shift+Tab']) {
				await page.evaluate(() => {
					getSelection()?.removeAllRanges();
					(document.activeElement as HTMLElement).blur();
				});
				let stops = 0;
				for (await page.keyboard.press(key); stops < 400; stops++) {
					const at = await focus(page);
					if (at.isBody) break;
					if (!at.isShown) unseen.push(`${key}: ${at.name} shows no focus`);
					if (!at.isOnScreen) unseen.push(`${key}: ${at.name} is off the screen`);
					if (at.isUnderBar) unseen.push(`${key}: ${at.name} lies under a bar`);
					await page.keyboard.press(key);
				}
				expect(stops, key).toBeGreaterThan(60);
				expect(stops, key).toBeLessThan(400);
			}
			expect(unseen).toEqual([]);
		});

	test('on a phone, too, arrows walk only marks that can be seen', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 720 });
		await open(page);
		const unseen: string[] = [];
		for (const id of FIGURES) {
			await figure(page, id).locator('svg.plot [tabindex="0"]').focus();
			await page.keyboard.press('Home');
			for (let last = ''; ; await page.keyboard.press('ArrowRight')) {
				const at = await focus(page);
				if (at.mark === last) break;
				last = at.mark!;
				if (!at.isOnScreen || at.isUnderBar) unseen.push(`${id}: ${at.name}`);
			}
		}
		expect(unseen).toEqual([]);
	});

	test('the first stop skips to the charts', async ({ page }) => {
		await open(page);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Skip to the charts' });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Enter');
		await expect(page.locator('main')).toBeFocused();
		await page.keyboard.press('Tab');
		const isInside = () =>
			page.evaluate(() => document.querySelector('main')!.contains(document.activeElement));
		expect(await isInside()).toBe(true);
	});
});

test.describe('on small screens', () => {
	for (const path of [
		'/',
		'/?from=2014&city=St+Petersburg&pick=2019-06-05-moscow',
		'/alignment',
		'/gallery'
	])
		test(`nothing of ${path} sticks out at 320 px`, async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 720 });
			await page.goto(path);
			await page.waitForFunction(() => document.readyState === 'complete');
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBe(320);
		});
});

test.describe('nothing jumps while the page loads', () => {
	interface Shift extends PerformanceEntry {
		value: number;
		sources: { node?: Node }[];
	}
	/** Every shift of the whole load, with what moved. */
	async function shifts(page: Page, query: string): Promise<string[]> {
		await page.addInitScript(() => {
			const seen: string[] = [];
			Object.assign(window, { seenShifts: seen });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as Shift[]) {
					const what = entry.sources.map(({ node }) => {
						const part = node instanceof Element ? node : node?.parentElement;
						return `${part?.tagName.toLowerCase()}.${part?.getAttribute('class')}`;
					});
					seen.push(`${entry.value.toFixed(4)} ${what.join(', ')}`);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await open(page, query);
		await page.evaluate(async () => {
			await document.fonts.ready;
			// Shifts are told after the frame in which they happened.
			for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
		});
		return page.evaluate(() => (window as unknown as { seenShifts: string[] }).seenShifts);
	}

	for (const width of WIDTHS)
		test(`${width} px wide`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			expect(await shifts(page, '')).toEqual([]);
		});

	test('with fonts that arrive late', async ({ page }) => {
		let release = () => {};
		const released = new Promise<void>((resolve) => (release = resolve));
		let held = 0;
		await page.route(/\.woff2/, async (route) => {
			held++;
			await released;
			await route.continue();
		});
		const loading = shifts(page, '');
		await awake(page);
		release();
		expect(await loading).toEqual([]);
		expect(held).toBeGreaterThan(0);
	});

	test('of a link to a filtered view', async ({ page }) => {
		expect(await shifts(page, '?from=2014&to=2020&format=in_person&host=CHN')).toEqual([]);
	});
});
