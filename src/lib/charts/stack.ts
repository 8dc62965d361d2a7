/** Where stretches go that overlap in one lane. Pure; knows no data. */

interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** The part of a lane that a stretch takes: the `level`th of `depth` equal ones, from the top. */
export interface Shelf {
	readonly level: number;
	readonly depth: number;
}

/**
 * Shelves for stretches in any order: alone, a stretch has the whole lane; those that overlap share it.
 * Stretches that only touch do not overlap. Same length and order as given.
 */
export function stack(stretches: readonly Stretch[]): Shelf[] {
	const order = stretches.map((_, i) => i).sort((a, b) => stretches[a]!.from - stretches[b]!.from);
	const shelves: Shelf[] = stretches.map(() => ({ level: 0, depth: 1 }));
	let run: number[] = [];
	/** Where the last stretch of each level ends. */
	let ends: number[] = [];
	const close = () => {
		for (const i of run) shelves[i] = { ...shelves[i]!, depth: ends.length };
		[run, ends] = [[], []];
	};
	for (const i of order) {
		const { from, to } = stretches[i]!;
		if (ends.every((end) => end <= from)) close();
		const free = ends.findIndex((end) => end <= from);
		const level = free < 0 ? ends.length : free;
		ends[level] = to;
		shelves[i] = { level, depth: 1 };
		run.push(i);
	}
	close();
	return shelves;
}
