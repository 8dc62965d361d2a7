import { describe, expect, it } from 'vitest';
import { loadData } from '../../../src/lib/data/files.server';
import { asPresidents } from '../../../src/lib/model/counts';
import { hostBalance, legs, tripsTo, visitsOf } from '../../../src/lib/model/meetings/hosts';
import { byVideo, meeting, stop } from '../rows';

describe('the balance of hosts', () => {
	it('counts each side, third countries and video apart', () => {
		const held = [meeting(), meeting({ host: 'RUS' }), meeting({ host: 'KAZ' }), byVideo()];
		expect(hostBalance([...held, meeting()])).toEqual({ china: 2, russia: 1, third: 1, video: 1 });
		expect(hostBalance([])).toEqual({ china: 0, russia: 0, third: 0, video: 0 });
	});

	it('adds up to the meetings we publish', () => {
		const held = loadData().meetings.filter(asPresidents);
		const counts = Object.values(hostBalance(held));
		expect(counts.reduce((a, b) => a + b)).toBe(held.length);
	});
});

const trip = (visit_id: string, change: Parameters<typeof stop>[0]) =>
	stop({ id: `${visit_id}-${change?.stop ?? 1}`, visit_id, leader: 'Putin', ...change });

describe('visits', () => {
	it('hold their stops in order, whatever the order of the rows', () => {
		const [visit] = visitsOf([
			trip('a', { stop: 2, city: 'Tianjin' }),
			trip('a', { stop: 3, city: 'Qingdao' }),
			trip('a', { stop: 1, city: 'Beijing' })
		]);
		expect(visit!.stops.map(({ city }) => city)).toEqual(['Beijing', 'Tianjin', 'Qingdao']);
	});

	it('keep announced stops apart, and are none where nothing took place', () => {
		const announced = { status: 'announced_only' } as const;
		const rows = [
			trip('a', { stop: 1, city: 'Beijing' }),
			trip('a', { stop: 2, city: 'Dalian', ...announced }),
			trip('b', announced)
		];
		expect(visitsOf(rows).map(({ id }) => id)).toEqual(['a']);
		expect(visitsOf(rows)[0]!.announced.map(({ city }) => city)).toEqual(['Dalian']);
		expect(legs(visitsOf(rows))).toEqual([]);
		expect(visitsOf([])).toEqual([]);
	});

	it('follow each other by the day they began', () => {
		const rows = [trip('b', { date: '2020-01-02' }), trip('a', { date: '2020-01-01' })];
		expect(visitsOf(rows).map(({ id }) => id)).toEqual(['a', 'b']);
	});
});

describe('legs', () => {
	it('join the stops of each visit, and none of another', () => {
		const rows = [1, 2, 3].map((n) => trip('a', { stop: n, city: `A${n}`, date: '2020-01-01' }));
		const other = trip('b', { city: 'B1', date: '2020-01-02' });
		expect(legs(visitsOf([...rows, other])).map(({ from, to }) => [from.city, to.city])).toEqual([
			['A1', 'A2'],
			['A2', 'A3']
		]);
	});

	it('are nine by the rows we publish, and never touch Dalian', () => {
		const all = legs(visitsOf(loadData().visits));
		expect(all.length).toBe(9);
		expect(all.flatMap(({ from, to }) => [from.city, to.city])).not.toContain('Dalian');
	});
});

describe('trips to the other', () => {
	it('are those that held one of the meetings, in the country of the other', () => {
		const held = [meeting({ id: 'm1' }), meeting({ id: 'm2', host: 'RUS' })];
		const visits = visitsOf([
			trip('a', { meeting_id: 'm1' }),
			trip('b', { meeting_id: null }),
			trip('c', { meeting_id: 'elsewhere' }),
			trip('d', { leader: 'Xi', country: 'RUS', meeting_id: 'm2' }),
			trip('e', { leader: 'Blinken', meeting_id: 'm1' })
		]);
		expect(tripsTo('china', visits, held).map(({ id }) => id)).toEqual(['a']);
		expect(tripsTo('russia', visits, held).map(({ id }) => id)).toEqual(['d']);
	});

	it('are eleven of Xi to Russia as president by the rows we publish, as sources number them', () => {
		const { visits, meetings } = loadData();
		const held = meetings.filter(asPresidents);
		expect(tripsTo('russia', visitsOf(visits), held).length).toBe(11);
	});
});
