/**
 * Browser tests: one Chromium, the finished build behind `npm run preview`. The build itself is
 * made before (`npm test` does). Specs are named `*.spec.ts`; `*.test.ts` belongs to vitest.
 */
import { defineConfig } from '@playwright/test';
import { launchFlags, requireBrowser } from './browser';

/** Not vite's default, so that a preview left running is never what the tests see. */
const port = process.env.E2E_PORT ?? '4317';
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
	testDir: '.',
	testMatch: '**/*.spec.ts',
	outputDir: '../../test-results',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	timeout: 30_000,
	expect: { timeout: 5_000 },
	// Both close with the totals; `line` rewrites one line, which only a terminal can show.
	reporter: process.stdout.isTTY ? 'line' : 'dot',
	use: {
		baseURL: origin,
		locale: 'en-GB',
		timezoneId: 'UTC',
		viewport: { width: 1280, height: 800 },
		screenshot: 'only-on-failure'
	},
	projects: [
		{
			name: 'chromium',
			use: {
				browserName: 'chromium',
				launchOptions: { executablePath: requireBrowser().path, args: [...launchFlags] }
			}
		}
	],
	webServer: {
		command: 'npm run preview',
		cwd: '../..',
		url: origin,
		env: { PORT: port, HOST: '127.0.0.1' },
		reuseExistingServer: false,
		timeout: 30_000
	}
});
