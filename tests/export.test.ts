import { describe, expect, it } from 'vitest';
import { fileName } from '../src/lib/export';
import { everything, type Selection } from '../src/lib/model/selection';

const domain = { from: 2000, to: 2026, hosts: ['CHN'], cities: ['St Petersburg', '../a/b'] };
const named = (change: Partial<Selection>) =>
	fileName('meetings-per-year', { ...everything(domain), ...change }, domain);

describe('fileName', () => {
	it.each<[string, Partial<Selection>, string]>([
		['no filter', {}, 'no-limits_meetings-per-year.csv'],
		[
			'a host and a year',
			{ from: 2014, host: 'CHN' },
			'no-limits_meetings-per-year_from-2014_host-CHN.csv'
		],
		['a format', { format: 'in_person' }, 'no-limits_meetings-per-year_format-in-person.csv'],
		[
			'a city of two words',
			{ city: 'St Petersburg' },
			'no-limits_meetings-per-year_city-St-Petersburg.csv'
		],
		[
			'a city in other letters',
			{ city: 'Öskemen' },
			'no-limits_meetings-per-year_city-Öskemen.csv'
		],
		[
			'a city that looks like a path',
			{ city: '../a/b' },
			'no-limits_meetings-per-year_city--a-b.csv'
		]
	])('names the figure and %s', (_, change, name) => {
		expect(named(change)).toBe(name);
	});

	it('says every clause, in one order', () => {
		const all: Selection = {
			series: 'total',
			city: 'Moscow',
			host: 'RUS',
			rule: 'bilateral',
			format: 'video',
			to: 2020,
			from: 2013
		};
		expect(fileName('x', all, domain)).toBe(
			'no-limits_x_from-2013_to-2020_format-video_rule-bilateral_host-RUS_city-Moscow_series-total.csv'
		);
	});
});
