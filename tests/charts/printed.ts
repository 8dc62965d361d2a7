/**
 * A drawing of the server as lines of text that a person can read in a diff: an element a line with
 * its text after it, its depth as tabs, numbers to a thousandth. Left out is what says nothing of the drawing: comments,
 * the scope of styles and where ids begin to count.
 */
import { createHash } from 'node:crypto';

const TOKEN = /<!--[\s\S]*?-->|<\/[^>]+>|<[a-z](?:[^"'>]|"[^"]*")*>|[^<]+/gi;
/** Lines of a state that are kept; of the rest the number and a checksum, so that files stay short. */
const KEPT = 80;

/** The markup of one state as lines; long ones are cut, with a checksum of what was cut. */
export function printed(markup: string): string {
	const lines = linesOf(withOwnIds(markup));
	if (lines.length <= KEPT) return lines.join('\n');
	const cut = lines.slice(KEPT).join('\n');
	const sum = createHash('sha256').update(cut).digest('hex').slice(0, 16);
	return [...lines.slice(0, KEPT), `… ${lines.length - KEPT} more lines, ${sum}`].join('\n');
}

function linesOf(markup: string): string[] {
	const lines: string[] = [];
	let depth = 0;
	for (const [token] of markup.matchAll(TOKEN)) {
		if (token.startsWith('<!--')) continue;
		if (token.startsWith('</')) depth--;
		else if (token.startsWith('<')) {
			lines.push('\t'.repeat(depth) + element(token));
			if (!token.endsWith('/>') && !/^<(input|br|img)\b/.test(token)) depth++;
		} else if (token.trim()) lines[lines.length - 1] += ` “${token.trim()}”`;
	}
	return lines;
}

/** `<line x1="12.5%" class="join scope-1cik">` → `line x1=12.5% class=join`. */
function element(tag: string): string {
	const [, name = '', rest = ''] = /^<([^\s>/]+)([\s\S]*?)\/?>$/.exec(tag) ?? [];
	const attributes = [...rest.matchAll(/([^\s="]+)(?:="([^"]*)")?/g)].flatMap(
		([, key, value = '']) => {
			const text = key === 'class' ? withoutScope(value) : rounded(value);
			return key === 'class' && text === ''
				? []
				: [`${key}=${/\s/.test(text) ? `"${text}"` : text}`];
		}
	);
	return [name, ...attributes].join(' ');
}

const withoutScope = (names: string) =>
	names
		.split(' ')
		.filter((name) => !name.startsWith('scope-'))
		.join(' ');

const rounded = (text: string) =>
	text.replace(/-?\d+\.\d{4,}(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(3))));

/** Ids count through a page: here they count through one drawing. */
function withOwnIds(markup: string): string {
	const ids = new Set([...markup.matchAll(/\bid="(s\d+)/g)].map(([, id]) => id!));
	return [...ids].reduce(
		(text, id, i) => text.replace(new RegExp(`\\b${id}(?=-|"|\\))`, 'g'), `id${i + 1}`),
		markup
	);
}
