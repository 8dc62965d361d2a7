/**
 * The one place that knows the names, types, units, bounds and keys of our datasets. Row types,
 * validation, column documentation and downloads follow from it. Depends on `csv` alone.
 */
import {
	day,
	decimal,
	integer,
	oneOf,
	optional,
	partialDate,
	reference,
	references,
	text,
	type Fields,
	type Row
} from '../csv/field';
import {
	basis,
	billionDollars,
	bound,
	city,
	country,
	formula,
	id,
	latitude,
	longitude,
	note,
	optionalBasis,
	paragraph,
	secondSource,
	source
} from './fields';

export interface Dataset<F extends Fields = Fields> {
	/** Heading for people. */
	title: string;
	/** What one row stands for. */
	row: string;
	topic: 'reference' | 'trade' | 'meetings' | 'arctic' | 'alignment' | 'claims';
	/** What to know before using it, a sentence each. */
	caveats: readonly string[];
	/** Columns whose values together name a row besides its id. */
	key: readonly (keyof F & string)[];
	/** Column, or pair of columns, that place a row in time; null where it has no time. */
	time: { from: keyof F & string; to: keyof F & string } | null;
	fields: F;
}

const dataset = <const F extends Fields>(definition: Dataset<F>): Dataset<F> => definition;

const exportsToRussia = billionDollars(
	'China sells',
	'Goods from China to Russia, valued FOB by Chinese customs'
);
const importsFromRussia = billionDollars(
	'Russia sells',
	'Goods from Russia to China, valued CIF by Chinese customs'
);

