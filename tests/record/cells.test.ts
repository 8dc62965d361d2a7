import { describe, expect, it } from 'vitest';
import {
	decimal,
	integer,
	oneOf,
	optional,
	reference,
	references,
	text
} from '../../src/lib/csv/field';
import { searchText, shapeOf, spanOf, tableColumns } from '../../src/routes/data/[dataset]/cells';

const fields = {
	id: text('Id', 'Id'),
	year: integer('Year', 'Year', { unit: 'year' }),
	value: optional(decimal('Value', 'Value', { unit: 'billion US dollars' })),
	bound: oneOf('Bound', 'Bound', { exact: 'The value itself', at_least: 'A floor' }),
	meeting_id: optional(reference('Meeting', 'Meeting', 'meetings')),
	source_id: reference('Source', 'Source', 'sources'),
	other_source_ids: references('Others', 'Others', 'sources'),
	url: optional(text('Address', 'Address'))
};
const shapes = Object.entries(fields).map(([name, field]) => shapeOf(name, field));
const links = {
	publisher: (id: string) => ({ s1: 'Kremlin', s2: 'Xinhua' })[id] ?? id,
	address: (dataset: string, id: string) => `/data/${dataset}#${id}`
};
const columns = tableColumns(shapes, links);
const row = {
	...{ id: 'r', year: '2013', value: '75000.50', bound: 'at_least', meeting_id: 'm' },
	...{ source_id: 's1', other_source_ids: 's2;s3', url: 'https://example.org/' }
};
const empty = { ...row, value: '', meeting_id: '', other_source_ids: '', url: '' };
const texts = (cells: typeof row) => columns.map((column) => column.text(cells));

describe('tableColumns', () => {
	it('shows bounds, decimals as written, words without underscores, publishers', () => {
		expect(texts(row)).toEqual([
			'r',
			'2013',
			'≥ 75,000.50',
			'at least',
			'm',
			'Kremlin',
			'Xinhua; s3',
			'https://example.org/'
		]);
	});

	it('leaves missing values empty', () => {
		expect(texts(empty)).toEqual(['r', '2013', '', 'at least', '', 'Kremlin', '', '']);
	});

	it('sorts numbers as numbers, and missing ones as missing', () => {
		const keys = (cells: typeof row) => columns.slice(0, 3).map((column) => column.by!(cells));
		expect(keys(row)).toEqual(['r', 2013, 75000.5]);
		expect(keys(empty)).toEqual(['r', 2013, null]);
	});

	it('links sources, other rows and addresses, and nothing that is empty', () => {
		const hrefs = (cells: typeof row) => columns.map((column) => column.href?.(cells) ?? null);
		expect(hrefs(row)).toEqual([
			null,
			null,
			null,
			null,
			'/data/meetings#m',
			'/data/sources#s1',
			null,
			'https://example.org/'
		]);
		expect(hrefs(empty).filter(Boolean)).toEqual(['/data/sources#s1']);
	});

	it('links no address but those of the web', () => {
		const url = columns.at(-1)!;
		expect(url.href!({ ...row, url: 'javascript:alert(1)' })).toBeNull();
	});
});

describe('searchText', () => {
	it('holds cells as written and as shown', () => {
		const found = searchText(shapes, links)(row).split('\n');
		for (const word of ['at_least', 'at least', '75000.50', '≥ 75,000.50', 's2;s3', 'Xinhua; s3'])
			expect(found).toContain(word);
	});
});

describe('spanOf', () => {
	const span = spanOf({ from: 'from', to: 'to' });
	it.each([
		['a period', { from: '2013-01-01', to: '2014-06-30' }, [2013, 2014]],
		['an end alone', { from: '', to: '2014-06' }, [2014, 2014]],
		['a year', { from: '2013', to: '2013' }, [2013, 2013]],
		['neither', { from: '', to: '' }, null]
	])('%s', (_, cells, years) => expect(span(cells)).toEqual(years));

	it('is none in a dataset without time', () => expect(spanOf(null)({})).toBeNull());
});
