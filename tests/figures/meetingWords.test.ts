import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/lib/data/schema';
import { RULES } from '../../src/lib/model/meetings/rules';
import { optionsOf } from '../../src/routes/meetings/options';
import {
	nearName,
	placeOf,
	remarkOn,
	travellersOf,
	tripsName
} from '../../src/routes/meetings/listWords';
import { givenByName, ruleName } from '../../src/routes/meetings/ruleWords';
import { routeLines, stopMarks, toneOf, visitName } from '../../src/routes/meetings/routes';
import { visitsOf } from '../../src/lib/model/meetings/hosts';
import { byVideo, meeting, stop } from '../model/rows';

describe('the names of rules', () => {
	it('say what is left out, and differ for all sixteen', () => {
		expect(ruleName([])).toBe('every encounter');
		expect(ruleName(['not_bilateral', 'video'])).toBe('separate talks only, no video');
		expect(new Set(RULES.map(ruleName)).size).toBe(16);
	});

	it('are listed, or none is', () => {
		expect(givenByName([[], ['video']], 16)).toBe('every encounter; no video');
		expect(givenByName([], 16)).toBe('none of the 16 rules');
	});
});

describe('the words of the list', () => {
	it.each([
		[meeting(), 'Beijing, China', 'Putin to China', ''],
		[meeting({ host: 'RUS', city: 'Ufa' }), 'Ufa, Russia', 'Xi to Russia', ''],
		[
			meeting({ host: 'ZAF', city: 'Durban', encounter: 'group' }),
			'Durban, South Africa',
			'both abroad',
			'no separate talks found'
		],
		[byVideo({ encounter: 'ceremony' }), 'by video', 'neither', 'ceremony without separate talks'],
		[
			meeting({ putin_role: 'prime_minister', xi_role: 'vice_president' }),
			'Beijing, China',
			'Putin to China',
			'Putin prime minister, Xi vice-president'
		]
	])('say where, who travelled and what is unusual', (one, place, travellers, remark) => {
		expect([placeOf(one), travellersOf(one), remarkOn(one)]).toEqual([place, travellers, remark]);
	});

	it('say how far an event is, seen from the meeting', () => {
		const event: Event = {
			...{ id: 'e', date: '2022-02-24', title: 'An event', short: 'Event', description: 'It was.' },
			...{ source_id: 's', basis: 'reported', note: null }
		};
		expect(nearName({ event, days: 20 })).toBe('20 days before: An event');
		expect(nearName({ event, days: -1 })).toBe('1 day after: An event');
		expect(nearName({ event, days: 0 })).toBe('same time: An event');
		expect(tripsName(1, 2)).toBe('Putin made 1 trip to China, Xi 2 to Russia');
	});
});

describe('what the map draws of visits', () => {
	const ground = {
		href: '',
		viewBox: '0 0 200 100',
		ratio: 2,
		crop: { x: 0, y: 0, width: 100, height: 100 },
		layers: [],
		zoom: { in: '', out: '', reset: '' }
	};
	const map = {
		style: '',
		unit: 1,
		points: [],
		rings: [],
		names: [],
		labels: { wide: [], middle: [], crop: [] }
	};
	const places = { A: { x: 10, y: 10 }, B: { x: 20, y: 30 }, C: { x: 20, y: 50 } };
	const visits = visitsOf([
		stop({ id: 'v1', stop: 1, city: 'A', leader: 'Putin' }),
		stop({ id: 'v2', stop: 2, city: 'B', leader: 'Putin' }),
		stop({ id: 'v3', stop: 3, city: 'C', leader: 'Putin' })
	]);

	it('are lines from stop to stop, with the angle that they have on screen', () => {
		expect(routeLines(visits, { places, ground, map })).toEqual([
			{ id: 'v2', tone: 'russia', x1: 10, y1: 10, x2: 20, y2: 30, angle: 45 },
			{ id: 'v3', tone: 'russia', x1: 20, y1: 30, x2: 20, y2: 50, angle: 90 }
		]);
		expect(routeLines(visits, { places: { A: places.A }, ground, map })).toEqual([]);
		expect(routeLines([], { places, ground, map })).toEqual([]);
	});

	it('are marks of the stops that the map has by no other', () => {
		const shift = { dx: 0, dy: 0, isCut: false };
		const rings = [{ id: 'v3', x: 20, y: 50, empty: false, name: 'C', label: 'C', ...shift }];
		const points = [
			{ id: 'A', x: 10, y: 10, total: 1, tone: 'china', shape: 'circle', name: 'A', ...shift }
		] as const;
		const marks = stopMarks(visits, { places, ground, map: { ...map, rings, points } });
		expect(marks.map(({ id, row, x, y }) => [id, row, x, y])).toEqual([['v2', 'v2', 20, 30]]);
	});

	it('are named by who, when and where, and can be chosen where there are several stops', () => {
		expect(visitName(visits[0]!)).toBe('Putin, May 2024: A, B, C');
		expect(['Putin', 'Xi', 'Blinken'].map((leader) => toneOf({ leader }))).toEqual([
			'russia',
			'china',
			'total'
		]);
		const single = stop({ id: 'w', visit_id: 'w' });
		expect(optionsOf({ visits: [...visits[0]!.stops, single] }).visit).toEqual({
			initial: 'all',
			values: ['all', 'visit']
		});
	});
});
