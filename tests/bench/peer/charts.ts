/** Our four charts of the overview, as somebody would draw them with Observable Plot. */
import * as Plot from '@observablehq/plot';
import { rollups } from 'd3';
import { feature } from 'topojson-client';
import type { Everything, Meeting, TradeYear } from './rows';

/** Whole years, both included. */
export interface Years {
	from: number;
	to: number;
}

type Drawn = SVGSVGElement | HTMLElement;

const colours = { china: '#c43419', russia: '#164484', total: '#1b1a17', claim: '#b87a00' };
const pale = '#c9c1b1';
const allYears: [number, number] = [2000, 2026];
const yearOf = (date: string) => Number(String(date).slice(0, 4));
/** Rows that pass, then rows that do not. */
const parted = <Row>(rows: Row[], passes: (row: Row) => boolean) => [
	rows.filter(passes),
	rows.filter((row) => !passes(row))
];
const inside = (years: Years, year: number) => year >= years.from && year <= years.to;

/** Three series, claims as rings, events as rules; years outside the filter pale. */
export function trade({ trade, claims, events }: Everything, years: Years): Drawn {
	const chosen = trade.filter(({ year }) => inside(years, year));
	const series: [keyof TradeYear, string, string][] = [
		['total_usd_bn', colours.total, 'Total'],
		['china_exports_usd_bn', colours.china, 'China sells'],
		['china_imports_usd_bn', colours.russia, 'Russia sells']
	];
	const rings = claims.filter(({ measure, value }) => measure === 'trade_total_usd' && value);
	const ringYear = (claim: (typeof rings)[number]) => yearOf(claim.period_end);
	return Plot.plot({
		width: 1184,
		height: 420,
		marginRight: 104,
		x: { domain: allYears, tickFormat: 'd' },
		y: { domain: [0, 260], grid: true, label: 'Billion US dollars' },
		marks: [
			Plot.ruleX(events, { x: ({ date }) => yearOf(date), strokeDasharray: '1 3' }),
			Plot.text(events, { x: ({ date }) => yearOf(date), text: 'short', frameAnchor: 'top' }),
			...series.flatMap(([y, stroke, name]) => [
				Plot.lineY(trade, { x: 'year', y, stroke: pale }),
				Plot.lineY(chosen, { x: 'year', y, stroke, strokeWidth: 2 }),
				Plot.dot(chosen, {
					x: 'year',
					y,
					stroke,
					fill: ({ basis }) => (basis === 'derived' ? 'white' : stroke),
					r: 3
				}),
				Plot.text(trade.slice(-1), { x: 'year', y, text: () => name, textAnchor: 'start', dx: 8 })
			]),
			Plot.dot(rings, { x: ringYear, y: 'value', r: 8, stroke: colours.claim, strokeWidth: 2 }),
			Plot.text(rings, { x: ringYear, y: 'value', text: 'label', dy: -16, fill: colours.claim })
		]
	});
}

/** One brick a meeting, stacked per year; a dot on those without separate talks. */
export function meetings({ meetings }: Everything, years: Years): Drawn {
	const year = ({ start_date }: Meeting) => yearOf(start_date);
	const fill = (meeting: Meeting) => {
		if (!inside(years, year(meeting))) return pale;
		if (meeting.format === 'video') return '#857e71';
		return meeting.occasion_type === 'multilateral_summit' ? '#857e71' : colours.total;
	};
	const isTogether = ({ encounter }: Meeting) => encounter !== 'bilateral';
	const brick = { x1: (row: Meeting) => year(row) - 0.4, x2: (row: Meeting) => year(row) + 0.4 };
	const dot = { value: (row: Meeting) => (isTogether(row) ? 2 : 0), scale: null };
	const perYear = rollups(meetings, (group) => group.length, year);
	return Plot.plot({
		width: 676,
		height: 300,
		x: { domain: allYears, tickFormat: 'd' },
		y: { grid: true, label: 'Meetings' },
		marks: [
			Plot.rectY(meetings, Plot.stackY({ ...brick, y: 1, fill, inset: 1 })),
			Plot.dot(meetings, Plot.stackY({ x: year, y: 1, fill: 'white', r: dot })),
			Plot.text(perYear, { x: '0', y: '1', text: '1', dy: -8 }),
			Plot.ruleY([0])
		]
	});
}

const monthMs = 2_629_746_000;

/** Periods as rectangles: width time, height companies a month. */
export function arctic({ registrations }: Everything, years: Years): Drawn {
	const periods = registrations
		.filter(({ measure, period_start }) => measure === 'registered' && period_start)
		.map((row) => {
			const start = new Date(row.period_start!);
			const end = new Date(row.period_end);
			return { ...row, start, end, rate: row.companies / ((+end - +start) / monthMs) };
		});
	const isIn = ({ start, end }: { start: Date; end: Date }) =>
		end.getUTCFullYear() >= years.from && start.getUTCFullYear() <= years.to;
	const [reported, derived] = parted(periods, ({ basis }) => basis === 'reported');
	const area: Plot.RectOptions = {
		x1: 'start',
		x2: 'end',
		y1: 0,
		y2: 'rate',
		stroke: colours.total,
		fill: (row) => (isIn(row) ? colours.china : pale),
		fillOpacity: 0.3
	};
	const middle = ({ start, end }: { start: Date; end: Date }) => new Date((+start + +end) / 2);
	return Plot.plot({
		width: 484,
		height: 300,
		x: { type: 'utc' },
		y: { grid: true, label: 'Companies a month' },
		marks: [
			Plot.rect(reported, area),
			Plot.rect(derived, { ...area, strokeDasharray: '2 3' }),
			Plot.text(periods, { x: middle, y: 'rate', text: 'companies', dy: -8 }),
			Plot.ruleY([0])
		]
	});
}

/** Cities sized by meetings of the years chosen, and the stops that the articles name. */
export function map({ meetings, visits, world }: Everything, years: Years): Drawn {
	const placed = meetings.filter((row) => row.city && inside(years, yearOf(row.start_date)));
	const cities = rollups(
		placed,
		(group) => ({ ...group[0]!, count: group.length }),
		(row) => row.city
	).map(([, city]) => city);
	const stops = visits.filter(
		({ date, in_articles }) => in_articles === 'yes' && inside(years, yearOf(date))
	);
	const [made, announced] = parted(stops, ({ status }) => status === 'took_place');
	const place = { x: 'lon', y: 'lat' };
	const symbol: Record<string, string> = { CHN: 'circle', RUS: 'square' };
	const fill: Record<string, string> = { CHN: colours.china, RUS: colours.russia };
	return Plot.plot({
		width: 1184,
		height: 580,
		projection: { type: 'equal-earth', rotate: [-52, 0] },
		r: { domain: [0, 12], range: [0, 24] },
		marks: [
			Plot.geo(feature(world, world.objects.land), { fill: '#e9e2d3' }),
			Plot.dot(cities, {
				...place,
				r: 'count',
				symbol: ({ host }) => symbol[host] ?? 'diamond',
				fill: ({ host }) => fill[host] ?? colours.total
			}),
			Plot.dot(made, { ...place, r: 4, stroke: colours.claim }),
			Plot.dot(announced, { ...place, r: 4, stroke: colours.claim, strokeDasharray: '2 2' }),
			Plot.text(cities, { ...place, text: 'city', dy: -14 })
		]
	});
}
