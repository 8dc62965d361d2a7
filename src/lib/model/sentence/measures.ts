/** What a sentence is about, and who sells to whom. Private to `readSentence`. */
import { CHINA, RUSSIA, SOURCES, words } from './lexicon';
import { findPhrase, mark, markWords } from './match';
import type { Token } from './tokens';
import { readSeaRoute } from './seaRoute';
import { readMeetings } from './whoMet';
import type { Assumption, Measure, Refusal } from './types';

/** What a sentence is about. */
export interface FoundMeasure {
	readonly measure: Measure;
	/** What was taken for granted to find it. */
	readonly taken: readonly Assumption[];
	/** What is not said of it and must be. */
	readonly lacks: Refusal | null;
}

type Found = FoundMeasure | { readonly refusal: Refusal };

const TRADE = words('trade traded trading commerce');
const SELL = words(
	'export exports exported exporting sold sell sells selling sales shipped supplied delivered'
);
const BUY = words('import imports imported importing bought buy buys buying purchased purchases');
const MEET = words('met meet meets meeting meetings summit summits talks');
const COMPANIES = words(
	'company companies firm firms business businesses registered registration registrations owned'
);
const CRUDE = words('crude oil petroleum');
const GAS = words('gas pipeline');
const LNG = words('lng liquefied');
const ROUTE = words('cargo transit transits voyages voyage shipments freight');
const VOTES = words('vote votes voted voting ballots');
const ROLL_CALLS = ['roll calls', 'roll call', 'roll - calls', 'roll - call', 'rollcalls'];
const DRILLS = words('exercise exercises drill drills manoeuvres maneuvers');

/** The one measure of a sentence, with its words marked; or why there is not one. */
export function readMeasure(list: readonly Token[]): Found {
	const seaRoute = findPhrase(list, ['northern sea route', 'nsr', 'northern sea']);
	const assembly = findPhrase(list, ['general assembly']);
	const union = findPhrase(list, ['united nations', 'un']) ?? assembly;
	const siberia = findPhrase(list, ['power of siberia']);
	for (const found of [seaRoute, assembly, union, siberia])
		if (found) mark(list, found.at, found.at + found.length, 'measure');
	const rollCall = findPhrase(list, ROLL_CALLS);
	if (rollCall) mark(list, rollCall.at, rollCall.at + rollCall.length, 'measure');
	const has = (set: ReadonlySet<string>) => list.some(({ word }) => set.has(word));
	const isArctic = list.some(({ word }) => word === 'arctic');
	const trades = [has(TRADE), has(SELL), has(BUY)].filter(Boolean).length;
	const fuels = [
		has(LNG),
		!has(LNG) && (has(GAS) || siberia !== null),
		has(CRUDE),
		has(words('coal'))
	];
	const isEnergy = fuels.some(Boolean);
	const groups = [
		!seaRoute && !isEnergy && trades > 0,
		isEnergy,
		seaRoute !== null,
		has(VOTES) || union !== null || rollCall !== null,
		has(DRILLS),
		has(MEET),
		isArctic && has(COMPANIES)
	];
	const count = groups.filter(Boolean).length;
	if (count === 0) return { refusal: { key: 'no_measure' } };
	const tooMany = count > 1 || fuels.filter(Boolean).length > 1 || (!seaRoute && trades > 1);
	if (tooMany || (isEnergy && has(TRADE))) return unclear(list, 'two_measures');
	if (isEnergy) return between(list, energy(list, fuels));
	if (seaRoute) return { measure: readSeaRoute(list), taken: [], lacks: null };
	if (groups[3]) return single(list, VOTES, { key: 'votes' });
	if (groups[4])
		return single(list, new Set([...DRILLS, 'joint', 'military']), { key: 'exercises' });
	if (groups[5]) return readMeetings(list);
	if (groups[6]) return registrations(list);
	return between(list, trade(list, trades > 0 && !has(TRADE)));
}

/** A partner stands behind these. */
const TOWARDS = words('to from with into');

/**
 * With one country named, the other one is meant only where the first is a partner: "exports to Russia".
 * "Chinese exports" go to the whole world.
 */
function between(list: readonly Token[], found: Found): Found {
	if (!('measure' in found)) return found;
	const places = list.flatMap((token, at) =>
		countryOf(token) && !SOURCES.has(list[at + 1]?.word ?? '') ? [at] : []
	);
	const isOne = new Set(places.map((at) => countryOf(list[at]))).size === 1;
	const isPartner = places.some((at) => TOWARDS.has(list[at - 1]?.word ?? ''));
	const isCapital = places.some((at) => ['moscow', 'beijing'].includes(list[at]!.word));
	return {
		...found,
		taken: [
			...(isOne ? [{ key: 'both_countries' as const }] : []),
			...(isCapital ? [{ key: 'capitals' as const }] : [])
		],
		lacks: isOne && !isPartner ? { key: 'partner' } : null
	};
}

const ALL = [TRADE, SELL, BUY, MEET, COMPANIES, CRUDE, GAS, LNG, ROUTE, VOTES, DRILLS];

