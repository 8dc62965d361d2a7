/** The pages of data and claims for everyone: audited in both themes and at every width, a row open. */
import { violations } from './audit';
import { expect, test } from './fixture';
import { open } from './record';

const PAGES = [
	'/data',
	'/data/trade_monthly',
	'/data/sources',
	'/claims?say=trade+doubled+since+2020#c-nbc-240bn',
	'/claims/contradictions',
	'/about',
	'/404'
];

for (const width of [320, 768, 1280])
	for (const colorScheme of ['light', 'dark'] as const)
		test.describe(`at ${width} px, ${colorScheme}`, () => {
			test.use({ viewport: { width, height: 900 }, colorScheme });

			for (const address of PAGES)
				test(`${address} has no fault and does not run over`, async ({ page }) => {
					if (address.startsWith('/data/')) {
						await open(page, address);
						await page.locator('tbody a[aria-expanded]').first().click();
						await expect(page.locator('tr.detail')).toBeVisible();
					} else await page.goto(address);
					expect(await violations(page)).toEqual([]);
					const over = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth
					);
					expect(over).toBe(0);
				});
		});
