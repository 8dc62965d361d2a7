import { points } from './points';

/** The maps, laid out while the site is built: that code goes to no browser. */
export const load = () => ({ points });
