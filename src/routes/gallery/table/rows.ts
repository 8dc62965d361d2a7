/** Rows that are made up, to measure the table with. The same ones each time. */

export interface Fixture {
	readonly id: string;
	readonly year: number;
	readonly city: string;
	readonly value: number | null;
	readonly bound: string;
	readonly basis: string;
	readonly name: string;
	readonly note: string;
}

const CITIES = 'Moscow Beijing Sochi Harbin Samarkand Astana Lima Ufa Kazan Xiamen'.split(' ');
const WORDS =
	'trade summit gas pipeline visit talks record growth border patrol strait cargo vote share list'.split(
		' '
	);

/** A linear congruential generator (Numerical Recipes, 3rd edition, 7.1.4): numbers below 2^32. */
function* numbers(seed: number): Generator<number, never> {
	for (let state = seed; ;) yield (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
}

/** So many rows, in the order of their ids. */
export function fixtureRows(count: number): Fixture[] {
	const source = numbers(20261121);
	const below = (limit: number) => Math.floor((source.next().value / 2 ** 32) * limit);
	const pick = (list: readonly string[]) => list[below(list.length)]!;
	const words = (length: number) => Array.from({ length }, () => pick(WORDS)).join(' ');
	return Array.from({ length: count }, (_, i) => ({
		id: `row-${String(i).padStart(6, '0')}`,
		year: 1992 + below(35),
		city: pick(CITIES),
		value: below(10) === 0 ? null : below(400_000) / 1000,
		bound: pick(['exact', 'exact', 'at least', 'about']),
		basis: pick(['reported', 'derived']),
		name: words(3),
		note: words(2 + below(12))
	}));
}
