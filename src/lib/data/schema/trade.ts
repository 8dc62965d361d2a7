/** Goods trade by year. */
import { decimal, integer, oneOf, optional, text } from '../../csv/field';
import { exportsToRussia, importsFromRussia } from './amounts';
import { dataset } from './dataset';
import {
	basis,
	billionDollars,
	bound,
	formula,
	id,
	note,
	optionalBasis,
	secondSource,
	source
} from './fields';
import { ours } from './licences';

export const trade = {
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
		licences: [ours],
		uses: ['trade-annual', 'trade-balance', 'trade-pace', 'trade-sources'],
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
			yoy_bound: {
				...optional(bound),
				title: 'Bound of the change',
				about: 'How the reported change limits the true one; empty where none was reported'
			},
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
		licences: [ours],
		uses: ['trade-annual', 'trade-sources'],
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
	})
} as const;
