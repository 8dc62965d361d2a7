/** What the charts of the four fuels draw, for each measure; with words, without Svelte. */
import type { OtherCount, YearCount } from '$lib/charts/ColumnChart.svelte';
import type { Place } from '$lib/charts/PlaceChart.svelte';
import type { EnergyFigure } from '$lib/data/schema';
import { and, billions, boundWord, number } from '$lib/format';
import { boundSign, runsOf, yearRuns } from '$lib/words/numbers';
import { isPartOfYear } from '$lib/model/days';
import {
	dearest,
	flows,
	growthOf,
	measured,
	type Flow,
	type Measure
} from '$lib/model/trade/energy';
import { FUELS, scopeOf } from './fuels';

export interface Panel {
	readonly flow: Flow;
	readonly name: string;
	readonly unit: string;
	readonly counts: readonly YearCount[];
	readonly others: readonly OtherCount[];
	readonly missing: readonly { from: number; to: number; text: string }[];
	/** The same counts as places, for ranks. */
	readonly places: readonly Place[];
	/** Sentences under the drawing. */
	readonly remarks: readonly string[];
}

const isPart = (row: EnergyFigure) => isPartOfYear(row) || row.scope === 'hard_coal';
/** "about 8"; the word is left out where there is none. */
const bounded = (row: EnergyFigure, text: string) => `${boundWord(row.bound)} ${text}`.trim();
/** One decimal, unless the number has none or is long. */
const short = (value: number) => number(value, Number.isInteger(value) || value >= 100 ? 0 : 1);

function spoken(row: EnergyFigure): string {
	return [
		`${row.year}: ${bounded(row, `${number(row.volume, 2).replace(/\.?0+$/, '')} ${row.volume_unit}`)}`,
		scopeOf(row),
		...(row.basis === 'derived' ? ['derived'] : []),
		...otherMeasures(row)
	].join(', ');
}

const otherMeasures = (row: EnergyFigure) => [
	...(row.value_usd_bn === null ? [] : [`paid ${billions(row.value_usd_bn)}`]),
	...(row.rank_among_suppliers === null ? [] : [`supplier number ${row.rank_among_suppliers}`])
];

/** The four panels; a fuel that has nothing of the measure has empty lists and says so. */
export function panelsOf(rows: readonly EnergyFigure[], measure: Measure): Panel[] {
	const drawn = (row: EnergyFigure): YearCount => {
		const y = measured(row, measure) ?? 0;
		// Bound and basis of a row are those of its volume.
		const bound = measure === 'volume' ? row.bound : 'exact';
		const isDerived = measure === 'volume' && row.basis === 'derived';
		return {
			...{ id: row.id, year: row.year, y, bound, derived: isDerived },
			...{ value: boundSign(bound) + short(y), label: spoken(row) }
		};
	};
	return flows(rows, measure).map((flow) => ({
		flow,
		name: FUELS[flow.fuel].name,
		unit: { volume: flow.unit, value: 'billion US dollars', rank: 'place among suppliers' }[
			measure
		],
		counts: flow.counts.map(drawn),
		others: flow.others.map((row) => ({ ...drawn(row), isPart: isPart(row) })),
		// Where other counts stand, their dash speaks for the year.
		missing: runsOf(
			flow.missing.filter((year) => !flow.others.some((row) => row.year === year))
		).map((run) => ({ ...run, text: 'not found' })),
		places: [...flow.counts, ...flow.others].map((row) => ({
			...{ id: row.id, year: row.year, place: row.rank_among_suppliers ?? 0 },
			...{ isPart: isPart(row), label: spoken(row) }
		})),
		remarks: remarksOf(flow, measure)
	}));
}

function remarksOf(flow: Flow, measure: Measure): string[] {
	const latest = flow.counts.at(-1);
	const share = latest?.import_share_pct ?? null;
	const facts = latest
		? [
				...(measure === 'volume'
					? otherMeasures(latest)
					: [`${short(latest.volume)} ${flow.unit}`]),
				...(share === null ? [] : [`${number(share, 0)}% of what China imports`])
			]
		: [];
	const dashes = flow.others.map(
		(row) => `${row.year}: ${bounded(row, short(measured(row, measure) ?? 0))} (${scopeOf(row)})`
	);
	return [
		...(latest && facts.length ? [`${latest.year}: ${facts.join(', ')}.`] : []),
		...(flow.missing.length ? [`No ${NOUNS[measure]} found for ${yearRuns(flow.missing)}.`] : []),
		...(latest ? [] : [`No ${NOUNS[measure]} found for any year.`]),
		...(dashes.length ? [`${measure === 'rank' ? 'Hollow' : 'Dashes'}: ${dashes.join('; ')}.`] : [])
	];
}

const NOUNS = { volume: 'count of the whole', value: 'value', rank: 'place' } as const;

/** What the drawings of a measure show. */
export function headlineOf(rows: readonly EnergyFigure[], measure: Measure): string {
	const list = flows(rows, measure);
	if (measure === 'rank') {
		const first = list.flatMap(({ fuel, counts }) => {
			const years = counts.flatMap((row) => (row.rank_among_suppliers === 1 ? [row.year] : []));
			return years.length ? [`${FUELS[fuel].inText} (${yearRuns(years)})`] : [];
		});
		return first.length
			? `Russia has been China’s first supplier of ${and(first)}`
			: 'Russia’s place among China’s suppliers';
	}
	if (measure === 'value') {
		const most = dearest(list);
		return most
			? `China paid most for ${FUELS[most.commodity].inText}: ${billions(most.value_usd_bn ?? 0)} in ${most.year}`
			: 'What China paid was not found';
	}
	const [first, ...others] = list.flatMap((flow) => growthOf(flow) ?? []);
	if (!first) return 'What Russia delivers to China';
	const { from, to, times } = others.reduce((a, b) => (b.times > a.times ? b : a), first);
	return `${FUELS[to.commodity].name} grew most: ${number(times, 1)}-fold from ${from.year} to ${to.year}`;
}

/** Fuels with the years whose default count is derived, in words; empty where none is. */
export function derivedYears(rows: readonly EnergyFigure[]): string {
	return and(
		flows(rows).flatMap(({ fuel, counts }) => {
			const list = counts.filter((row) => row.basis === 'derived').map(({ year }) => year);
			return list.length ? [`${FUELS[fuel].inText} ${yearRuns(list)}`] : [];
		})
	);
}
