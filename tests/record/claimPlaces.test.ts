import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { figureData, verdictsOf } from '../../src/lib/figures/data.server';
import { totalClaims } from '../../src/lib/figures/tradeYears';
import { checkClaim } from '../../src/lib/model/check/checkClaim';
import { claimOf } from '../../src/lib/model/meetings/rules';
import { placeInCharts } from '../../src/routes/claims/place';
import { levelDrawing } from '../../src/routes/trade/level';
import { changeClaims, dipClaims } from '../../src/routes/trade/monthClaims';

const data = loadData();
const placeOf = (id: string) => {
	const claim = data.claims.find((row) => row.id === id)!;
	return placeInCharts(claim, checkClaim(claim, data).rows);
};
const trade = {
	tables: { ...data, claims: data.claims.filter(({ topic }) => topic === 'trade') },
	notes: { trade: figureData(data).notes.trade, balance: '', months: '', sources: '' },
	sources: data.sources,
	verdicts: verdictsOf(data.claims, data)
};
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

describe('the link from a claim to its chart', () => {
	const overview = ids(totalClaims(trade.tables.claims, trade.verdicts));
	const byYear = ids(levelDrawing(trade).claims).filter((id) => !overview.includes(id));
	const byMonth = ids([...dipClaims(trade), ...changeClaims(trade)]);
	const counted = data.meeting_counts.flatMap((row) => claimOf(row, data.claims)?.id ?? []);
	const ringed = [
		...overview.map((id) => [id, '/', 'trade-annual'] as const),
		...byYear.map((id) => [id, '/trade', 'trade-annual'] as const),
		...byMonth.map((id) => [id, '/trade', 'trade-monthly'] as const),
		...counted.map((id) => [id, '/meetings', 'meetings-count'] as const)
	];

	it('is asked of figures that ring claims', () => {
		expect([overview, byYear, counted]).toEqual([
			['c-nbc-240bn', 'c-aug2025-240bn'],
			['c-nbc-record', 'c-aug2025-rise'],
			['c-nbc-meetings-40']
		]);
		expect(byMonth).toEqual(['c-geo-dip', 'c-nbc-exports-march', 'c-nbc-exports-since-2022']);
	});

	it.each(ringed)(
		'leads from %s to %s#%s, which rings it, and opens the claim',
		(id, page, figure) => {
			expect(placeOf(id)).toEqual({ page, figure, pick: id });
		}
	);

	it.each([
		['c-topic-arctic-234', '/arctic', 'arctic-registrations'],
		['c-topic-arctic-87', '/arctic', 'arctic-registrations'],
		['c-topic-arctic-two-years', '/arctic', 'arctic-registrations'],
		['c-topic-bering-sea', '/arctic', 'arctic-map'],
		['c-aug2025-oil', '/trade', 'energy-flows'],
		['c-aug2025-coal', '/trade', 'energy-flows']
	])('leads from %s to %s#%s, which names it', (id, page, figure) => {
		expect(placeOf(id)).toEqual({ page, figure, pick: id });
	});

	it.each([
		['c-nbc-arrival', 'visits-map', 'putin-2024-05-chn-1'],
		['c-nbc-thursday', 'meetings-per-year', '2024-05-16-beijing'],
		['c-geo-dalian', 'visits-map', 'putin-2024-05-chn-3']
	])('opens a row only where no figure rings %s: %s', (id, figure, pick) => {
		expect(placeOf(id)).toEqual({ page: '/', figure, pick });
	});

	it('is missing where no figure draws what decides it', () => {
		expect(placeOf('c-nbc-60bn')).toBeNull();
	});
});
