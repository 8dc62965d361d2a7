/** One Selection, many views: what is chosen or pointed at in one shows in the others. */
import type { Locator, Page } from '@playwright/test';
import { rows, yearOf, type Row } from './datasets';
import { expect, test } from './fixture';
import {
	brokenAttributes,
	clickMark,
	counts,
	expectQuery,
	expectRows,
	expectYears,
	figure,
	FIGURES,
	hoverMark,
	mark,
	open,
	panel
} from './overview';

const tables = {
	trade: rows('trade_annual'),
	meetings: rows('meetings'),
	visits: rows('visits'),
	arctic: rows('arctic_registrations')
};
const inPerson = tables.meetings.filter((row) => row.format === 'in_person');
const inCity = (city: string) => tables.meetings.filter((row) => row.city === city);
const hostedBy = (host: string) => tables.meetings.filter((row) => row.host === host);
const heldIn = (year: number) => (row: Row) => yearOf(row.start_date) === year;

/** Rows of each table that pass a query, asked of the files anew. */
function passing(query: string) {
	const asked = new URLSearchParams(query);
	const [from, to] = [Number(asked.get('from') ?? 2000), Number(asked.get('to') ?? 2026)];
	const within = (start: string | undefined, end = start) =>
		yearOf(end) >= from && yearOf(start) <= to;
	const isAsked = (name: string, value: string | undefined) =>
		!asked.has(name) || asked.get(name) === value;
	return {
		trade: tables.trade.filter((row) => within(row.year)),
		meetings: tables.meetings.filter(
			(row) =>
				within(row.start_date) &&
				isAsked('format', row.format) &&
				isAsked('rule', row.encounter) &&
				isAsked('host', row.host) &&
				isAsked('city', row.city)
		),
		visits: tables.visits.filter(
			(row) => within(row.date) && isAsked('host', row.country) && isAsked('city', row.city)
		),
		arctic: tables.arctic.filter((row) =>
			within(row.period_start || row.period_end, row.period_end)
		)
	};
}

async function expectCounts(page: Page, query: string): Promise<void> {
	const { trade, meetings, visits, arctic } = passing(query);
	const shown = trade.length + meetings.length + visits.length + arctic.length;
	const all = Object.values(tables).flat().length;
	const line = counts(page);
	await expect(line).toContainText(`${shown} of ${all} rows`);
	for (const text of [
		`Trade ${trade.length}`,
		`Meetings ${meetings.length}`,
		`Visits ${visits.length}`,
		`Arctic ${arctic.length}`
	])
		await expect(line.getByText(text, { exact: true })).toBeVisible();
}

const sentence = (page: Page) =>
	page.getByRole('region', { name: 'Filter' }).locator('p', { hasText: 'Showing' }).filter({
		visible: true
	});

