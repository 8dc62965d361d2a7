/**
 * The part of Markdown that our changelog is written in, as data: headings, lists, paragraphs, and
 * code within a line. Everything else stays text as it is written. Depends on nothing.
 */

/** A stretch of a line. */
export interface Span {
	readonly text: string;
	readonly isCode: boolean;
}

export type Block =
	| { readonly kind: 'heading'; readonly level: number; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
	| { readonly kind: 'paragraph'; readonly spans: readonly Span[] };

/** Reads text into blocks, in order. Lines belong together until a blank one. */
export function blocks(markdown: string): Block[] {
	return markdown
		.split(/\r?\n\s*\r?\n/)
		.map((part) => part.trim())
		.filter(Boolean)
		.flatMap(partOf);
}

const HEADING = /^(#{1,6}) +(.+?)(?:\n([^]*))?$/;
const ITEM = /^[-*] +/;

function partOf(part: string): Block[] {
	const [, marks, text, rest] = HEADING.exec(part) ?? [];
	if (marks && text)
		return [{ kind: 'heading', level: marks.length, text }, ...(rest ? partOf(rest.trim()) : [])];
	if (ITEM.test(part)) {
		const items = part.split(/\n(?=[-*] +)/).map((item) => spans(item.replace(ITEM, '')));
		return [{ kind: 'list', items }];
	}
	return [{ kind: 'paragraph', spans: spans(part) }];
}

/** Every other stretch between backquotes is code; one that is not closed is text. */
function spans(text: string): Span[] {
	const line = text.replace(/\s*\n\s*/g, ' ');
	return line
		.split(/(`[^`]+`)/)
		.filter(Boolean)
		.map((part) =>
			/^`[^`]+`$/.test(part)
				? { text: part.slice(1, -1), isCode: true }
				: { text: part, isCode: false }
		);
}
