/** The build's gate: no site from data with issues. Used by the Vite configuration alone. */
import type { Plugin } from 'vite';
import { describeIssues, inspectData } from './files.server';

/**
 * A Vite plugin that reads and checks `data/` before anything is built, and stops the build with the
 * list of issues if there is any. Does nothing for the development server and tests.
 */
export function checkedData(folder?: string): Plugin {
	return {
		name: 'checked-data',
		apply: 'build',
		buildStart() {
			const { issues } = inspectData(folder);
			if (issues.length > 0) this.error(describeIssues(issues));
		}
	};
}
