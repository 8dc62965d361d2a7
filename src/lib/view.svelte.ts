/**
 * The Selection of a page, held by the URL. A drag in progress and the place pointed at are the
 * only state of its own. Depends on `model` and on SvelteKit's router.
 */
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { getContext, setContext, untrack } from 'svelte';
import {
	choose,
	everything,
	fromParams,
	same,
	toParams,
	type Domain,
	type Selection
} from './model/selection';

/** What the pointer or the keyboard focus is on: shown by every view that knows the same thing. */
export interface Pointed {
	readonly year?: number | null;
	readonly city?: string | null;
	readonly row?: string | null;
}

/** Stands in until the domain is known. */
const NOTHING: Domain = { from: 0, to: 0, hosts: [], cities: [], hostOf: {} };

export class View {
	/** What can be chosen on this page. */
	readonly domain: Domain;
	/**
	 * What the URL says, with a drag in progress on top. Read from the URL after each navigation,
	 * and replaced only where it differs: what has not changed is not drawn again.
	 */
	#selection = $state.raw<Selection>(everything(NOTHING));
	/** The selection of the frame before. */
	#settled = $state.raw<Selection>(this.#selection);
	#settling: Promise<void> | null = null;
	/** When the last write to the URL has landed. */
	#written = Promise.resolve();
	#pick = $state<string | null>(null);
	#live = $state(false);
	/** What is pointed at in any view. */
	pointed = $state.raw<Pointed>({});
	/** The dataset asked for, of those whose rows are listed under the charts. */
	table = $state('');

	readonly #query = $derived.by(() => toParams(this.#settled, this.domain).toString());

	/** `knows` tells which row ids there are: others in a URL are ignored. */
	constructor(domain: Domain, knows: (row: string) => boolean) {
		this.domain = domain;
		this.#settled = this.#selection = everything(domain);
		afterNavigate(({ type }) => {
			const params = page.url.searchParams;
			// What this view wrote itself it knows, and may have moved on from since.
			if (type !== 'goto' || !this.#live) this.read(params);
			this.#live = true;
			const pick = params.get('pick');
			this.#pick = pick !== null && knows(pick) ? pick : null;
		});
	}

	/** Takes over what a URL says: on arrival, and after Back and Forward. */
	protected read(params: URLSearchParams): void {
		this.preview(fromParams(params, this.domain));
		this.#settled = this.#selection;
	}

	get selection(): Selection {
		return this.#selection;
	}

	/**
	 * The same, a frame later: for the words, lists and links around the charts, so that the charts
	 * are painted first while a handle moves.
	 */
	get settled(): Selection {
		return this.#settled;
	}

	/** What `read` made of the Selection when it last settled: it may depend on nothing else. */
	whenSettled<T>(read: () => T): T {
		void this.#settled;
		return untrack(read);
	}

	/** Id of the row whose source is open, as the URL says. */
	get pick(): string | null {
		return this.#pick;
	}

	/** True once the page runs in a browser: before that only the prerendered default shows. */
	get live(): boolean {
		return this.#live;
	}

	get isDefault(): boolean {
		return this.#query === '';
	}

	/** Shows a change without writing it: a handle being dragged, a year being played. */
	preview(change: Partial<Selection>): void {
		const next = choose(this.#selection, change, this.domain);
		if (same(next, this.#selection)) return;
		this.#selection = next;
		void this.#settle();
	}

	/** Lets the frame with the charts go first; moves that come meanwhile settle together. */
	#settle(): Promise<void> {
		return (this.#settling ??= new Promise((settled) =>
			requestAnimationFrame(() =>
				setTimeout(() => {
					this.#settling = null;
					this.#settled = this.#selection;
					settled();
				})
			)
		));
	}

	/**
	 * Writes a change, and whatever was previewed, to the URL, after the charts are painted. `replace`
	 * overwrites the present history entry: for a run of small steps that Back should undo at once.
	 * `pick` is the row to open with it.
	 */
	async set(
		change: Partial<Selection>,
		{ replace = false, pick }: { replace?: boolean; pick?: string } = {}
	): Promise<void> {
		this.preview(change);
		await this.go(pick, replace);
	}

	/** Clears every clause, and leaves the open source open. */
	async reset(): Promise<void> {
		await this.set(everything(this.domain));
	}

	/** Opens the source of a row, or closes it with `null`. */
	async open(row: string | null): Promise<void> {
		await this.go(row);
	}

	/** The query string of this view with the source of a row open, for a link; `?` where empty. */
	link(pick: string | null = this.#pick): string {
		const picked = pick === null ? '' : `pick=${encodeURIComponent(pick)}`;
		return `?${[this.#query, picked].filter(Boolean).join('&')}`;
	}

	/** Address of the rows of a dataset, as a table: on the same page. */
	readonly rowsAt: (dataset: string) => string = () => '#rows';

	/**
	 * Writes the view, with the source of a row open, to the URL; nothing where it says so already.
	 * Writes wait for each other: one that overtook another would take its place in the history.
	 */
	protected go(pick?: string | null, replace = false): Promise<void> {
		const { pathname } = page.url;
		return (this.#written = this.#written.then(async () => {
			await this.#settling;
			const search = this.link(pick);
			if (page.url.pathname !== pathname || search === (page.url.search || '?')) return;
			const address = pathname + (search === '?' ? '' : search);
			await goto(address, { replaceState: replace, keepFocus: true, noScroll: true });
		}));
	}
}

const KEY = Symbol('view');

/** Hands a View to everything below. Call in the page's script. */
export function provideView<V extends View>(view: V): V {
	return setContext(KEY, view);
}

/** The View of the page around this component. Throws where there is none. */
export function useView(): View {
	const view = getContext<View | undefined>(KEY);
	if (!view) throw new Error('useView: no View above this component; the page must provideView()');
	return view;
}
