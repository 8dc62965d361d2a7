/** Full names of the months, in order; `format` has the short ones. */
export const MONTH_NAMES: readonly string[] =
	'January February March April May June July August September October November December'.split(
		' '
	);
