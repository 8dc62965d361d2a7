import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * Everything is prerendered; the build is plain files for any static host.
 * BASE_PATH ("/no-limits") serves the site from a sub-folder.
 * @type {import('@sveltejs/kit').Config}
 */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: true,
		// The version of Svelte is of no use to a reader.
		discloseVersion: false,
		// Scoped class names stand in every script and page; four characters are enough to tell them apart.
		// Snapshots leave them out, by a name that no other class has.
		cssHash: ({ hash, css }) => (process.env.VITEST ? 'scope-' : 's') + hash(css).slice(0, 4)
	},
	kit: {
		// No fallback: the page /404 becomes 404.html, drawn like every other.
		adapter: adapter({ strict: true }),
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		prerender: { handleUnseenRoutes: 'fail' },
		csp: {
			mode: 'hash',
			// Nothing but our own origin. Style attributes carry bar lengths and positions, so they
			// (and only they) may be inline; no style element and no script may.
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'object-src': ['none']
			}
		}
	}
};
