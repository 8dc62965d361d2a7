/** What rows and charts refer to: sources and events. */
import { oneOf, optional, partialDate, text } from '../../csv/field';
import { dataset } from './dataset';
import { basis, id, note, source } from './fields';
import { FIGURES, type FigureId } from './figures';
import { ours } from './licences';

export const reference = {
	sources: dataset({
		title: 'Sources',
		row: 'One page or article that rows rest on',
		topic: 'reference',
		caveats: [
			'Pages were read as stored copies; where only a mirror or an aggregator was at hand, the outlet is credited and not linked.',
			'Publication dates are given only as precisely as the page shows them.'
		],
		licences: [ours],
		uses: Object.keys(FIGURES) as FigureId[],
		key: ['source_id'],
		time: null,
		fields: {
			source_id: text('Id', 'Stable id of the source', { pattern: /[a-z0-9][a-z0-9_-]*/ }),
			tier: oneOf('Tier', 'Part the source plays here', {
				article: 'One of the five articles, or a piece of one',
				reference: 'A page that reference figures rest on'
			}),
			kind: oneOf('Kind', 'Kind of publisher', {
				official: 'A government, an agency or a company on its own figures',
				wire: 'A news agency',
				news: 'A newspaper, broadcaster or news site',
				think_tank: 'A research institute or university',
				database: 'A data provider',
				encyclopedia: 'An encyclopedia or another secondary text'
			}),
			publisher: text('Publisher', 'Who published the page, or the outlet it relays'),
			title: text('Title', 'Title of the page, shortened or described where it was not shown'),
			published_on: optional(partialDate('Published', 'Date of publication, as precise as shown')),
			url: optional(
				text('Address', "The publisher's own address; empty where the page read was a copy", {
					pattern: /https?:\/\/\S+/
				})
			),
			note
		}
	}),

	events: dataset({
		title: 'Events',
		row: 'One dated event that annotates the charts',
		topic: 'reference',
		caveats: ['A short list for orientation, not a chronology.'],
		licences: [ours],
		uses: [
			'trade-annual',
			'meetings-per-year',
			'arctic-registrations',
			'trade-balance',
			'trade-monthly',
			'meetings-count',
			'meetings-list',
			'exercises-timeline',
			'un-votes',
			'dual-use'
		],
		key: ['date', 'title'],
		time: { from: 'date', to: 'date' },
		fields: {
			id,
			date: partialDate('Date', 'Day of the event, or month where it lasted'),
			title: text('Event', 'Short name for a chart label'),
			short: text('Short name', 'The same for narrow charts'),
			description: text('Description', 'What happened, in one sentence'),
			source_id: source,
			basis,
			note
		}
	})
} as const;
