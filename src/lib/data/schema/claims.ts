/** What the five articles say in numbers, and background figures to check it by. */
import { day, decimal, oneOf, optional, partialDate, references, text } from '../../csv/field';
import { dataset } from './dataset';
import { basis, bound, id, note, otherSources, source } from './fields';
import { CLAIM_RULES } from './claimRules';
import { ours } from './licences';

export const claims = {
	context_figures: dataset({
		title: 'Background figures',
		row: 'One figure against which a passing remark of the articles can be checked',
		topic: 'reference',
		caveats: [
			'Single figures on different subjects, for checking claims; they form no series.',
			'Where estimates disagree, each has a row.',
			'Figures on trade and on meetings are in the datasets of those names.'
		],
		licences: [ours],
		uses: [],
		key: ['id'],
		time: { from: 'period_start', to: 'period_end' },
		fields: {
			id,
			topic: oneOf('Topic', 'What the figure is about', {
				tariffs: 'US tariffs',
				aid: 'US aid',
				reports: 'Reports of the US government',
				bakhmut: 'The battle of Bakhmut',
				war: 'The war in Ukraine',
				diplomacy: 'Peace plan and peace talks',
				border: 'The border of China and Russia',
				leaders: 'The leaders and the relations of their countries',
				gaza: 'Gaza',
				energy: 'Buyers of Russian energy',
				conflicts: 'Armed conflicts in the world'
			}),
			subject: text('Subject', 'What the number counts'),
			event: optional(
				text(
					'Event',
					'What happened on the first day of the row, to stand inside a sentence; empty where it dates nothing'
				)
			),
			value: decimal('Value', 'The figure, in the unit of the row', {
				unit: 'the unit named in the row',
				min: 0,
				max: 200_000
			}),
			unit: oneOf('Unit', 'Unit of the value', {
				'billion US dollars': 'Billion US dollars',
				percent: 'Percent',
				people: 'People',
				points: 'Points of a paper',
				countries: 'Countries',
				parties: 'Countries and organisations',
				delegations: 'Delegations; 0 is an observed absence',
				kilometres: 'Kilometres',
				miles: 'Miles',
				years: 'Years',
				year: 'A calendar year',
				conflicts: 'Armed conflicts',
				terms: 'Terms of office',
				trip: 'Place in a row of trips, from 1',
				appearance: 'Place in a row of public appearances, from 1',
				rank: 'Place in a ranking, from 1'
			}),
			bound,
			wording: optional(
				text(
					'Wording',
					'The word of the source that limits the number, such as "almost"; empty where the bound says enough'
				)
			),
			period_start: optional(
				partialDate('From', 'First day of a period; empty for a figure of one day')
			),
			period_end: optional(
				partialDate('To', 'Day of the figure, or last day of its period; empty where it has none')
			),
			basis,
			source_id: source,
			other_source_ids: otherSources,
			note
		}
	}),

	claims: dataset({
		title: 'Claims of the articles',
		row: 'One quantitative statement of one of the five articles',
		topic: 'claims',
		caveats: [
			'Statements are put in our own words; the paragraph tells where to read the original.',
			'A number that several articles give is a row for each.',
			'Whether a claim holds is computed from the reference rows, not stored: `rule` and `against` say how.'
		],
		licences: [ours],
		uses: [
			'trade-annual',
			'arctic-registrations',
			'trade-monthly',
			'meetings-count',
			'arctic-map',
			'exercises-timeline',
			'exercises-map'
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
					unit: 'the unit named in the row',
					min: -100,
					max: 1_000_000
				})
			),
			value_to: optional(
				decimal('To', 'Upper end where the claim is a range', {
					unit: 'the unit named in the row',
					min: -100,
					max: 1_000_000
				})
			),
			unit: text('Unit', 'Unit of the value'),
			bound,
			wording: optional(
				text(
					'Wording',
					'The word of the article that limits the number, such as "over"; empty where there is none'
				)
			),
			period_start: optional(day('From', 'First day of the period the claim speaks of')),
			period_end: day('To', 'Last day of that period, or the day the claim speaks of'),
			reading: optional(text('Read as', 'How we read the claim where its words leave it open')),
			rule: oneOf('Rule', 'How the claim is checked', CLAIM_RULES),
			against: text(
				'Checked against',
				'The rows compared: a dataset and words with what they ask, such as `trade_annual.total_usd_bn in 2023`; several readings are parted by semicolons; what is missing stands as one word'
			),
			basis,
			same_as: references(
				'Repeated in',
				'Other claims that say the same, mostly in other articles',
				'claims'
			),
			note
		}
	})
} as const;
