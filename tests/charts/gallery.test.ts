import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { LONG_NAME } from '../../src/routes/gallery/state';
import { load } from '../../src/routes/gallery/+page.server';
import Gallery from '../../src/routes/gallery/+page.svelte';
import { all, drawn, type Drawn } from './drawn';
import { pageData } from '../figures/page';

const { head, body } = render(Gallery, { props: { data: pageData(load()) } });
const states = all(drawn({ body }), 'section').map((section) => ({
	chart: section.attributes['data-chart'] ?? '',
	state: section.attributes['data-state'] ?? '',
	section
}));

/** What carries the name of each chart. */
const NAMED: Readonly<Record<string, { role: string; times: number }>> = {
	LineChart: { role: 'group', times: 1 },
	BrickChart: { role: 'group', times: 1 },
	PeriodChart: { role: 'group', times: 1 },
	PointMap: { role: 'group', times: 1 },
	SignedChart: { role: 'group', times: 1 },
	PaceChart: { role: 'group', times: 1 },
	GapChart: { role: 'group', times: 1 },
	ColumnChart: { role: 'group', times: 1 },
	PlaceChart: { role: 'group', times: 1 },
	StepChart: { role: 'group', times: 1 },
	LaneChart: { role: 'group', times: 1 },
	TimelineChart: { role: 'group', times: 1 },
	ValueRows: { role: 'group', times: 1 },
	Spark: { role: 'img', times: 1 },
	ClaimChart: { role: 'img', times: 1 },
	YearRange: { role: 'slider', times: 2 }
};
/** The sign of a claim is named by the chart it stands in. */
const NAMELESS = 'ClaimRing';

const elements = (section: Drawn) => all(section, '');
const spoken = (section: Drawn) =>
	elements(section).flatMap(({ attributes }) => attributes['aria-label'] ?? []);

/** Every component of `charts/` that something outside draws. */
function chartsInUse(): string[] {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|ts)$/.test(file) && !/^(lib\/charts|routes\/gallery)\//.test(file))
		.map((file) => readFileSync(`src/${file}`, 'utf8'));
	return readdirSync('src/lib/charts')
		.flatMap((file) => (file.endsWith('.svelte') ? [file.replace('.svelte', '')] : []))
		.filter((name) => {
			const isImport = new RegExp(`import ${name}|[^f] import\\('[^']*/${name}\\.svelte'\\)`);
			return sources.some((text) => isImport.test(text));
		});
}

describe('the gallery', () => {
	it('shows every chart that a page draws', () => {
		const shown = new Set(states.map(({ chart }) => chart));
		expect(chartsInUse().filter((chart) => !shown.has(chart))).toEqual([]);
		expect(chartsInUse().sort()).toEqual([...Object.keys(NAMED), NAMELESS].sort());
	});

	it.each(Object.keys(NAMED))('shows %s with normal, empty, one-row and extreme rows', (chart) => {
		const names = states.filter((one) => one.chart === chart).map(({ state }) => state);
		expect(names).toEqual(expect.arrayContaining(['normal', 'empty', 'one-row', 'extreme']));
	});

	it('is not for search engines', () => {
		expect(head).toContain('<meta name="robots" content="noindex"');
	});
});

describe.each(states)('$chart, $state', ({ chart, section }) => {
	it('has no length that is no number', () => {
		for (const { name, attributes } of elements(section)) {
			for (const [attribute, value] of Object.entries(attributes)) {
				expect(value, `${attribute} of ${name}`).not.toMatch(/NaN|Infinity|undefined|null/);
			}
		}
	});

	it('has no negative width, height or radius', () => {
		for (const { name, attributes } of elements(section)) {
			for (const size of ['width', 'height', 'r']) {
				expect(attributes[size] ?? '', `${size} of ${name}`).not.toMatch(/^-/);
			}
		}
	});

	it('has one tab stop among its marks where it has marks, and a label on each', () => {
		const marks = all(section, 'g.mark');
		const stops = marks.filter(({ attributes }) => attributes.tabindex === '0');
		expect(stops.length).toBe(Math.min(1, marks.length));
		for (const { attributes } of marks) expect(attributes['aria-label']).toMatch(/\S/);
	});

	it('names itself to readers who do not see it', () => {
		const { role, times } = chart === NAMELESS ? { role: 'img', times: 0 } : NAMED[chart]!;
		const named = elements(section).filter(({ attributes }) => attributes.role === role);
		expect(named.length).toBe(times);
		for (const { attributes } of named) expect(attributes['aria-label']).toMatch(/\S/);
	});
});

describe('a long name with markup in it', () => {
	it.each(Object.keys(NAMED))('is text in %s', (chart) => {
		const { section } = states.find((one) => one.chart === chart && one.state === 'extreme')!;
		expect([section.text, ...spoken(section)].join('\n')).toContain(LONG_NAME);
		expect(all(section, 'b').map(({ text }) => text)).not.toContain('Krung Thep Maha Nakhon');
	});
});
