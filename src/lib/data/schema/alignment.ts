/** Votes at the United Nations, dual-use goods and arms. */
import { decimal, integer, oneOf, optional, partialDate, text } from '../../csv/field';
import { dataset } from './dataset';
import { basis, bound, formula, id, note, otherSources, source, statedBy } from './fields';
import { ours, sipri, voeten } from './licences';

export const alignment = {
	un_votes: dataset({
		title: 'Same votes of China and Russia at the United Nations',
		row: 'Share of votes in the General Assembly in which both voted the same, in one year, by one method',
		topic: 'alignment',
		caveats: [
			'Three methods that must not be joined: all roll calls, with votes on paragraphs and amendments; adopted resolutions alone; and shares as MERICS published them.',
			'A vote counts where both cast yes, no or abstain.',
			'The number of same votes follows from the share and the roll calls: no other whole number gives that share.',
			'Nothing was found for 2022 and 2023; the figure for 2024 is of MERICS, read as digests.',
			'Shares of all roll calls are computed from the data of Erik Voeten, those of adopted resolutions from records of the UN Digital Library.'
		],
		licences: [ours, voeten],
		uses: ['un-votes'],
		key: ['measure', 'year'],
		time: { from: 'year', to: 'year' },
		fields: {
			id,
			year: integer('Year', 'Calendar year', { unit: 'year', min: 1992, max: 2026 }),
			measure: oneOf('Method', 'Which votes are counted, and by whom', {
				all_roll_calls: 'All roll calls, computed by us',
				adopted: 'Adopted resolutions alone, computed by us',
				published: 'As published by MERICS'
			}),
			share_pct: decimal('Share', 'Votes in which both voted the same', {
				unit: 'percent',
				min: 0,
				max: 100
			}),
			same_votes: optional(
				integer('Same votes', 'Votes in which both voted the same', {
					unit: 'votes',
					min: 0,
					max: 300
				})
			),
			roll_calls: optional(
				integer('Votes', 'Votes in which both took part', { unit: 'votes', min: 1, max: 300 })
			),
			opposite_votes: optional(
				integer('Opposite votes', 'Votes in which the two voted against each other', {
					unit: 'votes',
					min: 0,
					max: 300
				})
			),
			bound,
			basis,
			formula,
			source_id: source,
			other_source_ids: otherSources,
			note
		}
	}),

	dual_use: dataset({
		title: 'Dual-use goods and arms',
		row: 'One figure on dual-use goods that went to Russia, or on arms between the two',
		topic: 'alignment',
		caveats: [
			'Each figure belongs to its own list of goods and its own compiler: they form no trend. Name the list whenever one is shown.',
			'The share of China depends on the list: 90 percent (Carnegie), 56 and 19 for Hong Kong (KSE and Bruegel), 62 to 90 for machine tools.',
			'The index of SIPRI measures the volume of arms in its own units, not money; licensed production is included.',
			'SIPRI revises its data: the index here, from an export of January 2025, does not reproduce percentages published earlier. Never draw the two together.',
			'Arms data: SIPRI Arms Transfers Database, to be credited; see its terms of use.'
		],
		licences: [ours, sipri],
		uses: ['dual-use'],
		key: ['measure', 'goods', 'period_start', 'period_end', 'stated_by'],
		time: { from: 'period_start', to: 'period_end' },
		fields: {
			id,
			topic: oneOf('Topic', 'Which of the two questions the figure answers', {
				dual_use: 'Goods of civil and military use that reach Russia',
				arms: 'Russian arms deliveries'
			}),
			measure: oneOf('Measure', 'What the number counts', {
				chinese_exports: 'Chinese exports of the goods to Russia',
				russian_imports: 'Russian imports of the goods from all origins',
				russian_imports_from_china: 'Russian imports of the goods from China',
				china_share: 'Share of China in the Russian imports of the goods',
				hong_kong_share: 'Share of Hong Kong in the Russian imports of the goods',
				exports_change: 'Change of Chinese exports to Russia',
				sipri_share_of_russian_exports: 'Share of China in the arms exports of Russia',
				sipri_share_of_chinese_imports: 'Share of Russia in the arms imports of China',
				sipri_share_of_world_exports: 'Share of Russia in the arms exports of the world',
				sipri_change_russia_to_china: 'Change of Russian arms exports to China between two periods',
				sipri_change_chinese_imports: 'Change of Chinese arms imports between two periods',
				sipri_change_russian_exports: 'Change of Russian arms exports between two periods',
				sipri_index: 'Russian arms deliveries to China by the index of SIPRI'
			}),
			goods: text('Goods', 'Goods counted, or the list they stand on'),
			year: integer('Year', 'Year the figure is filed under; the last one of a longer period', {
				unit: 'year',
				min: 2000,
				max: 2026
			}),
			period_start: partialDate('From', 'First year or month counted'),
			period_end: partialDate('To', 'Last year or month counted'),
			compared_with: optional(text('Compared with', 'The earlier period, where it is a change')),
			value: decimal('Value', 'The figure, in the unit of the row', {
				unit: 'the unit named in the row',
				min: -100,
				max: 5000
			}),
			value_to: optional(
				decimal('To', 'Upper end where the source gives a range', {
					unit: 'the unit named in the row',
					min: -100,
					max: 5000
				})
			),
			unit: oneOf('Unit', 'Unit of the value', {
				percent: 'Percent',
				'million US dollars': 'Million US dollars in the period',
				'million US dollars a month': 'Million US dollars a month',
				'billion US dollars': 'Billion US dollars in the period',
				'million trend-indicator units': 'Million units of the trend indicator of SIPRI'
			}),
			stated_by: statedBy,
			bound,
			basis: oneOf('Basis', 'Where the value comes from', {
				reported: 'Stated by the source',
				derived: 'Summed by us from the deliveries of a year; their number is in the row'
			}),
			deliveries: optional(
				integer('Deliveries', 'Number of deliveries that were summed', {
					unit: 'deliveries',
					min: 1,
					max: 100
				})
			),
			source_id: source,
			other_source_ids: otherSources,
			note
		}
	})
} as const;
