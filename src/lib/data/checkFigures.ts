/** Cross-checks of amounts and of the arithmetic behind derived values. Private to `check`. */
import { rowsWith, type AnyRow, type Breach, type Rule } from './checkRule';
import { assignments, compute, halfUnit, type Assignment } from './formula';

/** Billion US dollars that separate roundings may lie apart: three figures of one decimal each. */
const SUM_TOLERANCE = 0.2;

/** Billion US dollars that the rounding of its inputs may move a derived amount at most. */
const SLACK_LIMIT = 0.15;

/** Keeps binary fractions from breaking a limit that the decimals just meet. */
const EPSILON = 1e-9;

const TOTAL = 'total_usd_bn';
const DIRECTIONS = ['china_exports_usd_bn', 'china_imports_usd_bn'] as const;

/** Exports and imports make the total within 0.2 billion, where a source states all three. */
export const amountsAddUp: Rule = {
	code: 'E_SUM',
	breaches: (reading) =>
		rowsWith(reading, [TOTAL, ...DIRECTIONS]).flatMap((row): Breach[] => {
			const [total, exports, imports] = [TOTAL, ...DIRECTIONS].map((column) => row[column]);
			if (!isReported(row) || !isNumber(total) || !isNumber(exports) || !isNumber(imports))
				return [];
			const apart = Math.abs(exports + imports - total);
			if (apart <= SUM_TOLERANCE + EPSILON) return [];
			return [
				{
					row,
					column: TOTAL,
					rule: `must be ${exports} + ${imports} within ${SUM_TOLERANCE}, and is ${apart.toFixed(2)} off`,
					fix: 'compare the three with their source'
				}
			];
		})
};

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** No basis of the row says that anything in it is derived. */
const isReported = (row: AnyRow) =>
	['basis', ...Object.keys(JUDGED)].every((column) => row[column] !== 'derived');

/** The columns that each column of a basis speaks of; `basis` itself speaks of the row. */
export const JUDGED: Readonly<Record<string, readonly string[]>> = {
	split_basis: DIRECTIONS,
	total_basis: [TOTAL],
	exports_basis: ['china_exports_usd_bn'],
	imports_basis: ['china_imports_usd_bn'],
	share_basis: ['import_share_pct']
};

/** The columns of a basis that a row has. */
const basesOf = (row: AnyRow) =>
	Object.entries(JUDGED).filter(([column]) => Object.hasOwn(row, column));

/** Whatever is derived has a formula for it, where the dataset has a column for formulas. */
export const derivedIsExplained: Rule = {
	code: 'E_NO_FORMULA',
	breaches: (reading) =>
		rowsWith(reading, ['formula']).flatMap((row): Breach[] => {
			const set = formulaOf(row)?.map(({ column }) => column) ?? [];
			const unexplained = [
				...(row.basis === 'derived' && row.formula === null ? ['basis'] : []),
				...basesOf(row)
					.filter(([column]) => row[column] === 'derived')
					.filter(([, amounts]) => !amounts.some((amount) => set.includes(amount)))
					.map(([column]) => column)
			];
			return unexplained.map((column) => ({
				row,
				column,
				rule: 'must come with a formula for what is derived',
				fix: 'write the formula, or call the value reported'
			}));
		})
};

/** An amount has a basis exactly where it is there. */
export const basisFitsAmount: Rule = {
	code: 'E_BASIS',
	breaches: (reading) =>
		rowsWith(reading, []).flatMap((row) =>
			basesOf(row).flatMap(([column, amounts]): Breach[] => {
				const isThere = amounts.some((amount) => isNumber(row[amount]));
				if (isThere === (row[column] !== null)) return [];
				const rule = isThere
					? `must be there, as ${amounts.join(' or ')} is`
					: `must be empty, as ${amounts.join(' and ')} ${amounts.length > 1 ? 'are' : 'is'}`;
				return [{ row, column, rule, fix: 'correct the basis or the amount' }];
			})
		)
};

/** The bound of a reported change stands exactly where the change does. */
export const boundFitsChange: Rule = {
	code: 'E_BOUND',
	breaches: (reading) =>
		rowsWith(reading, ['yoy_pct', 'yoy_bound']).flatMap((row): Breach[] => {
			const isThere = isNumber(row.yoy_pct);
			if (isThere === (row.yoy_bound !== null)) return [];
			const rule = isThere ? 'must be there, as yoy_pct is' : 'must be empty, as yoy_pct is';
			return [{ row, column: 'yoy_bound', rule, fix: 'correct the bound or the change' }];
		})
};

/** The parts of a row's formula: none without one, `null` for one that cannot be read. */
const formulaOf = ({ formula }: AnyRow) =>
	typeof formula === 'string' ? assignments(formula) : [];

/** Each formula gives the value of its column, but for rounding. */
export const formulaRecomputes: Rule = {
	code: 'E_FORMULA',
	breaches: (reading) =>
		rowsWith(reading, ['formula']).flatMap((row): Breach[] => {
			const parts = formulaOf(row);
			const breach = { row, column: 'formula', fix: 'correct the formula or the value' };
			if (!parts)
				return [{ ...breach, rule: 'must be `column = arithmetic`, parted by semicolons' }];
			const { written } = reading.origins.get(row)!;
			return parts.flatMap((part) => {
				const rule = faultOf(part, row, written(part.column));
				return rule ? [{ ...breach, rule }] : [];
			});
		})
};

function faultOf({ column, arithmetic }: Assignment, row: AnyRow, written: string): string | null {
	const value = row[column];
	if (!isNumber(value)) return `must set a column that has a number, and ${column} has none`;
	const computed = compute(arithmetic);
	if (!computed) return `must be arithmetic of plain numbers, and ${arithmetic} is not`;
	const slack = column.endsWith('_usd_bn') ? Math.min(computed.slack, SLACK_LIMIT) : 0;
	const limit = halfUnit(written) + slack + EPSILON;
	if (Math.abs(computed.value - value) <= limit) return null;
	return `must give ${column} ${written}, and ${arithmetic} is ${computed.value.toFixed(3)}`;
}
