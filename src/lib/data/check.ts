/**
 * What must hold between the values of our datasets, beyond what the schema says of each cell. A new
 * rule is one entry in `rules`. Depends on `csv` and the schema; knows no file system.
 */
import { issue, type Issue } from '../csv/issue';
import {
	amountsAddUp,
	basisFitsAmount,
	boundFitsChange,
	derivedIsExplained,
	formulaRecomputes
} from './checkFigures';
import {
	partsMakeTheWhole,
	periodsRunForward,
	stopsLieInMeetings,
	yearFitsPeriod
} from './checkPeriods';
import { claimsCanBeChecked } from './checkClaims';
import { cityStaysPut, placeFitsFormat } from './checkPlaces';
import type { OurReading, Rule } from './checkRule';
import { monthsFitCumulative } from './checkTrade';
import { votesFitRollCalls } from './checkVotes';

/** Every rule, in the order of reports. */
const rules: readonly Rule[] = [
	amountsAddUp,
	monthsFitCumulative,
	basisFitsAmount,
	boundFitsChange,
	derivedIsExplained,
	formulaRecomputes,
	votesFitRollCalls,
	periodsRunForward,
	yearFitsPeriod,
	stopsLieInMeetings,
	partsMakeTheWhole,
	placeFitsFormat,
	cityStaysPut,
	claimsCanBeChecked
];

/**
 * Checks the rows of a reading by every rule; a dataset may be empty. Repeats nothing that the
 * reading itself found wrong.
 */
export function check(reading: OurReading): readonly Issue[] {
	return rules.flatMap(({ code, breaches }) =>
		breaches(reading).map(({ row, column, rule, fix }) => {
			const { file, line, written } = reading.origins.get(row)!;
			return issue({ code, file, line, column, value: written(column), rule, fix });
		})
	);
}
