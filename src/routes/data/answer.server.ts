/** What the addresses of files answer. Each address is a folder beside this file. */
import { publishedFile } from '$lib/data/published.server';
import { schema } from '$lib/data/schema';
import { error } from '@sveltejs/kit';

/** All datasets, for addresses with the name of one in them. */
export const everyDataset = () => Object.keys(schema).map((dataset) => ({ dataset }));

/** A published file by its name; a 404 where there is none. */
export function answer(name: string): Response {
	const file = publishedFile(name);
	if (!file) error(404, `There is no file "${name}"`);
	return new Response(file.content, { headers: { 'content-type': file.mediaType } });
}
