/** What is measured, in words. English. */
import type { EnergyFigure, RouteFigure } from '../data/schema';
import type { Measure } from '../model/sentence/types';
import { FLOWS } from './terms';

/** Deliveries of each fuel, as a heading. */
export const COMMODITIES: Readonly<Record<EnergyFigure['commodity'], string>> = {
	crude_oil: 'Crude oil from Russia to China',
	pipeline_gas: 'Pipeline gas from Russia to China',
	lng: 'Liquefied gas from Russia to China',
	coal: 'Coal from Russia to China'
};

/** What is counted on the Northern Sea Route, as a heading. */
export const ROUTE: Readonly<Record<RouteFigure['measure'], string>> = {
	cargo: 'Cargo on the Northern Sea Route',
	transit_cargo: 'Transit cargo on the Northern Sea Route',
	transits: 'Transits of the Northern Sea Route',
	cosco_transits: 'Transits by COSCO',
	newnew_voyages: 'Voyages of NewNew Shipping',
	chinese_company_voyages: 'Voyages of Chinese companies on the Northern Sea Route',
	transit_cargo_russia_china: 'Transit cargo between Russia and China',
	transit_crude_to_china: 'Crude oil to China in transit',
	transits_russia_to_china: 'Transits from Russia to China',
	transits_china_to_russia: 'Transits from China to Russia',
	container_cargo: 'Containers on the Northern Sea Route'
};

const FORMATS = { in_person: ' in person', video: ' by video' } as const;
const HOSTS = { CHN: ' in China', RUS: ' in Russia' } as const;

/** How and where they met, after what it limits; nothing where any form and place will do. */
export const howTheyMet = ({ format, host }: Extract<Measure, { key: 'meetings' }>): string =>
	`${format ? FORMATS[format] : ''}${host ? HOSTS[host] : ''}`;

/** What a sentence is about, inside a sentence. */
export function measureText(measure: Measure): string {
	switch (measure.key) {
		case 'trade':
			return FLOWS[measure.flow];
		case 'meetings':
			return `meetings of Putin and Xi${howTheyMet(measure)}`;
		case 'registrations':
			return 'Chinese-owned companies registered in the Russian Arctic';
		case 'energy':
			return lower(COMMODITIES[measure.commodity]);
		case 'sea_route':
			return lower(ROUTE[measure.measure]);
		case 'votes':
			return 'same votes of China and Russia at the United Nations';
		case 'exercises':
			return 'joint exercises';
	}
}

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
