/// <reference types="vite/client" />
/**
 * The peer of our overview: the same files, the same four charts, a year range. Every move draws
 * all charts anew, as Plot is meant to be used. It leaves out what only we have (source panels,
 * shared hover, table, histogram, keyboard walk), so it does less, and the comparison favours it.
 */
import { arctic, map, meetings, trade, type Years } from './charts';
import { fetchAll, type Everything } from './rows';

const charts = {
	'trade-annual': trade,
	'meetings-per-year': meetings,
	'arctic-registrations': arctic,
	'visits-map': map
};

const from = document.querySelector<HTMLInputElement>('#from')!;
const to = document.querySelector<HTMLInputElement>('#to')!;
const output = document.querySelector<HTMLOutputElement>('#years')!;

const years = (): Years => ({ from: from.valueAsNumber, to: to.valueAsNumber });

function draw(everything: Everything): void {
	output.value = `${from.value}–${to.value}`;
	for (const [id, chart] of Object.entries(charts))
		document.getElementById(id)!.replaceChildren(chart(everything, years()));
}

const everything = await fetchAll();
draw(everything);
for (const handle of [from, to]) handle.addEventListener('input', () => draw(everything));
