/** How many meetings each counting rule takes, in sentences read from the rows. */
import type { Meeting } from '$lib/data/schema';
import { and, date, number } from '$lib/format';
import { asPresidents, runningCount } from '$lib/model/counts';

/** Meetings ascend by date. */
export function countingOf(meetings: readonly Meeting[]): string {
	const held = meetings.filter(asPresidents);
	const last = held.at(-1)!.end_date;
	const besides = held.filter(({ encounter }) => encounter !== 'bilateral');
	const where = besides.map(
		(row) => `${row.city ? `in ${row.city}` : 'by video'} on ${date(row.start_date)}`
	);
	return (
		`The list has ${number(meetings.length)} rows, ${number(held.length)} of them since ` +
		`${date(held[0]!.start_date.slice(0, 7))}, when both were presidents. Of those, ` +
		`${number(runningCount(meetings, last, 'bilateral'))} had separate talks of the two; the others ` +
		`were part of a group or a ceremony: ${and(where)}. With these, the list fits every official ` +
		'count from December 2021 on.'
	);
}
