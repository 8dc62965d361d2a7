/** The table of ten thousand rows: sorted and filtered with real keys, and timed. */
import type { Page } from '@playwright/test';
import { answer, quietMs, visit, type Conditions, type Subject } from './visit';

const table = {
	path: '/gallery/table',
	rows: 10_000,
	watched: '.region',
	/** Columns of text with few and with many different values, of numbers, with gaps. */
	columns: ['Id', 'Year', 'City', 'Value', 'Note'],
	words: ['gas', 'moscow summit', 'zz']
} as const;

/** Times from a key to the end of the paint it caused, ms, in the order made. */
export interface TableTimes {
	rows: number;
	sorts: number[];
	filters: number[];
}

/**
 * Sorts by each column up, down and not at all; types and deletes each of the words, letter by letter;
 * narrows the years. A letter that leaves the same rows paints nothing and is not counted. Throws
 * where nothing changed at all.
 */
export async function tableTimes(subject: Subject, conditions: Conditions): Promise<TableTimes> {
	return visit(subject, conditions, async (page) => {
		await open(page, subject.origin);
		const press: Press = async (key) => {
			const { settledMs } = await answer(page, table.watched, () => page.keyboard.press(key));
			return settledMs === null ? [] : [settledMs];
		};
		// Not measured: the first key of each kind compiles what it calls.
		await sorts(page, press);
		await filters(page, press);
		const times = { sorts: await sorts(page, press), filters: await filters(page, press) };
		if (times.sorts.length === 0 || times.filters.length === 0)
			throw new Error('the table followed no key');
		return { rows: table.rows, ...times };
	});
}

/** Presses a key; the time of its paint, or nothing where nothing changed. */
type Press = (key: string) => Promise<readonly number[]>;

async function sorts(page: Page, press: Press): Promise<number[]> {
	const times: number[] = [];
	for (const name of table.columns) {
		await page.getByRole('columnheader', { name }).getByRole('button').focus();
		for (let click = 0; click < 3; click++) times.push(...(await press('Enter')));
	}
	return times;
}

async function filters(page: Page, press: Press): Promise<number[]> {
	const times: number[] = [];
	for (const word of table.words) {
		await page.getByRole('searchbox').focus();
		for (const letter of word) times.push(...(await press(letter)));
		for (let left = word.length; left > 0; left--) times.push(...(await press('Backspace')));
	}
	await page.getByRole('combobox', { name: 'From' }).focus();
	for (let year = 0; year < 10; year++) times.push(...(await press('ArrowDown')));
	for (let year = 0; year < 10; year++) times.push(...(await press('ArrowUp')));
	return times;
}

/** Opens the page and waits until all rows are there and the browser has nothing left to prepare. */
async function open(page: Page, origin: string): Promise<void> {
	await page.goto(origin + table.path, { waitUntil: 'networkidle' });
	await page.getByText(`${table.rows} of ${table.rows} rows`).waitFor();
	await page.waitForTimeout(10 * quietMs);
}
