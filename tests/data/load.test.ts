import { describe, expect, it } from 'vitest';
import { decimal, integer, optional, reference, references, text } from '../../src/lib/csv/field';
import { formatIssue } from '../../src/lib/csv/issue';
import { readDatasets } from '../../src/lib/data/load';

const schema = {
	sources: {
		key: ['source_id'],
		fields: { source_id: text('', ''), title: text('', '') }
	},
	trade: {
		key: ['year', 'flow'],
		fields: {
			id: text('', ''),
			year: integer('', '', { unit: 'year', min: 2000, max: 2026 }),
			flow: text('', ''),
			amount: optional(decimal('', '', { unit: 'billion US dollars', min: 0 })),
			source_id: reference('', '', 'sources')
		}
	},
	visits: {
		key: ['id'],
		fields: {
			id: text('', ''),
			source_id: reference('', '', 'sources'),
			see: references('', '', '*')
		}
	}
} as const;

const GOOD = {
	sources: 'source_id,title\ns1,One\ns2,Two\n',
	trade: 'id,year,flow,amount,source_id\nt1,2023,all,240.1,s1\nt2,2024,all,,s1\n',
	visits: 'id,source_id,see\nv1,s2,t1;v2\nv2,s2,\n'
};

/** Reads the good files with some of them replaced; `null` is a missing file. */
function read(changed: Partial<Record<keyof typeof schema, string | Uint8Array | null>> = {}) {
	const files = new Map(Object.entries({ ...GOOD, ...changed }));
	return readDatasets((name) => {
		const file = files.get(name) ?? null;
		return typeof file === 'string' ? new TextEncoder().encode(file) : file;
	}, schema);
}

const issuesOf = (changed: Parameters<typeof read>[0]) => read(changed).issues.map(formatIssue);

