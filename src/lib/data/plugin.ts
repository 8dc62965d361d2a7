/**
 * The build's gate: no site from data with issues; and what the preview says of the files. Used by the
 * Vite configuration alone.
 */
import type { OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { mediaTypeOf } from './publish/file.ts';

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

/**
 * A Vite plugin that lets the preview say what published files are: it knows no Parquet, and names no
 * character set. Pages and what is not there are left alone.
 */
export function statedTypes(): Plugin {
	return {
		name: 'stated-types',
		configurePreviewServer({ middlewares }) {
			middlewares.use((request, response, next) => {
				const type = mediaTypeOf((request.url ?? '').split('?')[0]!);
				const write = response.writeHead.bind(response);
				const stating = (status: number, headers: OutgoingHttpHeaders = {}) =>
					write(status, status === 200 ? { ...headers, 'content-type': type } : headers);
				if (type) response.writeHead = stating as typeof write;
				next();
			});
		}
	};
}
