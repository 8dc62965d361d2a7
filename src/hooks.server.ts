/** What `npm run preview` and the development server answer beyond the pages: hosts do it themselves. */
import { resolve } from '$app/paths';
import type { Handle } from '@sveltejs/kit';

/** Sends the page /404 for documents that are not there, as hosts of static files send 404.html. */
export const handle: Handle = async ({ event, resolve: answer }) => {
	const response = await answer(event);
	const isDocument = event.request.headers.get('accept')?.includes('text/html');
	if (response.status !== 404 || !isDocument || event.isSubRequest) return response;
	const page = await event.fetch(resolve('/404'), { headers: { accept: 'text/html' } });
	if (!page.ok) return response;
	const headers = { 'content-type': 'text/html; charset=utf-8' };
	return new Response(await page.text(), { status: 404, headers });
};
