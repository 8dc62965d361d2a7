/** The columns of trade that several datasets share, said once. */
import { decimal, optional } from '../../csv/field';
import { billionDollars } from './fields';

export const exportsToRussia = billionDollars(
	'China sells',
	'Goods from China to Russia, valued FOB by Chinese customs'
);

export const importsFromRussia = billionDollars(
	'Russia sells',
	'Goods from Russia to China, valued CIF by Chinese customs'
);

/** A change on the year before, in percent; it is always reported, never computed by us. */
export const growth = (title: string, about: string) =>
	optional(decimal(title, about, { unit: 'percent', min: -60, max: 200 }));

/** Amounts of one month, of which any may be missing. */
export const amountsByMonth = {
	total_usd_bn: optional(billionDollars('Total', 'Trade in both directions', 40)),
	china_exports_usd_bn: optional({ ...exportsToRussia, max: 40 }),
	china_imports_usd_bn: optional({ ...importsFromRussia, max: 40 })
};
