import { describe, expect, it } from 'vitest';
import { loadData } from '../../../src/lib/data/files.server';
import { checkClaim } from '../../../src/lib/model/check/checkClaim';
import {
	articleOf,
	checkClaims,
	summarise,
	summariseByArticle
} from '../../../src/lib/model/check/summary';
import type { Check, Result } from '../../../src/lib/model/check/types';
import { literal } from './literal';
import { mutated } from './mutated';

const data = loadData();
const byId = new Map(data.claims.map((claim) => [claim.id, claim]));

/** Every claim with its result and, for each reading, the figure or the day found. */
const EXPECTED: readonly (readonly [id: string, Result, (number | string | null)[]])[] = [
	['c-topic-photo-kremlin', 'holds', ['2023-03-20']],
	['c-topic-moscow', 'holds', ['2023-03-20']],
	['c-topic-first-trip', 'holds', [1]],
	['c-topic-thursday', 'holds', ['2024-05-16']],
	['c-topic-fifth-term', 'holds', [5]],
	['c-topic-third-term', 'holds', [3]],
	['c-topic-photo-blinken', 'holds', ['2024-04-25']],
	['c-topic-blinken-beijing', 'holds', ['2024-04-25']],
	['c-topic-blinken-shanghai', 'holds', ['2024-04-24']],
	['c-topic-wang-friday', 'cannot_be_checked', [null]],
	['c-topic-aid-signed', 'holds', ['2024-04-24']],
	['c-topic-taiwan-8bn', 'holds_in_part', [8.1]],
	['c-topic-rights-report', 'differs', ['2024-04-22']],
	['c-topic-arctic-234', 'holds_in_part', [234]],
	['c-topic-arctic-87', 'holds_in_part', [87.2]],
	['c-topic-arctic-two-years', 'holds', [2]],
	['c-topic-bering-sea', 'holds', ['2022-09-15']],
	['c-topic-belt-road', 'holds', ['2023-10-17']],
	['c-topic-belt-road-10', 'holds', [10.11]],
	['c-topic-lavrov', 'holds', ['2023-10-16']],
	['c-topic-war-18-months', 'holds_in_part', [19.69, 17.33]],
	['c-topic-jeddah', 'holds_in_part', [40, 40]],
	['c-topic-jeddah-weekend', 'holds', ['2023-08-05']],
	['c-topic-copenhagen', 'holds', ['2023-06-24']],
	['c-topic-copenhagen-china', 'holds_in_part', [0, 1]],
	['c-topic-jeddah-china', 'holds', [1]],
	['c-topic-no-allies', 'cannot_be_checked', [null]],
	['c-topic-photo-bakhmut', 'cannot_be_checked', [null]],
	['c-topic-bakhmut-population', 'cannot_be_checked', [70000, 70000]],
	['c-topic-bakhmut-casualties', 'holds', [30000]],
	['c-topic-counteroffensive', 'differs', ['2023-06-08']],
	['c-nbc-thursday', 'holds', ['2024-05-16']],
	['c-nbc-first-trip', 'holds', [1]],
	['c-nbc-two-day', 'holds', [2]],
	['c-nbc-fifth-term', 'holds', [5]],
	['c-nbc-third-year', 'holds', [3]],
	['c-nbc-no-limits', 'holds', ['2022-02-04']],
	['c-nbc-declaration', 'holds', ['2024-05-16']],
	['c-nbc-75-years', 'holds', [74.62]],
	['c-nbc-12-points', 'holds', [12]],
	['c-nbc-60bn', 'holds_in_part', [60.84]],
	['c-nbc-aid-april', 'holds', ['2024-04-24']],
	['c-nbc-blinken', 'holds', ['2024-04-25']],
	['c-nbc-europe', 'holds_in_part', [5.13, 4.48]],
	['c-nbc-europe-week', 'holds', ['2024-05-05']],
	['c-nbc-240bn', 'holds', [240.11]],
	['c-nbc-exports-march', 'holds', [-16]],
	['c-nbc-exports-since-2022', 'holds', [-16]],
	['c-nbc-record', 'holds', [240.11]],
	['c-nbc-caption', 'holds', ['2024-05-16']],
	['c-nbc-arrival', 'holds', ['2024-05-16']],
	['c-nbc-harbin', 'holds', ['2024-05-17']],
	['c-nbc-fair', 'holds', ['2024-05-16']],
	['c-nbc-border', 'holds', [2615.5]],
	['c-nbc-first-stop', 'holds', [1]],
	['c-nbc-interview', 'holds', ['2024-05-15']],
	['c-nbc-belousov', 'holds', ['2024-05-14']],
	['c-nbc-moscow', 'holds', ['2023-03-20']],
	['c-nbc-october', 'holds', ['2023-10-17']],
	['c-nbc-meetings-40', 'holds_in_part', [43, 38]],
	['c-nbc-age-xi', 'holds', [70]],
	['c-nbc-age-putin', 'holds', [71]],
	['c-nbc-third-term', 'holds', [3]],
	['c-gzero-photo-kremlin', 'holds', ['2023-03-20']],
	['c-gzero-moscow', 'holds', ['2023-03-20']],
	['c-gzero-first-trip', 'holds', [1]],
	['c-gzero-thursday', 'holds', ['2024-05-16']],
	['c-gzero-fifth-term', 'holds', [5]],
	['c-gzero-third-term', 'holds', [3]],
	['c-gzero-pyongyang', 'holds', ['2024-06-19']],
	['c-gzero-invitation', 'holds_in_part', ['2023-09-14', '2024-01-21']],
	['c-gzero-2026-conflicts', 'holds_in_part', [61, 56]],
	['c-gzero-2026-most', 'holds', [1]],
	['c-geo-moscow', 'holds', ['2023-03-20']],
	['c-geo-first-outing', 'holds_in_part', [1, 2]],
	['c-geo-this-week', 'holds', ['2024-05-16']],
	['c-geo-third-term', 'holds', [3]],
	['c-geo-blinken-ukraine', 'holds', ['2024-05-14']],
	['c-geo-square-km', 'cannot_be_checked', [null]],
	['c-geo-civilians', 'holds', [7531]],
	['c-geo-dalian', 'differs', [null]],
	['c-geo-li-qiang', 'holds', ['2024-05-16']],
	['c-geo-two-day', 'holds', [2]],
	['c-geo-dip', 'holds_in_part', [-16, -13.6, null, 2.79]],
	['c-geo-two-years', 'holds', [2.22]],
	['c-geo-europe', 'holds', ['2024-05-05']],
	['c-geo-18bn', 'holds_in_part', [18]],
	['c-geo-gaza', 'holds', [35034, 35173]],
	['c-aug2025-parade', 'holds', ['2025-08-31', '2025-08-31', '2025-09-02']],
	['c-aug2025-week', 'holds', [4]],
	['c-aug2025-weekend', 'holds', ['2025-08-31']],
	['c-aug2025-80-years', 'holds', [80]],
	['c-aug2025-kim', 'holds', ['2025-09-02']],
	['c-aug2025-iran-cuba', 'holds', [2]],
	['c-aug2025-240bn', 'holds_in_part', [244.82, 233.95]],
	['c-aug2025-rise', 'holds', [66.67]],
	['c-aug2025-oil', 'holds', [1]],
	['c-aug2025-coal', 'cannot_be_checked', [null]],
	['c-aug2025-gas', 'cannot_be_checked', [null]]
];

