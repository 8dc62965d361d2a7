/** Words of figures that no filter changes: written while the site is built, from the rows. */
import { and, date, number, period, plural } from '../format';
import { inWords, inWordsCapital, yearRuns } from '../words/numbers';
import { paced, paceRatio, partsAndWholes } from '../model/arctic';
import { asPresidents, runningCount } from '../model/counts';
import { reconcile } from '../model/meetings/reconcile';
import { groundOf } from '../model/places';
import { yearOf } from '../model/selection';
import { tradeShape, yearsWithoutSplit } from '../model/trade/shape';
import type { FigureData, Tables } from './data';

type Words = FigureData['notes'];

/** The chart of trade by year: what it shows, and what has to be known to read it. */
export function tradeNotes({
	trade_annual,
	trade_alternatives
}: Pick<Tables, 'trade_annual' | 'trade_alternatives'>): Words['trade'] {
	const years = (rows: readonly { year: number }[]) =>
		and([...new Set(rows.map((row) => String(row.year)))]);
	const totals = years(trade_annual.filter((row) => row.basis === 'derived'));
	const splits = years(trade_annual.filter((row) => row.split_basis === 'derived'));
	const russian = years(
		trade_alternatives.filter((row) => row.series === 'russian' && row.total_usd_bn !== null)
	);
	const missing = yearRuns(yearsWithoutSplit(trade_annual));
	return {
		credit: 'Chinese customs, as reported by TASS, RIA Novosti and others',
		subtitle:
			'Goods trade between China and Russia, billions of US dollars a year, as counted by Chinese ' +
			`customs. The last full year is ${trade_annual.at(-1)!.year}.`,
		headline: tradeHeadline(trade_annual),
		missing: `directions not found for ${missing}`,
		text:
			`≈: about. Hollow: derived, the formula is in the row (totals of ${totals}; directions of ${splits}). ` +
			'Amber: numbers from the articles, a cup is open where the number is a floor, a bar lies over a ' +
			'period that is no calendar year. Blue sticks end at the total stated in Russia ' +
			`(${russian}); Russian customs stopped publishing partner data in 2022. Directions not found for ` +
			`${missing}. Current dollars; exports FOB, imports CIF.`
	};
}

function tradeHeadline(rows: Tables['trade_annual']): string {
	const { low, peak, last, multiple, lastChangePct } = tradeShape(rows);
	const times = multiple >= 2 ? (multiple < 3 ? 'more than doubled' : 'more than tripled') : 'rose';
	const then =
		last.year === peak.year ? '' : `, then ${lastChangePct < 0 ? 'fell' : 'rose'} in ${last.year}`;
	return `Trade ${times} in ${inWords(peak.year - low.year)} years${then}`;
}

/** The chart of registrations: what it shows, the article's comparison read out, the formulas. */
export function arcticNotes({
	arctic_registrations: rows
}: Pick<Tables, 'arctic_registrations'>): Words['arctic'] {
	const { wholes } = partsAndWholes(paced(rows));
	/** The two periods that the article compares. */
	const later = wholes.find((p) => p.row.compared_with !== null);
	const earlier = wholes.find((p) => p.row.id === later?.row.compared_with);
	const formulas = rows.flatMap((row) =>
		row.formula ? [`${row.companies} = ${row.formula.split('= ')[1]}`] : []
	);
	return {
		credit: 'Strider Technologies via The Globe and Mail and The Wire China',
		headline:
			later && earlier
				? `A rise of ${later.row.change_pct}% in number was a ${number(paceRatio(later, earlier), 1)}-fold rise in pace`
				: 'Registrations by period',
		until: date(rows.at(-1)!.period_end),
		reading:
			later && earlier
				? `“Since the invasion” is in fact ${period(String(later.row.period_start), later.row.period_end)}: ` +
					`${plural(later.months, 'month')} set against ${earlier.months}. A month, that is ` +
					`${number(later.perMonth, 1)} companies against ${number(earlier.perMonth, 1)}.`
				: '',
		text:
			`Hatched or broken lines: derived (${formulas.join('; ')}). Amber: the article’s number over its ` +
			'true period; its parts are drawn beneath it and not counted again. The diamond is a count of ' +
			'companies operating on one day, not of registrations.'
	};
}

