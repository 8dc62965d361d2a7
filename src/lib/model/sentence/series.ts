/** Answers on energy, the sea route, votes and exercises: yearly figures of several counters. */
import { apartPct, boundOfSize, compare, compareSizes } from '../check/compare';
import { changeBetween } from '../check/series';
import type { Among } from '../check/remark';
import type { Checkable, Figure, Finding } from '../check/types';
import { countsOf, defaultsOf, type Counted, type YearlyMeasure } from './counted';
import { answered, changeInPercent, checkOf, claimOf, outside, refused, statedOf } from './plan';
import type { Readable, SentenceTables } from './plan';
import { answerReached, isReachedBy } from './reached';
import type { Answer, Assumption, Measure, SentenceUnit, When } from './types';

/** Level, change and record of a yearly measure. */
export function answerYearly(
	reading: Readable,
	measure: YearlyMeasure,
	tables: SentenceTables
): Answer {
	const { figure, said } = reading;
	const when = reading.when!;
	if (when.sinceInvasion || when.isTrailing || said.firstSince !== null)
		return refused({ key: 'cannot_compare' });
	if ([when.from, when.to].some((period) => period !== null && period.length > 4))
		return refused({ key: 'part_of_year' });
	const counts = countsOf(measure, tables);
	const years = counts.map(({ year }) => String(year)).sort();
	const refusal = outside(when, years[0], years.at(-1));
	const isTotal = when.isUpTo || (when.from !== null && (said.direction === null || refusal));
	if (measure.key === 'exercises' && isTotal) return refused({ key: 'totals' });
	if (refusal) return refused(refusal);
	if (said.isFirstSupplier) return firstSupplier(measure, when, tables);
	const isLevel = said.direction === null || said.isLevel;
	const isChange = figure?.unit === 'percent' || figure?.unit === 'times' || !figure;
	if (!isLevel && !isChange) return refused({ key: 'change_in_amount' });
	if (isLevel && !figure && !said.record) return refused({ key: 'cannot_compare' });
	if (isLevel && figure && !UNITS[unitKey(measure)].includes(figure.unit))
		return refused({ key: 'wrong_unit' });
	if (isLevel && when.from !== null) return refused({ key: 'two_periods' });
	if (when.isUpTo) {
		if (!isReachedBy(reading)) return refused({ key: 'by_when' });
		const answerIn = (reading: Readable) => answerYearly(reading, measure, tables);
		return answerReached(
			reading,
			counts.filter(({ isDefault }) => isDefault),
			answerIn
		);
	}
	const last = Math.max(...counts.map(({ year }) => year));
	const checks = [
		...levels({ ...reading, figure: isLevel ? figure : null }, measure, counts),
		...changes({ ...reading, figure: isLevel ? null : figure }, measure, counts)
	];
	return answered(checks, said.direction === null ? [] : assumptionsOf(when, last));
}

/** Whether Russia came first among the suppliers of a fuel in a year, where its place is known. */
function firstSupplier(measure: YearlyMeasure, when: When, tables: SentenceTables): Answer {
	const row = tables.energy_annual.find(
		({ commodity, year, preferred }) =>
			measure.key === 'energy' &&
			commodity === measure.commodity &&
			when.from === null &&
			String(year) === when.to &&
			preferred === 'yes'
	);
	const rank = row?.rank_among_suppliers ?? null;
	if (!row || rank === null) return refused({ key: 'rank' });
	const figure: Figure = { value: rank, unit: 'rank', bound: 'exact', derived: false };
	const claim = claimOf({
		...{ value: 1, bound: 'exact', wording: null, unit: 'rank', rule: 'value' },
		against: `${measure.key} in ${row.year}`
	});
	const finding: Finding = {
		outcome: compare(claim, figure),
		remark: { key: 'supplier_rank', measure, year: row.year, rank },
		...{ figure, date: null, rows: [{ dataset: 'energy_annual', id: row.id }] }
	};
	return answered([{ claim, check: checkOf('value', [finding]) }], []);
}

const UNITS: Readonly<Record<'tonnes' | 'gas' | 'count' | 'percent', readonly SentenceUnit[]>> = {
	tonnes: ['tonnes'],
	gas: ['cubic_metres'],
	count: ['count', 'times'],
	percent: ['percent']
};

function unitKey(measure: YearlyMeasure): keyof typeof UNITS {
	if (measure.key === 'votes') return 'percent';
	if (measure.key === 'exercises') return 'count';
	if (measure.key === 'energy') return measure.commodity === 'pipeline_gas' ? 'gas' : 'tonnes';
	return measure.measure.includes('cargo') ? 'tonnes' : 'count';
}

const missing = (measure: Measure, period: string): Finding => ({
	...{ outcome: 'missing', figure: null, date: null, rows: [] },
	remark: { key: 'series_missing', measure, period }
});

type Checks = (Answer & { kind: 'checked' })['checks'];

