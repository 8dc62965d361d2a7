/** What the changelog of the data says: it is the only home of the version. Depends on nothing. */

/** One version of the data and what it brought. */
export interface Change {
	/** `major.minor.patch`. */
	version: string;
	/** Day it was published, YYYY-MM-DD. */
	date: string;
	/** The entry below its heading, as Markdown; may be empty. */
	text: string;
}

/** The version that files, citations and pages name, with its day. */
export type Release = Pick<Change, 'version' | 'date'>;

/** `## 1.1.0 (2026-11-21)`. */
const HEADING = /^## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)$/;

/**
 * Reads the entries of `data/CHANGELOG.md`, the newest first, as they stand there. Throws where there
 * is none, a heading has another form, or the newest does not stand on top.
 */
export function changesOf(changelog: string): readonly [Change, ...Change[]] {
	const parts = changelog.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
	const changes = parts.map((part) => {
		const [heading = '', ...lines] = part.split('\n');
		const [, version, date] = HEADING.exec(heading.trimEnd()) ?? [];
		if (!version || !date)
			throw new Error(`the changelog has "${heading}", expected "## 1.2.3 (2026-01-31)"`);
		return { version, date, text: lines.join('\n').trim() };
	});
	const [newest, ...older] = changes;
	if (!newest) throw new Error('the changelog has no version, expected "## 1.2.3 (2026-01-31)"');
	for (const [i, { version }] of older.entries()) {
		if (order(changes[i]!.version, version) <= 0)
			throw new Error(
				`the changelog has ${version} below ${changes[i]!.version}, expected the newest on top`
			);
	}
	return [newest, ...older];
}

/** Positive where the first version is the later one. */
function order(a: string, b: string): number {
	const [left, right] = [a, b].map((version) => version.split('.').map(Number));
	const differ = left!.findIndex((part, i) => part !== right![i]);
	return differ < 0 ? 0 : left![differ]! - right![differ]!;
}

/**
 * The day a dataset last changed: that of the newest entry that names it in backquotes; `null` where
 * none does.
 */
export function lastChange(changes: readonly Change[], dataset: string): string | null {
	return changes.find(({ text }) => text.includes(`\`${dataset}\``))?.date ?? null;
}
