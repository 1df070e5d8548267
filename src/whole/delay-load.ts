import type * as Fetched from '../delay-load.js';

/** Nothing to wait for: what was decided is known before the page's `load`. */
export const delayLoad: typeof Fetched.delayLoad = () => {};
