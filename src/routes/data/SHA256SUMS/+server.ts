import { answer } from '../answer.server';

export const prerender = true;

/** Checksums of all other files. */
export const GET = () => answer('SHA256SUMS');
