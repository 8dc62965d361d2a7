import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixture';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PAGES = ['/data', '/data/trade_monthly', '/data/sources', '/about'];

for (const width of [320, 768, 1280])
	for (const colorScheme of ['light', 'dark'] as const)
		test.describe(`${width} px, ${colorScheme}`, () => {
			test.use({ viewport: { width, height: 900 }, colorScheme });

			for (const address of PAGES)
				test(`${address} has no fault that axe finds, and does not run over`, async ({ page }) => {
					await page.goto(address);
					const toggle = page.locator('tbody a[aria-expanded]').first();
					if (address.startsWith('/data/')) {
						await expect(toggle).toBeAttached();
						await toggle.click();
						await expect(page.locator('tr.detail')).toBeVisible();
					}
					const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
					expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
						[]
					);
					const over = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth
					);
					expect(over).toBe(0);
				});
		});
