/** Every page is drawn at build time; nothing is rendered per request. */
export const prerender = true;
export const trailingSlash = 'never';
