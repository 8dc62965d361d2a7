import { beforeAll, describe, expect, it, vi } from 'vitest';
import { printed } from './printed';
import { pageData } from '../figures/page';

/** Zones with days that begin before, at and after those of UTC; minutes behind it in 1970. */
const ZONES = [
	['UTC', 0],
	['Asia/Shanghai', -480],
	['America/Los_Angeles', 480]
] as const;
const TIMES = 20;

/** The gallery as a server in this zone draws it: everything is loaded anew, formats with it. */
async function galleryIn(zone: string): Promise<() => string> {
	process.env.TZ = zone;
	vi.resetModules();
	const { render } = await import('svelte/server');
	const { default: Gallery } = await import('../../src/routes/gallery/+page.svelte');
	const { load } = await import('../../src/routes/gallery/+page.server');
	const data = pageData(load());
	return () => render(Gallery, { props: { data } }).body;
}

const SECTION = /<section data-chart="(\w+)" data-state="([\w-]+)"[\s\S]*?<\/section>/g;

/** The states of each chart one after another, by its name. */
function statesOf(body: string): Record<string, string> {
	const charts: Record<string, string> = {};
	for (const [section, chart, state] of body.matchAll(SECTION)) {
		const drawing = section.slice(section.indexOf('</h3>') + 5, -'</section>'.length);
		charts[chart!] = `${charts[chart!] ?? ''}## ${state}\n\n${printed(drawing)}\n\n`;
	}
	return charts;
}

const drawnIn: Record<string, string[]> = {};
const offsets: Record<string, number> = {};
beforeAll(async () => {
	for (const [zone] of ZONES) {
		const draw = await galleryIn(zone);
		offsets[zone] = new Date(0).getTimezoneOffset();
		drawnIn[zone] = Array.from({ length: TIMES }, draw);
	}
	process.env.TZ = 'UTC';
	// Sixty galleries take seconds on a busy machine.
}, 120_000);
const CHARTS = [
	...['LineChart', 'BrickChart', 'PeriodChart', 'SignedChart', 'PaceChart', 'GapChart'],
	...['ColumnChart', 'PlaceChart', 'StepChart', 'LaneChart', 'TimelineChart', 'ValueRows'],
	...['PointMap', 'YearRange', 'Spark', 'ClaimChart', 'ClaimRing']
];

describe('what the server draws of every chart in every state of the gallery', () => {
	it('is of all charts', () => {
		expect(Object.keys(statesOf(drawnIn.UTC![0]!)).sort()).toEqual([...CHARTS].sort());
	});

	it.each(CHARTS)('is as agreed for %s', async (chart) => {
		const text = statesOf(drawnIn.UTC![0]!)[chart]!;
		await expect(`# ${chart}\n\n${text.trim()}\n`).toMatchFileSnapshot(`snapshots/${chart}.txt`);
	});

	it.each(ZONES)('is the same in %s, each of twenty times', (zone, minutes) => {
		expect(offsets[zone]).toBe(minutes);
		expect(drawnIn[zone]!.length).toBe(TIMES);
		const others = drawnIn[zone]!.filter((body) => body !== drawnIn.UTC![0]);
		expect(others.length).toBe(0);
	});
});
