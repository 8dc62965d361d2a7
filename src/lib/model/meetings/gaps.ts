/** How long passed between meetings, and which event was nearest to one. No Svelte, no DOM. */
import type { Event, Meeting } from '../../data/schema';
import { asPresidents } from '../counts';
import { daysBetween, daysOf } from '../days';

/** The days without a meeting before this one. */
export interface Gap {
	readonly from: Meeting;
	readonly to: Meeting;
	/** From the last day of the one to the first day of the other: 1 where they are days in a row. */
	readonly days: number;
}

/**
 * The gaps between meetings that follow each other, in their order; one fewer than the meetings.
 * Only meetings of the two as presidents: what lay before was not looked for in full. Meetings
 * ascend by date; where two overlap the gap is 0.
 */
export function gaps(meetings: readonly Meeting[]): Gap[] {
	const held = meetings.filter(asPresidents);
	return held.slice(1).map((to, i) => {
		const from = held[i]!;
		return { from, to, days: Math.max(0, daysBetween(from.end_date, to.start_date)) };
	});
}

/** The longest gap, the earliest of equals; `null` without any. */
export function longest(list: readonly Gap[]): Gap | null {
	return list.reduce<Gap | null>((a, b) => (a && a.days >= b.days ? a : b), null);
}

/** An event, and how far it is from a meeting. */
export interface Near {
	readonly event: Event;
	/** Days from the meeting to the event: below 0 before it, 0 while it lasted. */
	readonly days: number;
}

/**
 * The event nearest to a meeting, the earlier of equals; `null` without events. An event of a month
 * or a year lasts from its first day to its last.
 */
export function nearestEvent(meeting: Meeting, events: readonly Event[]): Near | null {
	const near = events.map((event) => ({ event, days: away(meeting, event.date) }));
	return near.reduce<Near | null>(
		(a, b) => (a && Math.abs(a.days) <= Math.abs(b.days) ? a : b),
		null
	);
}

function away({ start_date, end_date }: Meeting, date: string): number {
	const { from: first, to: last } = daysOf(date);
	if (last < start_date) return -daysBetween(last, start_date);
	return first > end_date ? daysBetween(end_date, first) : 0;
}
