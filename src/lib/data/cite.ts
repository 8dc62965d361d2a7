/** How to cite the data, in the forms that people and programs take. Depends on the release alone. */
import type { Release } from './version';

export const STYLES = { text: 'Text', bibtex: 'BibTeX', ris: 'RIS' } as const;

export type Style = keyof typeof STYLES;

/** What is cited: one dataset, or all of them. */
export interface Cited {
	/** Name of the dataset, as in addresses; `null` for all of them together. */
	name: string | null;
	title: string;
}

export interface Where {
	/** Address of the site without a slash at its end, base path included; `null` leaves it out. */
	origin: string | null;
	release: Release;
}

const AUTHOR = 'No Limits';

/** A citation in one of the styles, with version and date; lines end with LF, in RIS with CRLF. */
export function citation(cited: Cited, style: Style, { origin, release }: Where): string {
	const parts: Parts = {
		title: cited.title,
		key: ['no-limits', cited.name, release.version].filter(Boolean).join('-'),
		address: origin === null ? null : `${origin}/data${cited.name ? `/${cited.name}` : ''}`,
		...release
	};
	return WRITERS[style](parts);
}

interface Parts extends Release {
	title: string;
	/** What a bibliography knows it by. */
	key: string;
	address: string | null;
}

const WRITERS: Readonly<Record<Style, (parts: Parts) => string>> = {
	text: ({ title, version, date, address }) => {
		const sentence = `${AUTHOR} (${date.slice(0, 4)}). ${title}. Version ${version}, ${inWords(date)} [Data set].`;
		return address ? `${sentence} ${address}` : sentence;
	},
	bibtex: ({ title, key, version, date, address }) => {
		const fields = {
			author: `{${AUTHOR}}`,
			title: `{${inTex(title)}}`,
			year: date.slice(0, 4),
			date,
			version,
			note: `Data set, version ${version}, ${inWords(date)}`,
			...(address ? { url: address } : {})
		};
		const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
		return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
	},
	ris: ({ title, key, version, date, address }) =>
		[
			['TY', 'DATA'],
			['ID', key],
			['AU', AUTHOR],
			['TI', title],
			['PY', date.slice(0, 4)],
			['DA', date.replaceAll('-', '/')],
			['ET', version],
			...(address ? [['UR', address]] : []),
			['ER', '']
		]
			.map(([tag, value]) => `${tag}  - ${value}\r\n`)
			.join('')
};

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** 2026-11-21 is "21 November 2026". */
function inWords(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return `${day} ${MONTHS[month! - 1]} ${year}`;
}

/** Old BibTeX reads ASCII, and gives some characters a meaning. */
const inTex = (text: string) =>
	text.replace(/[&%$#_{}]/g, (character) => `\\${character}`).replaceAll('–', '--');
