/** What the words of `claims.against` may be followed by. Private to `checkClaims`. */
import type { AnyRow, OurReading } from './checkRule';
import type { DatasetName } from './schema';

/** Kinds of arguments: periods, rows and names. */
export type Argument =
	| 'year'
	| 'month'
	| 'month_since_january'
	| 'row'
	| 'dated_row'
	| 'dated_figure'
	| 'day'
	| 'stop'
	| 'event'
	| 'rule'
	| 'leader'
	| 'city'
	| 'sea';

/** An argument, and where it is to be found. */
export interface Asked {
	readonly value: string;
	/** Name of the dataset that the part begins with. */
	readonly dataset: string;
	readonly reading: OurReading;
}

/**
 * What is wrong with an argument, continuing “must, for the claim …,”; null where nothing is. A dataset
 * without rows was not read, which is its own issue.
 */
export function faultOfArgument(kind: Argument, asked: Asked): string | null {
	switch (kind) {
		case 'year':
			return periodFault('YYYY', asked);
		case 'month':
			return periodFault('YYYY-MM', asked);
		case 'month_since_january':
			return periodFault('YYYY-MM', { ...asked, dataset: 'trade_ytd' });
		case 'row':
			return rowFault(asked);
		case 'dated_row':
			return rowFault(asked) ?? dateFault(asked);
		case 'dated_figure':
			return faultOfArgument('dated_row', { ...asked, dataset: 'context_figures' });
		case 'day':
			return /^\d{4}-\d\d-\d\d$/.test(asked.value) ? null : 'name a day as YYYY-MM-DD';
		case 'stop':
			return /^[1-9]$/.test(asked.value) ? null : 'number a stop from 1 to 9';
		case 'event':
			return rowFault({ ...asked, dataset: 'events' });
		case 'rule':
			return ['all', 'bilateral'].includes(asked.value) ? null : 'count by all or bilateral';
		default:
			return nameFault(kind, asked);
	}
}

const SHAPES = { YYYY: /^\d{4}$/, 'YYYY-MM': /^\d{4}-\d\d$/ } as const;

function periodFault(shape: keyof typeof SHAPES, asked: Asked): string | null {
	const { value, dataset } = asked;
	if (!SHAPES[shape].test(value)) return `name a period as ${shape}, and ${value} is none`;
	const known = rowsOf(asked)
		.map(({ year, period_end }) => String(period_end ?? year).slice(0, value.length))
		.sort();
	const [first, last] = [known[0], known.at(-1)];
	if (first === undefined || last === undefined || (first <= value && value <= last)) return null;
	return `ask for a period within the data, and ${dataset} has ${first} to ${last}, not ${value}`;
}

function rowFault(asked: Asked): string | null {
	const ids = rowsOf(asked).map(({ id }) => id);
	if (ids.length === 0 || ids.includes(asked.value)) return null;
	return `name a row of ${asked.dataset}, and ${asked.value} is none`;
}

function dateFault(asked: Asked): string | null {
	const row = rowsOf(asked).find(({ id }) => id === asked.value);
	if (!row || (row.event !== null && (row.period_start ?? row.period_end) !== null)) return null;
	return `name a row with a date and the event of that day, and ${asked.value} has none`;
}

/** Where each kind of name stands. */
const COLUMNS = { leader: 'leader', city: 'city', sea: 'country_or_sea' } as const;

function nameFault(kind: keyof typeof COLUMNS, asked: Asked): string | null {
	const names = rowsOf(asked).flatMap((row) => {
		const name = String(row[COLUMNS[kind]] ?? '');
		return kind === 'sea' ? name.split(', ') : [name];
	});
	if (names.length === 0 || names.includes(asked.value)) return null;
	return `name a ${kind} of ${asked.dataset}, and ${asked.value} is none`;
}

const rowsOf = ({ dataset, reading }: Asked): readonly AnyRow[] =>
	reading.tables[dataset as DatasetName];
