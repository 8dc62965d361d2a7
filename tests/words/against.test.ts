import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { againstText } from '../../src/lib/words/against';

const data = loadData();

describe('what a claim is checked against, in words', () => {
	it.each([
		['trade_annual.total_usd_bn in 2023', ['trade in both directions, 2023']],
		[
			'trade_annual.total_usd_bn in 2024; trade_annual.total_usd_bn 12-months-to 2025-07',
			['trade in both directions, 2024', 'trade in both directions, twelve months to Jul 2025']
		],
		['trade_annual.total_usd_bn from 2021 to 2024', ['trade in both directions, 2021 to 2024']],
		['trade_monthly.china_exports_usd_bn in 2024-03', ['Chinese exports to Russia, Mar 2024']],
		[
			'context_figures at cf-aid-indo-pacific-2024 not cf-aid-taiwan-arms-2024',
			[
				'US aid act of April 2024, part for the Indo-Pacific; the nearest to what is named: US aid act of April 2024, weapons for Taiwan and other Pacific allies'
			]
		],
		[
			'events at event-2022-02-24',
			['Russia began its full-scale invasion of Ukraine (24 Feb 2022)']
		],
		[
			'meetings by all; meetings by bilateral',
			['meetings by our list, every encounter', 'meetings by our list, separate talks only']
		],
		['meetings in Moscow', ['meetings in Moscow']],
		['meetings at 2024-05-16-beijing', ['the meeting in Beijing, 16–17 May 2024']],
		['visits of Putin to Dalian', ['visits of Putin to Dalian']],
		[
			'visits of Xi to Moscow after cf-xi-terms',
			["visits of Xi to Moscow, after Xi's third term as president began"]
		],
		[
			'visits of Putin to Beijing before 2024-05-16',
			['visits of Putin to Beijing, the last before 16 May 2024']
		],
		['visits of Blinken to Shanghai stop 1', ['visits of Blinken to Shanghai, as the first stop']],
		[
			'arctic_registrations at arctic-2022-2023h1 over arctic-2020-2021',
			[
				'companies registered in the Russian Arctic, 1 Jan 2022 to 30 Jun 2023; over those of 2020–2021'
			]
		],
		['joint_exercises in Bering Sea', ['joint exercises in the Bering Sea']],
		['photographs', ['not at hand: the photograph itself']]
	])('%s', (against, texts) => {
		expect(againstText(against, data)).toEqual(texts);
	});

	it('is never the language of the file', () => {
		for (const { against } of data.claims)
			for (const text of againstText(against, data))
				expect(text).not.toMatch(/_|\bcf-|\bevent-|undefined|null/);
	});
});
