/** Rows of the alignment tables to vary in tests: each whole, plain and without surprises. */
import type {
	DualUseFigure,
	Exercise,
	ExerciseCount,
	VoteShare
} from '../../../src/lib/data/schema';

const told = { basis: 'reported', source_id: 'source', other_source_ids: [], note: null } as const;

export const exercise = (change: Partial<Exercise> = {}): Exercise => ({
	...told,
	...{ id: 'exercise', name: 'Joint Sea-2012', series: 'joint_sea', domain: 'naval' },
	...{ start_date: '2012-04-22', end_date: '2012-04-27', start_is: 'first_day', date_note: null },
	...{ place: 'waters near Qingdao', country_or_sea: 'Yellow Sea', lat: 36.1, lon: 120.4 },
	...{ coord_basis: 'place', coord_point: 'Qingdao', partners: null },
	...change
});

export const exerciseCount = (change: Partial<ExerciseCount> = {}): ExerciseCount => ({
	...told,
	...{ id: 'count', measure: 'total', period_start: '2003', period_end: '2024-09' },
	...{ count: 102, count_to: null, bound: 'exact', compiler: 'ChinaPower' },
	...change
});

export const voteShare = (change: Partial<VoteShare> = {}): VoteShare => ({
	...told,
	...{ id: 'share', year: 2019, measure: 'all_roll_calls', share_pct: 79.1, same_votes: 68 },
	...{ roll_calls: 86, opposite_votes: 4, bound: 'exact', basis: 'derived', formula: null },
	...change
});

export const figure = (change: Partial<DualUseFigure> = {}): DualUseFigure => ({
	...told,
	...{
		id: 'figure',
		topic: 'dual_use',
		measure: 'china_share',
		goods: 'Machine tools',
		year: 2023
	},
	...{ period_start: '2023', period_end: '2023', compared_with: null, value: 70, value_to: null },
	...{ unit: 'percent', stated_by: 'Somebody', bound: 'exact', deliveries: null },
	...change
});
