/** Cross-checks of what claims are checked against. Private to `check`. */
import { readAgainst, type Against, type Word } from './against';
import { faultOfArgument, type Argument } from './checkArguments';
import type { OurReading, Breach, Rule } from './checkRule';
import type { Claim } from './schema';
import { isNeeded, NEEDED, type ClaimRule } from './schema/claimRules';

/** What may stand before the words: amounts of a year, amounts of a month, or rows of a dataset. */
const SERIES: Readonly<Record<string, readonly string[]>> = {
	trade_annual: ['total_usd_bn', 'china_exports_usd_bn', 'china_imports_usd_bn'],
	trade_monthly: ['total_usd_bn', 'china_exports_usd_bn', 'china_imports_usd_bn']
};

/** A way to write a part: where to look, and each word with the kind of argument it takes. */
interface Form {
	readonly dataset: string;
	readonly words: readonly (readonly [Word, Argument])[];
}

const rowsOf = (dataset: string): Form => ({ dataset, words: [['at', 'row']] });
const annual = (...words: Form['words']): Form => ({ dataset: 'trade_annual', words });
const monthly = (...words: Form['words']): Form => ({ dataset: 'trade_monthly', words });
const visits = (...words: Form['words']): Form => ({
	dataset: 'visits',
	words: [['of', 'leader'], ['to', 'city'], ...words]
});
const DATED: readonly Form[] = [
	{ dataset: 'context_figures', words: [['at', 'dated_row']] },
	rowsOf('events')
];
const twoRows = (word: 'not' | 'above'): Form => ({
	dataset: 'context_figures',
	words: [
		['at', 'row'],
		[word, 'row']
	]
});
const CHANGE = [
	annual(['in', 'year']),
	annual(['from', 'year'], ['to', 'year']),
	monthly(['in', 'month'])
];

const ANOTHER: readonly Form[] = [rowsOf('context_figures'), twoRows('not')];

/** The forms that each rule takes. `none` takes a word of its own instead. */
const FORMS: Readonly<Record<Exclude<ClaimRule, 'none'>, readonly Form[]>> = {
	value: [
		annual(['in', 'year']),
		annual(['12-months-to', 'month_since_january']),
		monthly(['in', 'month']),
		rowsOf('context_figures'),
		twoRows('above')
	],
	record: [annual(['in', 'year'])],
	rose: CHANGE,
	fell: CHANGE,
	first_since: [monthly(['in', 'month'])],
	count: [{ dataset: 'meetings', words: [['by', 'rule']] }],
	count_since: [
		{
			dataset: 'arctic_registrations',
			words: [
				['at', 'row'],
				['since', 'event']
			]
		}
	],
	pace: [
		{
			dataset: 'arctic_registrations',
			words: [
				['at', 'row'],
				['over', 'row']
			]
		}
	],
	happened: [
		visits(),
		visits(['after', 'dated_figure']),
		visits(['before', 'day']),
		visits(['stop', 'stop']),
		{ dataset: 'meetings', words: [['in', 'city']] },
		{ dataset: 'joint_exercises', words: [['in', 'sea']] }
	],
	date: [
		...DATED,
		{
			dataset: 'events',
			words: [
				['at', 'row'],
				['before', 'event']
			]
		}
	],
	since: [
		...DATED,
		{
			dataset: 'events',
			words: [
				['at', 'row'],
				['until', 'day']
			]
		}
	],
	age: DATED,
	year_of: DATED,
	length: [rowsOf('meetings'), rowsOf('arctic_registrations')],
	other_thing: ANOTHER,
	wider_thing: ANOTHER
};

/** Rules that compare with a number, so that a claim without one cannot use them. */
const NUMBER: ReadonlySet<ClaimRule> = new Set([
	...(['value', 'first_since', 'count', 'count_since', 'pace'] as const),
	...(['since', 'age', 'year_of', 'length', 'other_thing', 'wider_thing'] as const)
]);

/** Every claim names rows that are there, in the form that its rule takes, and has what the rule needs. */
export const claimsCanBeChecked: Rule = {
	code: 'E_CLAIM',
	breaches: (reading) =>
		reading.tables.claims.filter(isWhole).flatMap((row) => {
			const needsNumber = NUMBER.has(row.rule) && row.value === null;
			return [
				...(needsNumber ? [breachOf(row, 'value', `have a number for the rule ${row.rule}`)] : []),
				...faultsOf(row, reading).map((fault) => breachOf(row, 'against', fault))
			];
		})
};

/** What a faulty file lacks is its own issue. */
const isWhole = ({ id, rule, against }: Claim) =>
	[id, rule, against].every((value) => value !== null);

const breachOf = (row: Claim, column: string, fault: string): Breach => ({
	row,
	column,
	rule: `must, for the claim ${row.id}, ${fault}`,
	fix: 'correct the claim, or add the rows it asks for'
});

function faultsOf({ rule, against }: Claim, reading: OurReading): string[] {
	const parts = readAgainst(against);
	const asked = parts?.filter((part) => !isMissing(part));
	if (rule === 'none')
		return asked?.length === 0 ? [] : [`say what is missing: one of ${NEEDED.join(', ')}`];
	if (!asked) return ['be a dataset and words with what they ask, parted by semicolons'];
	if (asked.length === 0) return ['name rows to compare with, or have the rule none'];
	return asked.flatMap((part) => faultOfPart(part, rule, reading) ?? []);
}

/** Whether a part names what is not at hand. */
const isMissing = ({ dataset, column, words }: Against) =>
	column === null && words.size === 0 && isNeeded(dataset);

/** The first thing wrong with a part, or null. */
function faultOfPart(
	part: Against,
	rule: Exclude<ClaimRule, 'none'>,
	reading: OurReading
): string | null {
	const { dataset, column, words } = part;
	const name = column === null ? dataset : `${dataset}.${column}`;
	const columns = SERIES[dataset];
	const isKnown = columns ? column !== null && columns.includes(column) : column === null;
	if (!Object.hasOwn(reading.tables, dataset) || !isKnown)
		return `name a series that can be asked, and ${name} is none`;
	const forms = FORMS[rule];
	const form = forms.find(
		(form) =>
			form.dataset === dataset &&
			form.words.map(([word]) => word).join() === [...words.keys()].join()
	);
	if (!form) return `have for the rule ${rule} one of the forms ${forms.map(written).join(', ')}`;
	const faults = form.words.map(([word, kind]) =>
		faultOfArgument(kind, { value: words.get(word)!, dataset, reading })
	);
	return faults.find((fault) => fault !== null) ?? null;
}

const written = ({ dataset, words }: Form) =>
	`“${[dataset, ...words.map(([word, kind]) => `${word} <${kind}>`)].join(' ')}”`;
