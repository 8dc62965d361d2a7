/** The ledger of claims, the pairs that contradict each other, and a sentence of the reader's own. */
import type { Locator, Page } from '@playwright/test';
import { broken } from './audit';
import { rows } from './datasets';
import { expect, test } from './fixture';
import { awake } from './overview';

const claims = rows('claims');
const ledger = (page: Page): Locator => page.locator('figure#claims');
const shown = (page: Page): Locator => ledger(page).locator('article');

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/claims${query}`);
	await awake(page);
}

test.describe('the ledger', () => {
	test('is narrowed by article, topic, result and bound; the address holds it', async ({
		page
	}) => {
		await open(page);
		await expect(shown(page)).toHaveCount(claims.length);
		await page.getByRole('combobox', { name: /^Article/ }).selectOption('August 2025');
		await expect(page).toHaveURL('/claims?article=aug2025');
		const ofAugust = claims.filter((claim) => claim.source_id === 'a-aug2025');
		await expect(shown(page)).toHaveCount(ofAugust.length);
		await expect(ledger(page)).toHaveAttribute('data-rows', String(ofAugust.length));
		await page.getByRole('combobox', { name: /^Bound/ }).selectOption('at least, over');
		await expect(page).toHaveURL('/claims?article=aug2025&bound=at_least');
		await expect(shown(page)).toHaveCount(
			ofAugust.filter((claim) => claim.bound === 'at_least').length
		);
		await page.getByRole('button', { name: 'Reset' }).click();
		await expect(page).toHaveURL('/claims');
		await expect(shown(page)).toHaveCount(claims.length);
	});

	test('is searched by words and sorted, and a link shows somebody else the same', async ({
		page,
		newContext
	}) => {
		await open(page);
		await page.getByRole('searchbox').fill('harbin');
		await page.getByRole('combobox', { name: /^Order/ }).selectOption('by article');
		await expect(page).toHaveURL('/claims?q=harbin&sort=article');
		const found = await shown(page).locator('h3').allTextContents();
		expect(found.length).toBeGreaterThan(0);
		const other = await (await newContext()).newPage();
		await open(other, '?q=harbin&sort=article');
		await expect(other.getByRole('searchbox')).toHaveValue('harbin');
		await expect(shown(other).locator('h3')).toHaveText(found);
	});

	test('opens the claim that the address names, and leads to its chart', async ({ page }) => {
		await open(page, '#c-nbc-240bn');
		const claim = page.locator('#c-nbc-240bn');
		await expect(claim).toBeInViewport();
		await expect(claim.getByText('trade in both directions, 2023')).toBeVisible();
		await claim.getByRole('link', { name: 'In the chart' }).click();
		await expect(page).toHaveURL('/?pick=c-nbc-240bn#trade-annual');
		await expect(
			page.getByRole('complementary', { name: 'Says who?' }).filter({ hasText: 'Row c-nbc-240bn' })
		).toBeVisible();
	});

	for (const [id, address] of [
		['c-geo-dip', '/trade?pick=c-geo-dip#trade-monthly'],
		['c-topic-bering-sea', '/arctic?pick=c-topic-bering-sea#arctic-map'],
		['c-aug2025-oil', '/trade?pick=c-aug2025-oil#energy-flows'],
		['c-nbc-record', '/trade?pick=c-nbc-record#trade-annual'],
		['c-aug2025-rise', '/trade?pick=c-aug2025-rise#trade-annual'],
		['c-nbc-meetings-40', '/meetings?pick=c-nbc-meetings-40#meetings-count'],
		['c-topic-arctic-two-years', '/arctic?pick=c-topic-arctic-two-years#arctic-registrations']
	] as const)
		test(`leads from ${id} to the page that draws it`, async ({ page }) => {
			await page.goto(`/claims#${id}`);
			await page.locator(`#${id}`).getByRole('link', { name: 'In the chart' }).click();
			await expect(page).toHaveURL(address);
			await expect(
				page.getByRole('complementary', { name: 'Says who?' }).filter({ hasText: `Row ${id}` })
			).toBeVisible();
		});

	test('drops the filters that leave out the claim that the address names', async ({ page }) => {
		await open(page, '?result=differs&sort=article#c-nbc-third-term');
		const claim = page.locator('#c-nbc-third-term');
		await expect(claim).toBeInViewport();
		await expect(claim.locator('details')).toHaveAttribute('open');
		await expect(page).toHaveURL('/claims?sort=article#c-nbc-third-term');
		await expect(shown(page)).toHaveCount(claims.length);
		await page.getByRole('combobox', { name: /^Result/ }).selectOption('Differs');
		await expect(page).toHaveURL('/claims?result=differs&sort=article');
		await expect(claim).toHaveCount(0);
	});

	test('names each of its regions once', async ({ page }) => {
		await open(page);
		expect(await broken(page, 'landmark-unique')).toEqual([]);
		await expect(page.getByRole('region', { name: 'How many hold, by article' })).toHaveCount(1);
		await expect(page.getByRole('region', { name: 'Table of results' })).toHaveCount(1);
	});

	test('takes an address that makes no sense as none', async ({ page }) => {
		for (const query of [
			'?article=times&result=maybe&sort=up',
			`?q=${'x'.repeat(5000)}`,
			'#nothing'
		]) {
			await open(page, query);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims');
		}
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every claim stands with its result and why', async ({ page }) => {
		await page.goto('/claims');
		await expect(shown(page)).toHaveCount(claims.length);
		for (const { id } of claims) {
			const claim = page.locator(`[id="${id}"]`);
			await expect(claim.locator('.result')).toHaveText(
				/Holds|Holds in part|Differs|Cannot be checked/
			);
			await expect(claim.locator('.result + p')).toHaveText(/\S.*\.$/);
		}
	});

	test('every contradiction has two sides and a reason', async ({ page }) => {
		await page.goto('/claims/contradictions');
		const pairs = page.locator('section article');
		expect(await pairs.count()).toBeGreaterThan(50);
		expect(await pairs.locator('.value').count()).toBe(2 * (await pairs.count()));
		for (const why of await pairs.locator('.why b').allTextContents()) expect(why).toMatch(/\.$/);
		const trade = page.locator('[id="t-2018~ta-2018-russian-customs~total"] .why');
		await expect(trade.locator('b')).toHaveText('Russia counts differently from Chinese customs.');
		await expect(trade.locator('dt')).toHaveText('Notes of the rows');
		await expect(trade.locator('dd')).toHaveCount(2);
	});
});

