import { describe, expect, it } from 'vitest';
import { loadData } from '../../../src/lib/data/files.server';
import type { Event } from '../../../src/lib/data/schema';
import { gaps, longest, nearestEvent } from '../../../src/lib/model/meetings/gaps';
import { byVideo, meeting } from '../rows';

const on = (start_date: string, end_date = start_date) =>
	meeting({ id: start_date, start_date, end_date });
const event = (date: string): Event => ({
	...{ id: date, date, title: 'An event', short: 'Event', description: 'What happened.' },
	...{ source_id: 'source', basis: 'reported', note: null }
});

describe('gaps', () => {
	it('run from the last day of a meeting to the first day of the next', () => {
		const list = gaps([on('2024-02-27', '2024-02-28'), on('2024-03-01'), on('2024-03-02')]);
		expect(list.map(({ from, to, days }) => [from.id, to.id, days])).toEqual([
			['2024-02-27', '2024-03-01', 2],
			['2024-03-01', '2024-03-02', 1]
		]);
	});

	it('are none without two meetings, and 0 where meetings overlap', () => {
		expect(gaps([])).toEqual([]);
		expect(gaps([on('2024-05-16')])).toEqual([]);
		expect(gaps([on('2024-05-16', '2024-05-18'), on('2024-05-17')])[0]!.days).toBe(0);
	});

	it('do not reach back before the presidencies', () => {
		const before = meeting({ start_date: '2010-03-23', xi_role: 'vice_president' });
		expect(gaps([before, on('2013-03-22'), on('2013-03-27')]).map(({ days }) => days)).toEqual([5]);
	});
});

describe('the longest gap', () => {
	it('is the earliest of equals, and none of none', () => {
		const list = gaps([on('2024-01-01'), on('2024-01-11'), on('2024-01-21'), on('2024-01-22')]);
		expect(longest(list)!.from.id).toBe('2024-01-01');
		expect(longest([])).toBeNull();
	});

	it('is 534 days by the rows we publish, and 814 face to face', () => {
		const { meetings } = loadData();
		const said = (list: typeof meetings) => {
			const { from, to, days } = longest(gaps(list))!;
			return [from.end_date, to.start_date, days];
		};
		expect(said(meetings)).toEqual(['2019-12-02', '2021-05-19', 534]);
		expect(said(meetings.filter(({ format }) => format === 'in_person'))).toEqual([
			'2019-11-13',
			'2022-02-04',
			814
		]);
	});
});

describe('the nearest event', () => {
	const held = on('2022-02-10', '2022-02-12');

	it.each([
		['2022-02-12', 0],
		['2022-02-11', 0],
		['2022-02-24', 12],
		['2022-02-04', -6],
		['2022-02', 0],
		['2022-01', -10],
		['2022-03', 17]
	])('on %s is %d days away', (date, days) => {
		expect(nearestEvent(held, [event(date)])!.days).toBe(days);
	});

	it('is the earlier of equals, and none of none', () => {
		const found = nearestEvent(held, [event('2022-02-08'), event('2022-02-14')]);
		expect(found).toMatchObject({ event: { id: '2022-02-08' }, days: -2 });
		expect(nearestEvent(byVideo(), [])).toBeNull();
	});
});
