/**
 * What is wrong with a file, said so that a person can find the cell and mend it.
 * May not depend on anything: reading, typing and cross-checks all speak through it.
 */

export interface Issue {
	/** `E_…` makes the file unusable as it is, `W_…` leaves a reading of it; our own data has neither. */
	code: `${'E' | 'W'}_${string}`;
	/** Path as the reader knows it, e.g. `data/trade_annual.csv`. */
	file: string;
	/** Line in the file, from 1, on which the row begins; `null` where the file as a whole is meant. */
	line: number | null;
	/** Name of the column; `column 4` where it has none. */
	column: string | null;
	/** The value found, safe to print; `null` where there is none to show. */
	value: string | null;
	/** What is required, continuing "the value …" or "the file …": `must be …`. */
	rule: string;
	/** What to do about it, as an order. */
	fix: string;
}

type Given = Pick<Issue, 'code' | 'file' | 'rule' | 'fix'> &
	Partial<Pick<Issue, 'line' | 'column' | 'value'>>;

/** Makes an issue of what is known. Value and column are made printable; what is left out is `null`. */
export function issue(given: Given): Issue {
	const { line = null, column = null, value = null } = given;
	return {
		code: given.code,
		file: given.file,
		line,
		column: column === null ? null : printable(column),
		value: value === null ? null : printable(value),
		rule: given.rule,
		fix: given.fix
	};
}

/** One issue as one line of text: `file:line column "value": rule — fix`, without the parts it lacks. */
export function formatIssue({ file, line, column, value, rule, fix }: Issue): string {
	const place = line === null ? file : `${file}:${line}`;
	const what = [place, column, value === null ? null : `"${value}"`];
	return `${what.filter((part) => part !== null).join(' ')}: ${rule} — ${fix}`;
}

/** Longest value shown, in characters: enough to find it, short enough for one line of a terminal. */
const LONGEST = 60;

/** Controls, formatting characters (bidi among them), lone surrogates, line and paragraph breaks. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** At most 60 characters on one line, with whatever could garble a terminal or a page escaped. */
function printable(text: string): string {
	const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
	const shown = characters.slice(0, LONGEST).join('');
	const escaped = shown.replace(
		UNPRINTABLE,
		(character) => `\\u{${character.codePointAt(0)!.toString(16)}}`
	);
	return characters.length > LONGEST ? `${escaped}…` : escaped;
}
