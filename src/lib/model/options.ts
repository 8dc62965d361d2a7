/**
 * Options of one page beside the Selection, and how they read in a URL. May not depend on Svelte or
 * the DOM.
 */

export interface Option {
	/** The value where none is said; never written. */
	readonly initial: string;
	/** Every value it may have, the initial one too. */
	readonly values: readonly string[];
}

/** By the name of their parameter, in the order in which they are written. */
export type Options = Readonly<Record<string, Option>>;

/** What differs from the default, by name. */
export type Chosen = Readonly<Record<string, string>>;

/** Reads options from query parameters. Total: what is unknown or malformed counts as not said. */
export function read(params: URLSearchParams, options: Options): Chosen {
	return Object.fromEntries(
		Object.entries(options).flatMap(([name, { initial, values }]) => {
			const value = params.get(name);
			return value !== null && value !== initial && values.includes(value) ? [[name, value]] : [];
		})
	);
}

/** Writes options as a query string, without a question mark; empty where all are as they begin. */
export function write(chosen: Chosen, options: Options): string {
	const names = Object.keys(options).filter((name) => chosen[name] !== undefined);
	return new URLSearchParams(names.map((name) => [name, chosen[name]!])).toString();
}

/** The options with one of them changed; a default is dropped. Throws where it has no such value. */
export function choose(
	chosen: Chosen,
	[name, value]: readonly [string, string],
	options: Options
): Chosen {
	const option = options[name];
	if (!option?.values.includes(value))
		throw new Error(`choose: ${name} has the values ${option?.values}, got ${value}`);
	const others = Object.entries(chosen).filter(([other]) => other !== name);
	return Object.fromEntries(value === option.initial ? others : [...others, [name, value]]);
}
