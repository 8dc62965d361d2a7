import { loadData } from '$lib/data/files.server';
import { pageData } from '$lib/figures/data.server';
import type { TradeTables } from './data';
import { lead } from './lead';
import { notesOf } from './notes.server';
import { optionsOf } from './options';

/** Rows of trade and energy and their sources; read and checked while the site is built. */
export const load = () => {
	const all = loadData();
	const { trade_annual, trade_alternatives, trade_monthly, trade_ytd, energy_annual } = all;
	const tables: TradeTables = {
		...{ trade_annual, trade_alternatives, trade_monthly, trade_ytd, energy_annual },
		claims: all.claims.filter(({ topic }) => topic === 'trade'),
		events: all.events.filter(({ id }) => EVENTS.includes(id))
	};
	return {
		...pageData(tables, all),
		notes: notesOf(tables),
		lead: lead(tables),
		options: optionsOf(tables)
	};
};

/** The events that the charts name. */
const EVENTS = ['event-2014-03-18', 'event-2022-02-04', 'event-2022-02-24', 'event-2024-03'];