function levels(reading: Readable, measure: YearlyMeasure, counts: readonly Counted[]): Checks {
	const { figure, when, said } = reading;
	const year = Number(when!.to);
	const defaults = defaultsOf(year, counts);
	const unit = defaults[0]?.figure.unit ?? '';
	const period_end = `${year}-12-31`;
	const level = claimOf({
		...statedOf(figure),
		unit,
		period_end,
		rule: 'value',
		against: `${measure.key} in ${year}`
	});
	const finding = (count: Counted) => levelFinding(level, measure, count);
	const others = counts.filter((count) => count.year === year && !defaults.includes(count));
	const found = defaults.length > 0 ? defaults.map(finding) : [missing(measure, String(year))];
	const record = { ...level, ...statedOf(null), rule: 'record' as const };
	return [
		...(figure ? [{ claim: level, check: checkOf('value', found, others.map(finding)) }] : []),
		...(said.record
			? [
					{
						claim: record,
						check: checkOf('record', [recordFinding({ measure, year, among: said.record }, counts)])
					}
				]
			: [])
	];
}

function levelFinding(claim: Checkable, measure: Measure, count: Counted): Finding {
	const { figure, statedBy, row, year } = count;
	const apart = apartPct(claim, figure.value);
	return {
		outcome: compare(claim, figure),
		remark: { key: 'series', measure, period: String(year), figure, statedBy, apartPct: apart },
		...{ figure, date: null, rows: [row] }
	};
}

function recordFinding(
	{ measure, year, among }: { measure: YearlyMeasure; year: number; among: Among },
	counts: readonly Counted[]
): Finding {
	const [own] = defaultsOf(year, counts);
	if (!own) return missing(measure, String(year));
	const highest = counts
		.filter(({ method }) => method === own.method)
		.filter((other) => (among === 'all' ? other.year !== year : other.year < year))
		.sort((a, b) => b.figure.value - a.figure.value)[0];
	const before = highest ? { year: highest.year, figure: highest.figure } : null;
	return {
		outcome: !highest ? 'open' : own.figure.value > highest.figure.value ? 'agrees' : 'disagrees',
		remark: { key: 'series_record', measure, year, figure: own.figure, before, among },
		...{
			figure: own.figure,
			date: null,
			rows: [own, ...(highest ? [highest] : [])].map(({ row }) => row)
		}
	};
}

function changes(reading: Readable, measure: YearlyMeasure, counts: readonly Counted[]): Checks {
	const { figure, said } = reading;
	const when = reading.when!;
	if (said.direction === null) return [];
	const last = Math.max(...counts.map(({ year }) => year));
	const to = Number(when.to ?? last);
	const from = when.from === null ? to - 1 : Number(when.from);
	const rule = said.direction;
	const claim = claimOf({
		...{ ...statedOf(changeInPercent(figure)), unit: 'percent', rule },
		against: `${measure.key} from ${from} to ${to}`
	});
	return [{ claim, check: checkOf(rule, [changeOf(claim, measure, { from, to, counts })]) }];
}

/** The change between two years that were counted alike. */
function changeOf(
	claim: Checkable,
	measure: YearlyMeasure,
	{ from, to, counts }: { from: number; to: number; counts: readonly Counted[] }
): Finding {
	const [earlier, later] = [defaultsOf(from, counts), defaultsOf(to, counts)];
	if (earlier.length === 0 || later.length === 0)
		return missing(measure, String(earlier.length > 0 ? to : from));
	for (const before of earlier)
		for (const after of later)
			if (before.method === after.method) return changeFinding(claim, measure, [before, after]);
	return {
		...missing(measure, String(to)),
		remark: { key: 'series_unlike', measure, since: String(from), period: String(to) },
		rows: [...earlier, ...later].map(({ row }) => row)
	};
}

function changeFinding(
	claim: Checkable,
	measure: Measure,
	[earlier, later]: readonly [Counted, Counted]
): Finding {
	const [from, to] = [earlier, later].map(({ figure, row }) => ({ figure, rows: [row] }));
	const change = changeBetween(from!, to!);
	if (!change) return missing(measure, String(earlier.year));
	const { pct, bound, rows } = change;
	const isSo = claim.rule === 'fell' ? pct < 0 : pct > 0;
	const size = { value: Math.abs(pct), bound: boundOfSize(pct, bound) };
	const figure: Figure = { value: pct, unit: 'percent', isChange: true, bound, derived: true };
	const [since, period] = [String(earlier.year), String(later.year)];
	const outcome = claim.value === null ? 'agrees' : compareSizes(claim, size);
	return {
		outcome: isSo ? outcome : 'disagrees',
		remark: { key: 'series_change', measure, since, period, pct, bound },
		...{ figure, date: null, rows }
	};
}

function assumptionsOf(when: When, last: number): Assumption[] {
	if (when.to === null) return [{ key: 'last_year', year: last }];
	return when.from === null ? [{ key: 'on_year_before' }] : [];
}
