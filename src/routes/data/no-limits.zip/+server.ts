import { answer } from '../answer.server';

export const prerender = true;

/** Every CSV, the descriptor, a README and checksums. */
export const GET = () => answer('no-limits.zip');
