import {defineVendor, nothing, pathOf, played} from './vendor.js';

/** Matomo Cloud: the script comes from a CDN, the counting goes to the customer's own subdomain. */
export const matomo = defineVendor('matomo', ['cdn.matomo.cloud', '*.matomo.cloud'], (visit) => {
  if (pathOf(visit).endsWith('/matomo.js')) return played('matomo.js');
  if (pathOf(visit) === '/matomo.php') return nothing();
  return undefined;
});
