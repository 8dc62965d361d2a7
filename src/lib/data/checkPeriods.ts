/** Cross-checks of days and periods, and of counts over them. Private to `check`. */
import { rowsWith, type Breach, type Rule } from './checkRule';
import type { Registration } from './schema';

/** Pairs of columns of which the second is never less. */
const PAIRS = [
	['start_date', 'end_date'],
	['date', 'end_date'],
	['period_start', 'period_end'],
	['value', 'value_to'],
	['count', 'count_to']
] as const;

/** Nothing ends before it starts. */
export const periodsRunForward: Rule = {
	code: 'E_ORDER',
	breaches: (reading) =>
		PAIRS.flatMap(([from, to]) =>
			rowsWith(reading, [from, to]).flatMap((row): Breach[] => {
				const [start, end] = [row[from] ?? null, row[to] ?? null];
				// Days compare as texts: year, month and day stand in this order, at full width.
				if (start === null || end === null || start <= end) return [];
				const rule = `must not be before ${from}, which is ${String(start)}`;
				return [{ row, column: to, rule, fix: 'correct one of the two' }];
			})
		)
};

/** A figure is filed under the year in which its period ends. */
export const yearFitsPeriod: Rule = {
	code: 'E_YEAR',
	breaches: (reading) =>
		rowsWith(reading, ['year', 'period_end']).flatMap((row): Breach[] => {
			const { year, period_end } = row;
			if (typeof year !== 'number' || typeof period_end !== 'string') return [];
			if (year === Number(period_end.slice(0, 4))) return [];
			const rule = `must be the year of period_end, which is ${period_end}`;
			return [{ row, column: 'year', rule, fix: 'correct one of the two' }];
		})
};

/** Stops lie in the meeting of their visit, or on the eve of it: the day of arrival. */
export const stopsLieInMeetings: Rule = {
	code: 'E_OUTSIDE_MEETING',
	breaches: ({ tables: { meetings, visits } }) => {
		const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
		return visits.flatMap((row): Breach[] => {
			const meeting = row.meeting_id === null ? undefined : byId.get(row.meeting_id);
			if (!meeting) return [];
			const [eve, end] = [shiftDays(meeting.start_date, -1), meeting.end_date];
			if (eve <= row.date && row.date <= end) return [];
			const rule = `must lie from ${eve} to ${end}, with the meeting ${meeting.id}`;
			return [{ row, column: 'date', rule, fix: 'correct the date, or the meeting' }];
		});
	}
};

/** Two counts whose periods together make the period of a third add up to it. */
export const partsMakeTheWhole: Rule = {
	code: 'E_PARTS',
	breaches: ({ tables: { arctic_registrations: rows } }) =>
		rows.flatMap((whole) =>
			pairsTiling(whole, rows).flatMap(([a, b]): Breach[] => {
				if (a.companies + b.companies === whole.companies) return [];
				const parts = `${a.companies} (${a.id}) + ${b.companies} (${b.id})`;
				const rule = `must be ${parts}, whose periods make up its own`;
				return [{ row: whole, column: 'companies', rule, fix: 'correct one of the three' }];
			})
		)
};

/**
 * Pairs of registrations that follow each other and together fill the period of the whole. A count
 * of companies operating on a day has no start: its source counts those registered since the
 * first period it tells of.
 */
function pairsTiling(
	whole: Registration,
	rows: readonly Registration[]
): (readonly [Registration, Registration])[] {
	const parts = rows.filter(
		({ measure, region }) => measure === 'registered' && region === whole.region
	);
	const first = parts.map(({ period_start }) => period_start).sort()[0];
	const start = whole.period_start ?? first;
	return parts
		.filter(({ period_start }) => period_start === start)
		.flatMap((a) =>
			parts
				.filter((b) => b.period_start === shiftDays(a.period_end, 1))
				.filter((b) => b.period_end === whole.period_end)
				.map((b) => [a, b] as const)
		);
}

/** The day so many days later, as YYYY-MM-DD. */
function shiftDays(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
