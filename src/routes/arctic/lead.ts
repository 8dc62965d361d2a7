/** The three sentences that the page opens with, read from the rows. */
import { date, number, period } from '$lib/format';
import { inWords, inWordsCapital } from '$lib/words/numbers';
import { paced, paceRatio, partsAndWholes } from '$lib/model/arctic';
import { growth, latestTransitShare, routeSeries } from '$lib/model/arctic/route';
import type { ArcticTables } from './data';
import { inText, valueOf } from './words';

/** Throws where the tables hold no periods to compare, no cargo or no patrols: the page cannot open. */
export function lead(tables: ArcticTables): string[] {
	return [paceSentence(tables), routeSentence(tables), patrolSentence(tables)];
}

function paceSentence({ arctic_registrations }: ArcticTables): string {
	const { wholes } = partsAndWholes(paced(arctic_registrations));
	const later = wholes.find(({ row }) => row.compared_with !== null);
	const earlier = wholes.find(({ row }) => row.id === later?.row.compared_with);
	if (!later || !earlier) throw new Error('lead: no period of arctic_registrations is compared');
	const when = period(String(later.row.period_start), later.row.period_end);
	return `${number(later.row.companies)} Chinese-owned companies registered in the Russian Arctic from ${when}, by one firm’s count: ${number(later.perMonth, 1)} a month, ${number(paceRatio(later, earlier), 1)} times the pace of the ${inWords(earlier.months / 12)} years before.`;
}

function routeSentence({ nsr_traffic }: ArcticTables): string {
	const grown = growth(routeSeries(nsr_traffic, ['cargo', 'million tonnes']));
	const share = latestTransitShare(nsr_traffic);
	if (!grown || !share)
		throw new Error('lead: nsr_traffic has no cargo of two years, or no transit');
	const { first, last } = grown;
	return `The Northern Sea Route carried ${valueOf(last)} million tonnes in ${last.year} against ${inText(first)} million in ${first.year}; ${number(share.pct, 0)}% of it crossed from end to end in ${share.cargo.year}, the latest year for which one publisher gives both.`;
}

function patrolSentence({ joint_exercises: rows }: ArcticTables): string {
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) throw new Error('lead: no exercise in the Bering or Chukchi Sea');
	return `${inWordsCapital(rows.length)} joint patrols in the Bering and Chukchi Seas were found, the first in ${date(first.start_date.slice(0, 7))} and the latest in ${date(last.start_date.slice(0, 7))}: a list, not a full count.`;
}
