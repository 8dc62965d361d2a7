/** What is counted on the Northern Sea Route, and between whom. Private to `readMeasure`. */
import { words } from './lexicon';
import { findPhrase, mark, markWords } from './match';
import type { Token } from './tokens';
import type { Measure } from './types';

const ROUTE = words('cargo transit transits voyages voyage shipments freight');
const TONNES = words('tonnes tons mt cargo freight');
const VOYAGES = words('transits voyages voyage');

type SeaRoute = Extract<Measure, { key: 'sea_route' }>['measure'];

/** Voyages and cargo that are counted apart, by the words that say so; tonnes or voyages. */
const APART: readonly (readonly [phrase: string, isTonnes: boolean, SeaRoute])[] = [
	['from russia to china', false, 'transits_russia_to_china'],
	['russia to china', false, 'transits_russia_to_china'],
	['from china to russia', false, 'transits_china_to_russia'],
	['china to russia', false, 'transits_china_to_russia'],
	['chinese companies', false, 'chinese_company_voyages'],
	['chinese company', false, 'chinese_company_voyages'],
	['chinese voyages', false, 'chinese_company_voyages'],
	['between russia and china', true, 'transit_cargo_russia_china'],
	['between china and russia', true, 'transit_cargo_russia_china']
];

/** The measure, with its words marked; a country in another place is left to be refused. */
export function readSeaRoute(list: readonly Token[]): Measure {
	markWords(list, ROUTE, 'measure');
	const has = (set: ReadonlySet<string>) => list.some(({ word }) => set.has(word));
	const isTonnes = has(TONNES);
	const isTransit = has(words('transit'));
	const apart = APART.filter(([, ofTonnes]) =>
		ofTonnes ? isTonnes && isTransit : has(VOYAGES) && !isTonnes
	).find(([phrase]) => findPhrase(list, [phrase]));
	if (apart) {
		const [phrase, , measure] = apart;
		const { at, length } = findPhrase(list, [phrase])!;
		mark(list, at, at + length, 'measure');
		return { key: 'sea_route', measure };
	}
	if (has(VOYAGES) && !isTonnes) return { key: 'sea_route', measure: 'transits' };
	return { key: 'sea_route', measure: isTransit ? 'transit_cargo' : 'cargo' };
}
