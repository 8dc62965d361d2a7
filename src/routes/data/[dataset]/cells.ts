/** The columns of a dataset as columns of a table. Depends on `table`, `data` and `format`. */
import type { Field } from '$lib/csv/field';
import { number } from '$lib/format';
import type { Column } from '$lib/table/column';
import type { Span } from '$lib/table/index';
import { boundedIn, derivedIn, SIGNS, type Cells, type Marked } from './marks';

/** A column of the file, as far as its cells go. */
export interface Shape extends Marked {
	readonly title: string;
	readonly kind: Field['type'];
	/** The dataset whose ids it holds; `*` is any. */
	readonly to: string | null;
}

/** What the cells of a column lead to, and the names they stand for. */
export interface Links {
	/** The name of a source by its id. */
	readonly publisher: (id: string) => string;
	/** The address of a row in its dataset. */
	readonly address: (dataset: string, id: string) => string;
}

/** Separates ids in a cell that holds several. */
const SEVERAL = ';';

/** The shape of a column, from its field. */
export function shapeOf(name: string, field: Field): Shape {
	const isNumber = field.type === 'number' || field.type === 'integer';
	return {
		name,
		title: field.title,
		kind: field.type,
		unit: isNumber && field.unit !== '1' ? field.unit : null,
		isNumber,
		isBasis: field.type === 'enum' && Object.hasOwn(field.values, 'derived'),
		to: field.type === 'reference' ? field.to : null
	};
}

/** A column of the table for every column of the file. */
export function tableColumns(shapes: readonly Shape[], links: Links): readonly Column<Cells>[] {
	return shapes.map((shape) => ({
		name: shape.name,
		title: shape.title,
		unit: unitOf(shape),
		isNumber: shape.isNumber,
		text: textOf(shape, shapes, links),
		by: (row) => keyOf(shape, row[shape.name]!),
		...(shape.isNumber && { derived: (row) => derivedIn(row, shapes).includes(shape.name) }),
		...linkOf(shape, links)
	}));
}

/** The text that a row is found by: its cells as written and as shown, and who its sources are. */
export function searchText(shapes: readonly Shape[], links: Links): (row: Cells) => string {
	const texts = shapes.map((shape) => textOf(shape, shapes, links));
	// A line break between the cells: no search can hold one.
	return (row) => shapes.map(({ name }, i) => `${row[name]!}\n${texts[i]!(row)}`).join('\n');
}

/** The years a row covers, by the columns that place it in time. */
export function spanOf(time: { from: string; to: string } | null): (row: Cells) => Span {
	return (row) => {
		if (!time) return null;
		const years = [row[time.from], row[time.to]]
			.filter(Boolean)
			.map((text) => Number(text!.slice(0, 4)));
		return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
	};
}

function unitOf({ unit }: Shape): string | undefined {
	if (unit === null || unit === 'year') return undefined;
	return Object.hasOwn(SHORT_UNITS, unit) ? SHORT_UNITS[unit] : unit;
}

/** Units that headings say shorter than the documentation of the columns. */
const SHORT_UNITS: Readonly<Record<string, string>> = {
	'billion US dollars': '$bn',
	percent: '%',
	'the unit named in the row': 'see unit',
	'degrees north': '° north',
	'degrees east': '° east'
};

function textOf(shape: Shape, shapes: readonly Shape[], links: Links): (row: Cells) => string {
	const { name, kind, to, unit } = shape;
	if (shape.isNumber)
		return (row) => {
			const sign = boundedIn(row, shapes).includes(name) ? SIGNS[row.bound!] : '';
			return row[name] ? sign + (unit === 'year' ? row[name] : grouped(row[name])) : '';
		};
	if (kind === 'enum') return (row) => row[name]!.replaceAll('_', ' ');
	if (to === 'sources')
		return (row) => row[name]!.split(SEVERAL).filter(Boolean).map(links.publisher).join('; ');
	return (row) => row[name]!;
}

/** A number with as many decimals as it was written with. */
const grouped = (written: string) => number(Number(written), written.split('.')[1]?.length ?? 0);

const keyOf = (shape: Shape, written: string) =>
	written === '' ? null : shape.isNumber ? Number(written) : written;

function linkOf({ name, kind, to }: Shape, links: Links): Partial<Column<Cells>> {
	if (kind === 'string')
		return {
			href: (row) => (/^https?:\/\/\S+$/.test(row[name]!) ? row[name]! : null),
			isOutside: true
		};
	if (to === null || to === '*') return {};
	const one = (row: Cells) => row[name] !== '' && !row[name]!.includes(SEVERAL);
	return {
		href: (row) => (one(row) ? links.address(to, row[name]!) : null),
		opensRow: to === 'sources'
	};
}
