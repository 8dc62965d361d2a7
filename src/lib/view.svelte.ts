/**
 * The Selection of a page, held by the URL. A drag in progress and the place pointed at are the
 * only state of its own. Depends on `model` and on SvelteKit's router.
 */
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { getContext, onMount, setContext } from 'svelte';
import { everything, fromParams, toParams, type Domain, type Selection } from './model/selection';

/** What the pointer or the keyboard focus is on: shown by every view that knows the same thing. */
export interface Pointed {
	readonly year?: number | null;
	readonly city?: string | null;
	readonly row?: string | null;
}

const NOTHING = new URLSearchParams();

export class View {
	/** Query parameters are read once the page is alive: prerendered pages have none. */
	#live = $state(false);
	#draft = $state.raw<Partial<Selection> | null>(null);
	/** What is pointed at in any view. */
	pointed = $state.raw<Pointed>({});
	/** The dataset whose rows are listed under the charts. */
	table = $state('trade_annual');

	readonly #domainNow: () => Domain;
	/** What can be chosen on this page. */
	readonly domain: Domain = $derived.by(() => this.#domainNow());
	readonly #params = $derived(this.#live ? page.url.searchParams : NOTHING);
	readonly #settled: Selection = $derived.by(() => fromParams(this.#params, this.domain));
	/** The Selection to draw: what the URL says, with a drag in progress on top. */
	readonly selection: Selection = $derived({ ...this.#settled, ...this.#draft });
	/** Id of the row whose source is open, as the URL says; views ignore ids they do not know. */
	readonly pick: string | null = $derived(this.#params.get('pick'));
	readonly isDefault: boolean = $derived.by(() => toParams(this.selection, this.domain).size === 0);

	constructor(domain: () => Domain) {
		this.#domainNow = domain;
		onMount(() => {
			this.#live = true;
		});
	}

	/** True once the page runs in a browser: before that only the prerendered default shows. */
	get live(): boolean {
		return this.#live;
	}

	/** Shows a change without writing it: a handle being dragged, a year being played. */
	preview(change: Partial<Selection>): void {
		this.#draft = { ...this.#draft, ...change };
	}

	/**
	 * Writes a change, and whatever was previewed, to the URL. `replace` overwrites the present
	 * history entry: for a run of small steps that Back should undo at once.
	 */
	async set(change: Partial<Selection>, { replace = false } = {}): Promise<void> {
		const next = { ...this.selection, ...change };
		this.preview(change);
		const written = this.#draft;
		await this.#go(toParams(next, this.domain), this.pick, replace);
		// A newer preview is not ours to clear.
		if (this.#draft === written) this.#draft = null;
	}

	/** Clears every clause, and leaves the open source open. */
	async reset(): Promise<void> {
		await this.set(everything(this.domain));
	}

	/** Opens the source of a row, or closes it with `null`. */
	async open(row: string | null): Promise<void> {
		await this.#go(toParams(this.selection, this.domain), row, false);
	}

	/** The query string of this view with some clauses changed, for a link. */
	query(change: Partial<Selection> = {}, pick: string | null = this.pick): string {
		const params = toParams({ ...this.selection, ...change }, this.domain);
		if (pick) params.set('pick', pick);
		return params.size ? `?${params}` : '';
	}

	async #go(params: URLSearchParams, pick: string | null, replace: boolean): Promise<void> {
		if (pick) params.set('pick', pick);
		const search = params.size ? `?${params}` : '';
		if (search === page.url.search) return;
		await goto(`${page.url.pathname}${search}`, {
			replaceState: replace,
			keepFocus: true,
			noScroll: true
		});
	}
}

const KEY = Symbol('view');

/** Makes the View of a page and hands it to everything below. Call in the page's script. */
export function provideView(domain: () => Domain): View {
	return setContext(KEY, new View(domain));
}

/** The View of the page around this component. Throws where there is none. */
export function useView(): View {
	const view = getContext<View | undefined>(KEY);
	if (!view) throw new Error('useView: no View above this component; the page must provideView()');
	return view;
}
