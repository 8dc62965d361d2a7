/** What the panel tells of a row of this page. Loaded when the first is opened. */
import type { Found, FoundIn } from '$lib/figures/data';
import { describe as describeKnown, type Said } from '$lib/figures/says';
import type { MeetingsData, MeetingTables } from './data';

/** Describes a found row; the tables and verdicts are asked for what others say. */
export function describe(
	{ table, row }: FoundIn<MeetingTables>,
	{ tables, verdicts }: Pick<MeetingsData, 'tables' | 'verdicts'>
): Said {
	// No row of this page is of trade, so none of trade is asked.
	const asked = { ...tables, trade_annual: [], trade_alternatives: [] };
	return describeKnown({ table, row } as Found, { tables: asked, verdicts });
}
