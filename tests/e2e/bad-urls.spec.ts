/** Whatever a link holds, the page opens; what it cannot read counts as not said. */
import { rows } from './datasets';
import { expect, test } from './fixture';
import { awake, brokenAttributes, counts, expectRows, expectYears } from './overview';

const script = '<script>alert(1)</script>';

/** What is wrong, and queries that are wrong so. */
const malformed: Readonly<Record<string, readonly string[]>> = {
	'unknown values and names': [
		'?format=by_mail&rule=some&host=XXX&city=Atlantis&series=gold&pick=nothing',
		'?form=2014&year=2014&_=1&utm_source=x',
		'?FROM=2014&Format=video&HOST=CHN',
		'?format=x&format=video&from=1&from=2014'
	],
	'years that cannot be': [
		'?from=2020&to=2010',
		'?from=1999&to=2027',
		'?from=020140&to=-2014',
		'?from=abc&to=',
		'?from=-1e309&to=1e309',
		'?from=0x7de&to=%202014%20',
		'?from=NaN&to=Infinity',
		'?from=%D9%A2%D9%A0%D9%A1%D9%A4'
	],
	'scripts and names of the language': [
		`?${['from', 'format', 'host', 'city', 'pick'].map((name) => `${name}=${encodeURIComponent(script)}`).join('&')}`,
		`?city=${script}&${script}`,
		'?city=__proto__&host=constructor&pick=__proto__&series=toString&__proto__=x',
		'?from[]=2014&to[gt]=2015&city[$ne]=x'
	],
	'broken codes': [
		'?city=%E0%A4%A&host=%&from=%zz&pick=%',
		'?city=Bei%00jing&host=CHN%0A&from=2014%0D%0A',
		'?&&==&?&=#&from'
	],
	'50 kB': [`?city=${'x'.repeat(50_000)}`, `?${'from=1&'.repeat(7_000)}`]
};
const datasets = ['trade_annual', 'meetings', 'visits', 'arctic_registrations'] as const;
const count = Object.fromEntries(datasets.map((name) => [name, rows(name).length]));
const all = datasets.flatMap(rows).length;

// Many openings of the page each.
test.describe.configure({ timeout: 90_000 });

for (const [wrong, queries] of Object.entries(malformed)) {
	test(`${wrong}: the default view, silently`, async ({ page, baseURL }) => {
		const dialogs: string[] = [];
		page.on('dialog', (dialog) => {
			dialogs.push(dialog.message());
			void dialog.dismiss();
		});
		for (const query of queries)
			await test.step(query.slice(0, 80), async () => {
				await page.goto(`/${query}`);
				await awake(page);
				await expectYears(page, 2000, 2026);
				await expectRows(page, 'trade-annual', count.trade_annual!);
				await expectRows(page, 'meetings-per-year', count.meetings!);
				await expectRows(page, 'arctic-registrations', count.arctic_registrations!);
				await expect(counts(page)).toContainText(`${all} of ${all} rows`);
				await expect(page.getByRole('button', { name: 'Reset' })).toBeDisabled();
				await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0);
				expect(await brokenAttributes(page)).toEqual([]);
				expect(page.url()).toBe(new URL(`/${query}`, baseURL).href);
			});
		expect(dialogs).toEqual([]);
	});
}
