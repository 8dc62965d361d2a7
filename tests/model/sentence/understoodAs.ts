/** A reading on one line, for tables: measure; figure; when; what is said of it. */
import type { Reading } from '../../../src/lib/model/sentence/types';

export function understoodAs({ measure, figure, when, said }: Reading): string {
	const about = measure ? Object.values(measure).filter((part) => part !== null) : [];
	const number = figure
		? [figure.wording ?? figure.bound, Math.round(figure.value * 1000) / 1000, figure.unit]
		: [];
	const period = when
		? [
				when.sinceInvasion ? 'since invasion' : '',
				when.isTrailing ? '12 months to' : when.isUpTo ? 'up to' : '',
				when.from && when.to === null ? 'since' : '',
				[when.from, when.to].filter(Boolean).join('/')
			]
		: [];
	const says = [
		said.direction,
		said.isFirstSupplier && 'first supplier',
		said.record && { earlier: 'record', all: 'highest' }[said.record],
		said.firstSince !== null &&
			`first since ${said.firstSince.since}${said.firstSince.isOrBefore ? ' or before' : ''}`
	];
	return [about, number, period, says]
		.map((parts) =>
			parts.filter((part) => part !== '' && part !== null && part !== false).join(' ')
		)
		.join('; ');
}
