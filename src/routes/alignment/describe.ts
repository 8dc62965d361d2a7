/**
 * What the panel tells of a row of this page: claims and events as on the overview, all others here.
 * Loaded when the first is opened.
 */
import type { DualUseFigure, Exercise, ExerciseCount, VoteShare } from '$lib/data/schema';
import type { Found, FoundIn } from '$lib/figures/data';
import { boundOf, describe as describeKnown, fact, type Fact, type Said } from '$lib/figures/says';
import { boundWord, number, plural } from '$lib/format';
import { rivals } from '$lib/model/alignment/counts';
import { monthly } from '$lib/model/alignment/goods';
import type { AlignmentData, AlignmentTables } from './data';
import { exercise } from './exercise';
import { countPeriod, countText, figurePeriod, figureText, MEASURES, METHODS } from './words';

/** Describes a found row; the tables and verdicts are asked for what others say. */
export function describe(
	{ table, row }: FoundIn<AlignmentTables>,
	{ tables, verdicts }: Pick<AlignmentData, 'tables' | 'verdicts'>
): Said {
	if (table === 'joint_exercises') return exercise(row as Exercise);
	if (table === 'exercise_counts') return count(row as ExerciseCount, tables);
	if (table === 'un_votes') return votes(row as VoteShare, tables);
	if (table === 'dual_use') return figure(row as DualUseFigure);
	// The rows left are claims and events: none of trade or meetings is asked.
	const none = { trade_annual: [], trade_alternatives: [], meetings: [] };
	return describeKnown({ table, row } as Found, { tables: none, verdicts });
}

const bound = (row: Pick<ExerciseCount, 'bound' | 'basis'>): Fact[] =>
	fact('Bound', boundOf(row, row.bound));

function count(row: ExerciseCount, { exercise_counts }: AlignmentTables): Said {
	const rival = rivals(exercise_counts);
	const others = rival.includes(row) ? rival.filter((other) => other !== row) : [];
	return {
		...{ word: '', isClaim: false, value: countText(row) },
		what: `Joint exercises ${countPeriod(row)}, as counted by ${row.compiler}`,
		facts: bound(row),
		others: others.map((other) => `${countText(other)}, ${countPeriod(other)}: ${other.compiler}.`)
	};
}

function votes(row: VoteShare, { un_votes }: AlignmentTables): Said {
	const { same_votes, roll_calls, opposite_votes } = row;
	const others = un_votes.filter(({ year, id }) => year === row.year && id !== row.id);
	return {
		...{ word: boundWord(row.bound), isClaim: false, value: `${number(row.share_pct, 1)}%` },
		what: `Same votes of China and Russia in the UN General Assembly in ${row.year}: ${METHODS[row.measure]}`,
		facts: [
			...bound(row),
			...fact(
				'Same votes',
				same_votes === null || roll_calls === null
					? null
					: `${same_votes} of ${plural(roll_calls, 'vote')} in which both took part`
			),
			...fact(
				'Opposite',
				opposite_votes === null ? null : `${plural(opposite_votes, 'vote')} against each other`
			)
		],
		others: others.map((other) =>
			`${boundWord(other.bound)} ${number(other.share_pct, 1)}%: ${METHODS[other.measure]}.`.trim()
		)
	};
}

function figure(row: DualUseFigure): Said {
	const [amount] = monthly([row]);
	return {
		...{ word: '', isClaim: false, value: figureText(row) },
		what: `${MEASURES[row.measure]}, ${figurePeriod(row)}`,
		facts: [
			...bound(row),
			['List', row.goods],
			['Stated by', row.stated_by],
			...fact('Against', row.compared_with),
			...fact(
				'A month',
				amount?.months
					? `$${number(amount.usdMn, 1)}mn: our division of the total by ${plural(amount.months, 'month')}`
					: null
			),
			...fact(
				'Sum of',
				row.deliveries === null ? null : plural(row.deliveries, 'delivery', 'deliveries')
			)
		],
		others: []
	};
}
