import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { checkClaim } from '../../src/lib/model/check/checkClaim';
import { yearFraction } from '../../src/lib/model/time';
import { drawingOf } from '../../src/routes/claims/drawing.server';

const data = loadData();
const drawn = (id: string) => {
	const claim = data.claims.find((row) => row.id === id)!;
	return drawingOf(claim, checkClaim(claim, data), data);
};
const april = yearFraction('2024-04-01') + 0.5 / 12;

describe('the small chart of a claim', () => {
	it('draws each flow that the claim is checked against', () => {
		const { lines, second } = drawn('c-geo-dip')!;
		expect(lines.flat().find(({ x }) => x === april)?.y).toBe(8.317);
		expect(second.flat().find(({ x }) => x === april)?.y).toBe(19.765);
	});

	it('breaks a line where a month is missing', () => {
		const march = yearFraction('2024-03-01') + 0.5 / 12;
		const { second } = drawn('c-geo-dip')!;
		expect(second.flat().some(({ x }) => x === march)).toBe(false);
		for (const part of second)
			expect(part.some(({ x }) => x < march) && part.some(({ x }) => x > march)).toBe(false);
	});

	it('labels a place on an axis once, and none beside which another label stands', () => {
		const { x, dots } = drawn('c-aug2025-parade')!;
		expect(dots).toHaveLength(3);
		expect(x.ticks.map(({ text }) => text)).toEqual(['31 Aug 2025']);
		for (const { id } of data.claims) {
			const at = drawn(id)?.x.ticks.map((tick) => tick.at) ?? [];
			expect(new Set(at).size, id).toBe(at.length);
		}
	});

	it('labels a time as the explanation writes it', () => {
		expect(drawn('c-nbc-europe')!.x.ticks.map(({ text }) => text)).toEqual(['5', '4.48']);
	});

	it('marks what is derived as such', () => {
		const dots = drawn('c-nbc-exports-march')!.dots;
		expect(dots.map(({ isDerived }) => isDerived)).toEqual([false, true]);
	});

	it('draws twelve months in their middle, half a year before they end', () => {
		const dots = drawn('c-aug2025-240bn')!.dots;
		expect(dots.at(-1)?.x).toBe(yearFraction('2025-08-01') - 0.5);
	});

	it('draws one flow where one is asked, both counting rules, and nothing without a number', () => {
		expect(drawn('c-nbc-240bn')!.second).toEqual([]);
		expect(drawn('c-nbc-meetings-40')!.second).toHaveLength(1);
		expect(drawn('c-geo-square-km')).toBeNull();
	});
});
