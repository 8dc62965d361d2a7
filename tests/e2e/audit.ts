/** What axe finds wrong with a page, by WCAG 2.2, levels A and AA. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixture';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the audit finds in the page, or in parts of it: the rule, and each place that breaks it. */
export async function violations(page: Page, ...parts: string[]): Promise<string[]> {
	// Selectors of the thousands of places that pass would take most of the time.
	const audit = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(RULES);
	// Half the time; all that it gives up is frames of other origins, of which there are none.
	audit.setLegacyMode(true);
	for (const part of parts) audit.include(part);
	const { violations, passes } = await audit.analyze();
	expect(passes.length, 'rules that had something to judge').toBeGreaterThan(5);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)
	);
}

/** The places of a page that break one rule of axe, of its best practices too. */
export async function broken(page: Page, rule: string): Promise<string[]> {
	const audit = new AxeBuilder({ page }).withRules([rule]).setLegacyMode(true);
	const { violations, passes } = await audit.analyze();
	expect(passes.length + violations.length, 'rules that had something to judge').toBe(1);
	return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
}
