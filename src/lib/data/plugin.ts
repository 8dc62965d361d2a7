/** The build's gate: no site from data with issues. Used by the Vite configuration alone. */
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

type Files = typeof import('./files.server');

/**
 * A Vite plugin that reads and checks `data/` before anything is built, and stops the build with the
 * list of issues if there is any. Does nothing for the development server and tests.
 */
export function checkedData(folder?: string): Plugin {
	return {
		name: 'checked-data',
		apply: 'build',
		async buildStart() {
			// Imported only now: what the configuration imports, it loads and watches on every start.
			const files = join(import.meta.dirname, 'files.server.ts');
			const { module } = await runnerImport<Files>(files);
			const { issues } = module.inspectData(folder);
			if (issues.length > 0) this.error(module.describeIssues(issues));
		}
	};
}