/** Refuses, with every word for a measure marked: they were understood, and do not make one. */
function unclear(
	list: readonly Token[],
	key: 'two_measures' | 'whose_sales' | 'wrong_direction'
): Found {
	for (const set of ALL) markWords(list, set, 'measure');
	return { refusal: { key } };
}

function single(list: readonly Token[], set: ReadonlySet<string>, measure: Measure): Found {
	markWords(list, set, 'measure');
	return { measure, taken: [], lacks: null };
}

function registrations(list: readonly Token[]): Found {
	markWords(list, new Set([...COMPANIES, 'arctic']), 'measure');
	const isSaid = list.some(({ word }) => CHINA.has(word));
	const taken = isSaid ? [] : [{ key: 'chinese_owned' as const }];
	return { measure: { key: 'registrations' }, taken, lacks: null };
}

const FUELS = ['lng', 'pipeline_gas', 'crude_oil', 'coal'] as const;

/** Fuel goes from Russia to China only; the other way round there is nothing to ask. */
function energy(list: readonly Token[], fuels: readonly boolean[]): Found {
	const set = new Set([
		...CRUDE,
		...GAS,
		...LNG,
		'coal',
		'natural',
		'deliveries',
		'flows',
		'through'
	]);
	const commodity = FUELS[fuels.indexOf(true)]!;
	const sellers = sellersIn(list);
	if (sellers.has('china') && !sellers.has('russia')) return unclear(list, 'wrong_direction');
	markWords(list, new Set([...SELL, ...BUY]), 'measure');
	return single(list, set, { key: 'energy', commodity });
}

function trade(list: readonly Token[], isOneWay: boolean): Found {
	if (!isOneWay) return single(list, TRADE, { key: 'trade', flow: 'total' });
	const sellers = sellersIn(list);
	const [seller] = sellers;
	if (sellers.size !== 1 || !seller) return unclear(list, 'whose_sales');
	const flow = seller === 'china' ? 'exports' : 'imports';
	return single(list, new Set([...SELL, ...BUY]), { key: 'trade', flow });
}

type Country = 'china' | 'russia';

const countryOf = (token: Token | undefined): Country | null =>
	token && CHINA.has(token.word) ? 'china' : token && RUSSIA.has(token.word) ? 'russia' : null;

const otherOf = (country: Country): Country => (country === 'china' ? 'russia' : 'china');

/** Whose goods these are: "of Russian goods", "Chinese products imported". */
const GOODS = words(
	'goods products merchandise wares crude oil petroleum gas natural pipeline lng liquefied coal'
);

/** How far a country may stand behind the word for selling, in tokens. */
const REACH = 12;

/**
 * Who sells, by the words for selling and buying: a country after "to", "from", "by" or "of" and the
 * last country before the word. Both countries where these disagree. After "by" the sentence is passive,
 * and the country before the word counts for nothing.
 */
function sellersIn(list: readonly Token[]): ReadonlySet<Country> {
	const sellers = new Set<Country>();
	list.forEach(({ word }, at) => {
		const isSale = SELL.has(word);
		if (!isSale && !BUY.has(word)) return;
		const { found, isPassive } = complements(list, at, isSale);
		const isNoun = ['imports', 'purchases'].includes(word);
		const subject = isPassive ? null : subjectBefore(list, at, { isSale, isNoun });
		for (const seller of subject ? [...found, subject] : found) sellers.add(seller);
	});
	return sellers;
}

/** Whether the country at a token is where goods come from. */
function isOrigin(list: readonly Token[], at: number): boolean {
	const next = list[at + 1]?.word ?? '';
	const isAdjective = ['chinese', 'russian'].includes(list[at]!.word);
	return GOODS.has(next) || (isAdjective && !COMPANIES.has(next));
}

function complements(
	list: readonly Token[],
	at: number,
	isSale: boolean
): { found: Country[]; isPassive: boolean } {
	const found: Country[] = [];
	let isPassive = false;
	for (let i = at + 2; i < Math.min(list.length, at + 1 + REACH); i++) {
		const country = countryOf(list[i]);
		const before = list[i - 1]!.word;
		if (!country) continue;
		if (before === 'from' || (before === 'of' && isOrigin(list, i))) found.push(country);
		if (before === 'to' || before === 'into') found.push(otherOf(country));
		if (before === 'by' || (before === 'of' && !isOrigin(list, i)))
			found.push(isSale ? country : otherOf(country));
		isPassive ||= before === 'by';
	}
	return { found, isPassive };
}

/**
 * The seller by the last country before a word; one that only names a source is none, and "Chinese crude
 * imports" may be those of China or those of Chinese crude.
 */
function subjectBefore(
	list: readonly Token[],
	at: number,
	{ isSale, isNoun }: { isSale: boolean; isNoun: boolean }
): Country | null {
	for (let i = at - 1; i >= 0; i--) {
		const country = countryOf(list[i]);
		const before = list[i - 1]?.word ?? '';
		const next = list[i + 1]?.word ?? '';
		if (!country || ['to', 'from', 'with'].includes(before) || SOURCES.has(next)) continue;
		if (isNoun && GOODS.has(next)) return null;
		return isSale || GOODS.has(next) ? country : otherOf(country);
	}
	return null;
}
