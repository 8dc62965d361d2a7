/** The borders between countries, sorted into settled and disputed ones. Build time only. */
import { mesh } from 'topojson-client';
import { disputedBorders } from './disputed';
import { unwrap, type CountryGeometry, type World } from './topology.server';
import type { Point } from './projections';

/** Hong Kong and Macao are drawn as China: no border between them and the mainland. */
export const china: readonly string[] = ['CHN', 'HKG', 'MAC'];

const code = (country: CountryGeometry): string => country.properties!.a3;

/**
 * Lines where two countries meet, in degrees; coasts are not among them. `disputed` holds those of
 * `disputedBorders`; a line that is disputed in part is split. Alaska's border with Canada is left
 * out: it is the seam of the world map.
 */
export function borders(world: World): { settled: Point[][]; disputed: Point[][] } {
	const isListed = (a: string, b: string): boolean => rulesFor(a, b).length > 0;
	const lines = (isWanted: (a: string, b: string) => boolean): Point[][] =>
		mesh(
			world,
			world.objects.countries as Parameters<typeof mesh>[1],
			(a, b) => a !== b && isWanted(code(a as CountryGeometry), code(b as CountryGeometry))
		).coordinates.map((line) => unwrap(line as unknown as Point[]));
	const settled = lines((a, b) => !isListed(a, b) && !(china.includes(a) && china.includes(b)));
	const listed = disputedPairs().map(([a, b]) => ({
		rules: rulesFor(a, b),
		lines: lines((first, second) => isPair([a, b], first, second))
	}));
	const split = listed.flatMap(({ rules, lines }) =>
		lines.flatMap((line) => runs(line, (point) => rules.some((rule) => isWithin(rule, point))))
	);
	return {
		settled: [
			...settled.filter((line) => !isSeam(line)),
			...split.filter((run) => !run.is).map((run) => run.points)
		],
		disputed: split.filter((run) => run.is).map((run) => run.points)
	};
}

type Rule = (typeof disputedBorders)[number];

const isPair = (pair: readonly [string, string], a: string, b: string): boolean =>
	(pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a);

const rulesFor = (a: string, b: string): Rule[] =>
	disputedBorders.filter(({ between }) => isPair(between, a, b));

/** Each listed pair once, though it may have several stretches. */
const disputedPairs = (): (readonly [string, string])[] =>
	disputedBorders
		.map(({ between }) => between)
		.filter(
			([a, b], at) => disputedBorders.findIndex(({ between }) => isPair(between, a, b)) === at
		);

function isWithin({ within }: Rule, [x, y]: Point): boolean {
	if (!within) return true;
	const [west, south, east, north] = within;
	return x >= west && x <= east && y >= south && y <= north;
}

/** Cuts a line where its segments (by their middle) start or stop to pass a test. */
function runs(
	line: readonly Point[],
	test: (point: Point) => boolean
): { is: boolean; points: Point[] }[] {
	const found: { is: boolean; points: Point[] }[] = [];
	for (let at = 1; at < line.length; at++) {
		const [start, end] = [line[at - 1]!, line[at]!];
		const is = test([(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]);
		if (found.at(-1)?.is === is) found.at(-1)!.points.push(end);
		else found.push({ is, points: [start, end] });
	}
	return found;
}

const isSeam = (line: readonly Point[]): boolean =>
	line.every(([longitude, latitude]) => longitude < -129.9 && latitude > 54);
