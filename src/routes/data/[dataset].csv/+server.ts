import { answer, everyDataset } from '../answer.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The name of the form for spreadsheets ends in `.csv` too, so it arrives here as well. */
export const entries = () =>
	everyDataset().flatMap(({ dataset }) => [{ dataset }, { dataset: `${dataset}.spreadsheet` }]);

/**
 * The very bytes of `data/<dataset>.csv`; or the same rows for spreadsheet programs, with byte order
 * mark, CRLF and no formulas.
 */
export const GET: RequestHandler = ({ params }) => answer(`${params.dataset}.csv`);
