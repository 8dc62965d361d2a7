import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import EventLines from '../../src/lib/charts/EventLines.svelte';
import { all, drawn } from './drawn';

/** On which side of its line each event is named, of events at these percents of a century. */
function sides(...at: number[]): (string | undefined)[] {
	const events = at.map((x) => ({
		...{ id: `e${x}`, x, date: 'day', shortDate: 'day', title: 'what', short: 'what' }
	}));
	const shown = drawn(render(EventLines, { props: { events, x: (x) => x, top: 18, bottom: 90 } }));
	return all(shown, 'text.date').map(({ attributes }) => attributes['text-anchor']);
}

describe('the names of events', () => {
	it('stand left of their line, but right of it near the left edge', () => {
		expect(sides(55)).toEqual(['end']);
		expect(sides(10)).toEqual(['start']);
	});

	it('stand either side of two that are close', () => {
		expect(sides(84, 85)).toEqual(['end', 'start']);
	});

	it('do not meet: after one to the right, the next is to the right where there is room', () => {
		expect(sides(18, 62)).toEqual(['start', 'start']);
		expect(sides(10, 70)).toEqual(['start', 'end']);
		expect(sides(18, 80)).toEqual(['start', 'end']);
	});

	it('are none of none', () => {
		expect(sides()).toEqual([]);
	});
});
