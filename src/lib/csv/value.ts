/**
 * One cell → one value: what each type of field takes, and how to say so. Private to `type`; may
 * depend on `field` and `issue`.
 */
import type { DateField, Field, NumberField, ReferenceField } from './field';
import type { Issue } from './issue';

export type Fault = Pick<Issue, 'code' | 'rule' | 'fix'>;

/** What a cell can hold once read; `null` is missing. */
export type CellValue = string | number | readonly string[] | null;

/** Separates the keys in a cell that refers to several rows. */
export const LIST_SEPARATOR = ';';

/** What a field requires of a cell, continuing "the value …", e.g. `must be one of exact, about`. */
export function ruleOf(field: Field): string {
	switch (field.type) {
		case 'string':
			return field.pattern ? `must match ${field.pattern.source}` : 'must be text';
		case 'integer':
			return `must be a whole number${unitAndRange(field)}`;
		case 'number':
			return `must be a number${unitAndRange(field)}`;
		case 'date':
			return `must be a date of the calendar as ${DATES[field.precision].shape}`;
		case 'enum':
			return `must be one of ${Object.keys(field.values).join(', ')}`;
		case 'reference':
			return `must be ${field.many ? 'ids of rows' : 'the id of a row'}${of(field)}`;
	}
}

const of = ({ to }: ReferenceField) => (to === '*' ? '' : ` in ${to}`);

function unitAndRange({ unit, min, max }: NumberField): string {
	const range = [min === undefined ? '' : ` from ${min}`, max === undefined ? '' : ` to ${max}`];
	return `${unit === '1' ? '' : ` in ${unit}`}${range.join('')}`;
}

/**
 * Makes the judge of the cells of one column: `null` for a cell that fits the field. Blanks around a
 * value are a fault, numbers are plain decimals (`-12.5`), dates are days that exist.
 */
export function judge(field: Field): (text: string) => Fault | null {
	const rule = ruleOf(field);
	const judgeType = judgeOfType(field);
	return (text) => {
		if (text === '') return field.required ? { ...REQUIRED, rule: `${rule}, and is empty` } : null;
		if (text.trim() !== text) return BLANKS;
		const fault = judgeType(text);
		return fault && { rule, ...fault };
	};
}

const REQUIRED = { code: 'E_REQUIRED', fix: 'write the value' } as const;
const BLANKS: Fault = {
	code: 'E_BLANKS',
	rule: 'must have no blanks before or after it',
	fix: 'remove the blanks'
};

type JudgeOfType = (text: string) => (Omit<Fault, 'rule'> & Partial<Fault>) | null;

function judgeOfType(field: Field): JudgeOfType {
	switch (field.type) {
		case 'string': {
			if (!field.pattern) return () => null;
			const whole = new RegExp(`^(?:${field.pattern.source})$`, field.pattern.flags);
			return (text) => (whole.test(text) ? null : PATTERN);
		}
		case 'integer':
		case 'number':
			return (text) => numberFault(text, field);
		case 'date':
			return (text) => (isDate(text, field.precision) ? null : DATE);
		case 'enum':
			return (text) => (Object.hasOwn(field.values, text) ? null : ENUM);
		case 'reference':
			return field.many ? (text) => (areKeys(text) ? null : LIST) : () => null;
	}
}

const PATTERN = { code: 'E_PATTERN', fix: 'write it in this form' } as const;
const DATE = { code: 'E_NOT_A_DATE', fix: 'write an existing date, year first' } as const;
const ENUM = { code: 'E_NOT_ALLOWED', fix: 'use one of these words' } as const;
const LIST = { code: 'E_BAD_LIST', fix: 'write ids with one semicolon between two' } as const;
const NUMBER = { code: 'E_NOT_A_NUMBER', fix: 'write digits with a point' } as const;
const INTEGER = { code: 'E_NOT_A_NUMBER', fix: 'write digits only' } as const;
const RANGE = { code: 'E_OUT_OF_RANGE', fix: 'correct the value, or the range' } as const;

/** Plain decimal notation: no plus, no leading zeros, no exponent, no marks between thousands. */
const PLAIN = { integer: /^-?(0|[1-9]\d*)$/, number: /^-?(0|[1-9]\d*)(\.\d+)?$/ } as const;

function numberFault(text: string, { type, min = -Infinity, max = Infinity }: NumberField) {
	const [number, isWhole] = [Number(text), type === 'integer'];
	const isExact = isWhole ? Number.isSafeInteger(number) : Number.isFinite(number);
	if (!PLAIN[type].test(text) || !isExact) return isWhole ? INTEGER : NUMBER;
	return number < min || number > max ? RANGE : null;
}

const DATES = {
	day: { shape: 'YYYY-MM-DD', form: /^(\d{4})-(\d\d)-(\d\d)$/ },
	partial: { shape: 'YYYY, YYYY-MM or YYYY-MM-DD', form: /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/ }
} as const;

function isDate(text: string, precision: DateField['precision']): boolean {
	const parts = DATES[precision].form.exec(text);
	if (!parts) return false;
	const [year, month, day] = parts.slice(1).map((part) => Number(part ?? 1)) as Day;
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

type Day = [year: number, month: number, day: number];

/** The calendar repeats every 400 years; from 2000 on, `Date.UTC` takes years as they are. */
const daysInMonth = (year: number, month: number) =>
	new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

const areKeys = (text: string) =>
	text.split(LIST_SEPARATOR).every((key) => key !== '' && key.trim() === key);

/** The value of a cell that fits its field. An empty cell is `null`, or no keys. */
export function parse(field: Field, text: string): CellValue {
	const isList = field.type === 'reference' && field.many;
	if (text === '') return isList ? [] : null;
	if (isList) return text.split(LIST_SEPARATOR);
	if (field.type !== 'number' && field.type !== 'integer') return text;
	// Adding zero makes a written -0 the zero it means.
	return Number(text) + 0;
}
