/**
 * A View of a page whose figures have options of their own beside the Selection, such as the measure
 * drawn. The URL holds them too: written only where they differ from the default, in one order.
 */
import { resolve } from '$app/paths';

import { choose, read, write, type Chosen, type Options } from '../model/options';
import { restrict, toParams, type Domain } from '../model/selection';
import { provideView, useView, View } from '../view.svelte';

export class OptionView extends View {
	readonly #options: Options;
	#chosen = $state.raw<Chosen>({});

	constructor(domain: Domain, knows: (row: string) => boolean, options: Options) {
		super(domain, knows);
		this.#options = options;
	}

	protected override read(params: URLSearchParams): void {
		super.read(params);
		this.#chosen = read(params, this.#options);
	}

	/** The value of an option now: its default before the page runs in a browser. Throws for another. */
	option(name: string): string {
		const option = this.#options[name];
		if (!option) throw new Error(`option: expected ${Object.keys(this.#options)}, got ${name}`);
		return this.#chosen[name] ?? option.initial;
	}

	/** Writes the value of an option to the URL. */
	async choose(name: string, value: string): Promise<void> {
		this.#chosen = choose(this.#chosen, [name, value], this.#options);
		await this.go();
	}

	override get isDefault(): boolean {
		return super.isDefault && Object.keys(this.#chosen).length === 0;
	}

	/** Clears every clause and every option, and leaves the open source open. */
	override async reset(): Promise<void> {
		this.#chosen = {};
		await super.reset();
	}

	/** The page of the dataset, with the years of the filter: a table knows no other clause. */
	override readonly rowsAt = (dataset: string): string => {
		const asked = toParams(restrict(this.settled, ['years'], this.domain), this.domain);
		return resolve('/data/[dataset]', { dataset }) + (asked.size > 0 ? `?${asked}` : '');
	};

	override link(pick: string | null = this.pick): string {
		const options = write(this.#chosen, this.#options);
		const rest = super.link(pick).slice(1);
		return `?${[options, rest].filter(Boolean).join('&')}`;
	}
}

/** Hands a View of a page to everything below, as `provideView` does: it knows the rows of the page. */
export function provideOptions(
	page: () => { domain: Domain; options: Options; rows: ReadonlyMap<string, unknown> }
): OptionView {
	const { domain, options } = page();
	return provideView(new OptionView(domain, (row) => page().rows.has(row), options));
}

/** The View around this component, on a page with options. Throws where there is none. */
export function useOptions(): OptionView {
	const view = useView();
	if (view instanceof OptionView) return view;
	throw new Error('useOptions: the View above has no options; the page must provide an OptionView');
}
