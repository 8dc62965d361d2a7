/**
 * The stopwatch inside the measured page: bundled to one script that runs before any of the page's
 * own. It only looks on, and is the same for every page. Depends on the contract alone.
 */
import { chartIn, contractAt } from './contract';

/** What one key event caused: pressing it, or letting it go. */
export interface Answer {
	/** From the time stamp of the event to the end of the last paint of a chart, ms; null if none. */
	paintedMs: number | null;
	/** The same for the last paint of anything watched: words, lists and links too. */
	settledMs: number | null;
	/** The browser's own Event Timing for it, ms in steps of 8; null below its floor of 16. */
	eventMs: number | null;
	/** Ids of the figures whose chart changed. */
	changed: string[];
}

/** What loading the page showed, ms since navigation; null for what has not happened yet. */
export interface Loading {
	firstPaintMs: number | null;
	contentfulPaintMs: number | null;
	/** All charts of the contract on screen. */
	chartsMs: number | null;
	/** Sum of all layout shifts so far, without unit; 0 is none. */
	layoutShift: number;
}

const charts = contractAt(location.pathname)?.figures.map(chartIn) ?? [];
const everything = { subtree: true, childList: true, attributes: true, characterData: true };

let chartsAt: number | null = null;
let layoutShift = 0;
let keyAt: number | null = null;
let paintedAt: number | null = null;
let settledAt: number | null = null;
let eventMs: number | null = null;
let isDirty = false;
let isChartDirty = false;
let changed = new Set<string>();

// The end of a paint is the first task after a frame, told by a message posted from that frame.
// What the compositor does after it is not in; Event Timing, which has it, is there to compare.
const afterPaint = new MessageChannel();
afterPaint.port1.onmessage = ({ data: isDrawn }) => {
	const now = performance.now();
	if (isDrawn) chartsAt ??= now;
	if (isChartDirty) paintedAt = now;
	if (isDirty) settledAt = now;
	isDirty = isChartDirty = false;
};

/** Every figure has marks, and the pictures that figures want at once (a base map) are loaded. */
function areDrawn(): boolean {
	const pictures = document.querySelectorAll<HTMLImageElement>('figure img:not([loading=lazy])');
	return (
		charts.every((chart) => document.querySelector(chart)) &&
		Array.from(pictures).every(({ complete }) => complete)
	);
}

function eachFrame(): void {
	afterPaint.port2.postMessage(chartsAt === null && areDrawn());
	requestAnimationFrame(eachFrame);
}
requestAnimationFrame(eachFrame);

const hasChart = (node: Node) =>
	node instanceof Element && (node.matches('svg') || node.querySelector('svg') !== null);

const changes = new MutationObserver((records) => {
	if (keyAt === null) return;
	isDirty = true;
	for (const { target, addedNodes } of records) {
		const element = target instanceof Element ? target : target.parentElement;
		const isChart = element?.closest('svg') || [...addedNodes].some(hasChart);
		if (!isChart) continue;
		isChartDirty = true;
		changed.add(element?.closest('figure')?.id ?? '');
	}
});

for (const type of ['keydown', 'keyup'] as const)
	addEventListener(type, (event) => (keyAt ??= event.timeStamp), true);

new PerformanceObserver((list) => {
	const own = list.getEntries().find(({ startTime }) => startTime === keyAt);
	if (own) eventMs = own.duration;
}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

new PerformanceObserver((list) => {
	for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
		layoutShift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });

const paint = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? null;

function loading(): Loading {
	const contentfulPaintMs = paint('first-contentful-paint');
	const isVisible = chartsAt !== null && contentfulPaintMs !== null;
	return {
		firstPaintMs: paint('first-paint'),
		contentfulPaintMs,
		// Charts in the first HTML are in the document before the browser paints anything.
		chartsMs: isVisible ? Math.max(chartsAt!, contentfulPaintMs) : null,
		layoutShift
	};
}

/** Forgets the last key event and waits for the next, and for what it changes in what is watched. */
function arm(watched: string): void {
	changes.disconnect();
	for (const element of document.querySelectorAll(watched)) changes.observe(element, everything);
	keyAt = paintedAt = settledAt = eventMs = null;
	isDirty = isChartDirty = false;
	changed = new Set();
}

/** What the key event since `arm` caused, once nothing changed for `quietMs`; rejects without one. */
async function settled(quietMs: number): Promise<Answer> {
	const since = performance.now();
	while (isDirty || performance.now() - Math.max(since, settledAt ?? 0) < quietMs)
		await new Promise((resolve) => setTimeout(resolve, 20));
	if (keyAt === null) throw new Error('no key arrived');
	const after = (time: number | null) => (time === null ? null : time - keyAt!);
	return {
		paintedMs: after(paintedAt),
		settledMs: after(settledAt),
		eventMs,
		changed: [...changed]
	};
}

const probe = { loading, arm, settled };

declare global {
	var stopwatch: typeof probe;
}
globalThis.stopwatch = probe;
