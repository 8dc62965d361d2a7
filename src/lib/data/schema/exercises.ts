/** Joint exercises, listed and counted. */
import { integer, oneOf, optional, partialDate, text } from '../../csv/field';
import { dataset } from './dataset';
import { basis, bound, id, latitude, longitude, note, otherSources, source } from './fields';
import { geoNames, ours } from './licences';

export const exercises = {
	joint_exercises: dataset({
		title: 'Joint exercises and patrols',
		row: 'One exercise or patrol of Russian and Chinese forces, alone or with others',
		topic: 'alignment',
		caveats: [
			'A list of what had a page, not a full count: never chart its rows per year as activity. Published counts are in a dataset of their own.',
			'That it holds as many rows as a published count in some years is chance; the rules of inclusion differ.',
			'Points are for a world map: ports, nearest towns or the middle of a sea, as the row says.',
			'Where no end is stated it is empty, not the same day.'
		],
		licences: [ours, geoNames],
		uses: ['arctic-map', 'exercises-timeline', 'exercises-map'],
		key: ['name'],
		time: { from: 'start_date', to: 'end_date' },
		fields: {
			id,
			name: text('Name', 'Name of the exercise, or its number in a series of patrols'),
			series: oneOf('Series', 'What it belongs to', {
				joint_sea: 'Joint Sea, the naval exercises of the two',
				peace_mission: 'Peace Mission, mostly of the Shanghai Cooperation Organisation',
				security_belt: 'Maritime Security Belt, with Iran',
				mosi: 'Mosi, later Will for Peace, with South Africa',
				russian_strategic: 'Large Russian exercises with Chinese forces',
				interaction: 'Zapad/Interaction and Northern/Interaction',
				missile_defence: 'Missile defence',
				air_patrol: 'Joint strategic air patrols',
				naval_patrol: 'Joint patrols of warships or submarines',
				coast_guard: 'Coast guards',
				other: 'Others'
			}),
			domain: oneOf('Domain', 'Forces that took part', {
				naval: 'At sea',
				air: 'In the air',
				land: 'On land',
				multi: 'In several domains, or missile defence',
				coastguard: 'Coast guards'
			}),
			start_date: partialDate('From', 'First day, as precise as known'),
			end_date: optional(partialDate('To', 'Last day; empty where it is not stated')),
			start_is: oneOf('First date is', 'What the first date stands for', {
				first_day: 'The first day of the exercise',
				report: 'The day of the report or announcement; the first day is not stated'
			}),
			date_note: optional(
				text('Note on the dates', 'Other dates in print, and how ours were found')
			),
			place: text('Place', 'Where it was held, in words'),
			country_or_sea: text('Country or sea', 'Countries or waters it was held in'),
			lat: { ...latitude, about: 'Of the point on the map (WGS 84)' },
			lon: { ...longitude, about: 'Of the point on the map (WGS 84)' },
			coord_basis: oneOf('Point is', 'What the point on the map stands for', {
				place: 'The place named or its port, from GeoNames',
				nearby: 'The nearest town or the capital of the region, from GeoNames',
				approximate: 'A point chosen here, good for a map of the world only',
				stand_in: 'A stand-in: the place is not known, so the point is not for a map'
			}),
			coord_point: text('Point', 'The town, or the waters, whose point is used'),
			partners: optional(
				text('Partners', 'Who took part besides China and Russia; empty for the two alone')
			),
			basis,
			source_id: source,
			other_source_ids: otherSources,
			note
		}
	}),

	exercise_counts: dataset({
		title: 'Published counts of joint exercises',
		row: 'One count of exercises over a period, as one compiler published it',
		topic: 'alignment',
		caveats: [
			'Compilers follow different rules: 66, more than 90, 102 and 113 all count since 2003. Never draw yearly counts of different compilers as one line.',
			'Most were read through news reports or digests, not at the compilers themselves.'
		],
		licences: [ours],
		uses: ['exercises-timeline'],
		key: ['measure', 'period_start', 'period_end', 'compiler'],
		time: { from: 'period_start', to: 'period_end' },
		fields: {
			id,
			measure: oneOf('Measure', 'What the count covers', {
				total: 'All exercises from the first date to the last',
				year: 'The exercises of one year',
				year_range: 'Lowest and highest number of a year within a span of years'
			}),
			period_start: partialDate('From', 'First year or month counted'),
			period_end: optional(
				partialDate('To', 'Last year or month counted; empty where the page shows no date')
			),
			count: integer('Count', 'Number of exercises', { unit: 'exercises', min: 0, max: 1000 }),
			count_to: optional(
				integer('To', 'Upper end where the count is a range', {
					unit: 'exercises',
					min: 0,
					max: 1000
				})
			),
			bound,
			compiler: text('Compiler', 'Who counted'),
			basis,
			source_id: source,
			other_source_ids: otherSources,
			note
		}
	})
} as const;
