/** Days on which pages differ and that no row of its own holds: the notes of the rows have them. */
import type { DatasetName, RowOf } from '$lib/data/schema';
import { date } from '$lib/format';

const MEETINGS = ['2014-07-14-fortaleza', '2016-11-19-lima', '2025-01-21-video'];
const STOPS = ['putin-2026-05-chn-1'];

/** A row by its place and day, with what its note says. */
export interface Noted {
	readonly dataset: DatasetName;
	readonly id: string;
	readonly name: string;
	readonly note: string;
}

type Tables = { readonly [N in 'meetings' | 'visits']: readonly RowOf<N>[] };

/** Those rows, by dataset; throws where one is gone or has lost its note. */
export const inNotes = ({ meetings, visits }: Tables): Noted[] => [
	...rowsOf(meetings, MEETINGS).map(({ id, city, start_date, note }) => {
		const where = city ? `in ${city}` : 'by video';
		return {
			dataset: 'meetings' as const,
			id,
			name: `Meeting ${where}, ${date(start_date)}`,
			note
		};
	}),
	...rowsOf(visits, STOPS).map(({ id, leader, city, date: day, note }) => {
		return { dataset: 'visits' as const, id, name: `${leader} in ${city}, ${date(day)}`, note };
	})
];

const rowsOf = <R extends { id: string; note: string | null }>(
	rows: readonly R[],
	ids: readonly string[]
) =>
	ids.map((id) => {
		const row = rows.find((row) => row.id === id);
		if (!row?.note) throw new Error(`"${id}" was expected to be a row with a note`);
		return { ...row, note: row.note };
	});
