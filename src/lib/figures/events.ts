/** Events as charts draw them: where on the axis of years, and their words. */
import type { EventMark } from '../charts/LineChart.svelte';
import { date, shortDate } from '../format';
import { yearFraction } from '../model/time';
import type { Tables } from './data';

/** The events with these ids, in the order of the table. */
export function eventMarks(
	{ events }: Pick<Tables, 'events'>,
	ids: readonly string[]
): EventMark[] {
	return events
		.filter((event) => ids.includes(event.id))
		.map(({ id, date: day, title, short }) => ({
			id,
			x: yearFraction(day),
			date: date(day),
			shortDate: shortDate(day),
			title,
			short
		}));
}
