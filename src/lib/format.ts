/**
 * Numbers, dates and lists as text, in English. The same on server and browser, whatever the
 * system's locale and time zone: nothing here asks `Intl` for words. Depends on nothing.
 */

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A number with a fixed number of decimals, thousands parted by a comma, a true minus sign. */
export function number(value: number, decimals = 0): string {
	const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	const isZero = Number(value.toFixed(decimals)) === 0;
	return `${value < 0 && !isZero ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** Billions of dollars: 244.819 is "$244.8bn". */
export function billions(value: number, decimals = 1): string {
	return `$${number(value, decimals)}bn`;
}

/** Billions of dollars as somebody put them: 227 is "$227bn", with no decimal that nobody said. */
export function asStated(value: number): string {
	return billions(value, decimalsSaid(value));
}

/** One decimal, or none of a number that was said whole. */
export const decimalsSaid = (value: number) => (Number.isInteger(value) ? 0 : 1);

/** A change in percent with its sign: 1.9 is "+1.9%". */
export function change(percent: number, decimals = 1): string {
	const isUp = Number(percent.toFixed(decimals)) > 0;
	return `${isUp ? '+' : ''}${number(percent, decimals)}%`;
}

/** An ISO date of any precision: "16 May 2024", "May 2024" or "2024". */
export function date(iso: string): string {
	const [year, month, day] = iso.split('-');
	if (!month) return String(year);
	const name = MONTHS[Number(month) - 1];
	return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** The same for narrow charts: "16 May ’24". */
export function shortDate(iso: string): string {
	return date(iso).replace(/ \d\d(\d\d)$/, ' ’$1');
}

/** A period of whole days, without saying the same month or year twice. */
export function period(from: string, to: string): string {
	if (from === to) return date(from);
	const [fromYear, fromMonth] = from.split('-');
	const [toYear, toMonth] = to.split('-');
	if (from.endsWith('-01-01') && to.endsWith('-12-31'))
		return years(Number(fromYear), Number(toYear));
	if (fromYear !== toYear) return `${date(from)} to ${date(to)}`;
	const start = fromMonth === toMonth ? String(Number(from.slice(8))) : date(from).slice(0, -5);
	return fromMonth === toMonth ? `${start}–${date(to)}` : `${start} to ${date(to)}`;
}

/** Years, inclusive: "2013–2020", or "2013" where both are the same. */
export function years(from: number, to: number): string {
	return from === to ? String(from) : `${from}–${to}`;
}

/** "a", "a and b", "a, b and c". */
export function and(list: readonly string[]): string {
	return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
}

/** A count with its noun: "1 row", "3 rows". */
export function plural(count: number, one: string, many = `${one}s`): string {
	return `${number(count)} ${count === 1 ? one : many}`;
}

const COUNTRIES: Readonly<Record<string, string>> = {
	ARG: 'Argentina',
	BRA: 'Brazil',
	CHN: 'China',
	DNK: 'Denmark',
	FRA: 'France',
	HUN: 'Hungary',
	IDN: 'Indonesia',
	IND: 'India',
	JPN: 'Japan',
	KAZ: 'Kazakhstan',
	KGZ: 'Kyrgyzstan',
	PER: 'Peru',
	PRK: 'North Korea',
	RUS: 'Russia',
	SAU: 'Saudi Arabia',
	SRB: 'Serbia',
	TJK: 'Tajikistan',
	TUR: 'Turkey',
	UKR: 'Ukraine',
	UZB: 'Uzbekistan',
	VNM: 'Vietnam',
	ZAF: 'South Africa'
};

/** The English name of an ISO 3166-1 alpha-3 code; the code itself where we have none. */
export function country(code: string): string {
	return Object.hasOwn(COUNTRIES, code) ? COUNTRIES[code]! : code;
}

const BOUND_WORDS = { exact: '', at_least: 'more than', at_most: 'up to', about: 'about' } as const;

/** The word a bound puts before its value; empty for an exact one. */
export function boundWord(bound: keyof typeof BOUND_WORDS): string {
	return BOUND_WORDS[bound];
}

/** What the handle at an end of a range of years is called, and how a year there is spoken. */
export function yearEnd(end: 'from' | 'to'): { name: string; spoken: (year: number) => string } {
	return end === 'from'
		? { name: 'First year', spoken: (year) => `from ${year}` }
		: { name: 'Last year', spoken: (year) => `to ${year}` };
}

/** The name of a button that leaves one year. */
export function onlyYear(year: number): string {
	return `Only ${year}`;
}

/** What a line of the trade chart is called: who sells. */
export function seriesName(series: 'total' | 'exports' | 'imports'): string {
	return { total: 'Total', exports: 'China sells', imports: 'Russia sells' }[series];
}
