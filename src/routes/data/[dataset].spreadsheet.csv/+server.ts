import { answer, everyDataset } from '../answer.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = everyDataset;

/** The same rows for spreadsheet programs: byte order mark, CRLF, no formulas. */
export const GET: RequestHandler = ({ params }) => answer(`${params.dataset}.spreadsheet.csv`);
