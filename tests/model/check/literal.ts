/**
 * Every claim and the reference rows that decide it, written out in a fixture that does not follow
 * `data/`: columns that no rule asks are left out there, and so are empty ones.
 */
import { readFileSync } from 'node:fs';
import { schema } from '../../../src/lib/data/schema';
import type { Checkable, CheckTables } from '../../../src/lib/model/check/types';
import { tables } from './rows';

type Cells = Readonly<Record<string, unknown>>;

const path = new URL('../../fixtures/claims-decided.json', import.meta.url);
const { claims, ...written } = JSON.parse(readFileSync(path, 'utf8')) as {
	claims: readonly Cells[];
	about: string;
} & Record<string, readonly Cells[]>;

/** A row with the columns left out as empty cells. */
const filled = (dataset: keyof typeof schema, row: Cells): Cells => ({
	...Object.fromEntries(Object.keys(schema[dataset].fields).map((name) => [name, null])),
	...row
});

const empty = tables();
const names = Object.keys(empty) as (keyof CheckTables)[];

export const literal = {
	claims: claims.map((row) => filled('claims', row)) as unknown as (Checkable & { id: string })[],
	tables: Object.fromEntries(
		names.map((name) => [name, (written[name] ?? []).map((row) => filled(name, row))])
	) as unknown as CheckTables
};
