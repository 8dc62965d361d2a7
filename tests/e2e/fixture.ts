/**
 * `test` and `expect` for every browser test: a test also fails when a page of it complains (see
 * `problems.ts`). Specs import from here, never from Playwright itself.
 */
import { test as base, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { watchProblems } from './problems';

export { expect } from '@playwright/test';

interface Watched {
	/**
	 * The one kind of complaint that a test provokes on purpose, such as the 404 of a page that is
	 * not there: `test.use({ expectedProblem: /404/ })`. Null allows none.
	 */
	expectedProblem: RegExp | null;
	/** Another watched visitor: own storage and history. Closed after the test. */
	newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

export const test = base.extend<Watched>({
	expectedProblem: [null, { option: true }],

	context: async ({ context, baseURL, expectedProblem }, use) => {
		const problems = watchProblems(context, originOf(baseURL));
		await use(context);
		expectNone(problems, expectedProblem);
	},

	newContext: async ({ browser, baseURL, expectedProblem }, use) => {
		const opened: { context: BrowserContext; problems: readonly string[] }[] = [];
		await use(async (options) => {
			const context = await browser.newContext(options);
			opened.push({ context, problems: watchProblems(context, originOf(baseURL)) });
			return context;
		});
		await Promise.all(opened.map(({ context }) => context.close()));
		expectNone(
			opened.flatMap(({ problems }) => problems),
			expectedProblem
		);
	}
});

function originOf(baseURL: string | undefined): string {
	if (baseURL) return new URL(baseURL).origin;
	throw new Error('No baseURL: run these tests with -c tests/e2e/playwright.config.ts');
}

function expectNone(problems: readonly string[], expected: RegExp | null): void {
	const unexpected = problems.filter((problem) => !expected?.test(problem));
	base.expect(unexpected, 'what pages complained of').toEqual([]);
}
