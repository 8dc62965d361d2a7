/** Under which terms our data may be used, and whom to credit. Depends on nothing. */

export interface Licence {
	/** Short name; the SPDX identifier where there is one. */
	name: string;
	title: string;
	/** Where the terms are written down. */
	url: string;
	/** What of a dataset the terms are for. */
	covers: string;
	/** Whom to credit, in words to copy. */
	credit: string;
}

const CC_BY = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	url: 'https://creativecommons.org/licenses/by/4.0/'
} as const;

/** The terms of every dataset: what we made of the sources. */
export const ours: Licence = {
	...CC_BY,
	covers: 'Our compilation: the choice of rows, the notes and what is derived',
	credit: 'No Limits'
};

export const geoNames: Licence = {
	...CC_BY,
	covers: 'Positions of cities and ports',
	credit: 'GeoNames, https://www.geonames.org'
};

/** The credit that the package itself asks for. */
export const voeten: Licence = {
	name: 'MIT',
	title: 'MIT License, of the package unvotes',
	url: 'https://opensource.org/license/mit',
	covers: 'The roll calls that the shares of all roll calls are computed from',
	credit:
		'Erik Voeten, “Data and Analyses of Voting in the UN General Assembly”, Routledge Handbook of International Organization, 2013, through the package unvotes of David Robinson'
};

/**
 * SIPRI asks for a credit line, forbids commercial use without consent, and wants calculations of
 * others not to go under its name.
 */
export const sipri: Licence = {
	name: 'SIPRI-terms',
	title: 'Terms and conditions of SIPRI: with credit, not for commercial use',
	url: 'https://www.sipri.org/databases/terms',
	covers: 'Figures on arms deliveries; the yearly sums of the index are ours, not of SIPRI',
	credit: 'Information from the SIPRI Arms Transfers Database, https://armstransfers.sipri.org'
};
