/** Words of the list of meetings. */
import type { Meeting } from '$lib/data/schema';
import { country, number, plural } from '$lib/format';
import type { Near } from '$lib/model/meetings/gaps';
import { whereOf, type Where } from '$lib/model/meetings/hosts';

/** Where they met and who travelled, by kind of place. */
export const LANES = [
	['china', 'In China', 'China', 'Putin to China'],
	['russia', 'In Russia', 'Russia', 'Xi to Russia'],
	['third', 'In a third country', 'Third', 'both abroad'],
	['video', 'By video', 'Video', 'neither']
] as const satisfies readonly (readonly [Where, string, string, string])[];

export function placeOf({ city, host }: Meeting): string {
	return city && host ? `${city}, ${country(host)}` : 'by video';
}

export function travellersOf(meeting: Meeting): string {
	return LANES.find(([where]) => where === whereOf(meeting))![3];
}

const ENCOUNTERS = {
	bilateral: '',
	group: 'no separate talks found',
	ceremony: 'ceremony without separate talks'
} as const;

/** What sets a meeting apart from talks of two presidents; empty where nothing does. */
export function remarkOn({ encounter, putin_role, xi_role }: Meeting): string {
	const offices = [
		putin_role === 'president' ? '' : 'Putin prime minister',
		xi_role === 'president' ? '' : 'Xi vice-president'
	];
	return [ENCOUNTERS[encounter], ...offices].filter(Boolean).join(', ');
}

/** "12 days before Full-scale invasion", "same day: Friendship Medal". */
export function nearName({ event, days }: Near): string {
	if (days === 0) return `same time: ${event.title}`;
	const distance = plural(Math.abs(days), 'day');
	return `${distance} ${days > 0 ? 'before' : 'after'}: ${event.title}`;
}

/** Who travelled to whom how often. */
export function tripsName(putin: number, xi: number): string {
	return `Putin made ${plural(putin, 'trip')} to China, Xi ${number(xi)} to Russia`;
}