test.describe('choosing in one chart', () => {
	test('a city on the map keeps its meetings in the bricks; again, and all are back', async ({
		page
	}) => {
		await open(page);
		const beijing = mark(page, 'visits-map', 'Beijing');
		await clickMark(beijing);
		await expectQuery(page, '?city=Beijing');
		await expect(beijing).toHaveAttribute('aria-pressed', 'true');
		await expectRows(page, 'meetings-per-year', inCity('Beijing').length);
		// Its own clause: the other cities stay on the map, to be chosen instead.
		await expectRows(page, 'visits-map', inPerson.length);
		await expectCounts(page, '?city=Beijing');

		await clickMark(mark(page, 'visits-map', 'Moscow'));
		await expectQuery(page, '?city=Moscow');
		await expectRows(page, 'meetings-per-year', inCity('Moscow').length);
		await clickMark(mark(page, 'visits-map', 'Moscow'));
		await expectQuery(page, '');
		await expectRows(page, 'meetings-per-year', tables.meetings.length);
	});

	test('a city of one meeting opens it at once', async ({ page }) => {
		await open(page);
		const lima = tables.meetings.find((row) => row.city === 'Lima')!.id!;
		await clickMark(mark(page, 'visits-map', 'Lima'));
		await expectQuery(page, `?city=Lima&pick=${lima}`);
		await expect(panel(page, lima)).toContainText('APEC');
		// Beside the map that was asked, not the other chart of meetings.
		await expect(page.locator('.cell.map')).toContainText('Says who?');
		await clickMark(mark(page, 'visits-map', 'Lima'));
		await expectQuery(page, `?pick=${lima}`);
	});

	test('a city chosen by Enter on its mark lists its meetings, each to be opened', async ({
		page
	}) => {
		await open(page);
		await mark(page, 'visits-map', 'Astana').focus();
		await page.keyboard.press('Enter');
		await expectQuery(page, '?city=Astana');
		const list = figure(page, 'visits-map').locator('section', { hasText: 'Astana: 2 meetings' });
		await expect(list.getByRole('listitem')).toHaveCount(inCity('Astana').length);
		await list.getByRole('button', { name: '8 Jun 2017' }).click();
		await expectQuery(page, '?city=Astana&pick=2017-06-08-astana');
	});

	test('what is selected goes along to the other pages of charts, what is open does not', async ({
		page
	}) => {
		await open(page, '?from=2014&to=2018&host=RUS&pick=t-2015');
		const pages = page.getByRole('navigation', { name: 'Pages' });
		await expect(pages.getByRole('link', { name: 'Claims' })).toHaveAttribute('href', /claims$/);
		await pages.getByRole('link', { name: 'Meetings' }).click();
		await expect(page).toHaveURL('/meetings?from=2014&to=2018&host=RUS');
		await expect(page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible();
		await page.getByRole('button', { name: 'Reset' }).click();
		await expect(page).toHaveURL('/meetings');
		await pages.getByRole('link', { name: 'Trade' }).click();
		await expect(page).toHaveURL('/trade');
	});

	test('cities that become places of one meeting take their turn in the list of those', async ({
		page
	}) => {
		await open(page, '?from=2014&to=2018');
		const third = figure(page, 'visits-map').locator('section', { hasText: 'In a third country' });
		await expect(third).toContainText(
			'Once each: Astana, Dushanbe, Antalya, Buenos Aires, Da Nang, Fortaleza, Goa, Johannesburg, Lima, Tashkent'
		);
		await page.getByLabel('Last year, typed').fill('2016');
		await page.keyboard.press('Enter');
		await expect(third).toContainText(
			'Once each: Dushanbe, Antalya, Fortaleza, Goa, Lima, Tashkent'
		);
	});

	test('a host in the list beside the map keeps the meetings held there', async ({ page }) => {
		await open(page);
		const inChina = figure(page, 'visits-map').getByRole('button', { name: 'In China' });
		await inChina.click();
		await expectQuery(page, '?host=CHN');
		await expect(inChina).toHaveAttribute('aria-pressed', 'true');
		await expectRows(page, 'meetings-per-year', hostedBy('CHN').length);
		await expectRows(page, 'visits-map', inPerson.length);
		await expectCounts(page, '?host=CHN');
		await inChina.click();
		await expectQuery(page, '');
	});

	test('a year under the bricks narrows map, trade and Arctic; again, and all are back', async ({
		page
	}) => {
		await open(page);
		const only = figure(page, 'meetings-per-year').getByRole('button', { name: 'Only 2022' });
		await only.click();
		await expectQuery(page, '?from=2022&to=2022');
		await expectYears(page, 2022, 2022);
		await expectRows(page, 'trade-annual', 1);
		await expectRows(page, 'visits-map', inPerson.filter(heldIn(2022)).length);
		await expectRows(page, 'arctic-registrations', passing('?from=2022&to=2022').arctic.length);
		await expectRows(page, 'meetings-per-year', tables.meetings.filter(heldIn(2022)).length);
		await only.click();
		await expectQuery(page, '');
		await expectRows(page, 'visits-map', inPerson.length);
	});

	test('format and counting rule, chosen by the key, narrow the other views and not their own', async ({
		page
	}) => {
		await open(page);
		const bricks = figure(page, 'meetings-per-year');
		await bricks.getByRole('button', { name: /^in person/ }).click();
		await expectQuery(page, '?format=in_person');
		await expectRows(page, 'visits-map', inPerson.length);
		await expectCounts(page, '?format=in_person');
		await bricks.getByRole('button', { name: /^by video/ }).click();
		await expectQuery(page, '?format=video');
		await expectRows(page, 'visits-map', 0);
		await expectRows(page, 'meetings-per-year', tables.meetings.length);
		await expectCounts(page, '?format=video');
		await bricks.getByRole('button', { name: /^by video/ }).click();

		const rule = bricks.getByRole('button', { name: 'left out' });
		await rule.click();
		await expectQuery(page, '?rule=bilateral');
		const bilateral = inPerson.filter((row) => row.encounter === 'bilateral');
		await expectRows(page, 'visits-map', bilateral.length);
		await expectRows(page, 'meetings-per-year', tables.meetings.length);
		await expectCounts(page, '?rule=bilateral');
		await rule.click();
		await expectQuery(page, '');
	});

	test('a series chosen at the end of its line pales the others and is named in the bar', async ({
		page
	}) => {
		await open(page);
		const trade = figure(page, 'trade-annual');
		const opacities = () =>
			trade
				.locator('g[class*="tone-"]')
				.evaluateAll((lines) =>
					lines.map((line) => [
						/tone-\w+/.exec(line.getAttribute('class')!)![0],
						Number(getComputedStyle(line).opacity) < 1
					])
				);
		const china = trade.getByRole('button', { name: /^China sells/ });
		await china.click();
		await expectQuery(page, '?series=exports');
		await expect(china).toHaveAttribute('aria-pressed', 'true');
		await expect
			.poll(async () => Object.fromEntries(await opacities()))
			.toEqual({ 'tone-total': true, 'tone-russia': true, 'tone-china': false });
		await expect(sentence(page)).toContainText('China sells only');

		await trade.getByRole('button', { name: /^Total/ }).click();
		await expectQuery(page, '?series=total');
		await sentence(page).getByRole('button', { name: 'Clear series: total' }).click();
		await expectQuery(page, '');
		await expect.poll(async () => (await opacities()).some(([, pale]) => pale)).toBe(false);
	});

	test('Back takes back one choice at a time', async ({ page }) => {
		await open(page);
		await clickMark(mark(page, 'visits-map', 'Beijing'));
		await expectQuery(page, '?city=Beijing');
		await figure(page, 'meetings-per-year').getByRole('button', { name: 'Only 2014' }).click();
		await expectQuery(page, '?from=2014&to=2014&city=Beijing');
		await expectRows(page, 'meetings-per-year', inCity('Beijing').filter(heldIn(2014)).length);
		await page.goBack();
		await expectRows(page, 'meetings-per-year', inCity('Beijing').length);
		await page.goBack();
		await expectQuery(page, '');
		await expectRows(page, 'meetings-per-year', tables.meetings.length);
	});

	test('a selection that no row passes leaves every chart standing, without rows', async ({
		page
	}) => {
		await open(page, '?from=2011&to=2012&format=video&city=Lima');
		await expectRows(page, 'meetings-per-year', 0);
		await expectRows(page, 'visits-map', 0);
		await expectRows(page, 'arctic-registrations', 0);
		for (const id of FIGURES) await expect(figure(page, id).locator('svg.plot')).toBeVisible();
		expect(await brokenAttributes(page)).toEqual([]);
		await expect(
			figure(page, 'meetings-per-year').getByRole('button', { name: /^CSV/ })
		).toBeDisabled();
	});
});

test.describe('pointing', () => {
	/** The upright line of the trade chart runs through a mark. */
	async function expectCrosshairOn(mark: Locator): Promise<void> {
		const x = await mark.locator('circle').getAttribute('cx');
		const line = figure(mark.page(), 'trade-annual').locator('.chart-crosshair');
		await expect(line).toHaveAttribute('x1', x!);
		await expect(line).not.toHaveCSS('stroke', 'none');
	}

	test('a city marks its meetings in the bricks, on the map and in the list', async ({ page }) => {
		await open(page);
		const lit = figure(page, 'meetings-per-year').locator('.brick.lit');
		await hoverMark(mark(page, 'visits-map', 'Moscow'));
		await expect(lit).toHaveCount(inCity('Moscow').length);
		await page.mouse.move(0, 0);
		await expect(lit).toHaveCount(0);
		await figure(page, 'visits-map').getByRole('button', { name: 'Beijing' }).first().hover();
		await expect(lit).toHaveCount(inCity('Beijing').length);
		await expectQuery(page, '');
	});

	test('a year in the trade chart is marked in all the others', async ({ page }) => {
		await open(page);
		const year = mark(page, 'trade-annual', 't-2021');
		await hoverMark(year);
		await expectCrosshairOn(year);
		await expect(figure(page, 'meetings-per-year').locator('.chart-band')).toBeVisible();
		await expect(figure(page, 'arctic-registrations').locator('.chart-band')).toBeVisible();
		await expect(page.locator('.track .pointed')).toBeVisible();

		await page.mouse.move(0, 0);
		await expect(page.locator('.chart-crosshair, .chart-band')).toHaveCount(0);
	});

	test('a brick marks its year in the trade chart and its city on the map', async ({ page }) => {
		await open(page);
		await hoverMark(mark(page, 'meetings-per-year', '2019-06-05-moscow'));
		await expectCrosshairOn(mark(page, 'trade-annual', 't-2019'));
		await expect(figure(page, 'visits-map').locator('.point.lit')).toHaveCount(1);
	});
});

test.describe('the filter bar', () => {
	// One of these opens the page for every sentence.
	test.describe.configure({ timeout: 60_000 });

	test('says in words what is selected, and how many rows of each dataset remain', async ({
		page
	}) => {
		for (const [query, words] of [
			['', ['2000–2026', 'in person and by video', 'every encounter', 'any country', 'any city']],
			['?from=2014&to=2020&format=in_person', ['2014–2020', 'in person']],
			['?from=2022&to=2022&rule=bilateral', ['2022', 'separate talks only']],
			['?host=RUS&city=Moscow', ['2000–2026', 'Russia', 'Moscow']],
			['?from=2019&format=video&series=imports', ['2019–2026', 'by video', 'Russia sells only']]
		] as const) {
			await open(page, query);
			await expectCounts(page, query);
			const chosen = sentence(page).locator('b, option:checked, .token');
			const said = async () =>
				(await chosen.allTextContents()).map((text) => text.replace('×', '').trim());
			await expect.poll(said, { message: query }).toEqual(expect.arrayContaining([...words]));
		}
	});

	test('its choices change the view, and each × takes its own back', async ({ page }) => {
		await open(page);
		const bar = sentence(page);
		for (const [label, option, query] of [
			['format', 'in person', '?format=in_person'],
			['counting rule', 'separate talks only', '?format=in_person&rule=bilateral'],
			['host country', 'Russia', '?format=in_person&rule=bilateral&host=RUS'],
			['city', 'Kazan', '?format=in_person&rule=bilateral&host=RUS&city=Kazan']
		] as const) {
			await bar.getByRole('combobox', { name: label }).selectOption(option);
			await expectQuery(page, query);
			await expectCounts(page, query);
		}
		for (const [label, query] of [
			['format', '?rule=bilateral&host=RUS&city=Kazan'],
			['city', '?rule=bilateral&host=RUS'],
			['counting rule', '?host=RUS'],
			['host country', '']
		] as const) {
			await bar.getByRole('button', { name: `Clear ${label}` }).click();
			await expectQuery(page, query);
			await expectCounts(page, query);
		}
	});

	test('under a host it offers the cities of that host and no other', async ({ page }) => {
		await open(page, '?host=RUS');
		const cities = [...new Set(hostedBy('RUS').map((row) => row.city))].sort();
		await expect
			.poll(() =>
				sentence(page).getByRole('combobox', { name: 'city' }).getByRole('option').allTextContents()
			)
			.toEqual(['any city', ...cities]);
	});
});

test('a link opened by somebody else shows the same', async ({ page, newContext }) => {
	await open(page);
	await figure(page, 'meetings-per-year')
		.getByRole('button', { name: /^in person/ })
		.click();
	await clickMark(mark(page, 'visits-map', 'Beijing'));
	await page.getByLabel('First year, typed').fill('2014');
	await page.keyboard.press('Enter');
	await figure(page, 'trade-annual')
		.getByRole('button', { name: /^Total/ })
		.click();
	await clickMark(mark(page, 'meetings-per-year', '2016-06-25-beijing'));
	const query = '?from=2014&format=in_person&city=Beijing&series=total&pick=2016-06-25-beijing';
	await expectQuery(page, query);

	const other = await (await newContext()).newPage();
	await open(other, query);
	await expectYears(other, 2014, 2026);
	await expectQuery(other, query);
	await page.mouse.move(0, 0);
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	for (const part of [
		...FIGURES.map((id) => `figure#${id}`),
		'#rows',
		'#filter',
		'.cell.meetings'
	]) {
		const seen = await page.locator(part).innerText();
		await expect.poll(() => other.locator(part).innerText(), { message: part }).toBe(seen);
	}
	for (const id of FIGURES) {
		const count = await figure(page, id).getAttribute('data-rows');
		await expectRows(other, id, Number(count));
	}
});

test.describe('the rows behind the view', () => {
	const ids = (page: Page) =>
		page.locator('#rows tbody th').evaluateAll((cells) => cells.map((cell) => cell.textContent));

	test('the table lists the rows that pass, newest first, ten and then all', async ({ page }) => {
		await open(page, '?from=2005');
		const years = passing('?from=2005')
			.trade.map((row) => row.year!)
			.reverse();
		const shown = async () => (await ids(page)).map((text) => text?.slice(0, 4));
		await expect.poll(shown).toEqual(years.slice(0, 10));
		await page.getByRole('button', { name: `show all ${years.length}` }).click();
		await expect.poll(shown).toEqual(years);
	});

	test('it sorts by any column, either way, with missing values last', async ({ page }) => {
		await open(page);
		const table = page.locator('#rows table');
		await page.getByRole('button', { name: 'show all 26' }).click();
		const column = async () =>
			(await table.locator('tbody tr td:nth-child(3)').allTextContents()).map((text) =>
				text.trim() === 'not found' ? null : Number(text)
			);
		const known = tables.trade
			.map((row) => row.china_exports_usd_bn)
			.filter(Boolean)
			.map((text) => Number(Number(text).toFixed(1)))
			.sort((a, b) => a - b);
		const missing = tables.trade.slice(known.length).map(() => null);
		const head = table.getByRole('columnheader', { name: 'China sells' });
		await head.getByRole('button').click();
		await expect(head).toHaveAttribute('aria-sort', 'ascending');
		await expect.poll(column).toEqual([...known, ...missing]);
		await head.getByRole('button').click();
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		await expect.poll(column).toEqual([...known.reverse(), ...missing]);
	});

	test('each dataset has its rows, reached by its name or from its chart', async ({ page }) => {
		await open(page);
		for (const [name, count] of [
			['Meetings', tables.meetings.length],
			['Visits', tables.visits.length],
			['Arctic', tables.arctic.length],
			['Trade', tables.trade.length]
		] as const) {
			const tab = page.getByRole('group', { name: 'Dataset' }).getByRole('button', { name });
			await tab.click();
			await expect(tab).toHaveAttribute('aria-pressed', 'true');
			await expect(page.locator('#rows .foot')).toContainText(`of ${count} rows in view`);
		}
		await figure(page, 'arctic-registrations').getByRole('link', { name: 'Table' }).click();
		await expect(page.getByRole('region', { name: 'Arctic: table' })).toBeInViewport();
	});
});
