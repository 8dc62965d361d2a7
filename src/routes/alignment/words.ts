/** Words of the exercises, votes and goods of this page. */
import type { DualUseFigure, Exercise, ExerciseCount, VoteShare } from '$lib/data/schema';
import { and, date, number, period } from '$lib/format';
import { exerciseSpan, partnersOf, type Lane } from '$lib/model/alignment/exercises';

export const DOMAINS: Readonly<Record<Exercise['domain'], string>> = {
	naval: 'At sea',
	air: 'In the air',
	land: 'On land',
	multi: 'In several domains',
	coastguard: 'Coast guards'
};

const SERIES: Readonly<Record<Exercise['series'], string>> = {
	joint_sea: 'Joint Sea',
	peace_mission: 'Peace Mission',
	security_belt: 'Maritime Security Belt',
	mosi: 'Mosi, Will for Peace',
	russian_strategic: 'Large Russian exercises',
	interaction: 'Zapad, Northern Interaction',
	missile_defence: 'Missile defence',
	air_patrol: 'Strategic air patrols',
	naval_patrol: 'Ship and submarine patrols',
	coast_guard: 'Drill and patrol',
	other: 'Others'
};

/** What a lane holds: its only exercise by name, else its series, and who is always there. */
export function laneName({ series, rows, always }: Lane): string {
	if (rows.length === 1) return rows[0]!.name;
	return always.length ? `${SERIES[series]}, with ${and(always)}` : SERIES[series];
}

/** The days of an exercise, and what is not stated of them. */
export function daysOf(row: Exercise): string {
	const { startsOpen, endsOpen } = exerciseSpan(row);
	if (startsOpen) return `reported ${date(row.start_date)}`;
	if (endsOpen) return `from ${date(row.start_date)}, end not stated`;
	return period(row.start_date, row.end_date ?? row.start_date);
}

/** Who took part besides the two. */
export function withWhom(row: Exercise): string {
	const partners = partnersOf(row);
	return partners.length ? `with ${and(partners)}` : 'the two alone';
}

const BOUNDS = { exact: '', at_least: 'at least ', at_most: 'up to ', about: 'about ' } as const;

/** A published count with its bound. */
export function countText({ count, count_to, bound, measure }: ExerciseCount): string {
	const value = count_to === null ? number(count) : `${number(count)}–${number(count_to)}`;
	return BOUNDS[bound] + value + (measure === 'year_range' ? ' a year' : '');
}

/** The period that a count covers. */
export function countPeriod({ period_start, period_end }: ExerciseCount): string {
	if (period_end === null) return `since ${date(period_start)}, to a day not stated`;
	return period(period_start, period_end);
}

export const METHODS: Readonly<Record<VoteShare['measure'], string>> = {
	all_roll_calls: 'all roll calls',
	adopted: 'adopted resolutions alone',
	published: 'as MERICS published it'
};

export const MEASURES: Readonly<Record<DualUseFigure['measure'], string>> = {
	chinese_exports: 'Chinese exports to Russia',
	russian_imports: 'Russian imports from everywhere',
	russian_imports_from_china: 'Russian imports from China',
	china_share: 'Share of China in Russian imports',
	hong_kong_share: 'Share of Hong Kong in Russian imports',
	exports_change: 'Change of Chinese exports to Russia',
	sipri_share_of_russian_exports: 'Share of China in Russian arms exports',
	sipri_share_of_chinese_imports: 'Share of Russia in Chinese arms imports',
	sipri_share_of_world_exports: 'Share of Russia in the arms exports of the world',
	sipri_change_russia_to_china: 'Change of Russian arms exports to China',
	sipri_change_chinese_imports: 'Change of Chinese arms imports',
	sipri_change_russian_exports: 'Change of Russian arms exports',
	sipri_index: 'Russian arms deliveries to China'
};

/** The period of a figure. */
export function figurePeriod({ period_start, period_end }: DualUseFigure): string {
	return period_start === period_end ? date(period_end) : period(period_start, period_end);
}

/** Who gave a figure, without how it was reached. */
export function compiler({ stated_by }: Pick<DualUseFigure, 'stated_by'>): string {
	return stated_by.split(',')[0]!;
}

/** Words of a bound around a value that is written already: "90% or more", "about 90%". */
export function bounded(text: string, bound: DualUseFigure['bound']): string {
	if (bound === 'at_least') return `${text} or more`;
	if (bound === 'at_most') return `up to ${text}`;
	return bound === 'about' ? `about ${text}` : text;
}

/** A value with as many decimals as it needs. */
export function plain(value: number): string {
	return number(value, Number.isInteger(value) ? 0 : 1);
}

/** A figure in its own unit, with its bound. */
export function figureText(row: DualUseFigure): string {
	const value =
		row.value_to === null ? plain(row.value) : `${plain(row.value)}–${plain(row.value_to)}`;
	const isChange = row.compared_with !== null;
	const sign = isChange && row.value > 0 ? '+' : '';
	const text = {
		percent: `${sign}${value}%`,
		'million US dollars': `$${value}mn`,
		'million US dollars a month': `$${value}mn a month`,
		'billion US dollars': `$${value}bn`,
		'million trend-indicator units': `${value}m units`
	}[row.unit];
	return bounded(text, row.bound);
}
