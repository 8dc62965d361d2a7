import { describe, expect, it } from 'vitest';
import { rowIndex } from '../../src/lib/figures/data';
import { describe as say } from '../../src/routes/trade/describe';
import { load } from '../../src/routes/trade/+page.server';
import Trade from '../../src/routes/trade/+page.svelte';
import { all } from '../charts/drawn';
import { drawnPage, hasOnlyLengths, pageData, rowCounts, rowsOf, saysAllRows } from './page';

const data = pageData(load());
const rows = rowIndex(data.tables);
const { body, figures, figure } = drawnPage(Trade, data);

describe('the trade page, drawn on the server', () => {
	it('holds its six figures by their public names, each with the rows it draws', () => {
		expect(rowCounts(figures)).toEqual([
			['trade-annual', '26'],
			['trade-balance', '15'],
			['trade-monthly', '47'],
			['trade-pace', '47'],
			['energy-flows', '27'],
			['trade-sources', '17']
		]);
	});

	it('has marks that name rows of the data', () => {
		const marked = figures.flatMap(rowsOf);
		expect(marked.length).toBeGreaterThan(150);
		expect(marked.filter((id) => !rows.has(id))).toEqual([]);
	});

	it.each([
		['trade-monthly', 'trade_monthly'],
		['trade-pace', 'trade_ytd'],
		['energy-flows', 'energy_annual']
	] as const)('marks every row of %s', (id, table) => {
		const marked = new Set(rowsOf(figure(id)));
		expect(data.tables[table].filter((row) => !marked.has(row.id))).toEqual([]);
	});

	it('opens with three sentences of numbers', () => {
		expect(data.lead).toEqual([
			'Chinese customs counted $228.1bn of goods traded with Russia in 2025, 6.9% less than the year before, after a record $244.8bn in 2024.',
			'Russia has sold more to China than it bought for eight years running, by $21.5bn in 2025.',
			'From January to April 2026 trade came to $85.2bn, 20% more than in the same months of 2025.'
		]);
	});

	it('draws what is about as about', () => {
		const texts = (id: string) => all(figure(id), 'text').map(({ text }) => text);
		const marks = all(figure('trade-monthly'), 'g.mark');
		expect(texts('energy-flows')).toContain('≈57');
		expect(texts('trade-monthly')).toContain('≈');
		expect(texts('trade-pace')).toContain('≈');
		expect(marks.map(({ attributes }) => attributes['aria-label'])).toContain(
			'May 2025: total about $17.7bn, China sells $8.1bn and Russia sells $9.6bn'
		);
	});

	hasOnlyLengths(body);
});

describe('what is said of a row', () => {
	saysAllRows(rows, (found) => say(found, data));

	it('keeps the currency of a change, and a floor a floor', () => {
		expect(say(rows.get('tm-2024-05')!, data).facts).toContainEqual([
			'China, change',
			'+0.9% in yuan, as reported'
		]);
		expect(say(rows.get('e-coal-2023-russian')!, data).word).toBe('more than');
	});

	it('calls a month by the basis of its total', () => {
		const { facts } = say(rows.get('tm-2024-04')!, data);
		expect(facts[0]).toEqual(['Bound', 'exact, as derived']);
		expect(facts).toContainEqual(['China sells', '$8.3bn, reported']);
	});
});
