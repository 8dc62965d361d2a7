import { answer } from '../answer.server';

export const prerender = true;

/** What all files are, for programs: Data Package v2. */
export const GET = () => answer('datapackage.json');
