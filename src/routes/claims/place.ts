/** Where in the charts a claim is found. Depends on the claim and the rows that decide it alone. */
import type { Claim, DatasetName } from '$lib/data/schema';
import type { FIGURES, FigureId } from '$lib/data/schema/figures';
import type { UsedRow } from '$lib/model/check/types';

/** A figure, on one of the pages that draw it, with the row to open there. */
export interface Place {
	readonly page: (typeof FIGURES)[FigureId];
	readonly figure: FigureId;
	readonly pick: string;
}

type Asked = Pick<Claim, 'id' | 'topic' | 'measure' | 'rule' | 'against' | 'value'>;

interface Ringed extends Omit<Place, 'pick'> {
	readonly has: (claim: Asked) => boolean;
}

/** The figures that ring claims or name them beside a ring, the first that does it; they open the claim. */
const RINGED: readonly Ringed[] = [
	{
		...{ page: '/', figure: 'trade-annual' },
		has: ({ measure, value }) => measure === 'trade_total_usd' && value !== null
	},
	{
		...{ page: '/trade', figure: 'trade-annual' },
		has: ({ measure, rule }) =>
			measure === 'trade_record' || (measure === 'trade_change' && rule === 'rose')
	},
	{
		...{ page: '/trade', figure: 'trade-monthly' },
		has: ({ measure, rule }) =>
			measure.startsWith('china_exports_') || (measure === 'trade_change' && rule === 'fell')
	},
	{
		...{ page: '/trade', figure: 'energy-flows' },
		has: ({ measure }) => measure === 'buyer_rank'
	},
	{
		...{ page: '/meetings', figure: 'meetings-count' },
		has: ({ measure }) => measure === 'meetings_so_far'
	},
	{
		...{ page: '/arctic', figure: 'arctic-registrations' },
		has: ({ topic }) => topic === 'arctic'
	},
	{
		...{ page: '/arctic', figure: 'arctic-map' },
		has: ({ against }) => against.startsWith('joint_exercises ')
	}
];

/** Figures that draw the rows of a dataset, for claims that no figure rings. */
const OF_ROWS: Readonly<Partial<Record<DatasetName, Omit<Place, 'pick'>>>> = {
	trade_annual: { page: '/', figure: 'trade-annual' },
	meetings: { page: '/', figure: 'meetings-per-year' },
	visits: { page: '/', figure: 'visits-map' }
};

/**
 * Where the claim is ringed, to be opened there; else where the first row that decides it is drawn, to
 * open that. `null` where no figure draws either.
 */
export function placeInCharts(claim: Asked, rows: readonly UsedRow[]): Place | null {
	const ringed = RINGED.find(({ has }) => has(claim));
	if (ringed) return { page: ringed.page, figure: ringed.figure, pick: claim.id };
	const [place] = rows.flatMap(({ dataset, id }) => {
		const drawn = OF_ROWS[dataset];
		return drawn ? [{ ...drawn, pick: id }] : [];
	});
	return place ?? null;
}