/** The count that the list is built to meet. */
const OFFICIAL = 'count-2021-12-15-xi';
/** Days of the published counts that stand beside the rules: one for each turn of the story. */
const BESIDE = ['2017-08-28', '2018-06-08', '2021-12-15', '2023-10-18', '2024-05-16', '2024-12-27'];

/** The chart of meetings: how many, by which rule, and what was published of one summer. */
export function meetingNotes({
	meetings,
	meeting_counts
}: Pick<Tables, 'meetings' | 'meeting_counts'>): Words['meetings'] {
	const last = meetings.at(-1)!.end_date;
	const since = yearOf(meetings.find(asPresidents)!.start_date);
	const summer = meeting_counts.filter(({ as_of }) => as_of >= '2017-07' && as_of < '2017-09');
	const counts = [...new Set(summer.map((row) => row.count))].sort((a, b) => a - b);
	const official = meeting_counts.find(({ id }) => id === OFFICIAL)!;
	const besides =
		runningCount(meetings, official.as_of, 'all') -
		runningCount(meetings, official.as_of, 'bilateral');
	return {
		credit: 'Kremlin, Xinhua, TASS and others',
		headline:
			`${inWordsCapital(runningCount(meetings, last, 'all'))} meetings since ${since}, ` +
			`or ${runningCount(meetings, last, 'bilateral')}: it depends who counts`,
		text:
			'Bold: the rule gives the published count. No page lists the meetings behind the count of ' +
			`${official.count}; that ${plural(besides, 'encounter')} without separate talks are among them is an ` +
			'inference that fits every later count. Other counts differ from these by one or two: for the summer of ' +
			`2017 alone sources gave ${and(counts.map(String))}. ${yearOf(last)} runs to ${date(last)}; ` +
			'later meetings may be missing.',
		published: meeting_counts
			.filter((row) => BESIDE.includes(row.as_of) && (row.as_of !== '2024-05-16' || row.paragraph))
			.map((row) => reconcile(meetings, row))
	};
}

/** The map of visits: how many of the meetings in person were on the ground of neither, and what it is. */
export function visitsNotes({ meetings }: Pick<Tables, 'meetings'>): Words['visits'] {
	const inPerson = meetings.filter(({ format }) => format === 'in_person');
	const third = inPerson.filter(({ host }) => host !== null && groundOf(host) === 'third').length;
	const since = inPerson[0]!.start_date.slice(0, 4);
	const until = inPerson.at(-1)!.end_date.slice(0, 7);
	return {
		credit:
			'Kremlin, Xinhua, TASS and others; map: Natural Earth via Visionscarto; places: GeoNames, CC BY 4.0',
		headline: `${inWordsCapital(Math.round((third / inPerson.length) * 10))} in ten meetings in person were held in a third country`,
		subtitle:
			`Meetings in person by host city, ${period(since, until)}; area is the number of meetings. Point ` +
			'at a city to see its meetings in the other charts, choose it to keep them.'
	};
}

/** What has to be known to read the map of visits. */
export const MAP_NOTES =
	'Borders follow Natural Earth as edited by Visionscarto, near United Nations usage. Hatched: ' +
	'disputed (Crimea, Kashmir, southern Kurils, Taiwan, Western Sahara and others); the hatching takes ' +
	'no side. A meeting in two cities counts once, at the first. Amber: visits that the articles name, ' +
	'with the rings of one city side by side at it, and a line to it where they stand away; ' +
	'Harbin in May 2024 was Putin without Xi. The broken ring is Dalian, which one article announced for ' +
	'that visit and which never took place.';
