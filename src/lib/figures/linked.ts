/** What links the charts of a page to each other: they share its View. Depends on charts and view. */
import type { Mark, YearChartProps } from '../charts/mark';
import type { Pointed, View } from '../view.svelte';

/** What of a View its charts show and change. */
type Shared = Pick<View, 'selection' | 'pick' | 'pointed' | 'open'>;

/**
 * The part of a chart's props that it shares with the others, to be spread on it: years selected, year
 * and row pointed at, row open. `point` tells what a mark points at in all of them; opening a mark opens
 * its row. Read from the View each time it is asked, so it never has to be made again.
 */
export function linked(
	view: Shared,
	point: (mark: Mark) => Pointed
): Omit<YearChartProps, 'label' | 'domain'> {
	return {
		get range(): [number, number] {
			return [view.selection.from, view.selection.to + 1];
		},
		get crosshair() {
			return view.pointed.year;
		},
		get picked() {
			return view.pick;
		},
		get pointed() {
			return view.pointed.row;
		},
		onpoint: (mark) => (view.pointed = mark ? point(mark) : {}),
		onactivate: (mark) => view.open(mark.row)
	};
}
