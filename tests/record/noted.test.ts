import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/lib/data/files.server';
import { inNotes } from '../../src/routes/claims/contradictions/noted.server';

const data = loadData();

describe('days that differ in the notes alone', () => {
	it('stand with the row, its day and what the note says', () => {
		expect(inNotes(data)).toEqual([
			{
				...{ dataset: 'meetings', id: '2014-07-14-fortaleza' },
				name: 'Meeting in Fortaleza, 14 Jul 2014',
				note: expect.stringContaining('15 July')
			},
			{
				...{ dataset: 'meetings', id: '2016-11-19-lima' },
				name: 'Meeting in Lima, 19 Nov 2016',
				note: expect.stringContaining('20 November')
			},
			{
				...{ dataset: 'meetings', id: '2025-01-21-video' },
				name: 'Meeting by video, 21 Jan 2025',
				note: expect.stringContaining('20 January')
			},
			{
				...{ dataset: 'visits', id: 'putin-2026-05-chn-1' },
				name: 'Putin in Beijing, 19 May 2026',
				note: expect.stringContaining('20 May')
			}
		]);
	});

	it('are missed where a row is gone or has no note', () => {
		expect(() => inNotes({ ...data, visits: [] })).toThrow('putin-2026-05-chn-1');
		const meetings = data.meetings.map((row) => ({ ...row, note: null }));
		expect(() => inNotes({ ...data, meetings })).toThrow('2014-07-14-fortaleza');
	});
});
