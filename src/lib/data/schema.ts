/**
 * The one place that knows the names, types, units, bounds and keys of our datasets, put together by
 * topic. Row types, validation, column documentation and downloads follow from it. Depends on `csv`
 * alone.
 */
import type { Row } from '../csv/field';
import { alignment } from './schema/alignment';
import { arctic } from './schema/arctic';
import { claims } from './schema/claims';
import { energy } from './schema/energy';
import { exercises } from './schema/exercises';
import { meetings } from './schema/meetings';
import { reference } from './schema/reference';
import { trade } from './schema/trade';
import { tradePeriods } from './schema/tradePeriods';

export type { AnyDataset, Dataset, Topic } from './schema/dataset';

/** Every dataset by its name, which is the name of its file. */
export const schema = {
	...reference,
	...trade,
	...tradePeriods,
	...energy,
	...meetings,
	...arctic,
	...exercises,
	...alignment,
	...claims
} as const;

export type DatasetName = keyof typeof schema;

/** The row type of a dataset, as its schema says. */
export type RowOf<N extends DatasetName> = Row<(typeof schema)[N]['fields']>;

export type Source = RowOf<'sources'>;
export type Event = RowOf<'events'>;
export type TradeYear = RowOf<'trade_annual'>;
export type TradeAlternative = RowOf<'trade_alternatives'>;
export type TradeMonth = RowOf<'trade_monthly'>;
export type TradeSinceJanuary = RowOf<'trade_ytd'>;
export type EnergyFigure = RowOf<'energy_annual'>;
export type Meeting = RowOf<'meetings'>;
export type MeetingCount = RowOf<'meeting_counts'>;
export type VisitStop = RowOf<'visits'>;
export type Registration = RowOf<'arctic_registrations'>;
export type RouteFigure = RowOf<'nsr_traffic'>;
export type Exercise = RowOf<'joint_exercises'>;
export type ExerciseCount = RowOf<'exercise_counts'>;
export type VoteShare = RowOf<'un_votes'>;
export type DualUseFigure = RowOf<'dual_use'>;
export type ContextFigure = RowOf<'context_figures'>;
export type Claim = RowOf<'claims'>;
