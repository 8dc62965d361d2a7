/** Writes a base map as a file of its own, in the light theme's colours. Build time only. */
import { boxes, type Drawing } from './projections';

/** One path of a drawing. `id` is what a page names in `<use href="/map/world.svg#id">`. */
export interface Layer {
	id: string;
	/** The `d` of an SVG path, in units of the drawing. */
	d: string;
}

const titles: Readonly<Record<Drawing, string>> = {
	world: 'World base map: Natural Earth via Visionscarto, disputed areas hatched',
	arctic: 'Arctic base map: Natural Earth via Visionscarto, disputed areas hatched'
};

/** Paint of each layer where a page sets none: the file opened by itself. */
const look: Readonly<Record<string, string>> = {
	sea: 'stroke="#DAD3C4"',
	graticule: 'stroke="#DAD3C4" stroke-width=".7"',
	land: 'fill="#E9E2D3"',
	land2: 'fill="#DAD2C1"',
	borders: 'stroke="#FBF8F1" stroke-width=".7"',
	disputed: 'stroke="#55514A" stroke-width=".5"',
	hatch: 'stroke="#55514A"',
	'disputed-borders': 'stroke="#55514A" stroke-width=".8" stroke-dasharray="3 2"',
	circle: 'stroke="#6B665C" stroke-width=".8" stroke-dasharray="1 4"',
	route: 'stroke="#6B665C" stroke-width="1.5" stroke-dasharray="6 4"'
};

/**
 * An SVG document whose paths carry an id and no paint, so that they take the paint of a page's
 * `<use>`; the paint of the file by itself sits on groups around them, which `<use>` leaves behind.
 * Strokes keep their width in px at any size. Throws on a layer that it has no paint for.
 */
export function svg(drawing: Drawing, layers: readonly Layer[]): string {
	const { x, y, width, height } = boxes[drawing];
	const paths = layers.map(({ id, d }) => {
		if (!look[id]) throw new Error(`Layer "${id}" of the ${drawing} map has no paint in svg.ts`);
		return `<g ${look[id]}><path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/></g>`;
	});
	return [
		'<svg xmlns="http://www.w3.org/2000/svg" fill="none" style="background:#FBF8F1"',
		`viewBox="${x} ${y} ${width} ${height}">`,
		`<title>${titles[drawing]}</title>`,
		...paths,
		'</svg>',
		''
	].join('\n');
}
