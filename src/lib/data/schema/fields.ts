/** The columns that most of our datasets share, said once. Depends on `csv` alone. */
import { decimal, oneOf, optional, reference, references, text } from '../../csv/field';

/** Row ids are public: they stand in links (`pick`), in `data-row` and in downloads. */
export const id = text('Id', 'Stable id of the row, unique over all datasets', {
	pattern: /[a-z0-9][a-z0-9-]*/
});

export const basis = oneOf('Basis', 'Where the value comes from', {
	reported: 'Stated by the source',
	derived: 'Computed by us from reported figures; the formula is in the row'
});

export const optionalBasis = optional(basis);

export const bound = oneOf('Bound', 'How the value limits the true one', {
	exact: 'The value itself',
	at_least: 'A floor: the true value is this or more',
	at_most: 'A ceiling: the true value is this or less',
	about: 'Rounded or approximate in the source'
});

export const formula = optional(
	text(
		'Formula',
		'How derived values were computed, as “column = arithmetic”, several parted by a semicolon'
	)
);

export const source = reference('Source', 'The page the row rests on', 'sources');

export const secondSource = optional(
	reference('Second source', 'Another page that agrees', 'sources')
);

export const sources = references('Sources', 'The pages the row rests on', 'sources');

export const otherSources = references(
	'Further sources',
	'Pages for other columns of the row, or that agree or differ; the note says which',
	'sources'
);

/** Where several rows give the same thing, one of them is what charts draw. */
export const preferred = oneOf('Default', 'Whether charts draw the row unless asked otherwise', {
	yes: 'Drawn by default for its year',
	no: 'Another figure, definition or part of the year, one click away'
});

export const statedBy = text('Stated by', 'Who gave the figure');

export const paragraph = optional(
	text('Paragraph', 'Paragraph of the article, counting its non-empty lines from 1', {
		pattern: /\d+/
	})
);

export const note = optional(text('Note', 'What a reader must know before using the value'));

export const country = text('Country', 'ISO 3166-1 alpha-3 code', { pattern: /[A-Z]{3}/ });

export const city = text('City', 'City as usually written in English');

export const latitude = decimal('Latitude', 'Of the city, from GeoNames (WGS 84)', {
	unit: 'degrees north',
	min: -90,
	max: 90
});

export const longitude = decimal('Longitude', 'Of the city, from GeoNames (WGS 84)', {
	unit: 'degrees east',
	min: -180,
	max: 180
});

/** An amount in billions of current US dollars. */
export const billionDollars = (title: string, about: string, max = 400) =>
	decimal(title, about, { unit: 'billion US dollars', min: 0, max });

/** The basis of one amount, for rows that mix reported and derived ones. */
export const basisOf = (title: string) => ({
	...optionalBasis,
	title: `Basis of ${title}`,
	about: 'Whether this amount is reported or derived; empty where there is none'
});

export const basisOfRow = { ...basis, about: 'Derived where any amount of the row is' };
