import { schema } from '$lib/data/schema';

/** Becomes 404.html, which hosts of static files send for any address they do not know. */
export const load = () => ({
	datasets: Object.entries(schema).map(([name, { title }]) => ({ name, title }))
});
