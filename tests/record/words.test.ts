import { describe, expect, it } from 'vitest';
import { percent, size } from '../../src/routes/data/words';

describe('size', () => {
	it.each([
		[0, '0 bytes'],
		[999, '999 bytes'],
		[1000, '1.0 kB'],
		[4788, '4.8 kB'],
		[109_208, '109 kB'],
		[999_949, '1,000 kB'],
		[999_950, '1.0 MB'],
		[2_500_000, '2.5 MB']
	])('%d', (bytes, text) => expect(size(bytes)).toBe(text));
});

describe('percent', () => {
	it.each([
		[0, '0%'],
		[0.001, 'under 1%'],
		[0.5, '50%'],
		[0.999, 'over 99%'],
		[1, '100%']
	])('%d', (fraction, text) => expect(percent(fraction)).toBe(text));
});
