import {defineVendor, pathOf, played} from './vendor.js';

/** One host, two products: the tag manager (`/gtm.js`) and the Google tag that Analytics uses (`/gtag/js`). */
export const googleTagManager = defineVendor(
  'google-tag-manager',
  ['www.googletagmanager.com'],
  (visit) => {
    if (pathOf(visit) === '/gtag/js') return played('gtag.js');
    if (pathOf(visit) === '/gtm.js') return played('gtm.js');
    return undefined;
  },
);
