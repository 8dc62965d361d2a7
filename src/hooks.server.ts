/** How pages are answered: their fonts ahead, and in preview and development a page for what is not there. */
import { resolve } from '$app/paths';
import type { Handle, ResolveOptions } from '@sveltejs/kit';

/** Fonts too, so that text never moves; but for the italics of the sans, which few pages set. */
const preload: ResolveOptions['preload'] = ({ type, path }) =>
	type === 'font' ? !/sans.*italic/.test(path) : type !== 'asset';

/** Sends the page /404 for documents that are not there, as hosts of static files send 404.html. */
export const handle: Handle = async ({ event, resolve: answer }) => {
	const response = await answer(event, { preload });
	const isDocument = event.request.headers.get('accept')?.includes('text/html');
	if (response.status !== 404 || !isDocument || event.isSubRequest) return response;
	const page = await event.fetch(resolve('/404'), { headers: { accept: 'text/html' } });
	if (!page.ok) return response;
	const headers = { 'content-type': 'text/html; charset=utf-8' };
	return new Response(await page.text(), { status: 404, headers });
};
