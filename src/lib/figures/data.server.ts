/** Gathers what the figures are given, while the site is built. */
import type { DatasetName, RowOf } from '../data/schema';
import { checkClaim } from '../model/check/checkClaim';
import { yearOf, type Domain } from '../model/selection';
import { besides, explain, RESULTS } from '../words/claim';
import type { FigureData, TableName, Tables, Verdict } from './data';
import { clearOf, groundOf, namesOn, onGround } from './ground.server';
import { arcticNotes, MAP_NOTES, meetingNotes, tradeNotes, visitsNotes } from './notes.server';
import { visitsLayout, type Places } from './visitsLayout.server';

type AllTables = { readonly [N in DatasetName]: readonly RowOf<N>[] };

/** The tables that the figures draw; pages are sent no others. */
const DRAWN = [
	'trade_annual',
	'trade_alternatives',
	'meetings',
	'meeting_counts',
	'visits',
	'arctic_registrations',
	'claims',
	'events'
] as const satisfies readonly TableName[];

/** Measures whose claims the figures ring or outline. */
const DRAWN_CLAIMS = [
	'trade_total_usd',
	'companies_registered',
	'companies_change_pct',
	'meetings_so_far'
];

/** The tables of the figures, the sources they rest on, and each city's place on the map. */
export function figureData(all: AllTables): FigureData & { domain: Domain } {
	const claims = all.claims.filter(({ measure }) => DRAWN_CLAIMS.includes(measure));
	const named = Object.fromEntries(DRAWN.map((name) => [name, all[name]]));
	const tables = { ...named, claims } as unknown as Tables;
	const { ground, map } = visitsGround(tables);
	return {
		...pageData(tables, all),
		notes: {
			trade: tradeNotes(tables),
			arctic: arcticNotes(tables),
			meetings: meetingNotes(tables),
			map: MAP_NOTES,
			visits: visitsNotes(tables)
		},
		ground,
		map
	};
}

/** What every page with figures is given: its rows, what they rest on, and what can be chosen. */
export function pageData<T extends Pick<Tables, 'claims'>>(tables: T, all: AllTables) {
	return {
		tables,
		sources: sourcesOf(tables, all),
		verdicts: verdictsOf(tables.claims, all),
		domain: domainOf(all)
	};
}

/** The ground of the map of visits, and where on it everything stands. */
export function visitsGround(
	tables: Pick<Tables, 'meetings' | 'visits'>
): Pick<FigureData, 'ground' | 'map'> & { places: Places } {
	const places = placesOf(tables);
	const ground = groundOf('world');
	const names = namesOn('world');
	return {
		places,
		ground,
		map: visitsLayout(tables, { places, ground, names, clear: clearOf('world') })
	};
}

/** How claims fare, in words, by their ids. */
export function verdictsOf(
	claims: readonly RowOf<'claims'>[],
	all: AllTables
): Record<string, Verdict> {
	return Object.fromEntries(claims.map((claim) => [claim.id, verdict(claim, all)]));
}

function verdict(claim: RowOf<'claims'>, all: AllTables): Verdict {
	const check = checkClaim(claim, all);
	const trailing = check.findings.flatMap(({ remark }) =>
		remark.key === 'trailing_year' ? [remark.month] : []
	)[0];
	const endOf = (month: string) => Number(month.slice(0, 4)) + Number(month.slice(5)) / 12;
	return {
		result: RESULTS[check.result],
		because: [explain(check, claim), ...besides(check, claim)],
		over: trailing ? [endOf(trailing) - 1, endOf(trailing)] : null
	};
}

/** The sources that rows of these tables name, in the order of all sources. */
function sourcesOf(tables: object, { sources }: AllTables): AllTables['sources'] {
	const rows: readonly SourceColumns[] = Object.values(tables).flat();
	const used = new Set(
		rows.flatMap((row) => [row.source_id, row.second_source_id, ...(row.other_source_ids ?? [])])
	);
	return sources.filter(({ source_id }) => used.has(source_id));
}

interface SourceColumns {
	source_id: string;
	second_source_id?: string | null;
	other_source_ids?: readonly string[] | null;
}

/** Position of each city on the world map, in percent of its box. */
function placesOf({ meetings, visits }: Pick<Tables, 'meetings' | 'visits'>): Places {
	return Object.fromEntries(
		[...meetings, ...visits].flatMap(({ city, lon, lat }) => {
			if (city === null || lon === null || lat === null) return [];
			const at = onGround('world', lon, lat);
			return at ? [[city, at]] : [];
		})
	);
}

/** The years that any figure covers, and the hosts and cities of the meetings. */
function domainOf({ trade_annual, meetings }: Pick<Tables, 'trade_annual' | 'meetings'>): Domain {
	const years = [
		...trade_annual.map((row) => row.year),
		...meetings.map((row) => yearOf(row.start_date))
	];
	const distinct = (values: readonly (string | null)[]) =>
		[...new Set(values.filter((value) => value !== null))].sort();
	return {
		from: Math.min(...years),
		to: Math.max(...years),
		hosts: distinct(meetings.map((row) => row.host)),
		cities: distinct(meetings.map((row) => row.city)),
		hostOf: Object.fromEntries(
			meetings.flatMap(({ city, host }) => (city && host ? [[city, host]] : []))
		)
	};
}
