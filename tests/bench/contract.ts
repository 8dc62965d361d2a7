/**
 * What the bench expects of the pages it measures: the only place to touch when one is rebuilt. The
 * peer keeps to the overview's, so both are measured by the same code.
 */

export interface Contract {
	/** Address of the page, from the root of its server; its filter leaves every handle room to move. */
	path: string;
	/** Figures that must hold a drawn chart; the design's stable ids. */
	figures: readonly string[];
}

export const overview: Contract = {
	path: '/',
	figures: ['trade-annual', 'meetings-per-year', 'arctic-registrations', 'visits-map']
};

/** The pages that go into one subject each. */
export const deepPages: readonly Contract[] = [
	{
		path: '/trade',
		figures: [
			'trade-annual',
			'trade-balance',
			'trade-monthly',
			'trade-pace',
			'energy-flows',
			'trade-sources'
		]
	},
	{
		path: '/meetings?from=2010',
		figures: ['meetings-per-year', 'meetings-count', 'visits-map', 'meetings-list']
	},
	{
		path: '/arctic?from=2013&to=2025',
		figures: ['arctic-registrations', 'nsr-cargo', 'nsr-transit', 'arctic-map']
	},
	{ path: '/alignment', figures: ['exercises-timeline', 'exercises-map', 'un-votes', 'dual-use'] }
];

const nameOf = ({ path }: Contract) => path.split('?')[0];

/** The contract of the page at a path without its query. */
export const contractAt = (pathname: string) =>
	[overview, ...deepPages].find((contract) => nameOf(contract) === pathname);

/** What a filter changes: the figures. */
export const watched = ({ figures }: Contract) =>
	`figure:is(${figures.map((figure) => `#${figure}`).join(', ')})`;

/** Marks of a drawn chart inside a figure. */
export const chartIn = (figure: string) =>
	`figure#${figure} svg :is(path, rect, circle, line, use)`;

/** The year filter. */
export const filter = {
	/** Its handles in page order: the first is "from", the second "to". */
	handles: '[role=slider], input[type=range]',
	/** Keys that move a handle by one year. */
	later: 'ArrowRight',
	earlier: 'ArrowLeft'
} as const;
