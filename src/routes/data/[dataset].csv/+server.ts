import { answer, everyDataset } from '../answer.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = everyDataset;

/** The very bytes of `data/<dataset>.csv`. */
export const GET: RequestHandler = ({ params }) => answer(`${params.dataset}.csv`);
