/** What a claim is checked against, in words in place of the small language of `claims.against`. English. */
import { readAgainst, type Against, type Word } from '../data/against';
import { isNeeded, type Needed } from '../data/schema/claimRules';
import { date, period } from '../format';
import { eventOf } from '../model/check/background';
import { flowOf } from '../model/check/series';
import type { CheckTables } from '../model/check/types';
import { FLOWS, inside, ordinal, OUR_LIST } from './terms';

/** What it would take to check a claim or a part of it. */
export const NEEDED: Readonly<Record<Needed, string>> = {
	allies: 'a list of who fights on which side',
	buyers: 'a series of what each country buys of Russian coal and gas',
	front_line: 'day-by-day reports from the front',
	photographs: 'the photograph itself',
	statements: 'a record of what spokespeople said'
};

/** The parts that a claim is compared with, each a phrase. The rows named must be there. */
export function againstText(against: string, tables: CheckTables): string[] {
	return (readAgainst(against) ?? []).map((part) => partText(part, tables));
}

function partText(part: Against, tables: CheckTables): string {
	const { dataset, words } = part;
	if (isNeeded(dataset)) return `not at hand: ${NEEDED[dataset]}`;
	switch (dataset) {
		case 'trade_annual':
		case 'trade_monthly':
			return `${FLOWS[flowOf(part.column)]}, ${when(words)}`;
		case 'context_figures':
			return figuresText(words, tables);
		case 'events':
			return eventsText(words, tables);
		case 'meetings':
			return meetingsText(words, tables);
		case 'visits':
			return visitsText(words, tables);
		case 'arctic_registrations':
			return registrationsText(words, tables);
		default:
			return `joint exercises in the ${words.get('in')}`;
	}
}

type Words = ReadonlyMap<Word, string>;

/** A row by its id, which the build has found to be there. */
function named<R extends { id: string }>(rows: readonly R[], id: string | undefined): R {
	const row = rows.find((row) => row.id === id);
	if (!row) throw new Error(`no row "${id}", which the build excludes`);
	return row;
}

function when(words: Words): string {
	const trailing = words.get('12-months-to');
	if (trailing) return `twelve months to ${date(trailing)}`;
	const from = words.get('from');
	return from ? `${date(from)} to ${date(words.get('to')!)}` : date(words.get('in')!);
}

function figuresText(words: Words, { context_figures }: CheckTables): string {
	const subjectOf = (id: string) => named(context_figures, id).subject;
	const [at, nearest, below] = [words.get('at')!, words.get('not'), words.get('above')];
	if (nearest) return `${subjectOf(at)}; the nearest to what is named: ${subjectOf(nearest)}`;
	return below ? `${subjectOf(at)}; above ${inside(subjectOf(below))}` : subjectOf(at);
}

function eventsText(words: Words, { events }: CheckTables): string {
	const [at, before, until] = [words.get('at'), words.get('before'), words.get('until')];
	const dated = (id: string) => {
		const row = named(events, id);
		return `${eventOf(row)} (${date(row.date)})`;
	};
	if (until) return `${dated(at!)}, until ${date(until)}`;
	return before ? `${dated(at!)}; before ${dated(before)}` : dated(at!);
}

function meetingsText(words: Words, { meetings }: CheckTables): string {
	const [rule, city] = [words.get('by'), words.get('in')];
	if (rule) return `meetings by ${OUR_LIST[rule === 'all' ? 'all' : 'bilateral']}`;
	if (city) return `meetings in ${city}`;
	const row = named(meetings, words.get('at'));
	return `the meeting in ${row.city}, ${period(row.start_date, row.end_date)}`;
}

function visitsText(words: Words, { context_figures }: CheckTables): string {
	const visit = `visits of ${words.get('of')} to ${words.get('to')}`;
	const [after, before, stop] = [words.get('after'), words.get('before'), words.get('stop')];
	if (after) return `${visit}, after ${named(context_figures, after).event}`;
	if (before) return `${visit}, the last before ${date(before)}`;
	return stop ? `${visit}, as the ${ordinal(Number(stop))} stop` : visit;
}

function registrationsText(words: Words, tables: CheckTables): string {
	const spanOf = (id: string | undefined) => {
		const { period_start: from, period_end: to } = named(tables.arctic_registrations, id);
		return period(String(from), to);
	};
	const [since, over] = [words.get('since'), words.get('over')];
	const registered = `companies registered in the Russian Arctic, ${spanOf(words.get('at'))}`;
	if (since) return `${registered}; since ${eventOf(named(tables.events, since))}`;
	return over ? `${registered}; over those of ${spanOf(over)}` : registered;
}
