/** The arithmetic that derived rows show: reading it and computing it. Depends on nothing. */

/** One derived value: `column = arithmetic`. */
export interface Assignment {
	column: string;
	arithmetic: string;
}

/** A number and how far the rounding of what it was computed from may move it, to first order. */
export interface Computed {
	value: number;
	slack: number;
}

/**
 * Splits a formula at its semicolons, e.g. `total = 88.16 / 1.112; imports = 89.21 - 49.6`. `null`
 * where a part is not of the form `column = arithmetic`; the arithmetic itself is not judged.
 */
export function assignments(formula: string): readonly Assignment[] | null {
	const parts = formula.split(';').map((part) => /^\s*(\w+)\s*=\s*([^=\s][^=]*?)\s*$/.exec(part));
	if (!parts.every((part) => part !== null)) return null;
	return parts.map(([, column, arithmetic]) => ({ column: column!, arithmetic: arithmetic! }));
}

/** Half a unit in the last place of a plain decimal: the most that rounding took from it. */
export function halfUnit(written: string): number {
	return 0.5 * 10 ** -(written.split('.')[1]?.length ?? 0);
}

/**
 * Computes plain decimals with `+ - * /`, signs and parentheses, in the usual precedence. Decimals
 * count as rounded in their last place, whole numbers as exact. `null` where the text is anything
 * else or the result is not finite.
 */
export function compute(arithmetic: string): Computed | null {
	const tokens = arithmetic.match(/\d+(?:\.\d+)?|\S/g) ?? [];
	let place = 0;
	const takes = (token: string) => tokens[place] === token && ++place > 0;

	const chain = (operand: () => Computed, operators: string) => {
		let left = operand();
		while (place < tokens.length && operators.includes(tokens[place]!)) {
			const operator = tokens[place++] as Operator;
			left = OPERATIONS[operator](left, operand());
		}
		return left;
	};
	const sum = (): Computed => chain(product, '+-');
	const product = () => chain(factor, '*/');
	const factor = (): Computed => {
		if (takes('-')) return OPERATIONS['-'](ZERO, factor());
		if (!takes('(')) return decimal(tokens[place++]);
		const inner = sum();
		return takes(')') ? inner : NOT_A_NUMBER;
	};

	const result = sum();
	return place === tokens.length && Number.isFinite(result.value) ? result : null;
}

const ZERO: Computed = { value: 0, slack: 0 };
const NOT_A_NUMBER: Computed = { value: NaN, slack: 0 };

function decimal(token = ''): Computed {
	if (!/^\d/.test(token)) return NOT_A_NUMBER;
	return { value: Number(token), slack: token.includes('.') ? halfUnit(token) : 0 };
}

type Operator = '+' | '-' | '*' | '/';

const OPERATIONS: Readonly<Record<Operator, (a: Computed, b: Computed) => Computed>> = {
	'+': (a, b) => ({ value: a.value + b.value, slack: a.slack + b.slack }),
	'-': (a, b) => ({ value: a.value - b.value, slack: a.slack + b.slack }),
	'*': (a, b) => ({
		value: a.value * b.value,
		slack: Math.abs(a.value) * b.slack + Math.abs(b.value) * a.slack
	}),
	'/': (a, b) => ({
		value: a.value / b.value,
		slack: (a.slack + Math.abs(a.value / b.value) * b.slack) / Math.abs(b.value)
	})
};
