/** One zip of everything. Depends on fflate. */
import { zipSync } from 'fflate';
import type { Change } from '../version';
import type { PublishedFile } from './file';

type Named = Pick<PublishedFile, 'name' | 'content'>;

/**
 * Packs files into a zip, in their order. The same files of the same release always make the same
 * bytes: every entry bears the day of the release, at midnight.
 */
export function zip(files: readonly Named[], { date }: Pick<Change, 'date'>): Uint8Array {
	const [year, month, day] = date.split('-').map(Number);
	// A zip holds local time without its zone, so midnight here is midnight anywhere.
	const mtime = new Date(year!, month! - 1, day);
	const entries = files.map(({ name, content }) => [name, content] as const);
	return zipSync(Object.fromEntries(entries), { mtime, level: 9 });
}

/** The list that `sha256sum --check` reads: a line for each file. */
export const checksums = (files: readonly Pick<PublishedFile, 'name' | 'sha256'>[]): string =>
	files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
