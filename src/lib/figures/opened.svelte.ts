/** The row whose source a page has open in its panel "Says who?", and how the panel is left again. */
import type { View } from '../view.svelte';

/** What a page knows of its rows. */
export interface Openable<F, D, S> {
	/** By id: the rows that can be opened. */
	readonly rows: ReadonlyMap<string, F>;
	/** Asked for what is said of a row. */
	readonly data: D;
	/** Loads how to speak of a row, once the first is opened. */
	readonly words: () => Promise<{ readonly describe: (found: F, data: D) => S }>;
}

/** Follows the row that a view has picked. Call while the page is set up. */
export function opened<F, D, S>(view: View, page: () => Openable<F, D, S>) {
	let words = $state.raw<Awaited<ReturnType<Openable<F, D, S>['words']>> | null>(null);
	const load = async () => (words = await page().words());
	$effect(() => {
		if (view.pick !== null && !words) void load();
	});
	/** What had the focus when the panel was opened: a mark, a link or a row of the table. */
	const opener = $derived(view.pick === null ? null : document.activeElement);
	// Asked at once: when the panel closes, the focus is on its own button.
	$effect.pre(() => void opener);
	const picked = $derived.by(() => {
		const found = page().rows.get(view.pick ?? '');
		return found && words ? { found, said: words.describe(found, page().data) } : null;
	});

	/**
	 * Closes the panel. The focus, and with it the page, goes back to what opened it, while that is still
	 * there; else to the mark drawn for the row, where there is one.
	 */
	async function close(): Promise<void> {
		const from = opener;
		const mark = `[data-mark="${CSS.escape(view.pick ?? '')}"]`;
		await view.open(null);
		const isThere = from?.isConnected && from !== document.body;
		const target = isThere ? from : document.querySelector(mark);
		if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
		target.focus();
		target.scrollIntoView({ block: 'nearest' });
	}

	return {
		/** The row and what is said of it; `null` while none is open or its words are not there yet. */
		get picked() {
			return picked;
		},
		/** Id of the figure it was opened from; `null` for a link, the table, or none. */
		get figure() {
			return opener?.closest('figure')?.id ?? null;
		},
		close,
		/** For the window: Escape closes. */
		onkeydown(event: KeyboardEvent) {
			if (event.key === 'Escape' && view.pick) void close();
		}
	};
}
