/**
 * `datapackage.json`: what all our files are, for programs (Data Package v2,
 * https://datapackage.org/standard/data-package/). Depends on the schema's shape alone.
 */
import type { AnyDataset } from '../schema';
import { ours, type Licence } from '../schema/licences';
import type { Release } from '../version';
import type { PublishedFile } from './file';
import { tableSchema, type Json } from './tableSchema';

export const TITLE = 'No Limits: the Russia–China partnership in data';

export const PURPOSE =
	'Trade, meetings, Arctic, alignment and the claims of five articles, with source, bound and basis for every row.';

/** What our own properties and columns mean, for readers of the standard who do not know them. */
const CONVENTIONS = [
	'An empty cell is a missing value, never zero.',
	'`source_id` names the page a row rests on, in the resource `sources`; `paragraph` counts the non-empty lines of an article from 1.',
	'`bound` says how a value limits the true one: exact, at_least (a floor), at_most (a ceiling), about (rounded).',
	'`basis`, and columns that end in `_basis`, say whether a value is reported by the source or derived by us; `formula` shows how.',
	'Beyond the standard, a field may have a `unit`; a resource has `row` (what one row is), `caveats` and `topic`; a licence has `covers` and `credit`.',
	'Each resource has the property `profile` of Data Package v1 besides `type`, for older programs.'
].join(' ');

/** The descriptor of all datasets; `csv` gives the file of each. */
export function dataPackage(
	schema: Readonly<Record<string, AnyDataset>>,
	csv: (name: string) => PublishedFile,
	{ version, date }: Release
): Json {
	const licences = [...new Set(Object.values(schema).flatMap((dataset) => dataset.licences))];
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'no-limits',
		title: TITLE,
		description: `${PURPOSE} ${CONVENTIONS}`,
		version,
		created: `${date}T00:00:00Z`,
		keywords: ['Russia', 'China', 'trade', 'diplomacy', 'Arctic'],
		licenses: licences.map(licenceOf),
		contributors: [{ title: 'No Limits', roles: ['creator', 'maintainer'] }],
		sources: [
			{ title: 'The page behind each row, named by its source_id', path: 'sources.csv' },
			...creditsOf(licences)
		],
		resources: Object.entries(schema).map(([name, dataset]) => ({
			...resourceOf(name, dataset, csv(name)),
			schema: tableSchema(name, schema)
		}))
	};
}

function resourceOf(
	name: string,
	dataset: AnyDataset,
	{ name: path, bytes, sha256 }: PublishedFile
): Json {
	const { title, row, topic, caveats, licences } = dataset;
	const credits = creditsOf(licences);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
		name,
		type: 'table',
		profile: 'tabular-data-resource',
		path,
		title,
		description: [`${row}.`, ...caveats].join(' '),
		...{ row, caveats, topic },
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		licenses: licences.map(licenceOf),
		...(credits.length > 0 ? { sources: credits } : {}),
		dialect: {
			$schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
			...{ delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true }
		}
	};
}

const licenceOf = ({ name, title, url, covers, credit }: Licence): Json => ({
	name,
	path: url,
	...{ title, covers, credit }
});

/** Those whose data ours holds. */
const creditsOf = (licences: readonly Licence[]): readonly Json[] =>
	licences
		.filter((licence) => licence !== ours)
		.map(({ credit, covers }) => ({ title: credit, description: covers }));
