/**
 * Bytes → text, or the reason why they are no text. Knows nothing of rows and columns.
 * May depend on `issue` alone.
 */
import { issue, type Issue } from './issue';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface Decoded {
	/** The text without byte order mark, not blank; `null` where the bytes cannot be read as text. */
	text: string | null;
	encoding: Encoding;
	/** Why `text` is null; empty otherwise. */
	issues: readonly Issue[];
}

/**
 * Reads bytes as text. The encoding is what the byte order mark says, and UTF-8 without one; nothing
 * is guessed and nothing replaced. Line breaks and control characters stay as they are. A file that
 * is empty, binary, wrongly encoded, cut off inside a character, or a web page has no text, but an issue.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
	const encoding = encodingOf(bytes);
	const failed = (fault: Issue): Decoded => ({ text: null, encoding, issues: [fault] });
	const binary = binaryFault(bytes, encoding);
	if (binary) return failed(issue({ file, code: 'E_NOT_TEXT', ...binary }));
	const text = strictly(bytes, encoding);
	if (text === null) return failed(encodingIssue(bytes, encoding, file));
	const content = contentFault(text);
	if (content) return failed(issue({ file, ...content }));
	return { text, encoding, issues: [] };
}

type Fault = Pick<Issue, 'rule' | 'fix'>;

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
	start.every((byte, i) => bytes[i] === byte);

function encodingOf(bytes: Uint8Array): Encoding {
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	return 'utf-8';
}

/** First bytes of files that get a `.csv` name by mistake. None of them can begin a text. */
const SIGNATURES: readonly { kind: string; start: readonly number[]; fix: string }[] = [
	{ kind: 'a gzip archive', start: [0x1f, 0x8b], fix: 'unpack it' },
	{
		kind: 'a zip archive or an Excel workbook',
		start: [0x50, 0x4b, 0x03, 0x04],
		fix: 'unpack it, or export the sheet as CSV'
	},
	{ kind: 'an old Excel workbook', start: [0xd0, 0xcf, 0x11, 0xe0], fix: 'export it as CSV' },
	{ kind: 'a Zstandard archive', start: [0x28, 0xb5, 0x2f, 0xfd], fix: 'unpack it' },
	{ kind: 'an xz archive', start: [0xfd, 0x37, 0x7a, 0x58, 0x5a], fix: 'unpack it' },
	{ kind: 'a PNG image', start: [0x89, 0x50, 0x4e, 0x47], fix: 'give the table itself' },
	{ kind: 'a JPEG image', start: [0xff, 0xd8, 0xff], fix: 'give the table itself' },
	{ kind: 'a PDF', start: [0x25, 0x50, 0x44, 0x46, 0x2d], fix: 'give the table itself' }
];

/** Share of NUL bytes from which a file is no damaged text but binary, or UTF-16 without its mark. */
const BINARY_NUL_SHARE = 0.1;

function binaryFault(bytes: Uint8Array, encoding: Encoding): Fault | null {
	const known = SIGNATURES.find(({ start }) => startsWith(bytes, start));
	if (known) return { rule: `must be text, and is ${known.kind}`, fix: known.fix };
	if (encoding !== 'utf-8') return null;
	const start = bytes.subarray(0, 4096);
	const nuls = start.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
	if (nuls <= start.length * BINARY_NUL_SHARE) return null;
	return { rule: 'must be text, and is full of NUL bytes', fix: 'save it as CSV in UTF-8' };
}

const WEB_PAGE = /^\s*<(!doctype|html|head|body|\?xml|svg)\b/i;

function contentFault(text: string): (Fault & Pick<Issue, 'code'>) | null {
	if (/^\s*$/.test(text)) {
		return {
			code: 'E_EMPTY_FILE',
			rule: 'must hold a header and rows, and is empty',
			fix: 'write the file again from its source'
		};
	}
	if (WEB_PAGE.test(text.slice(0, 1024))) {
		return {
			code: 'E_HTML_NOT_CSV',
			rule: 'must be CSV, and is a web page',
			fix: 'fetch the file itself: the address answered with a page'
		};
	}
	return null;
}

/** The bytes as text, or `null` if any of them has no place in this encoding. */
function strictly(bytes: Uint8Array, encoding: Encoding, cut = false): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
	} catch (error) {
		// `fatal` throws a TypeError for bad bytes; anything else is no answer about them.
		if (error instanceof TypeError) return null;
		throw error;
	}
}

/** Says on which line the first bad byte stands, and shows what stands before it on that line. */
function encodingIssue(bytes: Uint8Array, encoding: Encoding, file: string): Issue {
	const sound = soundText(bytes, encoding);
	const lines = sound.text.split(/\r\n?|\n/);
	const place = { code: 'E_ENCODING', file, line: lines.length, value: lines.at(-1)! } as const;
	if (sound.bytes === bytes.length) {
		return issue({
			...place,
			rule: 'must end with a whole character, and is cut off inside one',
			fix: 'fetch or write the file again, to its end'
		});
	}
	return issue({
		...place,
		rule: `must be ${encoding.toUpperCase()}, and the byte after this text is not`,
		fix: 'save the file as UTF-8'
	});
}

/** The longest start of the bytes that reads as text, found by halving: a start of it reads too. */
function soundText(bytes: Uint8Array, encoding: Encoding): { bytes: number; text: string } {
	let [sound, bad] = [0, bytes.length + 1];
	while (bad - sound > 1) {
		const middle = (sound + bad) >>> 1;
		if (strictly(bytes.subarray(0, middle), encoding, true) === null) bad = middle;
		else sound = middle;
	}
	return { bytes: sound, text: strictly(bytes.subarray(0, sound), encoding, true) ?? '' };
}
