/** What the figures of the Arctic page are given. */
import type { Ground, MapLayout } from '$lib/charts/mapLayout';
import type { Claim, Event, Exercise, Registration, RouteFigure, Source } from '$lib/data/schema';
import type { FigureData, Verdict } from '$lib/figures/data';
import type { Tally } from '$lib/figures/passing';
import { exercisePasses } from '$lib/model/alignment/exercises';
import { periodPasses, yearOf, yearPasses } from '$lib/model/selection';

export interface ArcticTables {
	readonly arctic_registrations: readonly Registration[];
	readonly nsr_traffic: readonly RouteFigure[];
	/** Those of the Bering and Chukchi Seas alone. */
	readonly joint_exercises: readonly Exercise[];
	readonly claims: readonly Claim[];
	readonly events: readonly Event[];
}

export interface ArcticData {
	readonly tables: ArcticTables;
	readonly notes: Pick<FigureData['notes'], 'arctic'> & {
		/** Whether an article gives a number for the sea route. */
		readonly routeClaims: string;
	};
	readonly sources: readonly Source[];
	/** By id of the claim. */
	readonly verdicts: Readonly<Record<string, Verdict>>;
	readonly ground: Ground;
	/** Points, rings and labels of the polar map. */
	readonly map: MapLayout;
	/** Rows of `joint_exercises` in all: the page is sent a few of them. */
	readonly exercises: number;
}

/** The tables that the figures draw, as the filter bar counts them. */
export function tally(tables: ArcticTables): Tally {
	const { arctic_registrations, nsr_traffic, joint_exercises } = tables;
	return {
		names: ['Firms', 'Route', 'Patrols'],
		years: [
			...arctic_registrations.map((row) => yearOf(row.period_end)),
			...nsr_traffic.map((row) => row.year),
			...joint_exercises.map((row) => yearOf(row.start_date))
		],
		left: (selection) => [
			arctic_registrations.filter(periodPasses(selection)).length,
			nsr_traffic.filter((row) => yearPasses(selection, row.year)).length,
			joint_exercises.filter(exercisePasses(selection)).length
		]
	};
}
