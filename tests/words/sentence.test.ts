import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { checkSentence } from '../../src/lib/model/sentence/checkSentence';
import { readSentence } from '../../src/lib/model/sentence/readSentence';
import { answerText, assumptionText, readAs, refusalText } from '../../src/lib/words/sentence';
import type { Refusal } from '../../src/lib/model/sentence/types';

const data = loadData();
const answer = (text: string) => answerText(checkSentence(readSentence(text), data));

describe('what is said of a sentence', () => {
	it('is how it was understood', () => {
		expect(readAs(readSentence('Trade more than doubled since 2020'))).toEqual([
			['About', 'trade in both directions'],
			['Figure', 'more than 100%'],
			['When', 'since 2020'],
			['Says', 'it rose']
		]);
		expect(readAs(readSentence('Putin and Xi met 7 times by video by 16 May 2024'))).toEqual([
			['About', 'meetings of Putin and Xi by video'],
			['Figure', '7 times'],
			['When', 'up to 16 May 2024']
		]);
		expect(readAs(readSentence('hello'))).toEqual([]);
	});

	it.each([
		[
			'Joint exercises rose from 2022 to 2024',
			[
				'Joint exercises of 2022 and of 2024 are not counted alike, so that no change can be computed.'
			]
		],
		[
			'Trade more than doubled since 2020',
			['Trade in both directions rose by 111.7% from 2020 to 2025.']
		],
		[
			'The Northern Sea Route saw 97 transits in 2024',
			[
				'Transits of the Northern Sea Route, 2024: 97 voyages, by CHNL Information Office, as claimed.',
				'Transits of the Northern Sea Route, 2024: 92 voyages, by Rosatom, 5.2% below the number.'
			]
		],
		[
			'Xi and Putin met four times in 2024',
			[
				'With every encounter they met 3 times in 2024, which is not “4 meetings”; with separate talks only they met 3 times in 2024, which is not “4 meetings”.'
			]
		],
		[
			'Russian oil deliveries to China were a record in 2024',
			[
				'Crude oil from Russia to China came to 108.5 million tonnes in 2024; the highest year before it was 2023 with 107 million tonnes.'
			]
		],
		[
			'Putin and Kim met 3 times in Moscow in 2024',
			['Not understood, and it may matter: “Kim” and “Moscow”. Say it without, or in other words.']
		],
		[
			'Putin and Xi met 27 times by February 2019',
			[
				'With every encounter they met 27 times in the period 22 Mar 2013 to 28 Feb 2019, as claimed; with separate talks only they met 26 times in the period 22 Mar 2013 to 28 Feb 2019, which is not “27 meetings”.'
			]
		],
		[
			'111 Chinese firms registered in the Arctic in 2022',
			['111 companies were registered in 2022, as claimed.']
		],
		[
			'Trade doubled from 2020 to 2024',
			[
				'Trade in both directions rose by 127.2% from 2020 to 2024, which is more than the 100% claimed.'
			]
		],
		[
			'Trade tripled from 2020 to 2024',
			[
				'Trade in both directions rose by 127.2% from 2020 to 2024, which is less than the 200% claimed.'
			]
		],
		[
			'Trade fell 10% in 2025',
			[
				'Trade in both directions fell by 6.9% in 2025 on the year before, which is less than the 10% claimed.'
			]
		],
		[
			'Northern Sea Route cargo reached 30 million tonnes by 2024',
			[
				'Cargo on the Northern Sea Route, 2019: 31.5 million tonnes, by Northern Sea Route Public Council, which bears out “at least 30 million tonnes”.',
				'Cargo on the Northern Sea Route, 2019: about 31.5 million tonnes, by CHNL Information Office, which bears out “at least 30 million tonnes”.'
			]
		],
		[
			'Trade fell by over 10% in 2025',
			[
				'Trade in both directions fell by 6.9% in 2025 on the year before, which is less than the 10% claimed.'
			]
		],
		[
			'Trade rose 44% in 2010',
			[
				'Trade in both directions rose by at least 43% in 2010 on the year before, which leaves “44%” open.'
			]
		],
		[
			'Transits on the Northern Sea Route rose 10% in 2025',
			[
				'Transits of the Northern Sea Route rose by at least 6.2% in 2025 on the year before, which leaves “10%” open.'
			]
		],
		[
			'Trade rose more than 26.3% in 2023',
			[
				'Trade in both directions rose by 26.3% in 2023 on the year before, which is no more than the 26.3% claimed.'
			]
		],
		[
			'Trade peaked in 2018',
			['The $107.1bn of 2018 do not exceed the highest other year, 2024 with $244.8bn.']
		],
		[
			'Trade was 60 billion dollars in the first quarter of 2024',
			['Trade in both directions was not found for Jan to Mar 2024.']
		],
		[
			'Trade fell to 88.8 billion dollars in the first five months of 2025',
			[
				'Trade in both directions came to $88.8bn in Jan to May 2025 by Chinese customs, as claimed.',
				'Trade in both directions fell by 8.2% in Jan to May 2025 on the year before.'
			]
		],
		[
			'Trade fell 10% in 2023',
			['Trade in both directions rose by 26.3% in 2023 on the year before.']
		],
		[
			'Gas exports to China grew hundredfold since 2020',
			[
				'Pipeline gas from Russia to China rose by 846.3% from 2020 to 2025, which is less than half of the 9,900% claimed.'
			]
		],
		[
			"Russia was China's largest oil supplier in 2022",
			[
				"Crude oil from Russia to China was the second largest of China's supplies from one country in 2022."
			]
		],
		[
			'Trade was 300 billion dollars in 2031',
			['2031 lies outside the data, which run from 2000 to 2025.']
		]
	])('%j', (text, texts) => {
		expect(answer(text)).toEqual(texts);
	});

	it('names no more of a text than a sentence can hold', () => {
		const text = '1.2.3'.repeat(200);
		expect(refusalText({ key: 'number_form', text }).length).toBeLessThan(200);
		expect(refusalText({ key: 'not_read', words: [text] }).length).toBeLessThan(200);
	});

	it('is a small amount in millions', () => {
		expect(readAs(readSentence('Trade was 240 million in 2024'))[1]).toEqual([
			'Figure',
			'$240 million'
		]);
	});

	it('is what was taken for granted', () => {
		expect(assumptionText({ key: 'times', times: 5 })).toBe(
			'5 times is taken as to so many times as much, which is a change of 400%.'
		);
		expect(assumptionText({ key: 'last_year', year: 2025 })).toBe(
			'Without an end, the period is taken to run to 2025, the last year there is.'
		);
		expect(assumptionText({ key: 'end_of_list', date: '2026-05-20' })).toBe(
			'The count runs to the end of the list, 20 May 2026.'
		);
	});

	it.each<Refusal>([
		{ key: 'empty' },
		{ key: 'currency', currency: 'yuan' },
		{ key: 'other_country', country: 'India' },
		{ key: 'number_form', text: '240,5' },
		{ key: 'partner' },
		{ key: 'who_met' },
		{ key: 'by_when' },
		{ key: 'record_change' },
		{ key: 'not_measured', what: 'services' },
		{ key: 'not_in_data', asked: '2024' },
		{ key: 'two_periods' },
		{ key: 'record_since' },
		{ key: 'not_read', words: ['a', 'b', 'c', 'd', 'e'] },
		{ key: 'too_long' }
	])('is why not: %j', (refusal) => {
		expect(refusalText(refusal)).toMatch(/^[A-Z“].*\.$/);
		expect(refusalText(refusal)).not.toMatch(/undefined|null/);
	});
});
