/** Words of the data pages that more than one of them uses. Depends on `format` and `data`. */
import type { Format } from '$lib/data/publish/file';
import type { FigureId } from '$lib/data/schema/figures';
import { number } from '$lib/format';

/** What a figure shows, for a link to it. */
export const FIGURE_NAMES: Readonly<Record<FigureId, string>> = {
	'trade-annual': 'Trade by year',
	'meetings-per-year': 'Meetings by year',
	'arctic-registrations': 'Companies registered in the Arctic',
	'trade-balance': 'Who sells more',
	'trade-monthly': 'Trade by month',
	'trade-pace': 'Trade since January, year against year',
	'energy-flows': 'Energy by year',
	'trade-sources': 'Whose number',
	'visits-map': 'Meetings and visits on the map',
	'meetings-count': 'Meetings counted by your rule',
	'meetings-list': 'Each meeting and what came before it',
	'nsr-cargo': 'Cargo on the Northern Sea Route',
	'nsr-transit': 'Transit of the Northern Sea Route',
	'arctic-map': 'Patrols on the polar map',
	'exercises-timeline': 'Joint exercises and who counts them',
	'exercises-map': 'Joint exercises on the map',
	'un-votes': 'Same votes at the United Nations',
	'dual-use': 'Dual-use goods and arms'
};

/** A size in bytes for people: 512 is "512 bytes", 4788 is "4.8 kB". */
export function size(bytes: number): string {
	if (bytes < 1000) return `${number(bytes)} bytes`;
	const [value, unit] = bytes < 999_950 ? [bytes / 1000, 'kB'] : [bytes / 1e6, 'MB'];
	return `${number(value, value < 100 ? 1 : 0)} ${unit}`;
}

/** A fraction in percent, which says neither none nor all where it is not: 0.001 is "under 1%". */
export function percent(fraction: number): string {
	const rounded = Math.round(fraction * 100);
	if (rounded === 0 && fraction > 0) return 'under 1%';
	if (rounded === 100 && fraction < 1) return 'over 99%';
	return `${rounded}%`;
}

/** Names of formats where there is little room. */
export const SHORT_FORMATS: Readonly<Record<Format, string>> = {
	csv: 'CSV',
	spreadsheet: 'Spreadsheet',
	json: 'JSON',
	parquet: 'Parquet',
	package: 'Data Package',
	zip: 'Zip',
	sums: 'Checksums'
};
