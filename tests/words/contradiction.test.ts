import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { contradictions } from '../../src/lib/model/contradictions/contradictions';
import {
	differenceText,
	sideText,
	thingText,
	whoText,
	whyText
} from '../../src/lib/words/contradiction';

const data = loadData();
const all = contradictions(data);
const byId = new Map(all.map((pair) => [pair.id, pair]));
const who = (id: string, which: 'a' | 'b') => {
	const side = byId.get(id)![which];
	return whoText(
		side,
		data.sources.find(({ source_id }) => source_id === side.sourceId)!
	);
};
const said = (id: string) => {
	const pair = all.find((pair) => pair.id === id)!;
	const { thing, a, b, unit } = pair;
	return [thingText(thing), sideText(a, unit), sideText(b, unit), differenceText(pair)];
};

describe('what is said of a contradiction', () => {
	it.each([
		['c-nbc-harbin~c-geo-dalian', ['Stop of Putin, 17 May 2024', 'Harbin', 'Dalian', '']],
		[
			't-2023~ta-2023-putin~total',
			['Trade in both directions, 2023', '$240.1bn', '$227bn', '−13.1 (−5.5%)']
		],
		[
			'nsr-transits-2024-chnl~nsr-transits-2024-rosatom',
			['Transits of the Northern Sea Route, 2024', '97 voyages', '92 voyages', '−5 (−5.2%)']
		],
		[
			'cf-jeddah-states-yermak~cf-jeddah-states-afp',
			[
				...['States at the talks in Jeddah, by Yermak', 'more than 40 countries'],
				...['almost 40 countries', '']
			]
		],
		[
			'2022-09-15-samarkand~count-2022-09-15-dw',
			['Meetings of Putin and Xi by 15 Sep 2022', '39 meetings', '38 meetings', '−1 (−2.6%)']
		],
		[
			'c-geo-dip~tm-2024-04~change',
			[
				...['Customs data show less trade in March and April 2024 than a year earlier.'],
				...['a dip in March and April', '+2.8%', '']
			]
		]
	])('%s', (id, texts) => {
		expect(said(id)).toEqual(texts);
	});

	it.each<[string, 'a' | 'b', string]>([
		[
			'c-nbc-meetings-40~2024-05-16-beijing~bilateral',
			...(['b', 'our list, separate talks only'] as const)
		],
		['2022-09-15-samarkand~count-2022-09-15-dw', ...(['a', 'our list, every encounter'] as const)],
		[
			'c-aug2025-240bn~ty-2025-07~trailing_year',
			...(['b', 'derived by us from Lenta.ru (TASS), 7 Aug 2025'] as const)
		],
		['e-gas-2022~e-gas-2022-novak', 'a', 'Gazprom, 5 Dec 2025']
	])('%s, side %s: by %s', (id, which, expected) => {
		expect(who(id, which)).toBe(expected);
	});

	it.each(all.map((pair) => [pair.id, pair] as const))('%s has no hole', (_, pair) => {
		const { thing, a, b, unit } = pair;
		const texts = [thingText(thing), sideText(a, unit), sideText(b, unit), ...whyText(pair)];
		for (const text of texts) {
			expect(text).toMatch(/\S/);
			expect(text).not.toMatch(/undefined|null|NaN|\[object/);
		}
	});
});
