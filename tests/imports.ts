/** Which file imports which, read from the sources themselves. Knows nothing of our folders' rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Text of each source file by its path from the project's root. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
	/** A file of the project, or a package. */
	readonly to: string;
	/** Gone once types are stripped: reaches no browser. */
	readonly isType: boolean;
}

/** All code under a folder. */
export function sourcesIn(folder: string): Sources {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return new Map(
		files
			.filter((file) => /\.(ts|js|svelte)$/.test(file))
			.map((file) => posix.join(folder, file))
			.map((path) => [path, readFileSync(path, 'utf8')])
	);
}

const STATEMENT =
	/^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]*?\s+from\s+)?['"]([^'"]+)['"]/gm;
const LATER = /(?<!typeof )\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a file imports, in no order; paths are resolved against the sources. */
export function importsOf(path: string, sources: Sources): Import[] {
	const text = sources.get(path) ?? '';
	return [
		...[...text.matchAll(STATEMENT)].map(([, type, to]) => ({ to: to!, isType: Boolean(type) })),
		...[...text.matchAll(LATER)].map(([, to]) => ({ to: to!, isType: false }))
	]
		.filter(({ to }) => to !== './$types')
		.map(({ to, isType }) => ({ to: resolved(to, path, sources), isType }));
}

function resolved(to: string, from: string, sources: Sources): string {
	const bare = to.replace(/\?url$/, '');
	const path = bare.startsWith('$lib/')
		? bare.replace('$lib', 'src/lib')
		: bare.startsWith('.')
			? posix.join(posix.dirname(from), bare)
			: null;
	if (path === null) return bare;
	return [path, `${path}.ts`].find((candidate) => sources.has(candidate)) ?? path;
}

/** Every file and package that is reached from the entries once types are stripped, with the way. */
export function reached(entries: readonly string[], sources: Sources): Map<string, string[]> {
	const ways = new Map(entries.map((entry) => [entry, [entry]]));
	// A Map hands out what is added while it is walked.
	for (const [path, way] of ways) {
		for (const { to, isType } of importsOf(path, sources)) {
			if (!isType && !ways.has(to)) ways.set(to, [...way, to]);
		}
	}
	return ways;
}
