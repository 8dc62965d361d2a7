import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { checkClaim } from '../../src/lib/model/check/checkClaim';
import { besides, explain, RESULTS, RULES } from '../../src/lib/words/claim';

const data = loadData();
const said = (id: string) => {
	const claim = data.claims.find((row) => row.id === id)!;
	const check = checkClaim(claim, data);
	return [explain(check, claim), ...besides(check, claim)];
};

describe('what is said of a check', () => {
	it.each(data.claims.map(({ id }) => id))('%s is one sentence without a hole', (id) => {
		for (const text of said(id)) {
			expect(text).toMatch(/^[^a-z].*[^.]\.$/);
			expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|,,| \./);
		}
	});

	it.each([
		[
			'c-nbc-240bn',
			[
				'Trade in both directions came to $240.1bn in 2023 by Chinese customs, which rounds to it.',
				'Putin, Russian figures, for 2023: $227bn, 5.4% below the number.',
				'Putin, quoting the Chinese figure the same day, for 2023: $240bn, as claimed.',
				'Reuters, Chinese customs in yuan converted, for 2023: $235.9bn, 1.7% below the number.'
			]
		],
		[
			'c-aug2025-240bn',
			[
				'Trade in both directions came to $244.8bn in 2024 by Chinese customs, which bears out “over $240bn”; in the twelve months to Jul 2025 trade in both directions came to about $233.9bn by Chinese customs (derived: $244.8bn in 2024 less $136.7bn up to the same month plus $125.8bn so far), 2.5% below the number.',
				'Reuters, Chinese customs in yuan converted, for 2024: $237bn, 1.3% below the number.'
			]
		],
		[
			'c-nbc-exports-since-2022',
			[
				'Chinese exports to Russia fell by about 16% in Mar 2024; the last fall before it was that of Jun 2022 (−17%), with the change between known for 16 months and for January and February of 2023 and 2024, each as one.'
			]
		],
		[
			'c-geo-dip',
			[
				'Chinese exports to Russia fell by about 16% in Mar 2024 on the year before; Chinese exports to Russia fell by 13.6% in Apr 2024 on the year before; trade in both directions was not found for Mar 2024; trade in both directions rose by 2.8% in Apr 2024 on the year before.'
			]
		],
		[
			'c-nbc-meetings-40',
			[
				'With every encounter they had met 43 times by 16 May 2024, which bears out “more than 40 meetings”; with separate talks only they had met 38 times by 16 May 2024, which falls short of “more than 40 meetings”.',
				'By 18 Oct 2023, Xi Jinping counted 42.',
				'By 16 May 2024, Xi Jinping counted more than 40.'
			]
		],
		[
			'c-topic-arctic-87',
			[
				'234 are 87.2% more than 125 (derived), but over 18 months against 24, so that the monthly pace was 2.5 times as high.'
			]
		],
		[
			'c-topic-taiwan-8bn',
			[
				'$8.1bn covers more than is named: US aid act of April 2024, part for the Indo-Pacific (for Taiwan and other partners, not for Taiwan alone; some pages round to 8); the nearest figure found for what is named is about $2bn: US aid act of April 2024, weapons for Taiwan and other Pacific allies (credit for buying weapons; a further 1.9 bn replaces stocks already sent, and some pages add the two up to 4).'
			]
		],
		[
			'c-nbc-60bn',
			[
				'$60.8bn covers more than is named: US aid act of April 2024, part for Ukraine (military and economic aid together).'
			]
		],
		[
			'c-geo-18bn',
			[
				'$18bn is the figure for something else: Chinese goods that the US tariff rises of May 2024 cover (value of the goods, not of the duties).'
			]
		],
		[
			'c-geo-dalian',
			[
				'Dalian is known only as announced, and no page places Putin there; the visit went to Beijing on 16 May 2024 and Harbin on 17 May 2024.'
			]
		],
		[
			'c-gzero-pyongyang',
			[
				'Putin arrived in Pyongyang on 19 Jun 2024 (State visit to North Korea, talks with Kim Jong Un).'
			]
		],
		[
			'c-nbc-moscow',
			[
				"Xi arrived in Moscow on 20 Mar 2023 (State visit, 20–22 March), 10 days after Xi's third term as president began (10 Mar 2023)."
			]
		],
		[
			'c-nbc-october',
			[
				'Putin arrived in Beijing on 17 Oct 2023 (Third Belt and Road Forum; talks on 18 October), and no later stop there before 16 May 2024 is in our list.'
			]
		],
		[
			'c-topic-blinken-shanghai',
			[
				'Blinken arrived in Shanghai on 24 Apr 2024 (City visit; Party Secretary Chen Jining; NYU Shanghai), as the first stop of the visit.'
			]
		],
		[
			'c-nbc-no-limits',
			[
				'On 4 Feb 2022, within 1–28 Feb 2022, Putin and Xi met in Beijing on the opening day of the Winter Olympics and declared a partnership without limits, 20 days before Russia began its full-scale invasion of Ukraine (24 Feb 2022).'
			]
		],
		[
			'c-topic-third-term',
			[
				'Term of Xi Jinping as president that began on 10 March 2023: third term, as claimed; the last term that any president of China before Xi had: second term.'
			]
		],
		[
			'c-aug2025-80-years',
			[
				'From 2 Sep 1945, when Japan signed its surrender, to 3 Sep 2025 it is 80 years, as claimed.'
			]
		],
		[
			'c-nbc-europe',
			[
				'From 21 Mar 2019, when Xi set out for Italy, Monaco and France, to 5 May 2024, the first day spoken of, it is 5.1 years, which rounds to it; from 10 Nov 2019, when Xi set out for Greece, to 5 May 2024, the first day spoken of, it is 4.48 years, which does not round to it.'
			]
		],
		[
			'c-nbc-75-years',
			[
				'From 2 Oct 1949, when Beijing and Moscow established diplomatic relations, to 16 May 2024 it is 74.6 years, which rounds to it.'
			]
		],
		[
			'c-topic-bering-sea',
			[
				'The 2nd joint maritime patrol (15 Sep 2022) and the 3rd joint maritime patrol (28 Jul 2023) took place in the Bering Sea or passed through it.'
			]
		],
		[
			'c-topic-jeddah',
			[
				'States at the talks in Jeddah, by Yermak: more than 40 countries, which bears out “more than 40 countries”; states at the talks in Jeddah, by AFP: almost 40 countries, which falls short of “more than 40 countries”.'
			]
		],
		[
			'c-nbc-belousov',
			[
				'On 14 May 2024, within 12–16 May 2024, Andrei Belousov was appointed defence minister of Russia.'
			]
		],
		[
			'c-gzero-invitation',
			[
				'On 14 Sep 2023, outside 1–31 Jan 2024, Putin accepted the invitation to North Korea (confirmed by the Kremlin on 14 September 2023; in January 2024 he said again that he was willing to come, by KCNA); on 21 Jan 2024, within 1–31 Jan 2024, Putin was reported by KCNA to be willing to come soon.'
			]
		],
		['c-nbc-age-xi', ['Xi Jinping was born on 15 Jun 1953 and was 70 on 16 May 2024, as claimed.']],
		[
			'c-nbc-third-year',
			[
				'16 May 2024 lies in the third year from 24 Feb 2022, when Russia began its full-scale invasion of Ukraine, as claimed.'
			]
		],
		[
			'c-topic-arctic-234',
			[
				'234 companies were registered in the Russian-controlled Arctic from 1 Jan 2022 to 30 Jun 2023, 18 months that begin 54 days before Russia began its full-scale invasion of Ukraine (24 Feb 2022).'
			]
		],
		['c-topic-photo-bakhmut', ['Not among the data: the photograph itself.']]
	])('%s', (id, texts) => {
		expect(said(id)).toEqual(texts);
	});

	it('follows the rows', () => {
		const trade_annual = data.trade_annual.map((row) =>
			row.year === 2023 ? { ...row, total_usd_bn: 227 } : row
		);
		const claim = data.claims.find(({ id }) => id === 'c-nbc-240bn')!;
		const check = checkClaim(claim, { ...data, trade_annual });
		expect(explain(check, claim)).toBe(
			'Trade in both directions came to $227bn in 2023 by Chinese customs, 5.4% below the number.'
		);
	});

	it('names every result and every rule', () => {
		expect(new Set(Object.values(RESULTS)).size).toBe(4);
		expect(new Set(Object.values(RULES)).size).toBe(17);
	});
});
