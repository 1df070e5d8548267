import {defineVendor, json, pathOf, published} from './vendor.js';

const HOSTS = ['cdn.amplitude.com', 'api2.amplitude.com', 'sr-client-cfg.amplitude.com'];

/** The bundle of @amplitude/analytics-browser, and what it asks of its servers. */
export const amplitude = defineVendor('amplitude', HOSTS, (visit) => {
  if (pathOf(visit).startsWith('/libs/analytics-browser-')) {
    return published('@amplitude/analytics-browser/lib/scripts/amplitude-min.js');
  }
  if (visit.host === 'sr-client-cfg.amplitude.com') return json({configs: {}});
  if (visit.host === 'api2.amplitude.com') {
    return json({code: 200, events_ingested: 1, payload_size_bytes: visit.body.length});
  }
  return undefined;
});
