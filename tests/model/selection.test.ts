import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	everything,
	fromParams,
	same,
	toParams,
	type Domain,
	type Selection
} from '../../src/lib/model/selection';

const domain: Domain = {
	from: 2000,
	to: 2026,
	hosts: ['CHN', 'RUS', 'UZB'],
	cities: ['Beijing', 'St Petersburg', 'Ürümqi & co=1']
};
const all: Selection = {
	from: 2000,
	to: 2026,
	format: null,
	rule: 'all',
	host: null,
	city: null,
	series: null
};
const read = (query: string) => fromParams(new URLSearchParams(query), domain);

describe('fromParams', () => {
	it.each<[string, Partial<Selection>]>([
		['', {}],
		['from=2014', { from: 2014 }],
		['to=2020', { to: 2020 }],
		['from=2014&to=2020', { from: 2014, to: 2020 }],
		['from=2014&to=2014', { from: 2014, to: 2014 }],
		['from=2000&to=2026', {}],
		['format=video', { format: 'video' }],
		['format=in_person', { format: 'in_person' }],
		['rule=bilateral', { rule: 'bilateral' }],
		['rule=all', {}],
		['host=CHN', { host: 'CHN' }],
		['city=St+Petersburg', { city: 'St Petersburg' }],
		['city=%C3%9Cr%C3%BCmqi%20%26%20co%3D1', { city: 'Ürümqi & co=1' }],
		['series=exports', { series: 'exports' }],
		['series=total&host=RUS&from=2010', { series: 'total', host: 'RUS', from: 2010 }]
	])('reads "%s"', (query, change) => {
		expect(read(query)).toEqual({ ...all, ...change });
	});

	it.each([
		['years reversed', 'from=2020&to=2014'],
		['years out of range', 'from=1999&to=2027'],
		['years far out of range', 'from=0000&to=9999'],
		['years that are no years', 'from=2014.5&to=+2020'],
		['years with more to them', 'from=2014abc&to= 2020'],
		['years in another notation', 'from=2e3&to=0x7E4'],
		['years in other digits', 'from=%D9%A2%D9%A0%D9%A1%D9%A4'],
		['years signed', 'from=-2014'],
		['nothing said', 'from=&to=&format=&rule=&host=&city=&series='],
		['an unknown format', 'format=phone'],
		['an unknown rule', 'rule=some'],
		['a host that occurs nowhere', 'host=USA'],
		['a host in small letters', 'host=chn'],
		['a city that occurs nowhere', 'city=Atlantis'],
		['an unknown series', 'series=services'],
		['an unknown parameter', 'theme=dark&year=2014'],
		['names of another case', 'FROM=2014&Format=video'],
		['names that objects have', 'format=__proto__&rule=constructor&host=toString&city=valueOf'],
		['parameters that objects have', '__proto__=x&constructor=y&__proto__[from]=2014'],
		['markup', 'city=<script>alert(1)</script>&host="><img src=x onerror=alert(1)>'],
		['a broken escape', 'city=%E0%A4%A&host=%']
	])('takes %s for nothing said', (_, query) => {
		expect(read(query)).toEqual(all);
	});

	it('takes one good year with one bad', () => {
		expect(read('from=2014&to=never')).toEqual({ ...all, from: 2014 });
	});

	it('takes the first of a parameter that is repeated', () => {
		expect(read('host=CHN&host=RUS&from=2014&from=2020')).toEqual({
			...all,
			host: 'CHN',
			from: 2014
		});
		expect(read('host=nowhere&host=RUS')).toEqual(all);
	});

	it('reads past 50 kB of query', () => {
		const long = 'x'.repeat(50_000);
		expect(read(`city=${long}&host=CHN`)).toEqual({ ...all, host: 'CHN' });
		expect(read(`${'from=2014&'.repeat(5000)}to=2020`)).toEqual({ ...all, from: 2014, to: 2020 });
	});

	it('gives a Selection whatever the query', () => {
		const junk = fc.array(fc.tuple(fc.constantFrom('from', 'to', 'host', 'city'), fc.string()));
		fc.assert(
			fc.property(junk, (pairs) => {
				const selection = fromParams(new URLSearchParams(pairs), domain);
				expect(selection.from).toBeLessThanOrEqual(selection.to);
				expect(Object.keys(selection)).toEqual(Object.keys(all));
			}),
			{ seed: 20260520, numRuns: 300 }
		);
	});
});

describe('toParams', () => {
	it('writes nothing for everything', () => {
		expect(toParams(everything(domain), domain).toString()).toBe('');
	});

	it('writes only what differs, in one order', () => {
		const selection: Selection = {
			...all,
			city: 'St Petersburg',
			series: 'imports',
			rule: 'bilateral',
			to: 2020
		};
		expect(toParams(selection, domain).toString()).toBe(
			'to=2020&rule=bilateral&city=St+Petersburg&series=imports'
		);
	});

	it('writes what reads back the same', () => {
		const year = fc.integer({ min: domain.from, max: domain.to });
		const selections = fc
			.record({
				years: fc.tuple(year, year),
				format: fc.constantFrom(null, 'in_person' as const, 'video' as const),
				rule: fc.constantFrom('all' as const, 'bilateral' as const),
				host: fc.constantFrom(null, ...domain.hosts),
				city: fc.constantFrom(null, ...domain.cities),
				series: fc.constantFrom(null, 'total' as const, 'exports' as const, 'imports' as const)
			})
			.map(({ years: [a, b], ...rest }) => ({ from: Math.min(a, b), to: Math.max(a, b), ...rest }));
		fc.assert(
			fc.property(selections, (selection) => {
				const written = toParams(selection, domain).toString();
				expect(read(written)).toEqual(selection);
				expect(toParams(read(written), domain).toString()).toBe(written);
			}),
			{ seed: 20260520, numRuns: 300 }
		);
	});
});

describe('same', () => {
	it('holds for two Selections that say the same', () => {
		expect(same(all, { ...all })).toBe(true);
	});

	it.each<Partial<Selection>>([
		{ from: 2001 },
		{ to: 2025 },
		{ format: 'video' },
		{ rule: 'bilateral' },
		{ host: 'CHN' },
		{ city: 'Beijing' },
		{ series: 'total' }
	])('does not hold where they differ by %j', (change) => {
		expect(same(all, { ...all, ...change })).toBe(false);
	});
});
