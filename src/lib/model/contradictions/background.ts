/** Pairs of background figures. */
import { readAgainst } from '../../data/against';
import type { ContextFigure } from '../../data/schema';
import { checkClaims } from '../check/summary';
import { findingSide } from './finding';
import { contradiction, differ, side } from './pair';
import type { Contradiction, ContradictionTables, Side, Thing } from './types';
import { whyOfBackground } from './why';

/** Those that one claim is checked against, and times that somebody gave beside those that we count. */
export const ofBackground = (tables: ContradictionTables): Contradiction[] => [
	...ofReadings(tables),
	...ofTimes(tables)
];

const figureSide = (row: ContextFigure): Side =>
	side('context_figures', row, { value: row.value, bound: row.bound, wording: row.wording });

/** Figures that one claim is checked against. */
function ofReadings({ claims, context_figures }: ContradictionTables): Contradiction[] {
	const byId = new Map(context_figures.map((row) => [row.id, row]));
	return claims.flatMap((claim) => {
		if (claim.rule !== 'value') return [];
		const rows = (readAgainst(claim.against) ?? []).flatMap(
			({ words }) => byId.get(words.get('at') ?? '') ?? []
		);
		return rows.flatMap((a, i) => rows.slice(i + 1).flatMap((b) => pairOf(a, b) ?? []));
	});
}

/** What a background figure counts, without who counts it. */
export const thingCounted = ({ subject }: Pick<ContextFigure, 'subject'>) =>
	subject.replace(/, by [^,]+$/, '');

/**
 * Two days of one count differ as they should, and so do counts of unlike things. Where one counts a part
 * of what the other does, both stand with what they count.
 */
function pairOf(a: ContextFigure, b: ContextFigure): Contradiction | null {
	const areDays = [a, b].every(({ period_end }) => period_end?.length === 10);
	if (areDays && a.period_end !== b.period_end) return null;
	if (a.unit !== b.unit || !differ(figureSide(a), figureSide(b))) return null;
	const [subject, other] = [thingCounted(a), thingCounted(b)].sort() as [string, string];
	if (!other.startsWith(subject)) return null;
	const thing: Thing = { key: 'background', subject };
	const isSame = subject === other;
	const [left, right] = [a, b].map((row): Side => {
		const of: Thing | null = isSame ? null : { key: 'background', subject: row.subject };
		return { ...figureSide(row), of };
	}) as [Side, Side];
	const why = isSame ? whyOfBackground(a.bound, b.bound) : 'other_thing';
	return contradiction({ thing, a: left, b: right, unit: a.unit, why });
}

/**
 * A time that a claim gives up to a day, as others gave it, beside the one that was counted. No column
 * says from what a background figure of time runs: it is the same time by its number, unit and last day.
 */
function ofTimes(tables: ContradictionTables): Contradiction[] {
	return checkClaims(tables.claims, tables).flatMap(({ claim, check }) =>
		check.findings.flatMap((finding) => {
			const { remark } = finding;
			if (remark.key !== 'elapsed' || finding.outcome !== 'disagrees') return [];
			const counted = findingSide(finding, tables);
			return tables.context_figures
				.filter(({ value, unit }) => value === claim.value && unit === claim.unit)
				.filter(({ period_end }) => period_end === remark.to)
				.filter((row) => counted !== null && differ(figureSide(row), counted))
				.map((row) => {
					const thing: Thing = { key: 'background', subject: row.subject };
					const why = 'other_start';
					return contradiction({ thing, a: figureSide(row), b: counted!, unit: row.unit, why });
				});
		})
	);
}
