import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import ClaimRing from '../../src/lib/charts/ClaimRing.svelte';
import { cup } from '../../src/lib/charts/shape';
import { rings } from '../../src/routes/gallery/rings';
import { all, drawn, one, px } from './drawn';

const draw = (props: ComponentProps<typeof ClaimRing>) =>
	one(drawn(render(ClaimRing, { props })), 'g.ring');

describe('the sign of a claim', () => {
	it('is a closed ring where the claim is exact', () => {
		const ring = draw(rings.exact);
		expect(px(one(ring, 'circle.line'), 'r')).toBe(8);
		expect(all(ring, 'path').length + all(ring, 'circle.about').length).toBe(0);
	});

	it('is a broken ring where the claim is rounded', () => {
		expect(all(draw(rings.about), 'circle.line.about').length).toBe(1);
	});

	it('is a cup open upward where the claim is a floor', () => {
		const ring = draw(rings['at-least']);
		expect(all(ring, 'path').map(({ attributes }) => attributes.d)).toEqual([
			cup(8).body,
			cup(8).body,
			cup(8).dots
		]);
		expect(all(ring, 'circle')).toEqual([]);
		expect(ring.attributes.transform).toBeUndefined();
	});

	it('is the same cup turned over where the claim is a ceiling', () => {
		const ring = draw(rings['at-most']);
		expect(ring.attributes.transform).toBe('rotate(180)');
		expect(all(ring, 'path')[0]!.attributes.d).toBe(cup(8).body);
	});

	it('has the radius it is given', () => {
		expect(all(draw(rings.tiny), 'path')[0]!.attributes.d).toBe(cup(1).body);
	});

	it('is pale where the claim does not pass', () => {
		expect(draw(rings['filtered-out']).attributes.class!.split(' ')).toContain('off');
		expect(draw(rings.exact).attributes.class!.split(' ')).not.toContain('off');
	});
});
