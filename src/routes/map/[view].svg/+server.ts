import { error } from '@sveltejs/kit';
import { basemap } from '$lib/map/basemap';
import { drawings } from '$lib/map/projections';
import { svg } from '$lib/map/svg';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => drawings.map((view) => ({ view }));

/** The base map as a file: `/map/world.svg`, `/map/arctic.svg`. */
export const GET: RequestHandler = ({ params }) => {
	const drawing = drawings.find((name) => name === params.view);
	if (!drawing) error(404, `No map "${params.view}": there are ${drawings.join(' and ')}`);
	return new Response(svg(drawing, basemap(drawing)), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
	});
};
