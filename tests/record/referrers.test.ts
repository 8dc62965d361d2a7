import { expect, it } from 'vitest';
import { reference, references, text } from '../../src/lib/csv/field';
import type { AnyRow } from '../../src/lib/data/basis';
import { referrers } from '../../src/routes/data/[dataset]/referrers';

const schema = {
	sources: { fields: { source_id: text('Id', 'Id') } },
	a: {
		fields: {
			id: text('Id', 'Id'),
			source_id: reference('Source', 'Source', 'sources'),
			others: references('Others', 'Others', 'sources')
		}
	},
	b: { fields: { id: text('Id', 'Id'), source_id: reference('Source', 'Source', 'sources') } }
};
const tables: Record<string, readonly AnyRow[]> = {
	sources: [{ source_id: 's' }, { source_id: 't' }, { source_id: 'unused' }],
	a: [
		{ id: '1', source_id: 's', others: ['t', 's'] },
		{ id: '2', source_id: 's', others: [] }
	],
	b: [{ id: '3', source_id: 't' }]
};

it('counts the rows that refer, each once, by dataset', () => {
	expect(referrers('sources', tables, schema)).toEqual({
		s: [{ dataset: 'a', rows: 2 }],
		t: [
			{ dataset: 'a', rows: 1 },
			{ dataset: 'b', rows: 1 }
		]
	});
});

it('finds none where nothing refers', () => {
	expect(referrers('a', tables, schema)).toEqual({});
});
