import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/lib/charts/mark';
import { linked } from '../../src/lib/figures/linked';
import { rowAndYear } from '../../src/lib/figures/rowAndYear';
import { everything } from '../../src/lib/model/selection';
import type { Pointed } from '../../src/lib/view.svelte';

const mark = (row: string | null): Mark => ({ id: 'm', row, x: 0, y: 0, label: '' });
const rows = [
	{ id: 'a', year: 2014 },
	{ id: 'b', year: 2022 }
];

const DOMAIN = { from: 2000, to: 2026, hosts: [], cities: [], hostOf: {} };
const choose = (from: number, to: number) => ({ ...everything(DOMAIN), from, to });

/** A View as far as charts see it. */
const view = () => ({
	selection: choose(2010, 2019),
	pick: null as string | null,
	pointed: {} as Pointed,
	async open(row: string | null) {
		this.pick = row;
	}
});

describe('a chart that is linked to a view', () => {
	it('shows what the view says when it is asked, not what it said before', () => {
		const shared = view();
		const links = linked(shared, (mark) => rowAndYear(mark, rows));
		Object.assign(shared, {
			...{ selection: choose(2015, 2015), pick: 'a', pointed: { year: 2014, row: 'b' } }
		});
		expect({ ...links }).toMatchObject({
			...{ range: [2015, 2016], crosshair: 2014, picked: 'a', pointed: 'b' }
		});
	});

	it('points at what a mark stands for, and at nothing when the pointer leaves', () => {
		const shared = view();
		const links = linked(shared, (mark) => rowAndYear(mark, rows));
		links.onpoint!(mark('b'));
		expect(shared.pointed).toEqual({ year: 2022, row: 'b' });
		links.onpoint!(null);
		expect(shared.pointed).toEqual({});
	});

	it('opens the row of a mark', () => {
		const shared = view();
		linked(shared, () => ({})).onactivate!(mark('a'));
		expect(shared.pick).toBe('a');
	});
});

describe('what a mark of some rows points at', () => {
	it.each([
		['a row', 'a', { year: 2014, row: 'a' }],
		['none of them', 'c', {}],
		['several rows', null, {}]
	])('is told where it stands for %s', (_, row, pointed) => {
		expect(rowAndYear(mark(row), rows)).toEqual(pointed);
	});
});
