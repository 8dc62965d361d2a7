/** What a filter bar lets the reader choose: clauses of the Selection, with words for each value. */
import { country } from '../format';
import { everything, type Selection } from '../model/selection';
import type { View } from '../view.svelte';

/** One choice in the sentence of the filter bar. */
export interface Choice {
	readonly label: string;
	/** Words that stand before it. */
	readonly before: string;
	/** The value now; empty for the default. */
	readonly value: string;
	/** Values and what they are called, the default first. */
	readonly options: readonly (readonly [value: string, text: string])[];
	readonly choose: (value: string) => void;
}

/** The part of a View that a choice asks. */
type Chooser = Pick<View, 'domain' | 'settled' | 'set'>;
type Key = 'format' | 'rule' | 'host' | 'city' | 'series';

/** The choice of one clause; the first option is its default, whose value is empty; a comma is before it. */
export function choiceOf(
	view: Chooser,
	key: Key,
	[label, options, before = ', ']: readonly [string, Choice['options'], string?]
): Choice {
	const none = everything(view.domain)[key];
	const now = view.settled[key];
	return {
		...{ label, before, options },
		value: now === none ? '' : String(now),
		choose: (value) => void view.set({ [key]: value || none } as Partial<Selection>)
	};
}

/** Format, counting rule, host and city of meetings; cities are those of the host selected. */
export function meetingChoices(view: Chooser): Choice[] {
	const { host, city } = view.settled;
	const { hosts, cities, hostOf } = view.domain;
	return [
		choiceOf(view, 'format', [
			'format',
			[
				['', 'in person and by video'],
				['in_person', 'in person'],
				['video', 'by video']
			]
		]),
		choiceOf(view, 'rule', [
			'counting rule',
			[
				['', 'every encounter'],
				['bilateral', 'separate talks only']
			]
		]),
		choiceOf(view, 'host', [
			'host country',
			[
				['', 'any country'],
				...hosts
					.map((code) => [code, country(code)] as const)
					.sort(([, a], [, b]) => (a < b ? -1 : 1))
			],
			', hosted in '
		]),
		choiceOf(view, 'city', [
			'city',
			[
				['', 'any city'],
				...cities
					.filter((name) => name === city || host === null || hostOf[name] === host)
					.map((name) => [name, name] as const)
			]
		])
	];
}
