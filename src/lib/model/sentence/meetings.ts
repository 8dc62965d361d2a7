/** Answers on meetings and on registrations of companies. Private to `checkSentence`. */
import { compare } from '../check/compare';
import { checkClaim } from '../check/checkClaim';
import { daysOf, type Period } from '../days';
import type { Checkable, Figure, Finding } from '../check/types';
import { meetingsUpTo } from '../counts';
import type { Rule } from '../selection';
import { answered, checkOf, claimOf, outside, refused, statedOf } from './plan';
import type { Readable, SentenceTables } from './plan';
import type { Answer, Assumption, Measure, When } from './types';

/** Which meetings are meant. */
type Meetings = Extract<Measure, { key: 'meetings' }>;

/**
 * How often they met, under both counting rules. A meeting of several days is counted in a period that
 * has any of them.
 */
export function answerMeetings(
	reading: Readable,
	measure: Meetings,
	tables: SentenceTables
): Answer {
	const { figure, when, said } = reading;
	const isOther = said.record !== null || said.firstSince !== null || when?.sinceInvasion;
	if (said.direction !== null || isOther) return refused({ key: 'cannot_compare' });
	if (figure && figure.unit !== 'count' && figure.unit !== 'times')
		return refused({ key: 'wrong_unit' });
	const all = meetingsUpTo(tables.meetings, '9999-12-31', 'all');
	const [first, last] = [all[0]?.start_date, all.at(-1)?.start_date];
	if (first === undefined || last === undefined) return refused({ key: 'not_in_data', asked: '' });
	const refusal = when && outside(when, first, last);
	if (refusal) return refused(refusal);
	const period = periodOf(when, first, last);
	const stated = figure ? statedOf(figure) : ONCE;
	const claim = claimOf({
		...{ ...stated, unit: 'meetings', rule: 'count' },
		...{ against: 'meetings by all; meetings by bilateral', period_end: period.to }
	});
	const findings = (['all', 'bilateral'] as const).map((rule) =>
		counted(claim, rule, { measure, period, tables })
	);
	const assumptions = assumptionsOf(when, last);
	return answered(
		[{ claim, check: checkOf('count', findings) }],
		figure ? assumptions : [{ key: 'at_least_once' }, ...assumptions]
	);
}

/** "They met": once is enough. */
const ONCE = { value: 1, bound: 'at_least', wording: 'at least' } as const;

function periodOf(when: When | null, first: string, last: string): Period {
	if (!when) return { from: first, to: last };
	const from = when.from ?? (when.isUpTo ? null : when.to);
	return {
		from: from === null ? first : daysOf(from).from,
		to: when.to === null ? last : daysOf(when.to).to
	};
}

interface Asked {
	readonly measure: Meetings;
	readonly period: Period;
	readonly tables: SentenceTables;
}

function counted(claim: Checkable, rule: Rule, { measure, period, tables }: Asked): Finding {
	const { format, host } = measure;
	const found = meetingsUpTo(tables.meetings, period.to, rule).filter(
		(meeting) =>
			meeting.end_date >= period.from &&
			(format === null || meeting.format === format) &&
			(host === null || meeting.host === host)
	);
	const count = found.length;
	const figure: Figure = { value: count, unit: 'meetings', bound: 'exact', derived: true };
	return {
		outcome: compare(claim, figure),
		remark: { key: 'meetings_in', rule, measure, count, period },
		...{ figure, date: null },
		rows: found.map(({ id }) => ({ dataset: 'meetings' as const, id }))
	};
}

function assumptionsOf(when: When | null, last: string): Assumption[] {
	return [
		...(when?.from || (when?.to && !when.isUpTo) ? [] : [{ key: 'from_2013' as const }]),
		...(when?.to ? [] : [{ key: 'end_of_list' as const, date: last }])
	];
}

/** How many companies were registered in a period that is counted, or since the invasion. */
export function answerRegistrations(reading: Readable, tables: SentenceTables): Answer {
	const { figure, when, said } = reading;
	if (!figure || !when || said.record !== null || said.direction === 'fell')
		return refused({ key: 'cannot_compare' });
	if (when.sinceInvasion) return sinceInvasion(reading, tables);
	if (said.direction !== null) return refused({ key: 'cannot_compare' });
	if (figure.unit !== 'count') return refused({ key: 'wrong_unit' });
	const row = registeredIn(when, tables);
	if (!row)
		return refused({ key: 'not_in_data', asked: [when.from, when.to].filter(Boolean).join('/') });
	const derived = row.basis === 'derived';
	const found: Figure = { value: row.companies, unit: 'companies', bound: row.bound, derived };
	const claim = claimOf({
		...{ ...statedOf(figure), unit: 'companies', rule: 'value', period_end: row.period_end },
		against: `arctic_registrations at ${row.id}`
	});
	const finding: Finding = {
		outcome: compare(claim, found),
		remark: {
			...{ key: 'registered', count: row.companies },
			period: { from: String(row.period_start), to: row.period_end }
		},
		...{ figure: found, date: null, rows: [{ dataset: 'arctic_registrations', id: row.id }] }
	};
	const isOpen = when.to === null;
	const assumptions = isOpen ? [{ key: 'end_of_list' as const, date: row.period_end }] : [];
	return answered([{ claim, check: checkOf('value', [finding]) }], assumptions);
}

/** The count of just the period asked; the longest there is of a period without an end. */
function registeredIn({ from, to, isUpTo }: When, { arctic_registrations }: SentenceTables) {
	const start = daysOf(from ?? to!).from;
	const end = to && daysOf(to).to.slice(0, 7);
	return arctic_registrations
		.filter(({ measure, period_start }) => measure === 'registered' && period_start === start)
		.filter(({ period_end }) => !isUpTo && (end === null || period_end.slice(0, 7) === end))
		.sort((a, b) => (a.period_end > b.period_end ? -1 : 1))[0];
}

/** The event that "since the invasion" means. */
const INVASION = 'event-2022-02-24';

/** The longest count whose period holds the invasion; a percentage is that against its base. */
function sinceInvasion({ figure, said }: Readable, tables: SentenceTables): Answer {
	const event = tables.events.find(({ id }) => id === INVASION);
	const row = tables.arctic_registrations
		.filter(
			({ measure, period_start, period_end }) =>
				event &&
				measure === 'registered' &&
				String(period_start) <= event.date &&
				event.date <= period_end
		)
		.sort((a, b) => (a.period_end > b.period_end ? -1 : 1))[0];
	if (!row || !figure) return refused({ key: 'not_in_data', asked: event?.date ?? '' });
	const isPercent = figure.unit === 'percent';
	if (!isPercent && figure.unit !== 'count') return refused({ key: 'wrong_unit' });
	// A percentage that is no growth is a share, and a level that was reached is none either.
	const isGrowth = row.compared_with !== null && said.direction === 'rose' && !said.isLevel;
	if (isPercent && !isGrowth) return refused({ key: 'cannot_compare' });
	const claim = claimOf({
		...statedOf(figure),
		...{ unit: isPercent ? 'percent' : 'companies', rule: isPercent ? 'pace' : 'count_since' },
		against: `arctic_registrations at ${row.id} ${isPercent ? `over ${row.compared_with}` : `since ${INVASION}`}`
	});
	return answered([{ claim, check: checkClaim(claim, tables) }], []);
}
