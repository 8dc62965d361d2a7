/**
 * `npm run data`: what is in `data/`, a line for each dataset, then everything that is wrong with it.
 * Exits with 1 where anything is.
 */
import type { AnyRow } from './checkRule';
import { describeIssues, inspectData } from './files.server';
import { schema, type DatasetName } from './schema';

const HEAD = ['dataset', 'rows', 'years', 'reported', 'derived', 'bounded'];

const { tables, issues } = inspectData();
const lines = (Object.keys(schema) as DatasetName[]).map((name) => summary(name, tables[name]));
console.log(aligned([HEAD, ...lines]));
console.log(issues.length > 0 ? `\n${describeIssues(issues)}` : '\nNo issues.');
process.exitCode = issues.length > 0 ? 1 : 0;

/** One line of the report; a dash where the dataset has no such column. */
function summary(name: DatasetName, rows: readonly AnyRow[]): string[] {
	const { time, fields } = schema[name];
	const isDerived = (row: AnyRow) => row.basis === 'derived' || row.split_basis === 'derived';
	const share = (column: string, count: (row: AnyRow) => boolean) =>
		Object.hasOwn(fields, column) && rows.length > 0
			? `${Math.round((rows.filter(count).length / rows.length) * 100)} %`
			: '–';
	return [
		name,
		String(rows.length),
		time ? years(rows.flatMap((row) => [row[time.from], row[time.to]])) : '–',
		share('basis', (row) => !isDerived(row)),
		share('basis', isDerived),
		share('bound', ({ bound }) => bound !== 'exact')
	];
}

/** First and last year of some years and days; a dash for none. */
function years(times: readonly unknown[]): string {
	const sorted = times.filter((time) => time != null).map((time) => String(time).slice(0, 4));
	sorted.sort();
	return sorted.length > 0 ? `${sorted[0]}–${sorted.at(-1)}` : '–';
}

/** Columns padded to their widest cell: names to the left, the rest to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
	const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	const cells = (row: readonly string[]) =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)));
	return rows.map((row) => cells(row).join('  ')).join('\n');
}
