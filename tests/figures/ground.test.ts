import { describe, expect, it } from 'vitest';
import { groundOf, namesOn, onGround } from '../../src/lib/figures/ground.server';

describe('a ground', () => {
	it('names its file, its layers and its shape', () => {
		expect(groundOf('arctic')).toEqual({
			href: '/map/arctic.svg',
			layers: ['sea', 'graticule', 'land', 'land2', 'borders', 'circle', 'route'],
			viewBox: '0 0 800 800',
			ratio: 1,
			crop: { x: 0, y: 0, width: 100, height: 100 },
			zoom: { in: 'Enlarge the map', out: 'Make the map smaller', reset: 'Whole map' }
		});
		expect(groundOf('world').crop.x).toBeCloseTo(38, 9);
	});

	it('has a place for points north of 85°, the pole in the middle', () => {
		expect(onGround('arctic', 0, 90)).toEqual({ x: 50, y: 50 });
		const { x, y } = onGround('arctic', 100, 88.5)!;
		expect(x).toBe(50);
		expect(y).toBeGreaterThan(51);
	});

	it('has the Bering Strait on its right and Norway on its left: 100° E points down', () => {
		expect(onGround('arctic', -169, 66)!.x).toBeGreaterThan(75);
		expect(onGround('arctic', 15, 69)!.x).toBeLessThan(30);
	});

	it('has no place for what lies south of 50° N', () => {
		expect(onGround('arctic', 131.9, 43.1)).toBeNull();
	});

	it('says which line is the Arctic Circle, and that the sea route is schematic', () => {
		expect(namesOn('arctic').flatMap(({ text, style }) => (style === 'way' ? [text] : []))).toEqual(
			['Northern Sea Route (schematic)', 'Arctic Circle, 66.5° N']
		);
		expect(namesOn('world').map(({ text }) => text)).toContain('Crimea');
	});
});
