/** Meetings of the two presidents, counts of them, visits. */
import { day, integer, oneOf, optional, reference, text } from '../../csv/field';
import { dataset } from './dataset';
import {
	basis,
	bound,
	city,
	country,
	id,
	latitude,
	longitude,
	note,
	paragraph,
	secondSource,
	source
} from './fields';
import { geoNames, ours } from './licences';

export const meetings = {
	meetings: dataset({
		title: 'Meetings of Putin and Xi',
		row: 'One meeting; a trip with several joint events is one row',
		topic: 'meetings',
		caveats: [
			'The list ends on 20 May 2026: no report of a later meeting was found.',
			'No page lists the meetings behind the official count of 37 (December 2021); four group or video encounters of 2019–2021 are in because every later count fits only with them.',
			'Phone calls are not meetings here.'
		],
		licences: [ours, geoNames],
		uses: ['meetings-per-year', 'visits-map', 'meetings-count', 'meetings-list'],
		key: ['start_date', 'occasion'],
		time: { from: 'start_date', to: 'start_date' },
		fields: {
			id,
			start_date: day('From', 'First day on which the two met'),
			end_date: day('To', 'Last day of the visit or of the last joint event'),
			format: oneOf('Format', 'How they met', {
				in_person: 'In person',
				video: 'By video'
			}),
			encounter: oneOf('Encounter', 'What a counting rule asks of the meeting', {
				bilateral: 'Separate talks of the two',
				group: 'Part of a group; no separate talks found',
				ceremony: 'A ceremony by video without separate talks'
			}),
			occasion_type: oneOf('Kind of occasion', 'What brought them together', {
				state_visit: 'A state visit',
				official_visit: 'An official visit',
				ceremony: 'A parade, the opening of games or another ceremony',
				multilateral_summit: 'In the margins of a summit',
				video_call: 'A video call'
			}),
			occasion: text('Occasion', 'The visit, summit or ceremony'),
			host: optional({
				...country,
				title: 'Host',
				about: 'Country they met in (ISO 3166-1 alpha-3); empty for video'
			}),
			city: optional(city),
			lat: optional(latitude),
			lon: optional(longitude),
			putin_role: oneOf('Putin then', 'Office of Vladimir Putin at the time', {
				president: 'President',
				prime_minister: 'Prime minister'
			}),
			xi_role: oneOf('Xi then', 'Office of Xi Jinping at the time', {
				president: 'President',
				vice_president: 'Vice-president'
			}),
			basis,
			source_id: source,
			second_source_id: secondSource,
			note
		}
	}),

	meeting_counts: dataset({
		title: 'Published counts of their meetings',
		row: 'One count of the meetings so far, as somebody published it',
		topic: 'meetings',
		caveats: [
			'Each count is of its own day and by rules that nobody published.',
			'No exact published count later than December 2024 was found.'
		],
		licences: [ours],
		uses: ['meetings-per-year', 'meetings-count'],
		key: ['as_of', 'said_by'],
		time: { from: 'as_of', to: 'as_of' },
		fields: {
			id,
			as_of: day('As of', 'Day up to which the count runs, that day included'),
			count: integer('Count', 'Meetings so far', { unit: 'meetings', min: 1, max: 100 }),
			bound,
			wording: text(
				'Wording',
				'The word that limits the number, such as "more than"; "exactly" where there is none'
			),
			said_by: text('Said by', 'Who gave the count'),
			short: text('Short name', 'The same for a narrow column'),
			basis,
			source_id: source,
			paragraph,
			note
		}
	}),

	visits: dataset({
		title: 'Visits and their stops',
		row: 'One stop of one visit',
		topic: 'meetings',
		caveats: [
			'Trips of the two presidents to each other since 2013, with two earlier ones, and the other visits that the articles name.',
			'Visits of prime ministers are left out.'
		],
		licences: [ours, geoNames],
		uses: ['visits-map', 'meetings-list'],
		key: ['visit_id', 'stop'],
		time: { from: 'date', to: 'date' },
		fields: {
			id,
			visit_id: text('Visit', 'Id shared by all stops of a visit', { pattern: /[a-z0-9-]+/ }),
			stop: integer('Stop', 'Place of the stop in the visit, from 1', {
				unit: '1',
				min: 1,
				max: 9
			}),
			leader: text('Leader', 'Who travelled'),
			date: day('Date', 'Day of arrival at the stop, or the day announced'),
			end_date: optional(
				day('Last day', 'Last day of the stop, where a page names a later one than that of arrival')
			),
			city,
			country,
			lat: latitude,
			lon: longitude,
			purpose: text('Purpose', 'What for, in a few words'),
			status: oneOf('Status', 'Whether the stop took place', {
				took_place: 'It took place',
				announced_only: 'It was announced and did not take place'
			}),
			meeting_id: optional(
				reference('Meeting', 'The meeting of Putin and Xi that the visit holds', 'meetings')
			),
			in_articles: oneOf('In the articles', 'Whether one of the five articles names the stop', {
				yes: 'Named in an article',
				no: 'Known from reference pages only'
			}),
			basis,
			source_id: source,
			paragraph,
			note
		}
	})
} as const;
