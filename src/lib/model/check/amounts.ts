/** Rules on amounts of trade: value, record, rise and fall, first since. */
import type { Against } from '../../data/against';
import { amount } from '../trade';
import { apartPct, boundOfSize, compare, compareSizes } from './compare';
import { changeOfJanuaryAndFebruary, changeOfMonth, lastFallBefore, type LastFall } from './months';
import { amountIn, changeBetween, flowOf, trailingYear, yearBefore, type Change } from './series';
import type { Among } from './remark';
import type { Checkable, CheckTables, Figure, Finding, Flow, Outcome, Reading } from './types';

const NOTHING = { figure: null, date: null, rows: [] } as const;

const notFound = (flow: Flow, ...periods: readonly string[]): Finding => ({
	...NOTHING,
	outcome: 'missing',
	remark: { key: 'not_found', flow, periods: periods.map((at) => ({ from: at, to: at })) }
});

/** The amount of a period, or of the twelve months up to one, beside the number. */
export const amountReading: Reading = (claim, part, tables) => {
	const flow = flowOf(part.column);
	const month = part.words.get('12-months-to');
	if (month !== undefined) return trailingReading(claim, flow, month, tables);
	const period = part.words.get('in')!;
	const found = amountIn(flow, period, tables);
	if (!found) return notFound(flow, period);
	const { figure, rows } = found;
	const apart = apartPct(claim, figure.value);
	return {
		outcome: compare(claim, figure),
		remark: { key: 'amount', flow, period, figure, apartPct: apart },
		...{ figure, date: null, rows }
	};
};

function trailingReading(
	claim: Checkable,
	flow: Flow,
	month: string,
	tables: CheckTables
): Finding {
	const year = trailingYear(flow, month, tables);
	if ('missing' in year)
		return {
			...NOTHING,
			outcome: 'missing',
			remark: { key: 'not_found', flow, periods: year.missing }
		};
	const { figure, rows, parts } = year;
	return {
		outcome: compare(claim, figure),
		remark: {
			...{ key: 'trailing_year', flow, month, figure, parts },
			apartPct: apartPct(claim, figure.value)
		},
		...{ figure, date: null, rows }
	};
}

/** Whether a year stands above every earlier year that has an amount. */
export const recordReading: Reading = (_, part, tables) =>
	recordFinding(
		{ flow: flowOf(part.column), year: Number(part.words.get('in')), among: 'earlier' },
		tables
	);

/** Whether a year stands above every earlier year, or above all others, that have an amount. */
export function recordFinding(
	{ flow, year, among }: { flow: Flow; year: number; among: Among },
	tables: CheckTables
): Finding {
	const found = amountIn(flow, String(year), tables);
	if (!found) return notFound(flow, String(year));
	const { figure, rows } = found;
	const earlier = tables.trade_annual
		.filter((row) => (among === 'all' ? row.year !== year : row.year < year))
		.flatMap((row) => {
			const other = amountIn(flow, String(row.year), tables);
			return other ? [{ year: row.year, amount: other.figure.value, rows: other.rows }] : [];
		})
		.sort((a, b) => b.amount - a.amount)[0];
	const before = earlier ? { year: earlier.year, amount: earlier.amount } : null;
	return {
		outcome: !before ? 'open' : figure.value > before.amount ? 'agrees' : 'disagrees',
		remark: { key: 'record', flow, year, amount: figure.value, before, among },
		...{ figure, date: null, rows: [...rows, ...(earlier?.rows ?? [])] }
	};
}

/** Whether a series rose or fell over a period; a number beside it is the size in percent. */
export const changeReading: Reading = (claim, part, tables) => {
	const flow = flowOf(part.column);
	const period = part.words.get('in') ?? part.words.get('to')!;
	const since = part.words.get('from') ?? yearBefore(period);
	const change =
		period.length === 7
			? changeOfMonth(flow, period, tables)
			: changeOfYears(flow, [since, period], tables);
	if (!change) return withoutChange(flow, [since, period], tables);
	const { pct, bound, currency, inYuanPct = null, rows } = change;
	return {
		outcome: outcomeOfChange(claim, change),
		remark: { key: 'change', flow, period, since, pct, bound, currency, inYuanPct },
		...{ figure: percent(change), date: null, rows }
	};
};

