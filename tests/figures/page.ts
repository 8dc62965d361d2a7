import { load } from '../../src/routes/+layout.server';

/** What a page is given: its own data, and that of the layout around it. */
export const pageData = <Own>(own: Own) => ({ ...load(), ...own });
