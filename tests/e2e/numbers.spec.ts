/** Numbers that the page must be able to show, whatever it looks like. */
import { expect, test } from './fixture';
import { centreOf, figure, open } from './overview';

test('up to NBC’s article of May 2024 there were 43 meetings by the wide rule and 38 bilateral', async ({
	page
}) => {
	await open(page);
	const table = page.getByRole('table', { name: 'Whose count does the whole list match?' });
	const heads = await table.getByRole('columnheader').allInnerTexts();
	const nbc = heads.findIndex((text) => text.includes('NBC'));
	expect(heads[nbc]).toMatch(/more than\s*40/);
	expect(heads[nbc]).toContain('May 2024');
	for (const [rule, count] of [
		['Every encounter', '43'],
		['Separate talks only', '38']
	] as const) {
		const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: rule }) });
		// The row's own header stands in the first column.
		await expect(row.getByRole('cell').nth(nbc - 1)).toHaveText(new RegExp(`^${count}\\b`));
	}
	const numbers = page.getByRole('region', { name: 'Three numbers of the articles' });
	await expect(numbers).toContainText('43 if every encounter counts, 38 if only separate talks');
});

test('the year that the data end in is a floor: “2+” over 2026, and the text says May 2026', async ({
	page
}) => {
	await open(page);
	const bricks = figure(page, 'meetings-per-year');
	const floor = bricks.locator('svg text').filter({ hasText: /^2\+$/ });
	await expect(floor).toHaveCount(1);
	const count = await centreOf(floor);
	const year = await centreOf(bricks.getByRole('button', { name: 'Only 2026' }));
	expect(Math.abs(count.x - year.x)).toBeLessThan(3);
	await expect(bricks).toContainText('The list ends on 20 May 2026');
	await expect(bricks).toContainText('2026 runs to 20 May 2026; later meetings may be missing');
	await expect(figure(page, 'trade-annual')).toContainText('The last full year is 2025');
	await expect(page.getByText('Trade and meetings to May 2026')).toBeVisible();
});

test('the reported 234 companies and their parts are told apart, and counted once', async ({
	page
}) => {
	await open(page);
	const arctic = figure(page, 'arctic-registrations');
	for (const text of ['234 in 18 months', '125 in 24 months'])
		await expect(arctic.locator('svg text').filter({ hasText: text })).toHaveCount(1);
	// 48 and 123 are reported, 77 and 111 derived; the wholes are outlines over them.
	await expect(arctic.locator('rect.period')).toHaveCount(4);
	await expect(arctic.locator('rect.period.derived')).toHaveCount(2);
	await expect(arctic.locator('rect.outline.line')).toHaveCount(2);
	await expect(arctic.locator('rect.outline.line.claim')).toHaveCount(1);
	await expect(arctic).toContainText('drawn beneath it and not counted again');
});
