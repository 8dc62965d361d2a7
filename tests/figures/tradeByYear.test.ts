import { describe, expect, it } from 'vitest';
import { changeItems, indexDrawing, shareDrawing } from '../../src/routes/trade/byYear';
import { changeWords, indexWords, shareWords } from '../../src/routes/trade/byYearWords';
import { headlineOf, panelsOf } from '../../src/routes/trade/energyPanels';
import { levelDrawing, levelWords } from '../../src/routes/trade/level';
import { changeClaims, dipClaims } from '../../src/routes/trade/monthClaims';
import { load } from '../../src/routes/trade/+page.server';

const data = load();
const rows = data.tables.trade_annual;

describe('trade by year', () => {
	it('in dollars has three lines, and every claim of the level', () => {
		const { lines, claims } = levelDrawing(data);
		expect(lines.map(({ key, value }) => [key, value])).toEqual([
			['total', '228.1'],
			['imports', '124.8'],
			['exports', '103.3']
		]);
		expect(claims.map(({ id, x, over }) => [id, x, over])).toEqual([
			['c-nbc-240bn', 2023.5, null],
			['c-aug2025-240bn', 2024.5, [2024 + 7 / 12, 2025 + 7 / 12]],
			['c-nbc-record', 2023.5, null],
			['c-aug2025-rise', 2021.5, [2021.5, 2024.5]]
		]);
	});

	it('as shares has two lines that make 100, and a mark for each year with both', () => {
		const { lines, marks } = shareDrawing(rows);
		const [imports, exports] = lines;
		imports!.points.forEach(({ y }, i) => expect(y + exports!.points[i]!.y).toBeCloseTo(100, 9));
		expect(marks.length).toBe(15);
		expect(marks.at(-1)!.label).toBe('2025: China sells 45.3%, Russia sells 54.7%, derived');
	});

	it('as an index meets the claim of a rise in its base year and in no other', () => {
		const claimed = (base: number) => indexDrawing(data, base).claims.map(({ id, x }) => [id, x]);
		expect(claimed(2021)).toEqual([['c-aug2025-rise', 2024.5]]);
		expect(claimed(2020)).toEqual([]);
	});

	it('as an index leaves out the lines that have no amount in the base year', () => {
		expect(indexDrawing(data, 2003).lines.map(({ key }) => key)).toEqual(['total']);
		expect(indexDrawing(data, 2021).lines.length).toBe(3);
	});

	it('as changes has a bar for each that was reported', () => {
		const items = changeItems(rows);
		expect(items.length).toBe(19);
		expect(items.at(-1)).toMatchObject({ id: 't-2025', y: -6.9, value: '−6.9' });
		expect(new Set(items.map(({ tone }) => tone))).toEqual(new Set(['total']));
	});

	it('says in each headline what it draws', () => {
		const headlines = [
			levelWords(data, false),
			levelWords(data, false, 'total'),
			levelWords(data, false, 'exports'),
			levelWords(data, false, 'imports'),
			changeWords(data),
			shareWords(data),
			indexWords(data, 2021, false),
			indexWords(data, 2003, true),
			indexWords(data, 2000, false)
		].map(({ headline }) => headline);
		expect(headlines).toEqual([
			'Trade more than doubled in four years, then fell in 2025',
			'Trade more than doubled in four years, then fell in 2025',
			'China sold for $103.3bn in 2025, after $115.5bn in 2024, the most of any year',
			'Russia sold for $124.8bn in 2025, after $129.3bn in 2024, the most of any year',
			'Trade fell by 6.9% in 2025, the first fall reported since 2020',
			'Russia’s side of the trade rose from 41% in 2007 to 55% in 2025',
			'Trade in 2025 stood at 155, where 2021 is 100',
			'Trade in 2025 stood at 1,447, where 2003 is 100',
			'Trade in 2025 stood at about 2,900, where 2000 is 100'
		]);
	});
});

describe('claims of months', () => {
	it('lie over the months that they name, around what China sold', () => {
		const [dip, ...others] = dipClaims(data);
		expect(others).toEqual([]);
		expect(dip).toMatchObject({ id: 'c-geo-dip', y: 8.317 });
		expect(dip!.label).toBe('a dip in March and April: holds in part');
		// 60 of the 366 days of 2024 before 1 March, 121 up to 30 April.
		expect(dip!.over![0]).toBeCloseTo(2024 + 60 / 366, 6);
		expect(dip!.over![1]).toBeCloseTo(2024 + 121 / 366, 6);
	});

	it('ring the change they speak of; one lies over the years without a fall', () => {
		const [march, since] = changeClaims(data);
		expect([march!.id, march!.y, march!.over]).toEqual(['c-nbc-exports-march', -16, null]);
		expect([since!.id, since!.y, since!.over![0]]).toEqual(['c-nbc-exports-since-2022', -16, 2022]);
		expect([march!.label, since!.label]).toEqual([
			'exports fell in March: holds; first fall since 2022: holds',
			''
		]);
	});
});

describe('fuels', () => {
	const rows = data.tables.energy_annual;
	it.each([
		['volume', 'Gas by pipeline grew most: 9.5-fold from 2020 to 2025'],
		['value', 'China paid most for crude oil: $60.6bn in 2023'],
		['rank', 'Russia has been China’s first supplier of crude oil (2023–2024)']
	] as const)('by %s have the headline %s', (measure, headline) => {
		expect(headlineOf(rows, measure)).toBe(headline);
	});

	it('have a panel each, and say where nothing was found', () => {
		const [, gas] = panelsOf(rows, 'value');
		expect(panelsOf(rows, 'value').length).toBe(4);
		expect(gas).toMatchObject({ unit: 'billion US dollars', counts: [], places: [] });
		expect(gas!.remarks).toEqual(['No value found for any year.']);
	});

	it('have a hollow place where part of a year was counted', () => {
		const [crude] = panelsOf(rows, 'rank');
		expect(crude!.places.filter(({ isPart }) => isPart).map(({ id }) => id)).toEqual([
			'e-crude-2025-sep'
		]);
	});
});

describe('the options of the page', () => {
	it('begin with the level in dollars, the year before the invasion, and volumes', () => {
		const initial = Object.entries(data.options).map(([name, option]) => [name, option.initial]);
		expect(Object.fromEntries(initial)).toEqual({
			...{ measure: 'level', base: '2021', scale: 'linear' },
			...{ currency: 'both', against: '2025', energy: 'volume' }
		});
		for (const { initial, values } of Object.values(data.options))
			expect(values).toContain(initial);
	});
});
