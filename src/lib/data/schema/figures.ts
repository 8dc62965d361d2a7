/** The figures of the site, so that datasets can say which of them draw it. Depends on nothing. */

/** Each figure that is drawn, by its id, with the address of the page it stands on. */
export const FIGURES = {
	'trade-annual': '/',
	'meetings-per-year': '/',
	'arctic-registrations': '/',
	'visits-map': '/',
	'trade-balance': '/trade',
	'trade-monthly': '/trade',
	'trade-pace': '/trade',
	'energy-flows': '/trade',
	'trade-sources': '/trade',
	'meetings-count': '/meetings',
	'meetings-list': '/meetings',
	'nsr-cargo': '/arctic',
	'nsr-transit': '/arctic',
	'arctic-map': '/arctic',
	'exercises-timeline': '/alignment',
	'exercises-map': '/alignment',
	'un-votes': '/alignment',
	'dual-use': '/alignment'
} as const;

export type FigureId = keyof typeof FIGURES;
