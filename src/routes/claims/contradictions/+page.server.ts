import { loadData } from '$lib/data/files.server';
import { contradictions } from '$lib/model/contradictions/contradictions';
import type { Contradiction, Side, Thing } from '$lib/model/contradictions/types';
import { notesText, ofText, thingText, whoText, whyText } from '$lib/words/contradiction';
import { differenceText, sidesText } from '$lib/words/difference';
import { inNotes } from './noted.server';

/** Sections of the page in order; pairs of reference rows are parted by what they speak of. */
const SECTIONS: readonly { id: string; title: string; keys: readonly Thing['key'][] }[] = [
	{ id: 'trade', title: 'Trade', keys: ['trade'] },
	{ id: 'energy', title: 'Energy', keys: ['energy'] },
	{ id: 'meetings', title: 'Meetings and visits', keys: ['meetings', 'visit'] },
	{ id: 'sea-route', title: 'Northern Sea Route', keys: ['sea_route'] },
	{ id: 'exercises', title: 'Exercises', keys: ['exercises'] },
	{ id: 'votes', title: 'Votes at the United Nations', keys: ['votes'] },
	{ id: 'background', title: 'Background', keys: ['background', 'claim'] }
];

/** All pairs of sources that give different values, in words. */
export const load = () => {
	const tables = loadData();
	const sources = new Map(tables.sources.map((source) => [source.source_id, source]));
	const side = (given: Side, text: string) => ({
		text,
		of: ofText(given),
		who: whoText(given, sources.get(given.sourceId)!),
		...{ dataset: given.dataset, id: given.id }
	});
	const pair = (one: Contradiction) => {
		const [left, right] = sidesText(one);
		const difference = differenceText(one);
		return {
			id: one.id,
			thing: thingText(one.thing),
			a: side(one.a, left),
			b: side(one.b, right),
			difference,
			percent: difference ? one.differencePct : null,
			why: whyText(one),
			notes: notesText(one)
		};
	};
	const all = contradictions(tables);
	const among = (id: string, title: string, fits: (one: Contradiction) => boolean) => ({
		id,
		title,
		pairs: all.filter(fits).map(pair)
	});
	return {
		count: all.length,
		noted: inNotes(tables),
		sections: [
			among('articles', 'Article against article', (one) => one.between === 'articles'),
			among(
				'references',
				'Article against reference',
				(one) => one.between === 'article_and_reference'
			),
			...SECTIONS.map(({ id, title, keys }) =>
				among(id, title, (one) => one.between === 'references' && keys.includes(one.thing.key))
			)
		].filter(({ pairs }) => pairs.length > 0)
	};
};