const valuesOf = ({ findings }: Check) =>
	findings.map(({ figure, date }) => (figure ? Number(figure.value.toFixed(2)) : date));

describe('the claims against literal rows', () => {
	it('are all written out', () => {
		expect(literal.claims.map(({ id }) => id)).toEqual(EXPECTED.map(([id]) => id));
	});

	it.each(EXPECTED)('%s: %s by %j', (id, result, figures) => {
		const claim = literal.claims.find((other) => other.id === id)!;
		const check = checkClaim(claim, literal.tables);
		expect(check.result).toBe(result);
		expect(valuesOf(check)).toEqual(figures);
	});
});

describe('the claims against the rows we publish', () => {
	it('are all in this table', () => {
		expect(EXPECTED.map(([id]) => id)).toEqual(data.claims.map(({ id }) => id));
	});

	it.each(EXPECTED)('%s: %s by %j', (id, result, figures) => {
		const check = checkClaim(byId.get(id)!, data);
		expect(check.result).toBe(result);
		expect(valuesOf(check)).toEqual(figures);
	});

	it('name the rows used, which are there', () => {
		for (const { claim, check } of checkClaims(data.claims, data)) {
			if (claim.rule !== 'none') expect(check.rows.length, claim.id).toBeGreaterThan(0);
			for (const { dataset, id } of check.rows) {
				const rows: readonly object[] = data[dataset];
				expect(
					rows.some((row) => 'id' in row && row.id === id),
					id
				).toBe(true);
			}
		}
	});
});

