/** Energy deliveries. */
import { day, decimal, integer, oneOf, optional } from '../../csv/field';
import { dataset } from './dataset';
import {
	basis,
	billionDollars,
	bound,
	formula,
	id,
	note,
	otherSources,
	preferred,
	source,
	basisOf
} from './fields';
import { ours } from './licences';

export const energy = {
	energy_annual: dataset({
		title: 'Energy from Russia to China',
		row: 'One count of one fuel for a year, or for the months of it that were found',
		topic: 'trade',
		caveats: [
			'Volumes are in the unit of the row; tonnes and cubic metres do not add up.',
			'Pipeline gas is the volume of Gazprom for one pipeline, not a figure of Chinese customs.',
			'All import shares are computed by us from totals named in the row; none is quoted.',
			'Two series of coal exist, probably all coal and hard coal alone: never mix them.',
			'Crude oil of 2025 and liquefied gas of 2021 and 2024 are derived from growth rates.'
		],
		licences: [ours],
		uses: ['energy-flows'],
		key: ['year', 'commodity', 'period_end', 'scope', 'stated_by'],
		time: { from: 'period_start', to: 'period_end' },
		fields: {
			id,
			year: integer('Year', 'Calendar year', { unit: 'year', min: 2017, max: 2026 }),
			period_start: day('From', 'First day counted'),
			period_end: day('To', 'Last day counted; earlier than 31 December for part of a year'),
			commodity: oneOf('Fuel', 'What was delivered', {
				crude_oil: 'Crude oil',
				pipeline_gas: 'Natural gas by pipeline',
				lng: 'Liquefied natural gas',
				coal: 'Coal'
			}),
			scope: oneOf('Scope', 'How much of the fuel the row counts', {
				all: 'All of it',
				power_of_siberia: 'What came through the Power of Siberia pipeline',
				hard_coal: 'Hard coal alone, as far as can be told'
			}),
			stated_by: oneOf('Counted by', 'Whose count it is', {
				chinese_customs: 'Chinese customs, as relayed by news agencies',
				gazprom: 'Gazprom, as relayed by news agencies',
				russian_official: 'A Russian official'
			}),
			volume: decimal('Volume', 'Amount delivered, in the unit of the row', {
				unit: 'the unit named in the row',
				min: 0,
				max: 200
			}),
			volume_unit: oneOf('Unit', 'Unit of the volume', {
				'million tonnes': 'Million tonnes',
				'billion cubic metres': 'Billion cubic metres'
			}),
			value_usd_bn: optional(billionDollars('Value', 'What China paid', 200)),
			import_share_pct: optional(
				decimal('Share', 'Share of Russia in the Chinese imports of the fuel, by volume', {
					unit: 'percent',
					min: 0,
					max: 100
				})
			),
			rank_among_suppliers: optional(
				integer('Rank', 'Place of Russia among the suppliers of China', {
					unit: '1',
					min: 1,
					max: 20
				})
			),
			preferred,
			bound: { ...bound, about: 'Of the volume' },
			basis: { ...basis, about: 'Of the volume' },
			share_basis: basisOf('the share'),
			formula,
			source_id: source,
			other_source_ids: otherSources,
			note
		}
	})
} as const;
