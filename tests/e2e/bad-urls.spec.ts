/** Whatever a link holds, the page opens; what it cannot read counts as not said. */
import { rows } from './datasets';
import { expect, test } from './fixture';
import { awake, brokenAttributes, counts, expectRows, expectYears } from './overview';

const script = '<script>alert(1)</script>';

/** Name of what is wrong, and the query. */
const malformed: readonly (readonly [string, string])[] = [
	['unknown values', '?format=by_mail&rule=some&host=XXX&city=Atlantis&series=gold&pick=nothing'],
	['unknown names', '?form=2014&year=2014&_=1&utm_source=x'],
	['reversed years', '?from=2020&to=2010'],
	['years out of range', '?from=1999&to=2027'],
	['a year too long, and one negative', '?from=020140&to=-2014'],
	['words for years', '?from=abc&to='],
	['numbers no year can be', '?from=-1e309&to=1e309'],
	['what JavaScript takes for numbers', '?from=0x7de&to=%202014%20'],
	['not a number', '?from=NaN&to=Infinity'],
	['digits of another script', '?from=%D9%A2%D9%A0%D9%A1%D9%A4'],
	[
		'a script in every place',
		`?${['from', 'format', 'host', 'city', 'pick'].map((name) => `${name}=${encodeURIComponent(script)}`).join('&')}`
	],
	['a script unescaped', `?city=${script}&${script}`],
	[
		'names of the language',
		'?city=__proto__&host=constructor&pick=__proto__&series=toString&__proto__=x'
	],
	['a repeated name whose first value is unknown', '?format=x&format=video&from=1&from=2014'],
	['names in capitals', '?FROM=2014&Format=video&HOST=CHN'],
	['broken percent codes', '?city=%E0%A4%A&host=%&from=%zz&pick=%'],
	['a null byte and line breaks', '?city=Bei%00jing&host=CHN%0A&from=2014%0D%0A'],
	['nothing but signs', '?&&==&?&=#&from'],
	['arrays and objects', '?from[]=2014&to[gt]=2015&city[$ne]=x'],
	['50 kB of one value', `?city=${'x'.repeat(50_000)}`],
	['50 kB of names', `?${'from=1&'.repeat(7_000)}`]
];

for (const [wrong, query] of malformed) {
	test(`${wrong}: the default view, silently`, async ({ page, baseURL }) => {
		const dialogs: string[] = [];
		page.on('dialog', (dialog) => {
			dialogs.push(dialog.message());
			void dialog.dismiss();
		});
		await page.goto(`/${query}`);
		await awake(page);
		await expectRows(page, 'trade-annual', rows('trade_annual').length);
		await expectRows(page, 'meetings-per-year', rows('meetings').length);
		await expectRows(page, 'arctic-registrations', rows('arctic_registrations').length);
		await expectYears(page, 2000, 2026);
		const all = ['trade_annual', 'meetings', 'visits', 'arctic_registrations'].flatMap(rows).length;
		await expect(counts(page)).toContainText(`${all} of ${all} rows`);
		await expect(page.getByRole('button', { name: 'Reset' })).toBeDisabled();
		await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0);
		expect(await brokenAttributes(page)).toEqual([]);
		expect(dialogs).toEqual([]);
		expect(page.url()).toBe(new URL(`/${query}`, baseURL).href);
	});
}
