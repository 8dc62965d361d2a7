/** Plain files over HTTP on loopback, uncompressed and uncached. Depends on node alone. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const mediaTypes: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
	'.csv': 'text/csv; charset=utf-8',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json'
};

export interface FileServer {
	/** "http://127.0.0.1:port", with a port that was free. */
	origin: string;
	close: () => void;
}

/**
 * Serves files from the first of the folders that has them, as a static host would: "/" and "/x/"
 * give index.html, "/x" gives x.html where there is no file x, anything else is 404.
 */
export async function serveFolders(...folders: string[]): Promise<FileServer> {
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = await locate(folders, pathname);
		const type = file ? (mediaTypes[extname(file)] ?? 'application/octet-stream') : 'text/plain';
		response.writeHead(file ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' });
		response.end(file ? await readFile(file) : 'Not found');
	});
	const { port } = await listen(server);
	const close = () => {
		server.closeAllConnections();
		server.close();
	};
	return { origin: `http://127.0.0.1:${port}`, close };
}

const listen = (server: Server) =>
	new Promise<AddressInfo>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo));
	});

async function locate(folders: string[], pathname: string): Promise<string | null> {
	const inside = normalize(decodeURIComponent(pathname));
	const names = inside.endsWith('/') ? [`${inside}index.html`] : [inside, `${inside}.html`];
	for (const file of folders.flatMap((folder) => names.map((name) => join(folder, name)))) {
		const found = await stat(file).catch(() => null);
		if (found?.isFile()) return file;
	}
	return null;
}
