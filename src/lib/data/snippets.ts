/** Code to read a dataset elsewhere, ready to be copied. Depends on nothing. */

export interface Snippet {
	language: string;
	/** The library it uses; `null` where the language needs none. */
	library: string | null;
	code: string;
}

/**
 * One snippet for each language, which reads the dataset at its own address. `address` is that of the
 * files without their endings, such as `https://example.org/data/meetings` or, beside the code,
 * `meetings`. An empty cell stays a missing value, and a word like "NA" stays a word.
 */
export function snippets(dataset: string, address: string): readonly Snippet[] {
	return [
		{
			language: 'Python',
			library: 'pandas',
			code: `import pandas as pd

${dataset} = pd.read_csv(
    "${address}.csv",
    keep_default_na=False,
    na_values=[""],
)
print(${dataset}.head())`
		},
		{
			language: 'R',
			library: null,
			code: `${dataset} <- read.csv(
  "${address}.csv",
  na.strings = "",
  encoding = "UTF-8"
)
head(${dataset})`
		},
		{
			language: 'JavaScript',
			library: 'd3',
			code: `import { autoType, csv } from "https://cdn.jsdelivr.net/npm/d3@7/+esm";

const ${dataset} = await csv(
  "${address}.csv",
  autoType
);
console.table(${dataset}.slice(0, 5));`
		},
		{
			language: 'SQL',
			library: 'DuckDB',
			code: `SELECT *
FROM read_parquet('${address}.parquet')
LIMIT 5;`
		}
	];
}
