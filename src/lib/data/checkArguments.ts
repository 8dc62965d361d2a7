/** What the words of `claims.against` may be followed by. Private to `checkClaims`. */
import type { Against } from './against';
import type { AnyRow, OurReading } from './checkRule';
import type { DatasetName } from './schema';

/** Kinds of arguments: periods, rows and names. */
export type Argument =
	'year' | 'month' | 'month_since_january' | 'row' | 'event' | 'rule' | 'leader' | 'city' | 'sea';

/**
 * What is wrong with an argument, continuing “must, for the claim …,”; null where nothing is. A dataset
 * without rows was not read, which is its own issue.
 */
export function faultOfArgument(
	kind: Argument,
	value: string,
	{ dataset }: Against,
	reading: OurReading
): string | null {
	switch (kind) {
		case 'year':
			return periodFault(value, /^\d{4}$/, dataset, reading);
		case 'month':
			return periodFault(value, /^\d{4}-\d\d$/, dataset, reading);
		case 'month_since_january':
			return periodFault(value, /^\d{4}-\d\d$/, 'trade_ytd', reading);
		case 'row':
			return rowFault(value, dataset, reading);
		case 'event':
			return rowFault(value, 'events', reading);
		case 'rule':
			return ['all', 'bilateral'].includes(value) ? null : `count by all or bilateral`;
		default:
			return nameFault(kind, value, dataset, reading);
	}
}

function periodFault(value: string, form: RegExp, dataset: string, reading: OurReading) {
	const shape = form.source.includes('-') ? 'YYYY-MM' : 'YYYY';
	if (!form.test(value)) return `name a period as ${shape}, and ${value} is none`;
	const known = rowsOf(dataset, reading)
		.map(({ year, period_end }) => String(period_end ?? year).slice(0, value.length))
		.sort();
	const [first, last] = [known[0], known.at(-1)];
	if (first === undefined || last === undefined || (first <= value && value <= last)) return null;
	return `ask for a period within the data, and ${dataset} has ${first} to ${last}, not ${value}`;
}

function rowFault(value: string, dataset: string, reading: OurReading) {
	const ids = rowsOf(dataset, reading).map(({ id }) => id);
	if (ids.length === 0 || ids.includes(value)) return null;
	return `name a row of ${dataset}, and ${value} is none`;
}

/** Where each kind of name stands. */
const COLUMNS = { leader: 'leader', city: 'city', sea: 'country_or_sea' } as const;

function nameFault(
	kind: keyof typeof COLUMNS,
	value: string,
	dataset: string,
	reading: OurReading
) {
	const names = rowsOf(dataset, reading).flatMap((row) => {
		const name = String(row[COLUMNS[kind]] ?? '');
		return kind === 'sea' ? name.split(', ') : [name];
	});
	if (names.length === 0 || names.includes(value)) return null;
	return `name a ${kind} of ${dataset}, and ${value} is none`;
}

const rowsOf = (dataset: string, { tables }: OurReading): readonly AnyRow[] =>
	tables[dataset as DatasetName];
