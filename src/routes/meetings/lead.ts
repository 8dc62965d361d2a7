/** The three sentences that the page opens with, read from the rows. */
import { date, number } from '$lib/format';
import { inWords, inWordsCapital } from '$lib/words/numbers';
import { asPresidents, runningCount } from '$lib/model/counts';
import { gaps, longest, type Gap } from '$lib/model/meetings/gaps';
import { hostBalance, tripsTo, visitsOf } from '$lib/model/meetings/hosts';
import type { MeetingTables } from './data';

/** Throws where the tables hold fewer than two meetings of the presidents: the page cannot open. */
export function lead(tables: MeetingTables): string[] {
	return [countSentence(tables), hostSentence(tables), gapSentence(tables)];
}

function countSentence({ meetings }: MeetingTables): string {
	const held = meetings.filter(asPresidents);
	const last = meetings.at(-1)!.end_date;
	const all = runningCount(meetings, last, 'all');
	const bilateral = runningCount(meetings, last, 'bilateral');
	return `Putin and Xi met ${number(all)} times as presidents from ${date(held[0]!.start_date.slice(0, 7))} to ${date(last)} if every encounter counts, ${number(bilateral)} times if only separate talks of the two do.`;
}

function hostSentence({ meetings, visits }: MeetingTables): string {
	const held = meetings.filter(asPresidents);
	const { china, russia, third, video } = hostBalance(held);
	const trips = (['china', 'russia'] as const).flatMap((to) => tripsTo(to, visitsOf(visits), held));
	const latest = trips.flatMap(({ stops }) => stops).reduce((a, b) => (b.date > a.date ? b : a));
	return `${inWordsCapital(china)} of these were held in China, ${inWords(russia)} in Russia, ${inWords(third)} in third countries and ${inWords(video)} by video; the latest to travel to the other was ${latest.leader}, to ${latest.city} in ${date(latest.date.slice(0, 7))}.`;
}

function gapSentence({ meetings }: MeetingTables): string {
	const any = longest(gaps(meetings));
	const inPerson = longest(gaps(meetings.filter(({ format }) => format === 'in_person')));
	if (!any || !inPerson) throw new Error('lead: meetings must hold two in person, has fewer');
	const said = ({ from, to, days }: Gap) =>
		`${number(days)} days, from ${date(from.end_date)} to ${date(to.start_date)}`;
	return `Their longest time without a meeting was ${said(any)}; without one face to face it was ${said(inPerson)}.`;
}
