/** How the derived counts of registrations follow from the reported ones. No Svelte, no DOM. */
import type { Registration } from '../../data/schema';
import { dayAfter } from '../time';

/** One subtraction: `companies` of a row follow from those of two others. */
export interface Step {
	/** The derived row. */
	readonly row: Registration;
	/** What is taken from, and what is taken away. */
	readonly from: Registration;
	readonly less: Registration;
	/** `from` less `less`, computed here: to be held against the row. */
	readonly companies: number;
	/** Taken from companies in operation: holds only if all of them had registered in these periods. */
	readonly isAssumed: boolean;
}

/**
 * The subtraction behind each derived row, found by the periods alone: a whole less the part beside
 * it, or companies operating on a day less those registered up to that day. Steps that rest on
 * reported rows come first, then those that rest on a step. A row that nothing leads to is left out.
 */
export function steps(rows: readonly Registration[]): Step[] {
	const found = rows
		.filter(({ basis }) => basis === 'derived')
		.flatMap((row) => stepTo(row, rows) ?? []);
	const rests = ({ from, less }: Step) =>
		[from, less].filter(({ basis }) => basis === 'derived').length;
	return found.toSorted((a, b) => rests(a) - rests(b));
}

function stepTo(row: Registration, rows: readonly Registration[]): Step | null {
	const start = row.period_start;
	if (start === null) return null;
	const registered = rows.filter((other) => other.measure === 'registered' && other !== row);
	const isBefore = (other: Registration) => dayAfter(other.period_end) === start;
	const isAfter = (other: Registration) => other.period_start === dayAfter(row.period_end);
	for (const less of registered) {
		const from = rows.find((other) => {
			if (other === row || other === less) return false;
			if (isAfter(less)) return isFrom(other, start) && other.period_end === less.period_end;
			const begin = less.period_start;
			return isBefore(less) && isWhole(other, begin) && other.period_end === row.period_end;
		});
		if (from) {
			const companies = from.companies - less.companies;
			return { row, from, less, companies, isAssumed: from.measure === 'operating' };
		}
	}
	return null;
}

const isWhole = (row: Registration, start: string | null): boolean =>
	row.measure === 'registered' && row.period_start === start;

/** A whole from that day on, or a count in operation, which has no first day. */
const isFrom = (row: Registration, start: string): boolean =>
	row.measure === 'operating' || isWhole(row, start);

/**
 * The count that a reported change in percent implies for the period compared with; `null` where no
 * change is reported. 234 after a rise of 87 percent is 125.1.
 */
export function impliedBase({ companies, change_pct }: Registration): number | null {
	return change_pct === null ? null : companies / (1 + change_pct / 100);
}
