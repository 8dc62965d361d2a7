/** Builds what the bench needs beside the site itself. Depends on vite alone. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the peer's page for production and gives the folder it is in. */
export async function buildPeer(): Promise<string> {
	const outDir = here('../../node_modules/.cache/bench-peer');
	await build({
		root: here('peer'),
		configFile: false,
		logLevel: 'warn',
		// The very CSV files that our own pages are built from.
		publicDir: here('../../data'),
		build: { outDir, emptyOutDir: true }
	});
	return outDir;
}

/** The stopwatch as one script without imports, to be run in a page. */
export async function bundleProbe(): Promise<string> {
	const [bundle] = (await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: { write: false, lib: { entry: here('probe.ts'), formats: ['iife'], name: 'probe' } }
	})) as Rolldown.RolldownOutput[];
	return bundle!.output[0].code;
}
