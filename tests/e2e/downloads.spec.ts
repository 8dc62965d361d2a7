/** What a reader takes away: the published files byte by byte, and the rows in view. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { bytes, datasets, parse, rows, yearOf, type Row } from './datasets';
import { expect, test } from './fixture';
import { figure, open, type FigureId } from './overview';

const meetings = rows('meetings');
const trade = rows('trade_annual');
const arctic = rows('arctic_registrations');

/** Numbers as numbers: the file of rows in view writes 8.0 as 8. */
const meaning = (row: Row) =>
	Object.entries(row).map(([name, text]) => [
		name,
		/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
	]);

async function take(page: Page, id: FigureId): Promise<Download> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		figure(page, id).getByRole('button', { name: /^CSV/ }).click()
	]);
	return download;
}

test('every dataset has an address, and it serves the very bytes of its file', async ({
	request
}) => {
	expect(datasets).toContain('meetings');
	for (const dataset of datasets) {
		const response = await request.get(`/data/${dataset}.csv`);
		expect(response.status(), dataset).toBe(200);
		expect(response.headers()['content-type'], dataset).toMatch(/^text\/csv/);
		expect((await response.body()).equals(bytes(dataset)), dataset).toBe(true);
	}
});

test('every other file is there too, with the checksum that the list and the page give', async ({
	request
}) => {
	const list = await (await request.get('/data/SHA256SUMS')).text();
	const sums = new Map(
		list
			.trimEnd()
			.split('\n')
			.map((line) => [line.slice(66), line.slice(0, 64)])
	);
	expect(sums.size).toBe(4 * datasets.length + 2);
	for (const [name, sum] of sums) {
		const body = await (await request.get(`/data/${name}`)).body();
		expect(createHash('sha256').update(body).digest('hex'), name).toBe(sum);
		const page =
			name.startsWith('no-limits') || name === 'datapackage.json' ? '' : `/${name.split('.')[0]}`;
		expect(await (await request.get(`/data${page}`)).text(), name).toContain(sum);
	}
});

test('every file says what it is, and an unknown one says that it is a page', async ({
	request
}) => {
	for (const [name, type] of [
		['meetings.csv', 'text/csv; charset=utf-8'],
		['meetings.spreadsheet.csv', 'text/csv; charset=utf-8'],
		['meetings.json', 'application/json'],
		['meetings.parquet', 'application/vnd.apache.parquet'],
		['datapackage.json', 'application/json'],
		['no-limits.zip', 'application/zip'],
		['SHA256SUMS', 'text/plain; charset=utf-8']
	] as const) {
		const response = await request.get(`/data/${name}`);
		expect(response.status(), name).toBe(200);
		expect(response.headers()['content-type'], name).toBe(type);
	}
	const unknown = await request.get('/data/nothing.csv');
	expect(unknown.status()).toBe(404);
	expect(unknown.headers()['content-type']).toContain('text/html');
});

test('"Full CSV" under every chart saves its dataset unchanged, whatever the filter', async ({
	page
}) => {
	await open(page, '?from=2019&to=2021&format=video');
	for (const [id, dataset] of [
		['trade-annual', 'trade_annual'],
		['meetings-per-year', 'meetings'],
		['arctic-registrations', 'arctic_registrations'],
		['visits-map', 'meetings']
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			figure(page, id).getByRole('link', { name: 'Full CSV' }).click()
		]);
		expect(download.suggestedFilename()).toBe(`${dataset}.csv`);
		expect((await readFile(await download.path())).equals(bytes(dataset)), id).toBe(true);
	}
});

test.describe('"CSV, rows shown" holds exactly the rows in view, named after figure and filter', () => {
	// Opens the page for every filter.
	test.describe.configure({ timeout: 60_000 });

	const within = (from: number, to: number) => (row: Row) =>
		yearOf(row.start_date) >= from && yearOf(row.start_date) <= to;
	const cases: readonly { id: FigureId; query: string; file: string; shown: Row[] }[] = [
		{ id: 'trade-annual', query: '', file: 'no-limits_trade-annual.csv', shown: trade },
		{
			id: 'trade-annual',
			query: '?from=2013&to=2016',
			file: 'no-limits_trade-annual_from-2013_to-2016.csv',
			shown: trade.filter(({ year }) => Number(year) >= 2013 && Number(year) <= 2016)
		},
		{
			id: 'meetings-per-year',
			query: '',
			file: 'no-limits_meetings-per-year.csv',
			shown: meetings
		},
		{
			id: 'meetings-per-year',
			query: '?to=2013&city=St+Petersburg',
			file: 'no-limits_meetings-per-year_to-2013_city-St-Petersburg.csv',
			shown: meetings.filter(within(2000, 2013)).filter(({ city }) => city === 'St Petersburg')
		},
		{
			id: 'arctic-registrations',
			query: '?from=2021&to=2021',
			file: 'no-limits_arctic-registrations_from-2021_to-2021.csv',
			shown: arctic.filter(
				(row) =>
					yearOf(row.period_end) >= 2021 && yearOf(row.period_start || row.period_end) <= 2021
			)
		},
		{
			id: 'visits-map',
			query: '?from=2018&to=2024&rule=bilateral',
			file: 'no-limits_visits-map_from-2018_to-2024_rule-bilateral.csv',
			shown: meetings
				.filter(within(2018, 2024))
				.filter((row) => row.format === 'in_person' && row.encounter === 'bilateral')
		}
	];
	test('under six filters', async ({ page }) => {
		for (const { id, query, file, shown } of cases) {
			await open(page, query);
			const download = await take(page, id);
			expect(download.suggestedFilename()).toBe(file);
			const text = await readFile(await download.path(), 'utf8');
			expect(parse(text).map(meaning), file).toEqual(shown.map(meaning));
			expect(shown.length).toBeGreaterThan(0);
		}
	});

	test('a choice of its own is in its file too; one that it does not know is not in its name', async ({
		page
	}) => {
		await open(page, '?format=in_person&rule=bilateral&host=CHN&city=Beijing&series=exports');
		const inBeijing = meetings.filter(
			({ city, encounter }) => city === 'Beijing' && encounter === 'bilateral'
		);
		for (const [id, count, file] of [
			['trade-annual', trade.length, 'no-limits_trade-annual.csv'],
			['arctic-registrations', arctic.length, 'no-limits_arctic-registrations.csv'],
			[
				'meetings-per-year',
				inBeijing.length,
				'no-limits_meetings-per-year_format-in-person_rule-bilateral_host-CHN_city-Beijing.csv'
			],
			[
				'visits-map',
				inBeijing.length,
				'no-limits_visits-map_format-in-person_rule-bilateral_host-CHN_city-Beijing.csv'
			]
		] as const) {
			const download = await take(page, id);
			expect(parse(await readFile(await download.path(), 'utf8'))).toHaveLength(count);
			expect.soft(download.suggestedFilename()).toBe(file);
		}
	});
});