/** What is missing for a change; of a January or February, what is known of both together. */
function withoutChange(
	flow: Flow,
	[since, period]: readonly [string, string],
	tables: CheckTables
): Finding {
	const year = Number(period.slice(0, 4));
	const both = /-0[12]$/.test(period) ? changeOfJanuaryAndFebruary(flow, year, tables) : null;
	if (both) {
		const { pct, bound, rows } = both;
		const remark = { key: 'both_months', flow, period, pct, bound } as const;
		return { ...NOTHING, outcome: 'missing', remark, rows };
	}
	const missing = [since, period].filter((at) => !amountIn(flow, at, tables));
	return notFound(flow, ...(missing.length > 0 ? missing : [period]));
}

const percent = ({ pct, bound, derived }: Change): Figure => ({
	...{ value: pct, bound, derived },
	...{ unit: 'percent', isChange: true }
});

/**
 * The change from one year to another; from a year to the next as reported, where it is, because
 * customs re-states the base and the amounts as they stand give it only nearly.
 */
function changeOfYears(
	flow: Flow,
	[since, period]: readonly [string, string],
	tables: CheckTables
): Change | null {
	const row = tables.trade_annual.find(({ year }) => String(year) === period);
	if (flow === 'total' && row && row.yoy_pct !== null && yearBefore(period) === since) {
		const rows = [{ dataset: 'trade_annual' as const, id: row.id }];
		return {
			pct: row.yoy_pct,
			bound: row.yoy_bound ?? row.bound,
			currency: 'usd',
			derived: false,
			rows
		};
	}
	return changeBetween(amountIn(flow, since, tables), amountIn(flow, period, tables));
}

/** Percentage points that a change computed from amounts may lie off the one that was reported. */
const RESTATED = 0.5;

/**
 * The direction decides; the size only where the claim has one. Where dollars and yuan went opposite
 * ways, a claim that names neither is open.
 */
export function outcomeOfChange(
	claim: Checkable,
	{ pct, bound, inYuanPct = pct, derived }: Change
): Outcome {
	if (pct * inYuanPct < 0) return 'open';
	const isSo = claim.rule === 'fell' ? pct < 0 : pct > 0;
	if (!isSo) return 'disagrees';
	if (claim.value === null) return 'agrees';
	const [value, size] = [Math.abs(claim.value), Math.abs(pct)];
	const isNear = derived && claim.bound === 'exact' && Math.abs(size - value) <= RESTATED;
	if (isNear) return 'agrees';
	return compareSizes({ ...claim, value }, { value: size, bound: boundOfSize(pct, bound) });
}

/** Whether a month fell, and the last month before it that fell lies in the year claimed. */
export const firstSinceReading: Reading = (claim, part, tables) => {
	const flow = flowOf(part.column);
	const month = part.words.get('in')!;
	const change = changeOfMonth(flow, month, tables);
	if (!change) return withoutChange(flow, [yearBefore(month), month], tables);
	const walk = lastFallBefore(flow, month, tables);
	const { last, known, pairs, unknown, rows } = walk;
	return {
		outcome: change.pct >= 0 ? 'disagrees' : outcomeOfWalk(Number(claim.value), walk),
		remark: {
			...{ key: 'first_since', flow, month, pct: change.pct, bound: change.bound },
			...{ last, known: known.length },
			...{ pairs: [...pairs].reverse(), unknown: [...unknown].reverse() }
		},
		...{ figure: percent(change), date: null, rows: [...change.rows, ...rows] }
	};
};

/** The last fall in the year claimed bears it out, unless a month that is not known may be a later one. */
function outcomeOfWalk(claimed: number, { last, unknown }: LastFall): Outcome {
	if (!last) return 'open';
	const yearOf = (month: string) => Number(month.slice(0, 4));
	const year = yearOf(last.month);
	if (year > claimed) return 'disagrees';
	const first = year === claimed ? claimed + 1 : claimed;
	if (unknown.some((month) => yearOf(month) >= first)) return 'open';
	return year === claimed ? 'agrees' : 'disagrees';
}

/** What others counted for the same year, where the reading is of a year's total. */
export function alternatives(claim: Checkable, part: Against, tables: CheckTables): Finding[] {
	const year = Number(part.words.get('in'));
	if (part.dataset !== 'trade_annual') return [];
	const flow = flowOf(part.column);
	return tables.trade_alternatives
		.filter((row) => row.year === year)
		.flatMap((row): Finding[] => {
			const value = amount(row, flow);
			if (value === null) return [];
			const derived = row.basis === 'derived';
			const figure: Figure = { value, unit: 'billion US dollars', bound: row.bound, derived };
			return [
				{
					outcome: compare(claim, figure),
					remark: {
						...{ key: 'alternative', statedBy: row.stated_by, year, figure },
						apartPct: apartPct(claim, value)
					},
					...{ figure, date: null, rows: [{ dataset: 'trade_alternatives', id: row.id }] }
				}
			];
		});
}
