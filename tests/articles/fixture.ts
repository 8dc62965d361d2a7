/** The list of every number in the articles: positions and numbers, no text. */
import { readFileSync } from 'node:fs';
import { numbersIn, paragraphsOf } from './numbers';

export interface Listed {
	/** The first three characters of the name of the saved page. */
	readonly file: string;
	/** Counting the non-empty lines of the page from 1. */
	readonly paragraph: number;
	readonly number: number;
	/** The claim that it belongs to, */
	readonly claim?: string;
	/** or the code of the reason why it belongs to none. */
	readonly reason?: string;
}

export interface ListOfNumbers {
	/** The pieces on each saved page, by their ids in `sources`. */
	readonly files: Readonly<Record<string, readonly string[]>>;
	/** Each code with what it means. */
	readonly reasons: Readonly<Record<string, string>>;
	/** In the order of the pages; a number that comes twice is there twice. */
	readonly numbers: readonly Listed[];
	/** Numbers that a claim reads out of words that are no numbers, such as “a week”. */
	readonly implied: readonly Listed[];
}

export const listOfNumbers = (): ListOfNumbers =>
	JSON.parse(readFileSync('tests/fixtures/article-numbers.json', 'utf8')) as ListOfNumbers;

/** Where pages and list differ, a line each; pages by name, each with its text. */
export function differences(pages: ReadonlyMap<string, string>, list: ListOfNumbers): string[] {
	const found = [...pages].flatMap(([name, text]) =>
		paragraphsOf(text).flatMap((paragraph, i) =>
			numbersIn(paragraph).map((number) => `${name.slice(0, 3)}:${i + 1} ${number}`)
		)
	);
	const listed = list.numbers.map(
		({ file, paragraph, number }) => `${file}:${paragraph} ${number}`
	);
	return [
		...without(found, listed).map((place) => `${place} is on the page and not in the list`),
		...without(listed, found).map((place) => `${place} is in the list and not on the page`)
	];
}

/** What is in one list more often than in another. */
function without(all: readonly string[], taken: readonly string[]): string[] {
	const left = new Map<string, number>();
	for (const place of taken) left.set(place, (left.get(place) ?? 0) + 1);
	return all.filter((place) => {
		const count = left.get(place) ?? 0;
		left.set(place, count - 1);
		return count <= 0;
	});
}
