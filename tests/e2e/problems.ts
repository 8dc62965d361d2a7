/** What a page must never do, watched from outside. Depends on Playwright's types alone. */
import type { BrowserContext } from '@playwright/test';

const complaints = new Set(['error', 'warning', 'assert']);
const inlineSchemes = new Set(['data:', 'blob:', 'about:']);

/**
 * Everything that goes wrong in any page of the context from now on, one sentence each, in order:
 * console errors and warnings, uncaught errors, requests to anywhere but `origin` ("http://host:port").
 * The list is empty at first and grows as pages run; `data:` and `blob:` addresses are no requests.
 */
export function watchProblems(context: BrowserContext, origin: string): readonly string[] {
	const problems: string[] = [];
	context.on('console', (message) => {
		if (!complaints.has(message.type())) return;
		problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => problems.push(`uncaught: ${error.error()}`));
	context.on('request', (request) => {
		if (leaves(request.url(), origin)) problems.push(`request left the origin: ${request.url()}`);
	});
	return problems;
}

function leaves(address: string, origin: string): boolean {
	const url = new URL(address);
	return !inlineSchemes.has(url.protocol) && url.origin !== origin;
}
