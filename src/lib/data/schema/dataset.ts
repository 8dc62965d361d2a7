/** What a dataset says of itself. Depends on `csv` and the lists of licences and figures. */
import type { Fields } from '../../csv/field';
import type { FigureId } from './figures';
import type { Licence } from './licences';

/** Subjects that datasets are filed under, with their headings, in the order of lists. */
export const TOPICS = {
	trade: 'Trade and energy',
	meetings: 'Meetings and visits',
	arctic: 'The Arctic',
	alignment: 'Alignment',
	claims: 'Claims',
	reference: 'Reference'
} as const;

export type Topic = keyof typeof TOPICS;

export interface Dataset<F extends Fields = Fields> {
	/** Heading for people. */
	title: string;
	/** What one row stands for. */
	row: string;
	topic: Topic;
	/** What to know before using it, a sentence each. */
	caveats: readonly string[];
	/** What may be done with it, ours first, then the terms of those whose data it holds. */
	licences: readonly Licence[];
	/** Figures that draw it; none for one that only the tables show. */
	uses: readonly FigureId[];
	/** Columns whose values together name a row besides its id. */
	key: readonly (keyof F & string)[];
	/** Column, or pair of columns, that place a row in time; null where it has no time. */
	time: { from: keyof F & string; to: keyof F & string } | null;
	fields: F;
}

/** A dataset of whatever columns. */
export type AnyDataset = Pick<Dataset, keyof Dataset>;

/** Keeps the exact types of the columns, so that the rows can be typed by them. */
export const dataset = <const F extends Fields>(definition: Dataset<F>): Dataset<F> => definition;
