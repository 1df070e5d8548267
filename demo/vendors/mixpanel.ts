import {defineVendor, json, pathOf, published} from './vendor.js';

/** The bundle of mixpanel-browser, and what it asks of its servers. */
export const mixpanel = defineVendor(
  'mixpanel',
  ['cdn.mxpnl.com', 'api-js.mixpanel.com'],
  (visit) => {
    const path = pathOf(visit);
    if (path === '/libs/mixpanel-2-latest.min.js')
      return published('mixpanel-browser/dist/mixpanel.min.js');
    if (/^\/(track|engage|groups)\/?$/.test(path)) return json({status: 1, error: null});
    return /^\/(flags|settings|decide)\/?/.test(path) ? json({flags: {}}) : undefined;
  },
);
