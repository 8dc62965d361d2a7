/** The rules by which claims are checked, and what is missing where none can be. Depends on nothing. */

/** Each rule with what it asks; the names stand in `claims.rule`. */
export const CLAIM_RULES = {
	value:
		'The figure meets the number, as far as its bound asks, and exceeds that of another row where one is named',
	record: 'No earlier year of the series reached the figure of the year',
	rose: 'The series stood higher than the year before, or than in the first year named',
	fell: 'The series stood lower than the year before, or than in the first year named',
	first_since: 'The month fell, and the last month before it that fell lies in the year claimed',
	count: 'Meetings so far, counted by a rule, meet the number',
	count_since: 'The count meets the number, and its period begins where the claim says',
	pace: 'The count of one period exceeds that of another by the percentage; lengths are compared',
	happened: 'It took place within the period of the claim',
	date: 'The date of the row lies within the period of the claim',
	since:
		'The time from the date of the row to the day of the claim, or to its first where it has several, meets the number',
	age: 'The whole years from the date of the row to the day of the claim are the number',
	year_of: 'The day of the claim lies in that year of what began on the date of the row',
	length: 'The length of the period of the row meets the number',
	other_thing: 'The number is that of the row, which is something else than the claim names',
	wider_thing: 'The number is that of the row, which covers more than the claim names',
	none: 'Nothing at hand can check it'
} as const;

export type ClaimRule = keyof typeof CLAIM_RULES;

/** What it would take to check a claim, or a part of it, that nothing at hand can check; the names stand in `claims.against`. */
export const NEEDED = ['allies', 'buyers', 'front_line', 'photographs', 'statements'] as const;

export type Needed = (typeof NEEDED)[number];

/** Whether a name says what it would take. */
export const isNeeded = (name: string): name is Needed =>
	(NEEDED as readonly string[]).includes(name);