export const schema = {
	sources: dataset({
		title: 'Sources',
		row: 'One page or article that rows rest on',
		topic: 'reference',
		caveats: [
			'Pages were read as stored copies; where only a mirror or an aggregator was at hand, the outlet is credited and not linked.',
			'Publication dates are given only as precisely as the page shows them.'
		],
		key: ['source_id'],
		time: null,
		fields: {
			source_id: text('Id', 'Stable id of the source', { pattern: /[a-z0-9][a-z0-9_-]*/ }),
			tier: oneOf('Tier', 'Part the source plays here', {
				article: 'One of the five articles, or a piece of one',
				reference: 'A page that reference figures rest on'
			}),
			kind: oneOf('Kind', 'Kind of publisher', {
				official: 'A government, an agency or a company on its own figures',
				wire: 'A news agency',
				news: 'A newspaper, broadcaster or news site',
				think_tank: 'A research institute or university',
				database: 'A data provider',
				encyclopedia: 'An encyclopedia or another secondary text'
			}),
			publisher: text('Publisher', 'Who published the page, or the outlet it relays'),
			title: text('Title', 'Title of the page, shortened or described where it was not shown'),
			published_on: optional(partialDate('Published', 'Date of publication, as precise as shown')),
			url: optional(
				text('Address', "The publisher's own address; empty where the page read was a copy", {
					pattern: /https?:\/\/\S+/
				})
			),
			note
		}
	}),

	events: dataset({
		title: 'Events',
		row: 'One dated event that annotates the charts',
		topic: 'reference',
		caveats: ['A short list for orientation, not a chronology.'],
		key: ['date', 'title'],
		time: { from: 'date', to: 'date' },
		fields: {
			id,
			date: partialDate('Date', 'Day of the event, or month where it lasted'),
			title: text('Event', 'Short name for a chart label'),
			short: text('Short name', 'The same for narrow charts'),
			description: text('Description', 'What happened, in one sentence'),
			source_id: source,
			basis,
			note
		}
	}),

	trade_annual: dataset({
		title: 'China–Russia goods trade by year',
		row: 'One calendar year of goods trade as counted by Chinese customs',
		topic: 'trade',
		caveats: [
			'Chinese customs as relayed by news agencies; customs tables themselves were not at hand.',
			'Goods only, in current US dollars; China values exports FOB and imports CIF.',
			'Customs re-states earlier years, so reported growth does not follow exactly from the totals.',
			'Amounts by direction were not found for 2000–2006, 2008–2009 and 2011–2012.'
		],
		key: ['year'],
		time: { from: 'year', to: 'year' },
		fields: {
			id,
			year: integer('Year', 'Calendar year', { unit: 'year', min: 2000, max: 2026 }),
			total_usd_bn: billionDollars('Total', 'Trade in both directions'),
			china_exports_usd_bn: optional(exportsToRussia),
			china_imports_usd_bn: optional(importsFromRussia),
			yoy_pct: optional(
				decimal('Change', 'Change on the year before, in dollars, as reported', {
					unit: 'percent',
					min: -60,
					max: 100
				})
			),
			bound,
			basis,
			split_basis: {
				...optionalBasis,
				title: 'Basis of the split',
				about: 'Whether the two directions are reported or derived; empty where not found'
			},
			formula,
			source_id: source,
			second_source_id: secondSource,
			note
		}
	}),

	trade_alternatives: dataset({
		title: 'Other figures for the same years of trade',
		row: 'One figure for a year that differs from the Chinese customs series in dollars',
		topic: 'trade',
		caveats: [
			'Russian customs stopped publishing partner data in 2022; later Russian figures are statements by officials.',
			'Yuan totals converted at a later rate are not customs figures in dollars.'
		],
		key: ['year', 'stated_by'],
		time: { from: 'year', to: 'year' },
		fields: {
			id,
			year: integer('Year', 'Calendar year', { unit: 'year', min: 2000, max: 2026 }),
			total_usd_bn: optional(billionDollars('Total', 'Trade in both directions')),
			china_exports_usd_bn: optional(exportsToRussia),
			china_imports_usd_bn: optional(importsFromRussia),
			series: oneOf('Series', 'Why the figure differs', {
				russian: 'Russian customs, or a Russian official on Russian figures',
				chinese_rounded: 'The Chinese figure, rounded or quoted by someone else',
				yuan_converted: 'Chinese customs in yuan, converted at a later rate',
				implied: 'Follows from a growth rate or a share that was reported',
				estimate: 'An estimate of a research institute'
			}),
			stated_by: text('Stated by', 'Who gave the figure, and on what basis'),
			bound,
			basis,
			formula,
			source_id: source,
			note
		}
	}),

	meetings: dataset({
		title: 'Meetings of Putin and Xi',
		row: 'One meeting; a trip with several joint events is one row',
		topic: 'meetings',
		caveats: [
			'The list ends on 20 May 2026: no report of a later meeting was found.',
			'No page lists the meetings behind the official count of 37 (December 2021); four group or video encounters of 2019–2021 are in because every later count fits only with them.',
			'Phone calls are not meetings here.'
		],
		key: ['start_date', 'occasion'],
		time: { from: 'start_date', to: 'start_date' },
		fields: {
			id,
			start_date: day('From', 'First day on which the two met'),
			end_date: day('To', 'Last day of the visit or of the last joint event'),
			format: oneOf('Format', 'How they met', {
				in_person: 'In person',
				video: 'By video'
			}),
			encounter: oneOf('Encounter', 'What a counting rule asks of the meeting', {
				bilateral: 'Separate talks of the two',
				group: 'Part of a group; no separate talks found',
				ceremony: 'A ceremony by video without separate talks'
			}),
			occasion_type: oneOf('Kind of occasion', 'What brought them together', {
				state_visit: 'A state visit',
				official_visit: 'An official visit',
				ceremony: 'A parade, the opening of games or another ceremony',
				multilateral_summit: 'In the margins of a summit',
				video_call: 'A video call'
			}),
			occasion: text('Occasion', 'The visit, summit or ceremony'),
			host: optional({
				...country,
				title: 'Host',
				about: 'Country they met in (ISO 3166-1 alpha-3); empty for video'
			}),
			city: optional(city),
			lat: optional(latitude),
			lon: optional(longitude),
			putin_role: oneOf('Putin then', 'Office of Vladimir Putin at the time', {
				president: 'President',
				prime_minister: 'Prime minister'
			}),
			xi_role: oneOf('Xi then', 'Office of Xi Jinping at the time', {
				president: 'President',
				vice_president: 'Vice-president'
			}),
			basis,
			source_id: source,
			second_source_id: secondSource,
			note
		}
	}),

	meeting_counts: dataset({
		title: 'Published counts of their meetings',
		row: 'One count of the meetings so far, as somebody published it',
		topic: 'meetings',
		caveats: [
			'Each count is of its own day and by rules that nobody published.',
			'No exact published count later than December 2024 was found.'
		],
		key: ['as_of', 'said_by'],
		time: { from: 'as_of', to: 'as_of' },
		fields: {
			id,
			as_of: day('As of', 'Day up to which the count runs, that day included'),
			count: integer('Count', 'Meetings so far', { unit: 'meetings', min: 1, max: 100 }),
			bound,
			wording: text(
				'Wording',
				'The word that limits the number, such as "more than"; "exactly" where there is none'
			),
			said_by: text('Said by', 'Who gave the count'),
			short: text('Short name', 'The same for a narrow column'),
			basis,
			source_id: source,
			paragraph,
			note
		}
	}),

	visits: dataset({
		title: 'Visits and their stops',
		row: 'One stop of one visit',
		topic: 'meetings',
		caveats: [
			'Trips of the two presidents to each other since 2013, with two earlier ones, and the other visits that the articles name.',
			'Visits of prime ministers are left out.'
		],
		key: ['visit_id', 'stop'],
		time: { from: 'date', to: 'date' },
		fields: {
			id,
			visit_id: text('Visit', 'Id shared by all stops of a visit', { pattern: /[a-z0-9-]+/ }),
			stop: integer('Stop', 'Place of the stop in the visit, from 1', {
				unit: '1',
				min: 1,
				max: 9
			}),
			leader: text('Leader', 'Who travelled'),
			date: day('Date', 'Day of arrival at the stop, or the day announced'),
			city,
			country,
			lat: latitude,
			lon: longitude,
			purpose: text('Purpose', 'What for, in a few words'),
			status: oneOf('Status', 'Whether the stop took place', {
				took_place: 'It took place',
				announced_only: 'It was announced and did not take place'
			}),
			meeting_id: optional(
				reference('Meeting', 'The meeting of Putin and Xi that the visit holds', 'meetings')
			),
			in_articles: oneOf('In the articles', 'Whether one of the five articles names the stop', {
				yes: 'Named in an article',
				no: 'Known from reference pages only'
			}),
			basis,
			source_id: source,
			paragraph,
			note
		}
	}),

	arctic_registrations: dataset({
		title: 'Chinese-owned companies in the Russian Arctic',
		row: 'One count of companies over a period, or on a day',
		topic: 'arctic',
		caveats: [
			"All of it is one company's count (Strider Technologies), relayed by two newspapers; the report itself could not be read.",
			'Periods are unequal and overlap: compare companies per month, and add up only parts that do not overlap.',
			'The 18 months called "since the invasion" begin in January 2022, before 24 February.'
		],
		key: ['period_start', 'period_end', 'measure'],
		time: { from: 'period_start', to: 'period_end' },
		fields: {
			id,
			measure: oneOf('Measure', 'What was counted', {
				registered: 'Companies newly registered in the period',
				operating: 'Companies operating on the last day'
			}),
			period_start: optional(day('From', 'First day of the period; empty for a count on a day')),
			period_end: day('To', 'Last day of the period, or the day of the count'),
			companies: integer('Companies', 'Number of companies', {
				unit: 'companies',
				min: 0,
				max: 5000
			}),
			change_pct: optional(
				decimal('Change', 'Change on the comparison period, as reported', {
					unit: 'percent',
					min: -100,
					max: 1000
				})
			),
			compared_with: optional(
				reference('Compared with', 'The row of the comparison period', 'arctic_registrations')
			),
			region: text('Region', 'Area counted, in the words of the source'),
			bound,
			basis,
			formula,
			source_id: source,
			second_source_id: secondSource,
			note
		}
	}),

	claims: dataset({
		title: 'Claims of the articles',
		row: 'One quantitative statement of one of the five articles',
		topic: 'claims',
		caveats: [
			'Statements are put in our own words; the paragraph tells where to read the original.',
			'A number that several articles give is a row for each.'
		],
		key: ['id'],
		time: { from: 'period_start', to: 'period_end' },
		fields: {
			id,
			source_id: source,
			paragraph: text(
				'Paragraph',
				'Paragraph of the article, counting its non-empty lines from 1',
				{
					pattern: /\d+/
				}
			),
			topic: oneOf('Topic', 'What the statement is about', {
				trade: 'Trade and energy',
				meetings: 'Meetings and visits',
				arctic: 'The Arctic',
				security: 'War, aid and security',
				context: 'Background'
			}),
			statement: text('Statement', 'What the article says, in our own words'),
			label: optional(text('Label', 'The claim in a few words, for a chart')),
			measure: text('Measure', 'What the number counts', { pattern: /[a-z_]+/ }),
			value: optional(
				decimal('Value', 'The number claimed, in the unit of the row', {
					unit: 'see the column unit'
				})
			),
			value_to: optional(
				decimal('To', 'Upper end where the claim is a range', { unit: 'see the column unit' })
			),
			unit: text('Unit', 'Unit of the value'),
			bound,
			period_start: optional(day('From', 'First day of the period the claim speaks of')),
			period_end: day('To', 'Last day of that period, or the day the claim speaks of'),
			reading: optional(text('Read as', 'How we read the claim where its words leave it open')),
			basis,
			same_as: references('Repeated in', 'Claims of other articles with the same number', 'claims'),
			note
		}
	})
} as const;

export type DatasetName = keyof typeof schema;

/** The row type of a dataset, as its schema says. */
export type RowOf<N extends DatasetName> = Row<(typeof schema)[N]['fields']>;

export type Source = RowOf<'sources'>;
export type Event = RowOf<'events'>;
export type TradeYear = RowOf<'trade_annual'>;
export type TradeAlternative = RowOf<'trade_alternatives'>;
export type Meeting = RowOf<'meetings'>;
export type MeetingCount = RowOf<'meeting_counts'>;
export type VisitStop = RowOf<'visits'>;
export type Registration = RowOf<'arctic_registrations'>;
export type Claim = RowOf<'claims'>;
