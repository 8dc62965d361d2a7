/** What the panel tells of a row of this page. Loaded when the first is opened. */
import type { Found as Known } from '$lib/figures/data';
import { describe as describeKnown, type Said } from '$lib/figures/says';
import type { MeetingsData, MeetingTables } from './data';

/** A row of the page with the name of its table. */
export interface Found {
	readonly table: keyof MeetingTables;
	readonly row: MeetingTables[keyof MeetingTables][number];
}

/** Describes a found row; the tables and verdicts are asked for what others say. */
export function describe(
	{ table, row }: Found,
	{ tables, verdicts }: Pick<MeetingsData, 'tables' | 'verdicts'>
): Said {
	// No row of this page is of trade, so none of trade is asked.
	const asked = { ...tables, trade_annual: [], trade_alternatives: [] };
	return describeKnown({ table, row } as Known, { tables: asked, verdicts });
}
