/** Small path shapes around the origin, in pixels. Pure; know nothing of data. */

export type Bound = 'exact' | 'at_least' | 'at_most' | 'about';

/** Whose number it is: of both countries together, or of one. The colours are in `tone.css`. */
export type Tone = 'total' | 'china' | 'russia';

/** A square with the area of a circle of radius `r`, so that both shapes weigh the same. */
export function square(r: number): string {
	const half = (r * Math.sqrt(Math.PI)) / 2;
	return `M${-half} ${-half}H${half}V${half}H${-half}Z`;
}

/** A diamond with the area of a circle of radius `r`. */
export function diamond(r: number): string {
	const half = r * Math.sqrt(Math.PI / 2);
	return `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`;
}

/**
 * A cup around a floor, open upward: its sides run out in dots, because the value may be higher.
 * Turned over (`rotate(180)`) it stands for a ceiling.
 */
export function cup(r: number): { body: string; dots: string } {
	return {
		body: `M${-r} ${-r}V0A${r} ${r} 0 0 0 ${r} 0V${-r}`,
		dots: `M${-r} ${-r - 2.4}v-2.4M${-r} ${-r - 7}v-2M${r} ${-r - 2.4}v-2.4M${r} ${-r - 7}v-2`
	};
}

/** Pushes positions apart until neighbours are `gap` away, moving each as little as it can. */
export function spread(positions: readonly number[], gap: number): number[] {
	const order = positions.map((_, i) => i).sort((a, b) => positions[a]! - positions[b]!);
	const placed = order.map((i) => positions[i]!);
	for (let pass = 0; pass < 20; pass++) {
		for (let i = 1; i < placed.length; i++) {
			const lack = gap - (placed[i]! - placed[i - 1]!);
			if (lack <= 0) continue;
			placed[i - 1]! -= lack / 2;
			placed[i]! += lack / 2;
		}
	}
	const result = [...positions];
	order.forEach((i, rank) => (result[i] = placed[rank]!));
	return result;
}
