/**
 * The files in `data/`, read once. For the server, the build and scripts: it needs a file system, so
 * pages get rows through their server load.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue, issue, type Issue } from '../csv/issue';
import { check } from './check';
import type { OurReading } from './checkRule';
import { schemaIssues } from './checkSchema';
import { readDatasets, type Tables } from './load';
import { schema, type DatasetName } from './schema';
import { changesOf } from './version';

/** Where the files are, against the folder that the build or the script runs in. */
export const DATA_FOLDER = 'data';

const readings = new Map<string, OurReading>();

/**
 * Reads and checks all datasets, once for each folder. Never throws for what is in the files:
 * `issues` holds it, with what the schema leaves unsaid, the cross-checks' findings and what is wrong
 * with the changelog.
 */
export function inspectData(folder = DATA_FOLDER): OurReading {
	const known = readings.get(folder);
	if (known) return known;
	const reading = readDatasets((name) => {
		const file = join(folder, `${name}.csv`);
		return existsSync(file) ? readFileSync(file) : null;
	}, schema);
	const issues = [
		...schemaIssues(schema),
		...reading.issues,
		...check(reading),
		...changelogIssues(folder)
	];
	const inspected = { ...reading, issues };
	readings.set(folder, inspected);
	return inspected;
}

/** The version comes from the changelog, so a fault in it is one in the data. */
function changelogIssues(folder: string): Issue[] {
	try {
		changesOf(changelog(folder));
		return [];
	} catch (error) {
		const { message } = error as Error;
		return [
			issue({
				code: 'E_CHANGELOG',
				file: 'data/CHANGELOG.md',
				rule: `must say the version of the data, and does not: ${message}`,
				fix: 'correct the heading on top'
			})
		];
	}
}

/** All rows of all datasets. Throws one error that lists every issue, one a line, if there is any. */
export function loadData(folder = DATA_FOLDER): Tables<typeof schema> {
	const { tables, issues } = inspectData(folder);
	if (issues.length > 0) throw new Error(describeIssues(issues));
	return tables;
}

/** The list of issues as people see it, at the build and in the report: a heading, then a line each. */
export function describeIssues(issues: readonly Issue[]): string {
	const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
	return [`${count} in the data:`, ...issues.map((issue) => `  ${formatIssue(issue)}`)].join('\n');
}

/** The very bytes of a dataset's file, for publishing. Throws where there is no such file. */
export function bytesOf(name: DatasetName, folder = DATA_FOLDER): Uint8Array<ArrayBuffer> {
	return readFileSync(join(folder, `${name}.csv`));
}

/** The changelog of the data, as written. Throws where there is none. */
export function changelog(folder = DATA_FOLDER): string {
	return readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
}
