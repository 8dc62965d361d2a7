import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { paced, paceRatio, partsAndWholes } from '../../src/lib/model/arctic';
import { registration } from './rows';

const rows = loadData().arctic_registrations;
const one = (id: string) => paced(rows).find(({ row }) => row.id === id)!;

describe('paced', () => {
	it('divides a count by the months of its period', () => {
		expect(paced([registration()])).toEqual([{ row: registration(), months: 18, perMonth: 13 }]);
	});

	it('leaves out a count on a day, which has no pace', () => {
		const onADay = registration({ measure: 'operating', period_start: null });
		expect(paced([onADay])).toEqual([]);
		expect(paced([])).toEqual([]);
	});

	it('has no pace where no company registered', () => {
		expect(paced([registration({ companies: 0 })])[0]!.perMonth).toBe(0);
	});

	it('is 13.0 a month since 2022 and 5.2 in the two years before, by the rows we publish', () => {
		expect(one('arctic-2022-2023h1')).toMatchObject({ months: 18, perMonth: 13 });
		expect(one('arctic-2020-2021').months).toBe(24);
		expect(one('arctic-2020-2021').perMonth).toBeCloseTo(5.2, 1);
	});
});

describe('paceRatio', () => {
	it('is 2.5 where the number rose by 87 percent', () => {
		const ratio = paceRatio(one('arctic-2022-2023h1'), one('arctic-2020-2021'));
		expect(ratio).toBeCloseTo(2.5, 1);
		expect(one('arctic-2022-2023h1').row.change_pct).toBe(87);
	});

	it('is 1 of a period with itself', () => {
		expect(paceRatio(one('arctic-2020'), one('arctic-2020'))).toBe(1);
	});
});

describe('partsAndWholes', () => {
	const ids = (given: readonly { row: { id: string } }[]) => given.map(({ row }) => row.id);

	it('keeps whole periods apart from the parts they hold', () => {
		const { parts, wholes } = partsAndWholes(paced(rows));
		expect(ids(parts)).toEqual(['arctic-2020', 'arctic-2021', 'arctic-2022', 'arctic-2023h1']);
		expect(ids(wholes)).toEqual(['arctic-2020-2021', 'arctic-2022-2023h1']);
	});

	it('counts no company twice: the parts of 2022 to June 2023 are the 234', () => {
		const { parts } = partsAndWholes(paced(rows));
		const since2022 = parts.filter(({ row }) => String(row.period_start) >= '2022');
		expect(since2022.map(({ row }) => row.companies)).toEqual([111, 123]);
		expect(since2022.reduce((sum, { row }) => sum + row.companies, 0)).toBe(234);
	});

	it('takes a lone period for a part', () => {
		const lone = paced([registration()]);
		expect(partsAndWholes(lone)).toEqual({ parts: lone, wholes: [] });
		expect(partsAndWholes([])).toEqual({ parts: [], wholes: [] });
	});

	it('takes neighbours for parts, and a period that shares one end with another for its whole', () => {
		const period = (id: string, period_start: string, period_end: string) =>
			registration({ id, period_start, period_end });
		const { parts, wholes } = partsAndWholes(
			paced([
				period('first', '2020-01-01', '2020-12-31'),
				period('second', '2021-01-01', '2021-12-31'),
				period('from-first', '2020-01-01', '2021-06-30')
			])
		);
		expect(ids(parts)).toEqual(['first', 'second']);
		expect(ids(wholes)).toEqual(['from-first']);
	});
});
