/** The README inside the zip. Depends on the schema's shape alone. */
import { citation } from '../cite';
import type { AnyDataset } from '../schema';
import type { Release } from '../version';
import { PURPOSE, TITLE } from './package';

/** Plain text that says what the files are, under which terms, and how to cite them. */
export function readme(schema: Readonly<Record<string, AnyDataset>>, release: Release): string {
	const { version, date } = release;
	const width = Math.max(...Object.keys(schema).map((name) => name.length)) + 4;
	const files = Object.entries(schema).map(
		([name, { title }]) => `  ${`${name}.csv`.padEnd(width)}  ${title}`
	);
	const licences = [...new Set(Object.values(schema).flatMap((dataset) => dataset.licences))];
	const terms = licences.map(
		({ covers, title, url, credit }) => `- ${covers}.\n  ${title}, ${url}\n  Credit: ${credit}`
	);
	return [
		`${TITLE}\nVersion ${version}, ${date}`,
		PURPOSE,
		`FILES\n${files.join('\n')}`,
		[
			'Each CSV is UTF-8 with a header, commas and LF. An empty cell is a missing value, never zero.',
			'datapackage.json explains every column: type, unit, meaning, allowed values, caveats.',
			'Every row names its source; sources.csv lists them. To check the files: sha256sum -c SHA256SUMS'
		].join('\n'),
		`TERMS\n${terms.join('\n')}`,
		`HOW TO CITE\n${citation({ name: null, title: TITLE }, 'text', { origin: null, release })}`
	]
		.map((part) => `${part}\n`)
		.join('\n');
}
