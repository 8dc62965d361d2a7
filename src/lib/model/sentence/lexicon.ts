/** The English words that sentences are read by. Another language is another module like this one. */
import type { Bound } from '../check/types';

/** A set of single words, as tokens have them. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that carry nothing by themselves. */
export const STOP = words(
	'a an the of in on at and to from between with for by is was were are be been has have had did do does ' +
		'this that these it its their they them which who as than during since while when also year years ' +
		'total overall worth reached amounted amounting stood hit totalled totaled came comes equals ' +
		'two both countries sides mutual bilateral combined value goods products merchandise wares into turnover level ' +
		'annual annually yearly compared ' +
		'president presidents leader leaders vladimir jinping mr said says according think believe - – —'
);

export const CHINA = words('china chinese prc sino beijing');
export const RUSSIA = words('russia russian russians russo moscow');

/**
 * Words that are not read, and listed as such, but change nothing: politeness, verbs for what is counted
 * anyway. Any other word that is not read forbids an answer.
 */
export const HARMLESS = words(
	'held saw same way cast beautiful neighbour neighbours please check true fact correct right ok hello hi thanks thank ' +
		'there know read heard hear see can actually indeed really also only already ' +
		'alone together alike identically agreed coincided conducted staged carried made handled moved ' +
		'transported along via supplies supply volume volumes amount amounts dollar dollars terms federation ' +
		'set new recorded resolutions shows show showed reported published released announced stated ' +
		'official customs data figures statistics numbers'
);

/** Who somebody is depends on who speaks: harmless, except where it matters who met. */
export const PRONOUNS = words('i me we you he him his she her');

/** Before these, at the start of a sentence, stands who says it. */
export const SAYING = words(
	'said says say reported reports announced wrote stated show shows showed'
);

/** Who says it, which does not change what is said. */
export const SOURCES = words(
	'customs data figures statistics numbers report reports officials ministry administration agency'
);

/** Words for comparing, with the bound they set: a phrase stands before those that it ends with. */
export const BOUNDS: readonly (readonly [words: string, bound: Bound, wording: string])[] = [
	['no less than', 'at_least', 'at least'],
	['no fewer than', 'at_least', 'at least'],
	['no more than', 'at_most', 'at most'],
	['not less than', 'at_least', 'at least'],
	['not more than', 'at_most', 'at most'],
	['at least', 'at_least', 'at least'],
	['a minimum of', 'at_least', 'at least'],
	['at most', 'at_most', 'at most'],
	['a maximum of', 'at_most', 'at most'],
	['up to', 'at_most', 'up to'],
	['more than', 'at_least', 'more than'],
	['greater than', 'at_least', 'more than'],
	['in excess of', 'at_least', 'more than'],
	['less than', 'at_most', 'less than'],
	['fewer than', 'at_most', 'fewer than'],
	['lower than', 'at_most', 'less than'],
	['close to', 'about', 'about'],
	['over', 'at_least', 'over'],
	['above', 'at_least', 'above'],
	['exceeded', 'at_least', 'over'],
	['exceeding', 'at_least', 'over'],
	['exceeds', 'at_least', 'over'],
	['surpassed', 'at_least', 'over'],
	['topped', 'at_least', 'over'],
	['passed', 'at_least', 'over'],
	['crossed', 'at_least', 'over'],
	['>', 'at_least', 'more than'],
	['≥', 'at_least', 'at least'],
	['<', 'at_most', 'less than'],
	['≤', 'at_most', 'at most'],
	['under', 'at_most', 'under'],
	['below', 'at_most', 'below'],
	['nearly', 'about', 'nearly'],
	['almost', 'about', 'nearly'],
	['about', 'about', 'about'],
	['around', 'about', 'about'],
	['approximately', 'about', 'about'],
	['roughly', 'about', 'about'],
	['some', 'about', 'about'],
	['circa', 'about', 'about'],
	['approx', 'about', 'about'],
	['ca', 'about', 'about'],
	['~', 'about', 'about'],
	['exactly', 'exact', 'exactly']
];

export const ROSE = words(
	'rose rise rises risen rising grew grow grows grown growing growth increased increase increases increasing up jumped surged soared climbed gained expanded rocketed'
);
export const FELL = words(
	'fell fall falls fallen falling dropped drop drops declined decline declines decreased decrease down shrank shrunk slumped dipped dip slid contracted plunged'
);

/** Changes with their size in percent; a size by itself is taken as about. */
export const MULTIPLES: Readonly<Record<string, number>> = {
	doubled: 100,
	doubling: 100,
	doubles: 100,
	tripled: 200,
	trebled: 200,
	quadrupled: 300,
	halved: -50
};

/** A level that was there at some time up to another. */
export const REACHED = words('reached hit attained');

export const RECORD = words('record records unprecedented');
export const PEAK = words('highest largest biggest peak peaked');

export const NEGATION = words(
	"not never no none without didn't hasn't wasn't isn't don't doesn't haven't failed"
);

export const RELATIVE = [
	'last year',
	'this year',
	'past year',
	'previous year',
	'next year',
	'last month',
	'this month',
	'recent years',
	'past decade',
	'last decade',
	'past 12 months',
	'last 12 months',
	'past twelve months',
	'last twelve months',
	'so far this year',
	'in recent',
	'today',
	'nowadays',
	'currently',
	'now',
	'yesterday',
	'tomorrow',
	'soon'
] as const;

export const PARTS_OF_YEAR = [
	'first half',
	'second half',
	'half year',
	'half - year',
	'first quarter',
	'second quarter',
	'third quarter',
	'fourth quarter',
	'last quarter',
	'h1',
	'h2',
	'q1',
	'q2',
	'q3',
	'q4',
	'first months',
	'first two months',
	'first three months',
	'first four months',
	'first five months',
	'first six months',
	'first seven months',
	'first eight months',
	'first nine months',
	'first ten months',
	'first eleven months',
	'early',
	'late',
	'spring',
	'summer',
	'autumn',
	'winter'
] as const;