test.describe('a sentence of the reader’s own', () => {
	const box = (page: Page) => page.getByLabel('A sentence with one figure on Russia and China');

	async function ask(page: Page, text: string): Promise<void> {
		await box(page).fill(text);
		await page.getByRole('button', { name: 'Check', exact: true }).click();
	}
	const answer = (page: Page) => page.locator('.answer');

	test('is read, checked and linked', async ({ page, newContext }) => {
		await open(page);
		await ask(page, 'China and Russia traded 250 billion dollars in 2024');
		await expect(answer(page)).toContainText('Differs');
		await expect(answer(page)).toContainText('$244.8bn in 2024');
		const address = page.url();
		expect(new URL(address).searchParams.get('say')).toContain('250 billion');
		const other = await (await newContext()).newPage();
		await other.goto(address);
		await expect(answer(other)).toContainText('$244.8bn in 2024');
	});

	test('is refused with a reason where it is not understood, and says what was not read', async ({
		page
	}) => {
		await open(page);
		await ask(page, 'Trade reached 250 billion yuan in 2024');
		await expect(answer(page)).toContainText('Not checked');
		await expect(answer(page)).toContainText('yuan');
		await ask(page, 'Marvellous trade of 245 billion dollars in 2024');
		await expect(answer(page)).toContainText('Not read');
		await expect(answer(page)).toContainText('Marvellous');
	});

	test('of any length and content is text', async ({ page }) => {
		await open(page);
		const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
		await ask(page, `${markup} \u202eabc\u0007 trade of 240 billion in 2023`);
		await expect(answer(page)).toBeVisible();
		await expect(page.locator('.answer img')).toHaveCount(0);
		await expect(page).toHaveTitle(/^Claims/);
		await ask(page, 'trade of 240 billion dollars in 2023 '.repeat(30_000));
		await expect(answer(page)).toContainText('Only the first 1,000 characters were read.');
	});

	test.describe('when the rows cannot be had', () => {
		test.use({ expectedProblem: /tables\.json|ERR_FAILED/ });

		test('says so, and answers when asked again', async ({ page }) => {
			await open(page);
			await page.route('**/tables.json', (route) => route.abort());
			await ask(page, 'Trade more than doubled since 2020');
			await expect(page.getByText('The rows could not be loaded')).toBeVisible();
			await page.unroute('**/tables.json');
			await page.getByRole('button', { name: 'Check', exact: true }).click();
			await expect(answer(page)).toContainText('Holds');
		});
	});
});
