/** Goods trade by month and since January. */
import { day, oneOf, optional } from '../../csv/field';
import { exportsToRussia, importsFromRussia, growth, amountsByMonth } from './amounts';
import { dataset } from './dataset';
import {
	billionDollars,
	bound,
	formula,
	id,
	note,
	otherSources,
	source,
	basisOf,
	basisOfRow
} from './fields';
import { ours } from './licences';

export const tradePeriods = {
	trade_monthly: dataset({
		title: 'China–Russia goods trade by month',
		row: 'One month of goods trade as counted by Chinese customs',
		topic: 'trade',
		caveats: [
			'Months are missing: January and February are mostly published as one figure, and others were not found. A gap is not zero.',
			'Chinese customs as relayed by news agencies; nearly all pages repeat the same release, so two pages guard against misprints only.',
			'Growth in dollars and growth in yuan differ when the rate moves: never draw the two as one line.',
			'Growth is as reported, on a base that customs re-states, so it does not follow exactly from the amounts.',
			'Imports and totals must not be derived by subtracting cumulative figures: customs re-states earlier months by 0.1 to 0.4 bn. Exports are safe.',
			'Nothing later than February 2026 was found for a single month.'
		],
		licences: [ours],
		uses: ['trade-monthly'],
		key: ['period_start'],
		time: { from: 'period_start', to: 'period_end' },
		fields: {
			id,
			period_start: day('From', 'First day of the month'),
			period_end: day('To', 'Last day of the month'),
			...amountsByMonth,
			yoy_exports_pct: growth(
				'Change of exports',
				'Change of exports to Russia on the same month a year before, as reported'
			),
			yoy_imports_pct: growth(
				'Change of imports',
				'Change of imports from Russia on the same month a year before, as reported'
			),
			yoy_currency: optional(
				oneOf('Currency of the change', 'Currency in which the two changes are counted', {
					usd: 'US dollars',
					cny: 'Yuan'
				})
			),
			bound: { ...bound, about: 'Of the total, or of the amounts where there is no total' },
			basis: basisOfRow,
			total_basis: basisOf('the total'),
			exports_basis: basisOf('exports'),
			imports_basis: basisOf('imports'),
			formula,
			source_id: source,
			other_source_ids: otherSources,
			note
		}
	}),

	trade_ytd: dataset({
		title: 'China–Russia goods trade since January',
		row: 'Goods trade from 1 January to the end of a month, as counted by Chinese customs',
		topic: 'trade',
		caveats: [
			'Cumulative: a row holds all months of its year so far.',
			'Customs re-states earlier months, so the difference of two rows can exceed the reported month by 0.1 to 0.4 bn for imports and totals.',
			'Not found, among others: the first quarter, January–April and January–November of 2024, the first quarter of 2026 and everything after April 2026.',
			'Growth is in dollars and as reported.'
		],
		licences: [ours],
		uses: ['trade-monthly', 'trade-pace'],
		key: ['period_end'],
		time: { from: 'period_start', to: 'period_end' },
		fields: {
			id,
			period_start: day('From', 'First of January'),
			period_end: day('To', 'Last day of the last month counted'),
			total_usd_bn: billionDollars('Total', 'Trade in both directions'),
			china_exports_usd_bn: optional(exportsToRussia),
			china_imports_usd_bn: optional(importsFromRussia),
			yoy_total_pct: growth(
				'Change of the total',
				'Change of the total on the same months a year before, in dollars, as reported'
			),
			yoy_exports_pct: growth(
				'Change of exports',
				'Change of exports to Russia on the same months a year before, in dollars, as reported'
			),
			yoy_imports_pct: growth(
				'Change of imports',
				'Change of imports from Russia on the same months a year before, in dollars, as reported'
			),
			bound: { ...bound, about: 'Of the total' },
			basis: basisOfRow,
			total_basis: basisOf('the total'),
			exports_basis: basisOf('exports'),
			imports_basis: basisOf('imports'),
			formula,
			source_id: source,
			other_source_ids: otherSources,
			note
		}
	})
} as const;
