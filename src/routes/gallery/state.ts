/** What a gallery has to hold of a chart. Depends on nothing. */

/** Props of a chart by name of the state: the four that any rows can come to, and its own. */
export type States<Props> = Readonly<Record<'normal' | 'empty' | 'one-row' | 'extreme', Props>> &
	Readonly<Record<string, Props>>;

/** Longer than any label of the data, and not markup. */
export const LONG_NAME =
	'Llanfairpwllgwyngyll & <b>Krung Thep Maha Nakhon</b>, 乌鲁木齐 — Петропавловск-Камчатский';
