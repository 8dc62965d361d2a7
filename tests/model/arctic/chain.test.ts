import { describe, expect, it } from 'vitest';
import { loadData } from '../../../src/lib/data/files.server';
import { paced, paceRatio } from '../../../src/lib/model/arctic';
import { impliedBase, steps } from '../../../src/lib/model/arctic/chain';
import { registration } from '../rows';

const rows = loadData().arctic_registrations;

describe('the chain of registrations', () => {
	it('is 359 − 234 = 125, 234 − 123 = 111 and 125 − 48 = 77, by the rows we publish', () => {
		const chain = steps(rows).map(({ from, less, companies }) => [
			from.companies,
			less.companies,
			companies
		]);
		expect(chain).toEqual([
			[359, 234, 125],
			[234, 123, 111],
			[125, 48, 77]
		]);
	});

	it('names its inputs, and gives what each row says', () => {
		expect(steps(rows).map(({ row, from, less }) => [row.id, from.id, less.id])).toEqual([
			['arctic-2020-2021', 'arctic-2023-06-operating', 'arctic-2022-2023h1'],
			['arctic-2022', 'arctic-2022-2023h1', 'arctic-2023h1'],
			['arctic-2021', 'arctic-2020-2021', 'arctic-2020']
		]);
		for (const { row, companies } of steps(rows)) expect(companies, row.id).toBe(row.companies);
	});

	it('marks the step that takes companies in operation for companies registered', () => {
		expect(steps(rows).map(({ isAssumed }) => isAssumed)).toEqual([true, false, false]);
	});

	it('explains every derived row, and no other', () => {
		const derived = rows.filter(({ basis }) => basis === 'derived').map(({ id }) => id);
		expect(
			steps(rows)
				.map(({ row }) => row.id)
				.sort()
		).toEqual(derived.sort());
	});

	it('leaves out a derived row that nothing leads to', () => {
		expect(steps([registration({ basis: 'derived' })])).toEqual([]);
		expect(steps([])).toEqual([]);
	});

	it('takes no neighbour for a part: periods must meet and end together', () => {
		const period = (id: string, from: string, to: string, basis: 'reported' | 'derived') =>
			registration({ id, period_start: from, period_end: to, basis });
		const apart = [
			period('whole', '2020-01-01', '2021-12-31', 'reported'),
			period('part', '2020-01-01', '2020-06-30', 'reported'),
			period('derived', '2021-01-01', '2021-12-31', 'derived')
		];
		expect(steps(apart)).toEqual([]);
	});
});

describe('what follows from it', () => {
	it('is a base of 125.1 by the reported 87 percent, as by the subtraction', () => {
		const later = rows.find(({ id }) => id === 'arctic-2022-2023h1')!;
		expect(impliedBase(later)).toBeCloseTo(125.1, 1);
		expect(impliedBase(registration())).toBeNull();
	});

	it('is a pace five times that of 2020 in the first half of 2023, both reported', () => {
		const reported = paced(rows).filter(({ row }) => row.basis === 'reported');
		const [first, last] = ['arctic-2020', 'arctic-2023h1'].map((id) =>
			reported.find(({ row }) => row.id === id)!
		);
		expect([first!.perMonth, last!.perMonth]).toEqual([4, 20.5]);
		expect(paceRatio(last!, first!)).toBeCloseTo(5.1, 1);
	});
});