describe('readDatasets', () => {
	it('gives typed rows by dataset, in the order of the files', () => {
		const { tables, issues } = read();
		expect(issues).toEqual([]);
		expect(tables).toEqual({
			sources: [
				{ source_id: 's1', title: 'One' },
				{ source_id: 's2', title: 'Two' }
			],
			trade: [
				{ id: 't1', year: 2023, flow: 'all', amount: 240.1, source_id: 's1' },
				{ id: 't2', year: 2024, flow: 'all', amount: null, source_id: 's1' }
			],
			visits: [
				{ id: 'v1', source_id: 's2', see: ['t1', 'v2'] },
				{ id: 'v2', source_id: 's2', see: [] }
			]
		});
	});

	it('knows where each row stands and how its cells are written', () => {
		const trade = 'id,year,flow,amount,source_id\nt1,2023,"a\nb",240.10,s1\nt2,2024,all,,s1\n';
		const { tables, origins } = read({ trade });
		const [first, second] = tables.trade.map((row) => origins.get(row)!);
		expect([first!.file, first!.line, first!.written('amount')]).toEqual([
			'data/trade.csv',
			2,
			'240.10'
		]);
		expect([second!.line, second!.written('amount'), second!.written('nothing')]).toEqual([
			4,
			'',
			''
		]);
	});

	it('reports a missing file, and nothing that only follows from it', () => {
		expect(issuesOf({ sources: null })).toEqual([
			'data/sources.csv: must be there, and is not — add the file, or take the dataset out of the schema'
		]);
		expect(issuesOf({ trade: null })).toEqual([
			'data/trade.csv: must be there, and is not — add the file, or take the dataset out of the schema'
		]);
	});

	it.each([
		[
			'empty',
			'',
			'data/trade.csv: must hold a header and rows, and is empty — write the file again from its source'
		],
		[
			'a web page',
			'<!doctype html><p>Not found',
			'data/trade.csv: must be CSV, and is a web page — fetch the file itself: the address answered with a page'
		],
		[
			'cut off',
			GOOD.trade.slice(0, -4),
			'data/trade.csv:3 source_id: must have 5 cells, and has 4: the file seems cut off — fetch or write the file again, to its end'
		],
		[
			'UTF-16',
			new Uint8Array([0xff, 0xfe, ...Buffer.from(GOOD.trade, 'utf16le')]),
			'data/trade.csv: must be UTF-8, and is UTF-16 — save it as UTF-8'
		]
	])('reports a file that is %s', (_, trade, expected) => {
		expect(issuesOf({ trade })).toEqual([expected]);
	});

	it.each([
		[
			'a value of the wrong type',
			't3,2025,all,abc,s1',
			'data/trade.csv:4 amount "abc": must be a number in billion US dollars from 0 — write digits with a point'
		],
		[
			'a value out of range',
			't3,1999,all,1,s1',
			'data/trade.csv:4 year "1999": must be a whole number in year from 2000 to 2026 — correct the value, or the range'
		],
		[
			'a missing value',
			't3,2025,,1,s1',
			'data/trade.csv:4 flow "": must be text, and is empty — write the value'
		],
		[
			'an unknown source',
			't3,2025,all,1,s9',
			'data/trade.csv:4 source_id "s9": must be the id of a row in sources — correct the id, or add the row'
		],
		[
			'a repeated key',
			't3,2023,all,1,s1',
			'data/trade.csv:4 year, flow "2023, all": must be unique in this file, and is also on line 2 — remove one of the rows, or tell them apart'
		],
		[
			'an id that came before',
			't1,2025,all,1,s1',
			'data/trade.csv:4 id "t1": must be unique over all datasets, and is also at data/trade.csv:2 — give one of the rows another id'
		]
	])('reports %s with file, line, column, value and rule', (_, row, expected) => {
		expect(issuesOf({ trade: `${GOOD.trade}${row}\n` })).toEqual([expected]);
	});

	it('reports an id that another dataset has', () => {
		expect(issuesOf({ visits: 'id,source_id,see\nt2,s2,\n' })).toEqual([
			'data/visits.csv:2 id "t2": must be unique over all datasets, and is also at data/trade.csv:3 — give one of the rows another id'
		]);
	});

	it('reports an id that comes twice in a dataset once, though it is the key too', () => {
		expect(issuesOf({ visits: 'id,source_id,see\nv1,s2,\nv1,s2,\n' })).toEqual([
			'data/visits.csv:3 id "v1": must be unique over all datasets, and is also at data/visits.csv:2 — give one of the rows another id'
		]);
	});

	it('compares no keys of a row whose cells may be in the wrong place', () => {
		expect(issuesOf({ trade: `${GOOD.trade}t1,2023,all,1,s1,more\n` })).toEqual([
			'data/trade.csv:4 column 6 "more": must have 5 cells, and has 6 — quote cells that hold a comma, or remove what is too much'
		]);
	});

	it('takes missing ids for missing, not for equal', () => {
		const trade = 'id,year,flow,amount,source_id\nt1,2023,a,,s1\n,2023,b,,s1\n,2023,c,,s1\n';
		expect(issuesOf({ trade, visits: 'id,source_id,see\nv1,s2,\n' })).toEqual([
			'data/trade.csv:3 id "": must be text, and is empty — write the value',
			'data/trade.csv:4 id "": must be text, and is empty — write the value'
		]);
	});

	it('takes keys that only look alike when joined for different ones', () => {
		const pairs = { key: ['a', 'b'], fields: { a: text('', ''), b: text('', '') } };
		const file = new TextEncoder().encode('a,b\n"x, y",z\nx,"y, z"\n');
		expect(readDatasets(() => file, { pairs }).issues).toEqual([]);
	});

	it('resolves a reference to any dataset, each key of a list for itself', () => {
		expect(issuesOf({ visits: 'id,source_id,see\nv1,s2,t1;s1;v1;no;t9\n' })).toEqual([
			'data/visits.csv:2 see "no": must be the id of a row in a dataset — correct the id, or add the row',
			'data/visits.csv:2 see "t9": must be the id of a row in a dataset — correct the id, or add the row'
		]);
	});

	it('reports a source that nothing rests on', () => {
		expect(issuesOf({ sources: `${GOOD.sources}s3,Three\n` })).toEqual([
			'data/sources.csv:4 source_id "s3": must be referred to by a row of another dataset — remove the source, or refer to it'
		]);
	});

	it('reports a repeated source, whose key is its id', () => {
		expect(issuesOf({ sources: `${GOOD.sources}s1,Again\n` })).toEqual([
			'data/sources.csv:4 source_id "s1": must be unique in this file, and is also on line 2 — remove one of the rows, or tell them apart'
		]);
	});

	it('reports a missing column by name, and judges no key by it', () => {
		expect(issuesOf({ trade: 'id,flow,amount,source_id\nt1,all,1,s1\nt2,all,2,s1\n' })).toEqual([
			'data/trade.csv:1 year: must be a column of this file, and is not in the header — add the column, or take it out of the schema'
		]);
	});

	it('lists all issues of all files at once', () => {
		const { issues } = read({
			sources: 'source_id,title\ns1,\ns2,Two\ns3,Three\n',
			trade: 'id,year,flow,amount,source_id\nt1,2023,all,1e3,s1\nt2,2024\nt3,2023,all,1,s8\n',
			visits: 'id,source_id,see\nt3,s2,t7\n'
		});
		expect(
			issues.map(({ code, file, line, column, value }) => [code, file, line, column, value])
		).toEqual([
			['E_REQUIRED', 'data/sources.csv', 2, 'title', ''],
			['E_NOT_A_NUMBER', 'data/trade.csv', 2, 'amount', '1e3'],
			['W_RAGGED_SHORT', 'data/trade.csv', 3, 'flow', null],
			['E_DUPLICATE_KEY', 'data/trade.csv', 4, 'year, flow', '2023, all'],
			['E_DUPLICATE_ID', 'data/visits.csv', 2, 'id', 't3'],
			['E_UNKNOWN_REFERENCE', 'data/trade.csv', 4, 'source_id', 's8'],
			['E_UNKNOWN_REFERENCE', 'data/visits.csv', 2, 'see', 't7'],
			['E_UNUSED_SOURCE', 'data/sources.csv', 4, 'source_id', 's3']
		]);
	});

	it('throws where a schema refers to a dataset that it does not have', () => {
		const fields = { id: text('', ''), to: reference('', '', 'nowhere') };
		const file = new TextEncoder().encode('id,to\nx,y\n');
		expect(() => readDatasets(() => file, { only: { key: ['id'], fields } })).toThrow(
			'schema refers to "nowhere", expected a dataset or *'
		);
	});
});
