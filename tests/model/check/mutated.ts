/** Reference rows changed so that a claim fares otherwise, whatever they hold. */
import type { Claim } from '../../../src/lib/data/schema';
import type { CheckTables, Result, UsedRow } from '../../../src/lib/model/check/types';

interface Fared {
	readonly claim: Claim;
	readonly result: Result;
}

/** The tables with these rows changed: towards the claim where it differs, away from it elsewhere. */
export function mutated(
	tables: CheckTables,
	rows: readonly UsedRow[],
	{ claim, result }: Fared
): CheckTables {
	const ids = new Set(rows.map(({ id }) => id));
	const towards = result === 'differs';
	const change = <R extends { id: string }>(list: readonly R[], by: (row: R) => Partial<R>) =>
		list.map((row) => (ids.has(row.id) ? { ...row, ...by(row) } : row));
	/** Below what a floor asks, above what any other number does. */
	const away = (value: number) => (claim.bound === 'at_least' ? 0 : value * 3 + 7);
	const day = towards ? (claim.period_start ?? claim.period_end) : '1900-01-01';
	return {
		...tables,
		trade_annual: change(tables.trade_annual, (row) =>
			row.year > 2021 ? { total_usd_bn: row.total_usd_bn / 2 } : {}
		),
		trade_monthly: change(tables.trade_monthly, () => ({ yoy_exports_pct: 5 })),
		meetings: change(tables.meetings, () => ({
			...{ city: 'Elsewhere', putin_role: 'prime_minister' as const },
			end_date: '2030-01-01'
		})),
		visits: change(tables.visits, () => ({
			status: towards ? ('took_place' as const) : ('announced_only' as const)
		})),
		arctic_registrations: change(tables.arctic_registrations, (row) => ({
			companies: row.companies + (row.id === 'arctic-2022-2023h1' ? 99 : 0),
			period_start: row.id === 'arctic-2020-2021' ? '2010-01-01' : row.period_start
		})),
		joint_exercises: change(tables.joint_exercises, () => ({ country_or_sea: 'Elsewhere' })),
		context_figures: change(tables.context_figures, (row) => ({
			value: towards ? (claim.value ?? row.value) : away(row.value),
			...{ period_start: row.period_start && day, period_end: day }
		})),
		events: change(tables.events, () => ({ date: '2090-01-01' }))
	};
}
