/** A page as the server draws it, by its figures; and what every such page is held to. */
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, it } from 'vitest';
import type { Said } from '../../src/lib/figures/says';
import { load } from '../../src/routes/+layout.server';
import { all, drawn, one, type Drawn } from '../charts/drawn';

/** What a page is given: its own data, and that of the layout around it. */
export const pageData = <Own>(own: Own) => ({ ...load(), ...own });

/** Draws a page. Its figures are in their order, and by their public names. */
export function drawnPage<D>(page: Component<{ data: D }>, data: D) {
	const { body } = render(page as Component<Record<string, unknown>>, { props: { data } });
	const figures = (body.match(/<figure [\s\S]*?<\/figure>/g) ?? []).map((figure) =>
		one(drawn({ body: figure }), 'figure')
	);
	const figure = (id: string) => figures.find(({ attributes }) => attributes.id === id)!;
	return { body, figures, figure };
}

/** Public name of each figure, with how many rows it draws. */
export const rowCounts = (figures: readonly Drawn[]) =>
	figures.map(({ attributes }) => [attributes.id, attributes['data-rows']]);

/** Ids of the rows that the marks within stand for. */
export const rowsOf = (within: Drawn) =>
	all(within, 'g.mark').flatMap(({ attributes }) => attributes['data-row'] ?? []);

/** Marks within that the Tab key stops at. */
export const tabStops = (within: Drawn) =>
	all(within, 'g.mark').filter(({ attributes }) => attributes.tabindex === '0');

/** A drawing without any length that is none. */
export function hasOnlyLengths(body: string): void {
	it('has no value that is none, and no negative size', () => {
		expect(body).not.toMatch(/"[^"]*\b(NaN|Infinity|undefined)\b[^"]*"/);
		expect(body).not.toMatch(/ (width|height|r)="-/);
	});
}

/** Every row has words for the panel. */
export function saysAllRows<F>(rows: ReadonlyMap<string, F>, say: (found: F) => Said): void {
	it.each([...rows.keys()])('%s has a value, what it is, and no hole in its words', (id) => {
		const { value, what, facts, others } = say(rows.get(id)!);
		for (const text of [value, what, ...facts.flat(), ...others]) {
			expect(text).toMatch(/\S/);
			expect(text).not.toMatch(/undefined|null|NaN|\[object/);
		}
	});
}
