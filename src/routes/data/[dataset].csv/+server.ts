import { bytesOf } from '$lib/data/files.server';
import { schema, type DatasetName } from '$lib/data/schema';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(schema).map((dataset) => ({ dataset }));

/** The very bytes of `data/<dataset>.csv`. */
export const GET: RequestHandler = ({ params }) => {
	if (!Object.hasOwn(schema, params.dataset)) error(404, `There is no dataset "${params.dataset}"`);
	return new Response(bytesOf(params.dataset as DatasetName), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
