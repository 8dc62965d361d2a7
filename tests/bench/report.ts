/** Figures of a bench run: summarised, side by side, as text. No browser, no file. */
import { ascending, max, median } from 'd3';
import type { TableTimes } from './longTable';
import type { Move } from './moves';
import type { Loading } from './probe';
import { kinds, type Weight } from './weigh';

export interface Measured {
	name: string;
	/** Bytes after brotli at quality 11. */
	weight: Weight;
	/** Loads with an empty cache, at least one. */
	loads: Loading[];
	/** Filter moves in the order made, at least one. */
	moves: Move[];
	drawsWithoutScript: boolean;
}

/** One line of the comparison; numbers are in the unit that the label names. */
export interface Line {
	label: string;
	values: (number | string | null)[];
}

/** The smallest value with at least 95 % of the values at or below it (nearest rank). */
export function percentile95(values: readonly number[]): number | null {
	return values.toSorted(ascending)[Math.ceil(values.length * 0.95) - 1] ?? null;
}

/** The lines of the comparison, one value for each side in the order given. */
export function compare(sides: readonly Measured[]): Line[] {
	const line = (label: string, value: (side: Measured) => number | string | null | undefined) => ({
		label,
		values: sides.map((side) => value(side) ?? null)
	});
	const painted = ({ moves }: Measured) => moves.map(({ press }) => press.paintedMs ?? 0);
	const settled = ({ moves }: Measured) => moves.map(({ press }) => press.settledMs ?? 0);
	const events = ({ moves }: Measured) => moves.map(({ press }) => press.eventMs ?? 16);
	const released = ({ moves }: Measured) => moves.map(({ release }) => release.eventMs ?? 16);
	const redrawn = ({ moves }: Measured) => moves.map(({ press }) => press.changed.length);
	const loaded = (name: keyof Loading) => (side: Measured) =>
		median(side.loads, (load) => load[name]);
	return [
		...kinds.map((kind) => line(`${kind}, kB brotli`, ({ weight }) => weight[kind] / 1000)),
		line('first paint, ms', loaded('firstPaintMs')),
		line('first contentful paint, ms', loaded('contentfulPaintMs')),
		line('charts visible, ms', loaded('chartsMs')),
		line('layout shift', loaded('layoutShift')),
		line('move, median, ms', (side) => median(painted(side))),
		line('move, p95, ms', (side) => percentile95(painted(side))),
		line('move, max, ms', (side) => max(painted(side))),
		line('words beside the charts too, median, ms', (side) => median(settled(side))),
		line('words beside the charts too, p95, ms', (side) => percentile95(settled(side))),
		line('move by Event Timing, median, ms', (side) => median(events(side))),
		line('move by Event Timing, p95, ms', (side) => percentile95(events(side))),
		line('key let go, median, ms', (side) => median(released(side))),
		line('key let go, p95, ms', (side) => percentile95(released(side))),
		line('figures redrawn a move, median', (side) => median(redrawn(side))),
		line('charts without JavaScript', (side) => (side.drawsWithoutScript ? 'yes' : 'no'))
	];
}

/** How long sorting and filtering the long table took, as text. */
export function tableReport({ rows, sorts, filters }: TableTimes): string {
	const line = (name: string, times: readonly number[]) => {
		const figures = [median(times), percentile95(times), max(times)].map((ms) =>
			written(ms ?? null)
		);
		return `${name}: median ${figures[0]}, p95 ${figures[1]}, max ${figures[2]} ms of ${times.length}`;
	};
	const title = `Table of ${rows} rows, from a key to its paint`;
	return [title, `  ${line('sorting', sorts)}`, `  ${line('filtering', filters)}`].join('\n');
}

/** The lines as a table with a heading; two sides also get the ratio of the second to the first. */
export function table(sides: readonly Measured[], lines: readonly Line[]): string {
	const names = sides.map(({ name }) => name);
	const hasRatio = names.length === 2;
	const rows = [
		['', ...names, ...(hasRatio ? ['ratio'] : [])],
		...lines.map(({ label, values }) => [
			label,
			...values.map(written),
			...(hasRatio ? [ratio(values)] : [])
		])
	];
	const widths = rows[0]!.map((_, column) => max(rows, (row) => row[column]!.length)!);
	const padded = rows.map(([label, ...rest]) => [
		label!.padEnd(widths[0]!),
		...rest.map((text, index) => text.padStart(widths[index + 1]!))
	]);
	return padded.map((row) => row.join('   ')).join('\n');
}

function written(value: number | string | null): string {
	if (value === null) return 'none';
	return typeof value === 'number' ? String(Number(value.toPrecision(3))) : value;
}

function ratio([ours, theirs]: Line['values']): string {
	if (typeof ours !== 'number' || typeof theirs !== 'number' || ours === 0) return '';
	return `× ${(theirs / ours).toFixed(1)}`;
}
