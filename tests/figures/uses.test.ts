import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/lib/data/schema';
import { FIGURES } from '../../src/lib/data/schema/figures';

/** What the source line of a figure names, read in the component that draws it. */
interface Drawn {
	readonly figure: string;
	readonly datasets: readonly string[];
}

const drawn = readdirSync('src', { recursive: true, encoding: 'utf8' }).flatMap((file): Drawn[] => {
	if (!file.endsWith('.svelte')) return [];
	const [, ...figures] = readFileSync(`src/${file}`, 'utf8').split(/<Figure\s/);
	return figures.map((text) => {
		const said = (pattern: RegExp) => pattern.exec(text)?.[1] ?? '';
		const names = [said(/\btable="(\w+)"/), ...said(/\balso=\{\[([^\]]*)\]\}/).split(',')];
		return {
			figure: said(/\bid="([\w-]+)"/),
			datasets: names.map((name) => name.replace(/[\s']/g, '')).filter((name) => name !== '')
		};
	});
});
const figures = Object.keys(FIGURES);

describe('the figures that a dataset says draw it', () => {
	it.each(Object.entries(schema))('are those that name it: %s', (name, { uses }) => {
		const naming = figures.filter((id) =>
			drawn.some(({ figure, datasets }) => figure === id && datasets.includes(name))
		);
		// Every figure names its sources.
		expect(uses).toEqual(name === 'sources' ? figures : naming);
	});
});
