import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { contradictions } from '../../src/lib/model/contradictions/contradictions';
import { notesText, ofText, thingText, whoText, whyText } from '../../src/lib/words/contradiction';
import { differenceText, sidesText } from '../../src/lib/words/difference';

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
	return [thingText(pair.thing), ...sidesText(pair), differenceText(pair)];
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
				...['States at the talks in Jeddah', 'more than 40 countries'],
				...['almost 40 countries', 'at least 2 lower (−4.9%)']
			]
		],
		[
			'nsr-transit-cargo-2024-rosatom~nsr-transit-cargo-2024-rosatom-later',
			[
				...['Transit cargo on the Northern Sea Route, 2024', '3.08 million tonnes'],
				...['3.09 million tonnes', '+0.01 (+0.3%)']
			]
		],
		[
			'nsr-transit-cargo-2023-rosatom~nsr-transit-cargo-2023-chnl',
			[
				...['Transit cargo on the Northern Sea Route, 2023', '2.13 million tonnes'],
				...['about 2.15 million tonnes', '+0.02 (+1.0%)']
			]
		],
		[
			'c-nbc-europe~cf-xi-europe-2019-11~elapsed',
			[
				...["Xi's trip to Europe the week before was his first in five years.", '5 years'],
				...['4.48 years', '−0.52 (−10.3%)']
			]
		],
		[
			'cf-xi-europe-years~cf-xi-europe-2019-11',
			[
				...["Years since Xi's last trip to Europe, as reported in May 2024", 'about 5 years'],
				...['4.48 years', '−0.52 (−10.3%)']
			]
		],
		[
			'c-nbc-exports-march~c-geo-dip',
			[
				'Exports fell in March, or a dip in March and April',
				"China's exports to Russia declined in March 2024.",
				...['Customs data show less trade in March and April 2024 than a year earlier.', '']
			]
		],
		[
			'nsr-cargo-2020-public-council~nsr-cargo-2020-chnl',
			[
				...['Cargo on the Northern Sea Route, 2020', '32.979 million tonnes'],
				...['32.97 million tonnes', '−0.009 (under 0.1%)']
			]
		],
		[
			'nsr-cargo-2022-atomflot~nsr-cargo-2022-rosatom',
			[
				...['Cargo on the Northern Sea Route, 2022', '34.117 million tonnes'],
				...['34.034 million tonnes', '−0.083 (−0.2%)']
			]
		],
		[
			'nsr-containers-2025-chnl~nsr-containers-2025-rosatom',
			[
				...['Containers on the Northern Sea Route, 2025', 'about 0.29 million tonnes'],
				...['about 0.4 million tonnes', '+0.11 (+39.4%)']
			]
		],
		// More than 40 meetings are 41 or more; more than $240bn need not be a whole billion more.
		[
			'c-nbc-meetings-40~2024-05-16-beijing~bilateral',
			[
				...['Xi and Putin had met over 40 times by then, in person or by video.'],
				...['more than 40 meetings', '38 meetings', 'at least 3 lower (−7.3%)']
			]
		],
		[
			'c-aug2025-240bn~ty-2025-07~trailing_year',
			[
				'Trade of Russia with China grew to more than 240 billion dollars in the past year.',
				...['over $240bn', 'about $233.9bn', 'at least 6.1 lower (−2.5%)']
			]
		],
		// The nearest end of a period that is no month.
		[
			'c-topic-counteroffensive~cf-counteroffensive-2023~date',
			[
				'A Ukrainian counteroffensive is expected within weeks.',
				...['counteroffensive within weeks', '8 Jun 2023', 'twenty-four days later']
			]
		],
		// Between places in a row there is no more or less.
		[
			'c-geo-first-outing~cf-putin-outings~background',
			[
				'The trip is the first public outing of Putin after he was re-elected.',
				...['first trip', 'at least the second trip', '']
			]
		],
		[
			'c-gzero-invitation~cf-pyongyang-invitation~date',
			[
				'In January 2024 Putin agreed to come to North Korea.',
				...['Jan 2024', '14 Sep 2023', 'four months earlier']
			]
		],
		[
			'e-gas-2022~e-gas-2022-novak',
			[
				...['Pipeline gas from Russia to China, 2022', '15.4 billion cubic metres'],
				...['15.5 billion cubic metres', '+0.1 (+0.6%)']
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

	it.each<[string, 'a' | 'b', string | null]>([
		['c-geo-dip~tm-2024-04~change', 'b', 'Trade in both directions, Apr 2024'],
		[
			'c-aug2025-240bn~ty-2025-07~trailing_year',
			...(['b', 'Trade in both directions, Aug 2024 to Jul 2025'] as const)
		],
		[
			'c-nbc-europe~cf-xi-europe-2019-11~elapsed',
			...(['b', 'Since 10 Nov 2019: Xi set out for Greece'] as const)
		],
		['t-2023~ta-2023-putin~total', 'b', null]
	])('%s, side %s is of: %s', (id, which, text) => {
		expect(ofText(byId.get(id)![which])).toBe(text);
	});

	const numberIn = (text: string) => Number(/[\d,.]*\d/.exec(text)![0].replaceAll(',', ''));

	it.each(
		all.filter(({ difference, isLeast }) => difference && !isLeast).map((pair) => [pair.id, pair])
	)('%s: the difference is what a reader gets who subtracts', (_, pair) => {
		const [a, b] = sidesText(pair).map(numberIn) as [number, number];
		const text = differenceText(pair);
		const size = numberIn(text) * (text.startsWith('+') ? 1 : -1);
		expect(b - a).toBeCloseTo(size, 9);
		// Rounding both sides costs it a tenth at most.
		expect(Math.abs(size / pair.difference! - 1)).toBeLessThan(0.1);
	});

	it.each<[string, string, string]>([
		['2024-01', '2023-09-14', 'four months earlier'],
		['2023-12', '2024-01', 'one month later'],
		['2024-05-16', '2024-05-19', 'three days later'],
		['2022', '2024-05-19', 'two years later']
	])('from %s to %s is %s', (from, to, text) => {
		expect(differenceText({ ...all[0]!, dates: { from, to } })).toBe(text);
	});

	it.each<[string, 'a' | 'b', string]>([
		[
			'c-nbc-meetings-40~2024-05-16-beijing~bilateral',
			...(['b', 'our list, separate talks only'] as const)
		],
		['2022-09-15-samarkand~count-2022-09-15-dw', ...(['a', 'our list, every encounter'] as const)],
		[
			'c-aug2025-240bn~ty-2025-07~trailing_year',
			...(['b', 'derived by us from Lenta.ru (TASS), 7 Aug 2025, and others'] as const)
		],
		['e-gas-2022~e-gas-2022-novak', 'a', 'Gazprom, 5 Dec 2025'],
		[
			't-2021~ta-2021-piie~exports',
			'a',
			'derived by us from Afternoon Voice (Sputnik/UNI), 13 Jul 2022, and others'
		],
		['t-2020~ta-2020-putin~total', 'a', 'UrduPoint / Sputnik, 14 Jan 2021'],
		[
			'un-all-2018~un-merics-2018',
			'a',
			'derived by us from unvotes (roll calls of Erik Voeten and others), 8 Mar 2021'
		]
	])('%s, side %s: by %s', (id, which, expected) => {
		expect(who(id, which)).toBe(expected);
	});

	it.each([
		[
			'nsr-transit-cargo-2023-rosatom~nsr-transit-cargo-2023-chnl',
			'Different publishers; the rows do not say why.'
		],
		['nsr-transits-2024-chnl~nsr-transits-2024-rosatom', 'Different publishers.'],
		['un-all-2018~un-merics-2018', 'The sets of votes compared may not be the same.'],
		// Our list holds what was found: whether it is whole is not known.
		['2014-09-11-dushanbe~count-2014-09-11-beijing-news', 'Our list may lack one that they count.'],
		['2017-06-08-astana~count-2017-07-02-china-daily', 'Our list may lack two that they count.'],
		[
			'c-topic-taiwan-8bn~cf-aid-taiwan-arms-2024~other_thing',
			'The first gives the number of something wider: US aid act of April 2024, part for the Indo-Pacific.'
		],
		['2017-07-03-moscow~count-2017-08-28-denisov', 'They may count by different rules.'],
		[
			't-2013~ta-2013-pravda~total',
			'Probably the Russian count, which differs from that of Chinese customs.'
		]
	])('%s: %s', (id, why) => {
		expect(whyText(byId.get(id)!)).toBe(why);
	});

	it.each([
		['nsr-transit-cargo-2023-rosatom~nsr-transit-cargo-2023-chnl', []],
		[
			'nsr-transits-2024-chnl~nsr-transits-2024-rosatom',
			[...['Rosatom counts 92: the definitions differ.', 'CHNL counts 97: the definitions differ.']]
		],
		[
			't-2018~ta-2018-russian-customs~total',
			[
				'Growth from TASS, which gives the total as over 107.',
				'Up 24.5 percent on the Russian series; Chinese customs have 107.06.'
			]
		]
	])('%s: apart from the reason, the rows note %j', (id, notes) => {
		const pair = byId.get(id)!;
		expect(notesText(pair)).toEqual(notes);
		for (const note of notes) expect(whyText(pair)).not.toContain(note);
	});

	it('a note that both rows have stands once', () => {
		const { a, b } = byId.get('nsr-transits-2024-chnl~nsr-transits-2024-rosatom')!;
		expect(notesText({ a, b: { ...b, note: a.note } })).toEqual([a.note]);
	});

	it.each(all.map((pair) => [pair.id, pair] as const))('%s has no hole', (_, pair) => {
		const texts = [thingText(pair.thing), ...sidesText(pair), whyText(pair), ...notesText(pair)];
		for (const text of texts) {
			expect(text).toMatch(/\S/);
			expect(text).not.toMatch(/undefined|null|NaN|\[object/);
		}
	});
});
