import { loadData } from '$lib/data/files.server';
import { date } from '$lib/format';

/** What every page says around its content: sent with the page and not with its script. */
export const load = () => {
	const { meetings, trade_monthly, trade_ytd } = loadData();
	const lastDays = [
		...meetings.map(({ end_date }) => end_date),
		...[...trade_monthly, ...trade_ytd].map(({ period_end }) => period_end)
	];
	const latest = lastDays.reduce((last, day) => (day > last ? day : last));
	return {
		frame: {
			/** How far the data go: exercises are a list of what was found, and may be later. */
			until: `Trade and meetings to ${date(latest.slice(0, 7))}`,
			rules:
				'Every mark has a source. Bounds are values. Derived is marked. Unequal periods are drawn ' +
				'as periods. Contradictions stand side by side. Missing is not zero.',
			credits:
				'City positions: GeoNames, CC BY 4.0. Map: Natural Earth via Visionscarto. No cookies, no ' +
				'trackers, no requests to other sites.'
		}
	};
};