describe('a reference row that changes', () => {
	const checked = checkClaims(data.claims, data).filter(({ claim }) => claim.rule !== 'none');

	it.each(checked.map(({ claim, check }) => [claim.id, check.result] as const))(
		'turns %s from %s',
		(id, result) => {
			const claim = byId.get(id)!;
			const { rows } = checkClaim(claim, data);
			expect(checkClaim(claim, mutated(data, rows, { claim, result })).result).not.toBe(result);
		}
	);
});

describe('one reference row that changes', () => {
	/** What bears these out stands in several rows, of which any one may change. */
	const NEVER_BY_ONE = [
		// Two patrols, each of which is enough.
		'c-topic-bering-sea',
		// 43 and 38 meetings, two and more away from 40.
		'c-nbc-meetings-40',
		// Two flows in two months, of which one fell in both and one was not found in March.
		'c-geo-dip'
	];

	it('turns every result but three', () => {
		const stays = data.claims.filter((claim) => {
			const { result, rows, rule } = checkClaim(claim, data);
			const turns = rows.some(
				(row) => checkClaim(claim, mutated(data, [row], { claim, result })).result !== result
			);
			return rule !== 'none' && !turns;
		});
		expect(stays.map(({ id }) => id)).toEqual(NEVER_BY_ONE);
	});
});

describe('the summary', () => {
	const checked = checkClaims(data.claims, data);

	it('counts the results', () => {
		expect(summarise(checked)).toEqual({
			claims: 99,
			results: { holds: 74, holds_in_part: 15, differs: 3, cannot_be_checked: 7 }
		});
		expect(summarise([]).claims).toBe(0);
	});

	it('counts them for each of the five articles', () => {
		const counts = Object.entries(summariseByArticle(checked)).map(([article, summary]) => [
			article,
			summary.claims,
			...Object.values(summary.results)
		]);
		// Claims, then those that hold, hold in part, differ and cannot be checked.
		expect(counts).toEqual([
			['topic', 31, 19, 6, 2, 4],
			['nbc', 32, 29, 3, 0, 0],
			['gzero', 10, 8, 2, 0, 0],
			['geopolitics', 15, 10, 3, 1, 1],
			['aug2025', 11, 8, 1, 0, 2]
		]);
	});

	it.each([
		['a-topic-arctic', 'topic'],
		['a-gzero-top-risks', 'gzero'],
		['a-nbc', 'nbc']
	])('knows that %s belongs to %s', (source, article) => {
		expect(articleOf(source)).toBe(article);
	});

	it('knows no other', () => {
		expect(() => articleOf('t-reuters')).toThrow();
	});
});
