import { describe, expect, it } from 'vitest';
import { citation, STYLES, type Style } from '../../src/lib/data/cite';
import { changes } from '../../src/lib/data/published.server';

const where = {
	origin: 'https://example.org/no-limits',
	release: { version: '1.2.0', date: '2026-03-01' }
};
const trade = { name: 'trade_annual', title: 'China–Russia goods trade by year' };
const whole = { name: null, title: 'No Limits: 100% & more_data' };

describe('citation', () => {
	it('in words names author, year, title, version, date and address', () => {
		expect(citation(trade, 'text', where)).toBe(
			'No Limits (2026). China–Russia goods trade by year. Version 1.2.0, 1 March 2026 [Data set]. https://example.org/no-limits/data/trade_annual'
		);
		expect(citation(whole, 'text', where)).toMatch(/ https:\/\/example\.org\/no-limits\/data$/);
	});

	it('in BibTeX escapes what TeX would take for a command', () => {
		expect(citation(trade, 'bibtex', where)).toBe(
			`@misc{no-limits-trade_annual-1.2.0,
  author = {{No Limits}},
  title = {{China--Russia goods trade by year}},
  year = {2026},
  date = {2026-03-01},
  version = {1.2.0},
  note = {Data set, version 1.2.0, 1 March 2026},
  url = {https://example.org/no-limits/data/trade_annual}
}
`
		);
		expect(citation(whole, 'bibtex', where)).toContain(
			'title = {{No Limits: 100\\% \\& more\\_data}}'
		);
	});

	it('in RIS has a tag on each line, which ends with CRLF', () => {
		expect(citation(trade, 'ris', where).split('\r\n')).toEqual([
			'TY  - DATA',
			'ID  - no-limits-trade_annual-1.2.0',
			'AU  - No Limits',
			'TI  - China–Russia goods trade by year',
			'PY  - 2026',
			'DA  - 2026/03/01',
			'ET  - 1.2.0',
			'UR  - https://example.org/no-limits/data/trade_annual',
			'ER  - ',
			''
		]);
	});

	it.each(Object.keys(STYLES) as Style[])('as %s has no address where none is known', (style) => {
		const text = citation(trade, style, { ...where, origin: null });
		expect(text).not.toMatch(/http|null|url|UR {2}-/);
		expect(text).toContain('1.2.0');
	});

	it('follows the changelog', () => {
		const [release] = changes();
		expect(citation(trade, 'text', { origin: null, release })).toContain(
			`Version ${release.version},`
		);
	});
});
