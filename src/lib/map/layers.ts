/** The layers of each drawing, bottom to top, as a page names them. Depends on nothing that draws. */
import type { Drawing } from './projections';

/** Ids of the layers in `/map/<drawing>.svg`. Nothing that is disputed lies in `arctic`. */
export const layers: Readonly<Record<Drawing, readonly string[]>> = {
	world: ['land', 'land2', 'borders', 'disputed', 'hatch', 'disputed-borders'],
	arctic: ['sea', 'graticule', 'land', 'land2', 'borders', 'circle', 'route']
};
