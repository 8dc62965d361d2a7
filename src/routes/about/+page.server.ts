import { changelog, loadData } from '$lib/data/files.server';
import { changes, ourCatalogue } from '$lib/data/published.server';
import { countingOf } from './counting';
import { leftOut } from './leftOut';
import leftOutCsv from './left-out.csv?raw';
import { blocks } from './markdown';
import { terms } from './terms';

/** What the page says that follows from the data: versions, terms, what was left out. */
export const load = () => {
	const entries = ourCatalogue();
	return {
		release: { version: changes()[0].version, date: changes()[0].date },
		changelog: blocks(changelog()).filter((block) => block.kind !== 'heading' || block.level > 1),
		counting: countingOf(loadData().meetings),
		leftOut: leftOut(leftOutCsv),
		titles: Object.fromEntries(entries.map(({ name, title }) => [name, title])),
		terms: terms(entries)
	};
};
