import { answer, everyDataset } from '../answer.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = everyDataset;

/** The same rows as Parquet. */
export const GET: RequestHandler = ({ params }) => answer(`${params.dataset}.parquet`);
