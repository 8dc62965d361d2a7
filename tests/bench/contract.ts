/**
 * What the bench expects of a page it measures: the only place to touch when a page is rebuilt.
 * Both sides keep to it, so both are measured by the same code.
 */
export const contract = {
	/** Address of the page, from the root of its server. */
	path: '/',
	/** Figures that must hold a drawn chart; the design's stable ids. */
	figures: ['trade-annual', 'meetings-per-year', 'arctic-registrations', 'visits-map'],
	/** What a filter changes: the figures. */
	watched: 'figure:is(#trade-annual, #meetings-per-year, #arctic-registrations, #visits-map)',
	/** Handles of the year filter in page order: the first is "from", the second "to". */
	handles: '[role=slider], input[type=range]',
	/** Keys that move a handle by one year. */
	later: 'ArrowRight',
	earlier: 'ArrowLeft'
} as const;

/** Marks of a drawn chart inside a figure. */
export const chartIn = (figure: string) =>
	`figure#${figure} svg :is(path, rect, circle, line, use)`;
