import { describe, expect, it } from 'vitest';
import { printed } from './printed';

describe('a drawing as text', () => {
	it('has an element a line, with its text, and numbers to a thousandth', () => {
		const markup =
			'<!--[--><g class="scope-1cik part"><line x1="8.333333333333334%" y1="4"></line><text class="stamp scope-1cik">a &lt;b></text></g><!--]-->';
		expect(printed(markup)).toBe(
			'g class=part\n\tline x1=8.333% y1=4\n\ttext class=stamp “a &lt;b>”'
		);
	});

	it('keeps an angle inside a value, and values with spaces in quotes', () => {
		expect(printed('<g aria-label="a &lt;b> c"></g>')).toBe('g aria-label="a &lt;b> c"');
	});

	it('counts ids from one, wherever they are named', () => {
		const markup =
			'<g id="s17-russia"></g><rect fill="url(#s17-russia)" aria-labelledby="s17-a"></rect>';
		expect(printed(markup)).toBe(
			'g id=id1-russia\nrect fill=url(#id1-russia) aria-labelledby=id1-a'
		);
	});

	it('is cut after eighty lines, with a checksum of the rest', () => {
		const dots = (last: number) =>
			printed(Array.from({ length: 90 }, (_, i) => `<i r="${i === 89 ? last : i}"></i>`).join(''));
		expect(dots(1).split('\n').length).toBe(81);
		expect(dots(1)).toMatch(/\n… 10 more lines, [0-9a-f]{16}$/);
		expect(dots(1)).not.toBe(dots(2));
	});
});
