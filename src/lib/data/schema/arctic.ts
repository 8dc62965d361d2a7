/** Companies and ships in the Russian Arctic. */
import { day, decimal, integer, oneOf, optional, reference, text } from '../../csv/field';
import { dataset } from './dataset';
import {
	basis,
	bound,
	formula,
	id,
	note,
	otherSources,
	preferred,
	secondSource,
	source,
	statedBy
} from './fields';
import { ours } from './licences';

export const arctic = {
	arctic_registrations: dataset({
		title: 'Chinese-owned companies in the Russian Arctic',
		row: 'One count of companies over a period, or on a day',
		topic: 'arctic',
		caveats: [
			"All of it is one company's count (Strider Technologies), relayed by two newspapers; the report itself could not be read.",
			'Periods are unequal and overlap: compare companies per month, and add up only parts that do not overlap.',
			'The 18 months called "since the invasion" begin in January 2022, before 24 February.'
		],
		licences: [ours],
		uses: ['arctic-registrations'],
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

	nsr_traffic: dataset({
		title: 'Traffic on the Northern Sea Route',
		row: 'One figure of one publisher for a year, or for the part of it that was counted',
		topic: 'arctic',
		caveats: [
			'Publishers disagree: Rosatom, the route administration and the CHNL Information Office count by different definitions. The default of each year is marked, the others stand beside it.',
			'Transits are voyages or vessels, as the unit of the row says; one vessel may make several voyages.',
			'Voyages linked to China are three different measures (COSCO, NewNew Shipping, all Chinese companies): not a trend.',
			'No page was found for the transit voyages of 2018 and 2023; the year 2013 has no default.',
			'Seasons and parts of a year end on the day in the row.'
		],
		licences: [ours],
		uses: ['nsr-cargo', 'nsr-transit'],
		key: ['measure', 'unit', 'period_end', 'stated_by', 'source_id'],
		time: { from: 'period_start', to: 'period_end' },
		fields: {
			id,
			year: integer('Year', 'Calendar year', { unit: 'year', min: 2013, max: 2026 }),
			period_start: day('From', 'First day counted'),
			period_end: day('To', 'Last day counted; earlier than 31 December for part of a year'),
			measure: oneOf('Measure', 'What was counted', {
				cargo: 'All cargo on the route',
				transit_cargo: 'Cargo carried from one end of the route to the other',
				transits: 'Passages from one end of the route to the other',
				cosco_transits: 'Transits of the Chinese company COSCO alone',
				newnew_voyages: 'Voyages of the Chinese company NewNew Shipping alone',
				chinese_company_voyages: 'Voyages of all Chinese shipping companies, by the minister',
				transit_cargo_russia_china: 'Transit cargo between Russia and China',
				transit_crude_to_china: 'Crude oil carried to China in transit',
				transits_russia_to_china: 'Transits from Russia to China',
				transits_china_to_russia: 'Transits from China to Russia',
				container_cargo: 'Cargo in containers'
			}),
			value: decimal('Value', 'The figure, in the unit of the row', {
				unit: 'the unit named in the row',
				min: 0,
				max: 200
			}),
			unit: oneOf('Unit', 'Unit of the value', {
				'million tonnes': 'Million tonnes',
				voyages: 'Voyages',
				vessels: 'Vessels, however often they sailed'
			}),
			stated_by: statedBy,
			status: oneOf('Status', 'How firm the figure was meant to be', {
				actual: 'A count after the event',
				preliminary: 'A first count, before the final one',
				estimate: 'An estimate after the event',
				forecast: 'A forecast before the end of the period',
				plan: 'A plan stated beforehand'
			}),
			preferred,
			bound,
			basis,
			formula,
			source_id: source,
			other_source_ids: otherSources,
			note
		}
	})
} as const;
