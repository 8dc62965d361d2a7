/** The options of the figures of this page, as their parameters and values stand in the URL. */
import { legs, visitsOf } from '$lib/model/meetings/hosts';
import type { Options } from '$lib/model/options';
import type { MeetingTables } from './data';

/**
 * `margins` and `ceremonies`: whether such meetings count. `visit`: whose stops are joined on the map,
 * of one visit with several or of all.
 */
export function optionsOf({ visits }: Pick<MeetingTables, 'visits'>): Options {
	const joined = [...new Set(legs(visitsOf(visits)).map(({ visit }) => visit.id))];
	return {
		margins: { initial: 'in', values: ['in', 'out'] },
		ceremonies: { initial: 'in', values: ['in', 'out'] },
		visit: { initial: 'all', values: ['all', ...joined] }
	};
}
