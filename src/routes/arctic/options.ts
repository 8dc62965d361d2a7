/** The option of the figures of this page, as its parameter and values stand in the URL. */
import type { RouteFigure } from '$lib/data/schema';
import { publishers } from '$lib/model/arctic/route';
import type { Options } from '$lib/model/options';

/** A publisher with figures in fewer years is not offered: it would draw a column or two. */
const LEAST_YEARS = 3;

/** The value that takes the default of each year. */
export const EACH_YEAR = 'default';

/** `publisher`: whose figures of the sea route are drawn as columns. */
export function optionsOf(rows: readonly RouteFigure[]): Options {
	const values = publisherChoices(rows).map(([value]) => value);
	return { publisher: { initial: EACH_YEAR, values } };
}

/** Values of the option and what they are called, the default first. */
export function publisherChoices(
	rows: readonly RouteFigure[]
): readonly (readonly [value: string, name: string])[] {
	const names = publishers(rows, ['cargo', 'transit_cargo', 'transits'], LEAST_YEARS);
	return [
		[EACH_YEAR, 'the default of each year'],
		...names.map((name) => [inAddress(name), name] as const)
	];
}

/** The publisher that a value of the option stands for; `null` for the default of each year. */
export function publisherOf(value: string, rows: readonly RouteFigure[]): string | null {
	return value === EACH_YEAR
		? null
		: (rows.find(({ stated_by }) => inAddress(stated_by) === value)?.stated_by ?? null);
}

/** "CHNL Information Office" as "chnl-information-office". */
function inAddress(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
