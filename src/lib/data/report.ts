/**
 * `npm run data`: the release, a line for each dataset, then everything that is wrong with them or
 * with their schema. Exits with 1 where anything is.
 */
import { shareOf, sourcesOf, yearsOf } from './catalogue';
import type { AnyRow } from './basis';
import { changelog, describeIssues, inspectData } from './files.server';
import { schema, type AnyDataset } from './schema';
import { changesOf, lastChange } from './version';

const HEAD = ['dataset', 'rows', 'years', 'reported', 'derived', 'bounded', 'sources', 'changed'];

const { tables, issues } = inspectData();
const changes = issues.some(({ code }) => code === 'E_CHANGELOG') ? [] : changesOf(changelog());
const lines = Object.entries(schema).map(([name, dataset]) =>
	summary(name, dataset, tables[name as keyof typeof schema])
);
console.log(aligned([HEAD, ...lines]));
console.log(`\n${totals()}`);
console.log(issues.length > 0 ? `\n${describeIssues(issues)}` : '\nNo issues.');
process.exitCode = issues.length > 0 ? 1 : 0;

/** One line of the report; a dash where the dataset has no such column. */
function summary(name: string, dataset: AnyDataset, rows: readonly AnyRow[]): string[] {
	const { reported, derived, bounded } = shareOf(dataset, rows);
	return [
		name,
		String(rows.length),
		yearsOf(dataset, rows)?.join('–') ?? '–',
		...[reported, derived, bounded].map(percent),
		String(sourcesOf(dataset, rows).size || '–'),
		lastChange(changes, name) ?? '–'
	];
}

function percent(share: number | null): string {
	return share === null ? '–' : `${Math.round(share * 100)} %`;
}

/** What all datasets hold together, under which version. */
function totals(): string {
	const release = changes[0] ? `Version ${changes[0].version} of ${changes[0].date}` : 'No version';
	const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
	const linked = tables.sources.filter(({ url }) => url !== null).length;
	return `${release}: ${lines.length} datasets, ${rows} rows; ${linked} of ${tables.sources.length} sources have an address of the publisher's own.`;
}

/** Columns padded to their widest cell: names to the left, the rest to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
	const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	const cells = (row: readonly string[]) =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)));
	return rows.map((row) => cells(row).join('  ')).join('\n');
}
